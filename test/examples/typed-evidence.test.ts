import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rubricDts } from "../../src/form/rubric-dts.js";
import { compiled } from "../support/laws.js";
import { typeErrors } from "../support/type-errors.js";
import { runExample } from "./example.js";

const FOLDER = "examples/typed-evidence";
const text = (file: string): string => readFileSync(`${FOLDER}/${file}`, "utf8");

/** What TypeScript says of the evidence of the program, changed. */
function saidOf(from: string, to: string): readonly string[] {
  const program = text("score.ts");
  expect(program).toContain(from);
  const [, evidence = ""] = /^(const evidence[\s\S]*?^};)/m.exec(program.replace(from, to)) ?? [];
  const imports = 'import type { Evidence } from "./desk.rubric";\n';
  return typeErrors({
    "/src/desk.d.rubric.ts": text("desk.d.rubric.ts"),
    "/src/score.ts": `${imports}export ${evidence}`,
  });
}

describe("the example typed-evidence", () => {
  it("should build and run with its one command", () => {
    expect(runExample("typed-evidence")).toEqual({
      status: 0,
      stdout: "Front desk assessment: loket-1 80.00 good\n",
      stderr: expect.not.stringMatching(/error|warning/i),
    });
  });

  it("should have the types of its rubric beside it", () =>
    expect(text("desk.d.rubric.ts")).toBe(rubricDts(compiled(text("desk.rubric")))));

  it("should compile as it is, and not with a misspelt key or a level that there is not", () => {
    expect(saidOf("queue: 2", "queue: 3")).toEqual([]);
    expect(saidOf('"fee-shown"', '"fee-shwn"').join()).toContain(`'"fee-shwn"' does not exist`);
    expect(saidOf("queue: 2", "queue: 4").join()).toContain("Type '4' is not assignable");
  });
});

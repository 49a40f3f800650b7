import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { hasErrors } from "../../src/diagnostics/has-errors.js";
import { renderDiagnostic } from "../../src/diagnostics/render-diagnostic.js";
import { positionAt } from "../../src/text/position.js";
import { parentFixture } from "../support/parent-fixtures.js";

const BAD = new URL("../fixtures/bad/", import.meta.url);
const GOOD = new URL("../fixtures/good/", import.meta.url);

/** A fixture that amends another finds it in `test/fixtures/parents`. */
const OPTIONS = { loadParent: parentFixture };

const textOf = (file: string, folder: URL): string => readFileSync(new URL(file, folder), "utf8");
const rubricsIn = (folder: URL): readonly string[] => readdirSync(folder).filter((file) => file.endsWith(".rubric"));
const outputOf = (rubric: string): string => rubric.replace(/rubric$/, "txt");

describe("bad fixtures", () => {
  it.each(rubricsIn(BAD))("should be reported as written beside it: %s", async (name) => {
    const text = textOf(name, BAD);
    const { ok, diagnostics } = compileRubric(text, name, OPTIONS);
    expect(ok).toBe(false);
    expect(hasErrors(diagnostics)).toBe(true);
    const rendered = diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, { name, text })).join("\n\n");
    await expect(`${rendered}\n`).toMatchFileSnapshot(`../fixtures/bad/${outputOf(name)}`);
  });

  it("should leave no output without its rubric", () => {
    const outputs = readdirSync(BAD).filter((file) => !file.endsWith(".rubric"));
    expect(outputs.toSorted()).toEqual(rubricsIn(BAD).map(outputOf).toSorted());
  });

  it("should show most kinds of mistakes", () => {
    const codes = rubricsIn(BAD).flatMap((name) =>
      compileRubric(textOf(name, BAD), name, OPTIONS).diagnostics.map(({ code }) => code),
    );
    expect(new Set(codes).size).toBeGreaterThanOrEqual(55);
  });

  it("should report five independent mistakes as five, each on a line of its own", () => {
    const text = textOf("five-mistakes.rubric", BAD);
    const { diagnostics } = compileRubric(text);
    const lines = diagnostics.map(({ span }) => positionAt(text, span?.start ?? 0).line);
    expect(diagnostics).toHaveLength(5);
    expect(new Set(lines).size).toBe(5);
  });
});

describe("good fixtures", () => {
  it.each(rubricsIn(GOOD))("should compile without a word: %s", (name) => {
    const { ok, diagnostics } = compileRubric(textOf(name, GOOD), name, OPTIONS);
    expect(diagnostics).toEqual([]);
    expect(ok).toBe(true);
  });
});

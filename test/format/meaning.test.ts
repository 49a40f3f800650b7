import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { formatRubric } from "../../src/format/format-rubric.js";
import { parentFixture } from "../support/parent-fixtures.js";

const textsIn = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".rubric"))
    .map((file) => [file, readFileSync(`${folder}/${file}`, "utf8")]);

const shipped = textsIn("rubrics");
const good = textsIn("test/fixtures/good");

describe("the shipped rubrics", () => {
  it.each(shipped)("%s should be in the canonical style", (_, text) => expect(formatRubric(text).text).toBe(text));
});

describe("a formatted rubric", () => {
  // Law: formatting does not change the meaning, not even by a bit of its hash.
  it.each([...shipped, ...good])("%s should compile to the same hash", (_, text) => {
    const compile = (one: string) => compileRubric(one, "<rubric>", { loadParent: parentFixture });
    const before = compile(text);
    const after = compile(formatRubric(text).text ?? "");
    expect(after.rubric?.hash).toBe(before.rubric?.hash);
    expect(before.rubric?.hash).toMatch(/^sha256-/);
  });
});

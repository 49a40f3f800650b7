import { expect } from "vitest";
import { formatRubric } from "../../src/format/format-rubric.js";

/** Statements in a rubric, formatted; without the lines of the rubric itself. */
export function formatted(statements: string): string {
  const { text, diagnostics } = formatRubric(`rubric a 2024{${statements}\n}`);
  expect(diagnostics.map(({ text }) => text.en.message)).toEqual([]);
  return (text ?? "")
    .split("\n")
    .slice(1, -2)
    .map((line) => line.replace(/^ {2}/, ""))
    .join("\n");
}

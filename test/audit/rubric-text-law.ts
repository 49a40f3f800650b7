import { expect } from "vitest";
import { rubricText } from "../../src/audit/rubric-text.js";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import type { LoadParent } from "../../src/compile/load-source.js";
import { formatRubric } from "../../src/format/format-rubric.js";
import type { Meaning } from "../../src/model/hash-rubric.js";
import type { Rubric } from "../../src/model/rubric.js";

/** The rubric that a text comes to. */
export function compiled(text: string, loadParent: LoadParent | null = null): Rubric {
  const { rubric, diagnostics } = compileRubric(text, "<test>", { loadParent });
  return rubric ?? expect.fail(`${diagnostics.map(({ text: { en } }) => en.message).join("\n")}\n${text}`);
}

/** What a rubric means, without its tests and how it came about. */
export function meaningOf({ hash, examples, amendment, ...meaning }: Rubric): Meaning {
  return meaning;
}

/**
 * Law (written meaning): the meaning of a rubric, written as rubric text and
 * compiled, is the same in every field, has the same hash, and is formatted.
 */
export function expectWritten(rubric: Rubric): void {
  const text = rubricText(meaningOf(rubric));
  const again = compiled(text);
  expect(meaningOf(again)).toEqual(meaningOf(rubric));
  expect(again.hash).toBe(rubric.hash);
  expect(rubricText(again)).toBe(text);
  expect(formatRubric(text).text).toBe(text);
}

import { expect } from "vitest";
import { rubricText } from "../../src/audit/text/rubric-text.js";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import type { LoadParent } from "../../src/compile/load-source.js";
import { formatRubric } from "../../src/format/format-rubric.js";
import { hashRubric } from "../../src/model/hash-rubric.js";
import type { Meaning } from "../../src/model/meaning.js";
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
 * Law (written meaning): what a rubric means, written as rubric text and
 * compiled, is the same in every field and has the same hash; `patuh format`
 * leaves the text as it is.
 */
export function expectWritten(meaning: Meaning): void {
  const text = rubricText(meaning);
  const again = compiled(text);
  expect(meaningOf(again)).toEqual(meaning);
  expect(again.hash).toBe(hashRubric(meaning));
  expect(formatRubric(text).text).toBe(text);
}

/**
 * Law (no smuggling): a meaning from anywhere is refused when it is compiled
 * from its text, or comes out as it was given.
 */
export function expectRefusedOrSame(meaning: Meaning): "refused" | "same" {
  const { rubric } = compileRubric(rubricText(meaning));
  if (rubric === null) return "refused";
  expect(meaningOf(rubric)).toEqual(meaning);
  return "same";
}

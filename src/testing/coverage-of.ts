import type { Rubric } from "../model/rubric.js";
import { casesMet } from "./cases-met.js";
import { COVERAGE_KINDS, type CoverageCase } from "./coverage-case.js";
import { coverageCases } from "./coverage-cases.js";
import type { ExampleResult } from "./run-examples.js";

/** How much of a rubric its examples meet. */
export interface Coverage {
  readonly met: number;
  readonly of: number;
  /** The same by kind; only the kinds that this rubric has. */
  readonly kinds: readonly { readonly kind: CoverageCase["kind"]; readonly met: number; readonly of: number }[];
  /** Every case, in the order of the rubric, and how many examples met it. */
  readonly cases: readonly { readonly case: CoverageCase; readonly examples: number }[];
}

/**
 * Counts what the examples of a rubric met: answers, facts, rules that held
 * and that did not, categories, zones and rows of the verdict. Examples that
 * failed count too, since they were evaluated; unreadable ones do not.
 *
 * @param results what `runExamples` gave for this rubric
 * @example
 * const { rubric } = compileRubric(exampleText.replace("category good", `
 *   example "Tarif dipasang" { fee-shown yes expect category good }
 *   category good`));
 * const coverage = coverageOf(rubric, runExamples(rubric));
 * coverage.kinds[0]; // => { kind: "answer", met: 1, of: 2 }
 * coverage.cases[1]; // => { case: { kind: "answer", part: "fee-shown", answer: "no" }, examples: 0 }
 */
export function coverageOf(rubric: Rubric, results: readonly ExampleResult[]): Coverage {
  const examples = new Map<string, number>();
  for (const result of results) {
    if (result.kind === "unreadable") continue;
    const met = new Set(casesMet(rubric, result.evidence, result.outcome).map(keyOf));
    for (const key of met) examples.set(key, (examples.get(key) ?? 0) + 1);
  }
  const cases = coverageCases(rubric).map((one) => ({ case: one, examples: examples.get(keyOf(one)) ?? 0 }));
  const kinds = COVERAGE_KINDS.map((kind) => ({ kind, ...count(cases.filter((one) => one.case.kind === kind)) }));
  return { ...count(cases), kinds: kinds.filter((one) => one.of > 0), cases };
}

function count(cases: Coverage["cases"]): { readonly met: number; readonly of: number } {
  return { met: cases.filter(({ examples }) => examples > 0).length, of: cases.length };
}

/** The same text for the same case, in whatever order its properties were written. */
function keyOf(one: CoverageCase): string {
  return JSON.stringify(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

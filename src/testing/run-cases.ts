import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { hasErrors } from "../diagnostics/has-errors.js";
import type { Rubric } from "../model/rubric.js";
import type { Localized } from "../text/localized.js";
import type { Span } from "../text/span.js";
import type { CaseDifference } from "./case-difference.js";
import { casesRubric } from "./cases-diagnostics.js";
import { checkCaseNames } from "./check-case-names.js";
import { compareCase } from "./compare-case.js";
import { concludeCase } from "./conclude-case.js";
import type { PublishedCase, ScoreCase } from "./published-case.js";
import type { PublishedCases } from "./read-cases.js";

/** What became of one published case. */
export type CaseResult = HeldCase | ContradictingCase | FailedCase;

interface Ran {
  readonly case: PublishedCase;
  /** Where the case stands. */
  readonly span: Span;
}

/** Everything that was printed comes out, or nothing was printed that could: then it is only `recorded`. */
export interface HeldCase extends Ran {
  readonly kind: "reproduced" | "recorded";
}

/** It does not come out, exactly as the case says, for these reasons. */
export interface ContradictingCase extends Ran {
  readonly kind: "contradiction";
  readonly reasons: readonly Localized[];
  readonly differences: readonly CaseDifference[];
}

/** Something came out otherwise, or could not be tried; `diagnostics` say why not. */
export interface FailedCase extends Ran {
  readonly kind: "failed";
  /** What was not said to differ. */
  readonly differences: readonly CaseDifference[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The results of all cases, in their order; none where the cases belong to another rubric, as `diagnostics` say. */
export interface RanCases {
  readonly results: readonly CaseResult[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Holds published results against a rubric: scores against its bands, means
 * against its levels, points of parts against its total, places against the
 * scores, and counts against their sum.
 *
 * A case that states a `contradiction` must contradict in exactly what it
 * states, otherwise it fails. Never throws for cases that `readCases` accepted
 * and a rubric that `compileRubric` accepted.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const text = `{"rubric": "front-desk@2024", "cases": [
 *   {"kind": "score", "id": "a", "subject": "A", "score": "81.5", "source": "x", "expect": {"category": "good"}},
 *   {"kind": "score", "id": "b", "subject": "B", "score": "12.5", "source": "x", "expect": {"category": "good"}}]}`;
 * const { published } = readCases({ name: "front-desk-2024.cases.json", text });
 * const [a, b] = runCases(rubric, published).results;
 * a.kind; // => "reproduced"
 * b.differences; // => [{ aspect: "category", about: null, expected: "good", actual: "bad", path: "expect.category" }]
 */
export function runCases(rubric: Rubric, published: PublishedCases): RanCases {
  const { report, diagnostics } = createCollector(published.source, published.locate);
  const name = `${rubric.id}@${rubric.year}`;
  if (published.rubric !== name) {
    report(casesRubric, "rubric", { given: published.rubric, rubric: name });
    return { results: [], diagnostics };
  }
  const scores = new Map(published.cases.flatMap((one) => (one.kind === "score" ? [[one.id, one] as const] : [])));
  const results = published.cases.map((one, index) => runCase(rubric, published, scores, one, index));
  return { results, diagnostics };
}

function runCase(
  rubric: Rubric,
  published: PublishedCases,
  scores: ReadonlyMap<string, ScoreCase>,
  one: PublishedCase,
  index: number,
): CaseResult {
  const path = `cases[${index}]`;
  const ran = { case: one, span: published.locate(path, false) };
  const origin = { source: published.source, locate: within(path, published.locate) };
  const { report, diagnostics } = createCollector(origin.source, origin.locate);
  checkCaseNames(rubric, one, report);
  // What expects a name that is not there need not be tried.
  if (diagnostics.length > 0) return { ...ran, kind: "failed", differences: [], diagnostics };
  const { compared, differences, diagnostics: said } = compareCase(rubric, one, scores, origin);
  if (hasErrors(said)) return { ...ran, kind: "failed", differences, diagnostics: said };
  const { reasons, unexpected } = concludeCase(one, differences, report);
  if (unexpected.length > 0 || diagnostics.length > 0)
    return { ...ran, kind: "failed", differences: unexpected, diagnostics: [...said, ...diagnostics] };
  if (reasons.length > 0) return { ...ran, kind: "contradiction", reasons, differences };
  return { ...ran, kind: compared === 0 ? "recorded" : "reproduced" };
}

/** The places of paths that begin inside another. */
function within(base: string, locate: PublishedCases["locate"]): PublishedCases["locate"] {
  return (path, atKey) => locate(path === "" || path.startsWith("[") ? `${base}${path}` : `${base}.${path}`, atKey);
}

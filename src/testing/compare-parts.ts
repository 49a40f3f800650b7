import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { evaluate } from "../evaluate/evaluate.js";
import type { Evidence } from "../evidence/evidence.js";
import type { Rubric } from "../model/rubric.js";
import { parseExact } from "../numeric/parse-exact.js";
import { equals } from "../numeric/rational.js";
import type { Compared } from "./case-difference.js";
import { compareExpected } from "./compare-expected.js";
import type { PartsCase } from "./published-case.js";

/** Evaluates published scores or points of parts, and compares the outcome with the published one. */
export function compareParts(
  rubric: Rubric,
  { score, expect }: PartsCase,
  evidence: Evidence,
): Compared & { readonly diagnostics: readonly Diagnostic[] } {
  const { score: actual, category, verdict, diagnostics } = evaluate(rubric, evidence);
  const { compared, differences } = compareExpected(expect, {
    category: category?.id ?? null,
    title: category?.title ?? null,
    zone: category?.zone ?? null,
    verdict,
  });
  const [printed, found] = [parseExact(score), parseExact(actual ?? "")];
  const isSame = printed !== null && found !== null && equals(printed, found);
  const difference = { aspect: "score" as const, about: null, expected: score, actual, path: "score" };
  return { compared: compared + 1, differences: isSame ? differences : [difference, ...differences], diagnostics };
}

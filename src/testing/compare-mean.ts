import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { combineLevel, type LevelOutcome } from "../evaluate/combine-level.js";
import type { Facts } from "../evaluate/worlds.js";
import type { Rubric } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { parseExact } from "../numeric/parse-exact.js";
import { add, compare, max, min, type Rational, subtract, ZERO } from "../numeric/rational.js";
import type { Compared } from "./case-difference.js";
import { compareScore } from "./compare-score.js";
import type { MeanCase } from "./published-case.js";

/**
 * Combines published scores of members as the rubric says, and compares the
 * outcome with the published score of their level. Members are printed
 * rounded; with `slack`, the published score must come out of members that are
 * each at most so far from their print. What is printed beside the score is
 * held against the published score, or the combined one where none was found.
 */
export function compareMean(
  rubric: Rubric,
  one: MeanCase,
  facts: Facts,
): Compared & { readonly diagnostics: readonly Diagnostic[] } {
  const slack = exact(one.slack ?? "0");
  const low = combined(rubric, one, (score) => max(rubric.score.min, subtract(score, slack)));
  const high = combined(rubric, one, (score) => min(rubric.score.max, add(score, slack)));
  // Members as they were printed speak of themselves; moved ones could only repeat it.
  const { score, diagnostics } = combined(rubric, one, (printed) => printed);
  if (score === null || low.score === null || high.score === null) return { compared: 0, differences: [], diagnostics };
  const beside = compareScore(rubric, { score: one.score ?? score, expect: one.expect }, facts);
  if (one.score === undefined) return { ...beside, diagnostics };
  const isWithin =
    compare(exact(low.score), exact(one.score)) <= 0 && compare(exact(one.score), exact(high.score)) <= 0;
  const actual = low.score === high.score ? score : `${low.score}..${high.score}`;
  const difference = { aspect: "score" as const, about: null, expected: one.score, actual, path: "score" };
  return {
    compared: beside.compared + 1,
    differences: isWithin
      ? beside.differences
      : [difference, ...beside.differences.filter(({ path }) => path !== "score")],
    diagnostics,
  };
}

function combined(rubric: Rubric, { level, members }: MeanCase, moved: (score: Rational) => Rational): LevelOutcome {
  return combineLevel(
    rubric,
    level,
    members.map(({ subject, score }) => ({ id: subject, exact: formatExact(moved(exact(score))) })),
  );
}

/** Invariant: the schema of the case lets only decimal text through. */
function exact(text: string): Rational {
  return parseExact(text) ?? ZERO;
}

import { classify } from "../evaluate/classify.js";
import { verdictOf } from "../evaluate/conclude.js";
import type { Facts } from "../evaluate/worlds.js";
import type { Rubric } from "../model/rubric.js";
import { parseExact } from "../numeric/parse-exact.js";
import { equals } from "../numeric/rational.js";
import type { Compared } from "./case-difference.js";
import { compareExpected } from "./compare-expected.js";
import type { ScoreCase } from "./published-case.js";

/**
 * Holds a published score, and what was printed beside it, against the bands
 * of a rubric. A score that the rubric cannot publish, being outside its range
 * or too precise, differs by itself.
 */
export function compareScore(
  rubric: Rubric,
  { score, expect }: Pick<ScoreCase, "score" | "expect">,
  facts: Facts,
): Compared {
  const classification = score === null ? null : classify(rubric, score).classification;
  const category = classification?.category ?? null;
  const beside = compareExpected(expect, {
    category: category?.id ?? null,
    title: category?.title ?? null,
    zone: category?.zone ?? null,
    verdict: category === null ? null : (verdictOf(rubric, category, facts)?.title.id ?? null),
  });
  const actual = classification?.score ?? null;
  if (score === null || areEqual(score, actual)) return beside;
  return {
    ...beside,
    differences: [{ aspect: "score", about: null, expected: score, actual, path: "score" }, ...beside.differences],
  };
}

function areEqual(printed: string, actual: string | null): boolean {
  const [one, other] = [parseExact(printed), actual === null ? null : parseExact(actual)];
  return one !== null && other !== null && equals(one, other);
}

import { match } from "ts-pattern";
import type { Category, Condition, Rubric, Rule } from "../model/rubric.js";
import { max, min, type Rational } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import { categorize } from "./categorize.js";
import { cappedCategory, changedScore, changesScore } from "./conclude.js";
import { allHold, anyHolds, factText, isSo, opposite } from "./condition-step.js";
import type { Reach, ScoreBounds } from "./range-of.js";
import type { Facts } from "./worlds.js";

/** What an outcome can be. */
export interface Possible extends ScoreBounds {
  readonly categories: ReadonlySet<string>;
}

/** More ways in which undecided rules may fall are looked at as one. */
const MOST_WAYS = 64;

/**
 * Carries a range of totals through the rules to the scores and categories
 * that can come out. A rule that better answers can only switch off falls the
 * worse way at the low end and the better way at the high end, so bounds stay
 * exact; with rules that are declared not monotonic they may be too wide, never
 * too narrow.
 */
export function possibleOutcomes(rubric: Rubric, reach: Reach, total: ScoreBounds, facts: Facts): Possible {
  const { digits, mode, comparison } = rubric.score;
  const compared = (exact: Rational): Rational => (comparison === "exact" ? exact : round(exact, digits, mode));
  const boundsAt = (path: string, way: ScoreBounds): Bounds => {
    const found = path === "" ? { ...way, optional: false } : (reach.parts.get(path) ?? null);
    if (found === null) return null;
    return { low: compared(found.low), high: compared(found.high), optional: found.optional };
  };
  const holdsFor = (rule: Rule, way: ScoreBounds): boolean | null => {
    const atEnd = (end: "low" | "high"): boolean | null =>
      holdsOver(rule.when, facts, (path) => {
        const found = boundsAt(path, way);
        return found === null ? null : { low: found[end], high: found[end], optional: false };
      });
    // What hangs on a part without a score cannot be decided whatever is answered, so the rule changes nothing.
    if (atEnd("low") === null && atEnd("high") === null) return false;
    return holdsOver(rule.when, facts, (path) => boundsAt(path, way));
  };

  let ways: readonly ScoreBounds[] = [total];
  for (const rule of rubric.rules.filter(({ effect }) => changesScore(effect))) {
    ways = hull(
      ways.flatMap((way) => {
        const changed = {
          low: changedScore(rule.effect, way.low, rubric),
          high: changedScore(rule.effect, way.high, rubric),
        };
        const holds = holdsFor(rule, way);
        if (holds === null) return [way, changed];
        return holds ? [changed] : [way];
      }),
    );
  }
  const categories = new Set<string>();
  for (const way of ways) {
    let possible = categoriesBetween(rubric, compared(way.low), compared(way.high));
    for (const rule of rubric.rules.filter(({ effect }) => effect.kind === "cap-category")) {
      const capped = possible.map((category) => cappedCategory(rule.effect, category, rubric));
      const holds = holdsFor(rule, way);
      if (holds === null) possible = [...possible, ...capped];
      else if (holds) possible = capped;
    }
    for (const { id } of possible) categories.add(id);
  }
  return { ...bounds(ways), categories };
}

type Bounds = (ScoreBounds & { readonly optional: boolean }) | null;

function bounds(ways: readonly ScoreBounds[]): ScoreBounds {
  return { low: ways.map(({ low }) => low).reduce(min), high: ways.map(({ high }) => high).reduce(max) };
}

function hull(ways: readonly ScoreBounds[]): readonly ScoreBounds[] {
  return ways.length > MOST_WAYS ? [bounds(ways)] : ways;
}

/** The categories that scores between two others may have, best first. */
function categoriesBetween(rubric: Rubric, low: Rational, high: Rational): readonly Category[] {
  const { categories } = rubric;
  const best = categories.indexOf(categorize(rubric, high).category);
  const worst = categories.indexOf(categorize(rubric, low).category);
  return categories.slice(best, worst + 1);
}

/** Whether a condition holds for every score between the bounds, for none (false), or for some (null). */
function holdsOver(condition: Condition, facts: Facts, boundsAt: (path: string) => Bounds): boolean | null {
  const below = (part: Condition): boolean | null => holdsOver(part, facts, boundsAt);
  return match(condition)
    .returnType<boolean | null>()
    .with({ kind: "any-of" }, ({ parts }) => anyHolds(parts.map(below)))
    .with({ kind: "all-of" }, ({ parts }) => allHold(parts.map(below)))
    .with({ kind: "not" }, ({ operand }) => opposite(below(operand)))
    .with({ kind: "fact-is" }, ({ fact, value }) => {
      const text = factText(facts.get(fact));
      return text === null ? null : text === value;
    })
    .with({ kind: "fact-compared" }, ({ fact, operator, bound }) => {
      const known = facts.get(fact);
      return known?.kind === "number" ? isSo(known.number, operator, bound) : null;
    })
    .with({ kind: "score-compared" }, ({ path, operator, bound }) => {
      const found = boundsAt(path);
      if (found === null || found.optional) return null;
      const atLow = isSo(found.low, operator, bound);
      return atLow === isSo(found.high, operator, bound) ? atLow : null;
    })
    .exhaustive();
}

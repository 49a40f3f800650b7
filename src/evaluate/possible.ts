import { match } from "ts-pattern";
import type { Category, Condition, Rubric, Rule, VerdictRow } from "../model/rubric.js";
import { max, min, type Rational } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import { categorize } from "./categorize.js";
import { cappedCategory, changedScore, changesScore, verdictOf } from "./conclude.js";
import { allHold, anyHolds, factText, isSo, opposite } from "./condition-step.js";
import type { Applies } from "./outcome.js";
import type { ScoreBounds } from "./part-reach.js";
import type { Reach, ReachOfPart } from "./range-of.js";
import type { Facts } from "./worlds.js";

/** What an outcome can be. */
export interface Possible extends ScoreBounds {
  readonly categories: ReadonlySet<string>;
  /** Null where no row of the table applies. */
  readonly verdicts: ReadonlySet<VerdictRow | null>;
  /** Whether the award is withheld. */
  readonly withheld: Truths;
  /** Whether each rule holds that gives a label, by its name. */
  readonly labels: ReadonlyMap<string, Truths>;
  /** Whether each rule holds, by its name, in the order in which they are applied. */
  readonly rules: ReadonlyMap<string, Truths>;
}

/** More ways in which undecided rules may fall are looked at as one. */
const MOST_WAYS = 64;

/**
 * Carries a range of totals through the rules to the scores and categories
 * that can come out. A rule that better answers can only switch off falls the
 * worse way at the low end and the better way at the high end, so bounds stay
 * exact; with rules that are declared not monotonic, or that ask for parts that
 * may be left out, they may be too wide, never too narrow.
 */
export function possibleOutcomes(rubric: Rubric, reach: Reach, total: ScoreBounds, facts: Facts): Possible {
  const { digits, mode, comparison } = rubric.score;
  const compared = (exact: Rational): Rational => (comparison === "exact" ? exact : round(exact, digits, mode));
  const reachAt = (path: string, way: ScoreBounds): ReachOfPart => {
    const found = path === "" ? { scores: way, optional: false } : (reach.parts.get(path) ?? NO_SCORE);
    const { scores, optional } = found;
    return { scores: scores && { low: compared(scores.low), high: compared(scores.high) }, optional };
  };
  const truthsFor = (rule: Rule, way: ScoreBounds): Truths => truthsOf(rule.when, facts, (path) => reachAt(path, way));

  let ways: readonly ScoreBounds[] = [total];
  const scoreRules: (readonly [string, Truths])[] = [];
  for (const rule of rubric.rules.filter(({ effect }) => changesScore(effect))) {
    const decided = ways.map((way) => ({ way, truths: truthsFor(rule, way) }));
    scoreRules.push([rule.name, union(decided.map(({ truths }) => truths))]);
    ways = hull(decided.flatMap(({ way, truths }) => changedWays(way, rule, appliesIn(truths), rubric)));
  }
  const categories = new Set<string>();
  for (const way of ways) {
    // A set, for rules that may hold or not would double a list each.
    let possible = new Set(categoriesBetween(rubric, compared(way.low), compared(way.high)));
    for (const rule of rubric.rules.filter(({ effect }) => effect.kind === "cap-category")) {
      const capped = [...possible].map((category) => cappedCategory(rule.effect, category, rubric));
      const applies = appliesIn(truthsFor(rule, way));
      if (applies === "sometimes") possible = new Set([...possible, ...capped]);
      else if (applies === "always") possible = new Set(capped);
    }
    for (const { id } of possible) categories.add(id);
  }
  const rulesThat = (kind: Rule["effect"]["kind"]): readonly Rule[] =>
    rubric.rules.filter(({ effect }) => effect.kind === kind);
  const overWays = (rules: readonly Rule[]): Truths =>
    union(
      ways.map((way) =>
        joined(
          rules.map((rule) => truthsFor(rule, way)),
          anyHolds,
        ),
      ),
    );
  const otherRules = rubric.rules
    .filter(({ effect }) => !changesScore(effect))
    .map((rule) => [rule.name, overWays([rule])] as const);
  const rules = new Map([...scoreRules, ...otherRules]);
  return {
    ...bounds(ways),
    categories,
    verdicts: new Set([...categories].map((id) => verdictOf(rubric, { id }, facts))),
    withheld: overWays(rulesThat("withhold-award")),
    labels: new Map(rulesThat("label").map(({ name }) => [name, rules.get(name) ?? new Set()])),
    rules,
  };
}

/** In how many of several possibilities a rule applies; one that cannot be decided changes nothing. */
export function appliesIn(truths: Truths): Applies {
  if (!truths.has(true)) return "never";
  return truths.size === 1 ? "always" : "sometimes";
}

/** What a rule makes of a range. */
function changedWays(way: ScoreBounds, { effect }: Rule, applies: Applies, rubric: Rubric): readonly ScoreBounds[] {
  if (applies === "never") return [way];
  const changed = { low: changedScore(effect, way.low, rubric), high: changedScore(effect, way.high, rubric) };
  return applies === "always" ? [changed] : [way, changed];
}

function union(all: readonly Truths[]): Truths {
  return new Set(all.flatMap((truths) => [...truths]));
}

const NO_SCORE: ReachOfPart = { scores: null, optional: true };

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

/** Whether a condition holds, for every score between the bounds; null where it cannot be decided. */
export type Truths = ReadonlySet<boolean | null>;

/** Everything that a condition can come to between the bounds. */
function truthsOf(condition: Condition, facts: Facts, reachAt: (path: string) => ReachOfPart): Truths {
  const below = (part: Condition): Truths => truthsOf(part, facts, reachAt);
  return match(condition)
    .returnType<Truths>()
    .with({ kind: "any-of" }, ({ parts }) => joined(parts.map(below), anyHolds))
    .with({ kind: "all-of" }, ({ parts }) => joined(parts.map(below), allHold))
    .with({ kind: "not" }, ({ operand }) => new Set([...below(operand)].map(opposite)))
    .with({ kind: "fact-is" }, ({ fact, value }) => {
      const text = factText(facts.get(fact));
      return new Set([text === null ? null : text === value]);
    })
    .with({ kind: "fact-compared" }, ({ fact, operator, bound }) => {
      const known = facts.get(fact);
      return new Set([known?.kind === "number" ? isSo(known.number, operator, bound) : null]);
    })
    .with({ kind: "score-compared" }, ({ path, operator, bound }) => {
      const { scores, optional } = reachAt(path);
      const ends = scores === null ? [] : [scores.low, scores.high];
      const open = scores === null || optional ? [null] : [];
      return new Set([...ends.map((end) => isSo(end, operator, bound)), ...open]);
    })
    .exhaustive();
}

/** Everything that several conditions can come to together. */
function joined(parts: readonly Truths[], join: (truths: readonly (boolean | null)[]) => boolean | null): Truths {
  let all: Truths = new Set([join([])]);
  for (const part of parts) all = new Set([...all].flatMap((one) => [...part].map((other) => join([one, other]))));
  return all;
}

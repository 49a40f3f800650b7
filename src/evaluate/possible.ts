import type { Category, Condition, Rubric, Rule, ScoreRange, VerdictRow } from "../model/rubric.js";
import { equals, max, min, type Rational, subtract } from "../numeric/rational.js";
import { match } from "../text/match.js";
import { breakpoints, compared, scoreTestsIn } from "./breakpoints.js";
import { categorize } from "./categorize.js";
import { cappedCategory, changedScore, changesScore, verdictOf } from "./conclude.js";
import { allHold, anyHolds, factText, isSo, opposite } from "./condition-step.js";
import type { Applies } from "./outcome.js";
import type { ScoreBounds } from "./part-reach.js";
import { CLOSED, joinedPieces, type Piece, pieces, type Way } from "./pieces.js";
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
/** Where there are more places to cut, in all ways together, each way is looked at whole: wider, never too narrow. */
const MOST_TURNS = 60;

/**
 * Carries a range of totals through the rules to the scores and categories
 * that can come out. The range is cut where conditions on the whole score can
 * turn. A rule on parts that better answers can only switch off falls the worse
 * way at the low end and the better way at the high end, so bounds stay exact;
 * with rules on parts that are declared not monotonic, or that ask for parts
 * that may be left out, they may be too wide, never too narrow. Every score
 * between the ends counts as possible, also where answers can only make some.
 */
export function possibleOutcomes(rubric: Rubric, reach: Reach, total: ScoreBounds, facts: Facts): Possible {
  const at = (exact: Rational): Rational => compared(rubric.score, exact);
  const truthsFor = (rule: Rule, { seen }: Piece): Truths =>
    truthsOf(rule.when, facts, (path) => {
      const whole = { scores: seen, optional: false };
      const { scores, optional } = path === "" ? whole : (reach.parts.get(path) ?? NO_SCORE);
      return { scores: scores && { low: at(scores.low), high: at(scores.high) }, optional };
    });
  let ways: readonly Way[] = [{ ...total, isOpen: CLOSED }];
  const piecesFor = (rules: readonly Rule[], way: Way): readonly Piece[] => {
    const turns = turnsOf(rules, rubric.score);
    return ways.length * turns.length > MOST_TURNS ? [{ ...way, seen: way }] : pieces(way, turns);
  };
  const scoreRules: (readonly [string, Truths])[] = [];
  for (const rule of rubric.rules.filter(({ effect }) => changesScore(effect))) {
    const decided = ways.map((way) =>
      piecesFor([rule], way).map((piece) => ({ piece, truths: truthsFor(rule, piece) })),
    );
    scoreRules.push([rule.name, union(decided.flat().map(({ truths }) => truths))]);
    ways = hull(decided.flatMap((all) => alikeIn(all).flatMap((stretch) => changedWays(stretch, rule, rubric))));
  }
  const caps = rubric.rules.filter(({ effect }) => effect.kind === "cap-category");
  const categories = new Set<string>();
  for (const piece of ways.flatMap((way) => piecesFor(caps, way))) {
    // A set, for rules that may hold or not would double a list each.
    let possible = new Set(categoriesWithin(rubric, piece));
    for (const rule of caps) {
      const capped = [...possible].map((category) => cappedCategory(rule.effect, category, rubric));
      const applies = appliesIn(truthsFor(rule, piece));
      if (applies === "sometimes") possible = new Set([...possible, ...capped]);
      else if (applies === "always") possible = new Set(capped);
    }
    for (const { id } of possible) categories.add(id);
  }
  const rulesThat = (kind: Rule["effect"]["kind"]): readonly Rule[] =>
    rubric.rules.filter(({ effect }) => effect.kind === kind);
  const overWays = (rules: readonly Rule[]): Truths =>
    union(
      ways
        .flatMap((way) => piecesFor(rules, way))
        .map((piece) =>
          joined(
            rules.map((rule) => truthsFor(rule, piece)),
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

function union(all: readonly Truths[]): Truths {
  return new Set(all.flatMap((truths) => [...truths]));
}

const NO_SCORE: ReachOfPart = { scores: null, optional: true };

/** Every exact score at which a condition on the whole score can turn. */
function turnsOf(rules: readonly Rule[], score: ScoreRange): readonly Rational[] {
  const tests = rules.flatMap(({ when }) => scoreTestsIn(when)).filter(({ path }) => path === "");
  return tests.flatMap(({ bound }) => breakpoints(score, bound));
}

interface Stretch {
  readonly way: Way;
  readonly applies: Applies;
}

/** Neighbouring pieces over which a rule applies in the same measure, as one. */
function alikeIn(all: readonly { readonly piece: Piece; readonly truths: Truths }[]): readonly Stretch[] {
  const alike: Stretch[] = [];
  for (const { piece, truths } of all) {
    const applies = appliesIn(truths);
    const last = alike.at(-1);
    if (last?.applies === applies) alike[alike.length - 1] = { applies, way: joinedPieces(last.way, piece) };
    else alike.push({ applies, way: piece });
  }
  return alike;
}

/** What becomes of scores under a rule: themselves, what it makes of them, or either. */
function changedWays({ way, applies }: Stretch, { effect }: Rule, rubric: Rubric): readonly Way[] {
  if (applies === "never") return [way];
  const [low, high] = [changedScore(effect, way.low, rubric), changedScore(effect, way.high, rubric)];
  // Where the end of the range or a cap stopped some of them, its ends are met.
  const isShifted = equals(subtract(high, low), subtract(way.high, way.low));
  const changed = { low, high, isOpen: isShifted ? way.isOpen : CLOSED };
  return applies === "always" ? [changed] : [way, changed];
}

function bounds(ways: readonly Way[]): ScoreBounds {
  return { low: ways.map(({ low }) => low).reduce(min), high: ways.map(({ high }) => high).reduce(max) };
}

function hull(ways: readonly Way[]): readonly Way[] {
  return ways.length > MOST_WAYS ? [{ ...bounds(ways), isOpen: CLOSED }] : ways;
}

/** The categories that scores of a piece may have, best first. */
function categoriesWithin(rubric: Rubric, piece: Piece): readonly Category[] {
  const { categories, score } = rubric;
  const { low, high } = piece;
  const isOpen = piece.isOpen.low || piece.isOpen.high;
  const turns = isOpen ? categories.flatMap(({ from }) => breakpoints(score, from)) : [];
  const cut = isOpen ? pieces(piece, turns) : [];
  const placeOf = (exact: Rational): number => categories.indexOf(categorize(rubric, compared(score, exact)).category);
  const best = placeOf(cut.at(-1)?.seen.high ?? high);
  const worst = placeOf(cut[0]?.seen.low ?? low);
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

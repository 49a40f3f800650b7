import { policyOf } from "../evaluate/applicability.js";
import { equalShare } from "../evaluate/combine-group.js";
import { pointsUnder } from "../evaluate/interpret.js";
import type { Facts } from "../evaluate/worlds.js";
import type { Group, Indicator, Part, Rubric, Scale, ScoreRange } from "../model/rubric.js";
import { add, compare, divide, max, min, multiply, type Rational, subtract, sum, ZERO } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import { type Answerable, type Answers, answersOf } from "./answers-of.js";
import type { Draft } from "./draft.js";
import { closed, decimalText } from "./stretch.js";
import { truthOf } from "./truth-of.js";

/** What evidence is aimed at. */
export interface Target {
  readonly rubric: Rubric;
  readonly facts: Facts;
  /** The answers of every indicator, by path. */
  readonly answers: ReadonlyMap<string, Answers>;
  /** Scores that some parts should have, by path, whatever their group should have. */
  readonly scores: ReadonlyMap<string, Rational>;
}

/** With more answers than this on one scale only some are tried. */
const MOST_ANSWERS = 200;

/** The answers of every indicator of a rubric, by path. */
export function allAnswers(rubric: Rubric, indicators: readonly Indicator[]): ReadonlyMap<string, Answers> {
  return new Map(indicators.map((indicator) => [indicator.path, sharedAnswers(indicator, rubric.score)]));
}

/** Answers on scales that were worked out before. */
const known = new WeakMap<Scale, { readonly score: ScoreRange; readonly answers: Answers }>();

function sharedAnswers(indicator: Indicator, score: ScoreRange): Answers {
  const { scale, observations } = indicator;
  const before = observations === null ? known.get(scale) : undefined;
  if (before !== undefined && before.score === score) return before.answers;
  const answers = distinct(answersOf(indicator, score, MOST_ANSWERS));
  if (observations === null) known.set(scale, { score, answers });
  return answers;
}

/** Of answers that are worth the same the first, so that the nearest is found by halving. */
function distinct({ all, complete }: Answers): Answers {
  const isNew = ({ stretch }: Answerable, index: number): boolean => {
    const before = all[index - 1]?.stretch;
    return before === undefined || compare(before.low, stretch.low) !== 0 || compare(before.high, stretch.high) !== 0;
  };
  return { all: all.filter(isNew), complete };
}

/**
 * Writes evidence whose score comes close to one that is wanted: every part is
 * answered about as well as every other, and what is too much or too little in
 * one is made good in the next, the lightest last.
 *
 * @param draft where it is written; null to see only what it comes to
 * @returns the total that it comes to, up to the decimals of the draft; null when nothing counts
 */
export function aim(wanted: Rational, target: Target, draft: Draft | null): Rational | null {
  return aimAtChildren(target.rubric, wanted, target, draft);
}

/** Whether a part applies under some facts. */
function counts({ applies }: Part, facts: Facts): boolean {
  return applies === null || truthOf(applies, { facts, scoreOf: () => null }) === true;
}

/** @returns the score that the part then has; null when it does not count */
function aimAt(part: Part, wanted: Rational, target: Target, draft: Draft | null): Rational | null {
  const { rubric, facts } = target;
  const score = target.scores.get(part.path) ?? wanted;
  if (!counts(part, facts)) return pointsUnder(policyOf(part), rubric);
  const reached =
    part.kind === "indicator" ? answerNear(part, score, target, draft) : aimBelow(part, score, target, draft);
  const isKnown = part.kind !== "indicator" && part.children.length === 0;
  if (reached === null || part.rounded === null || isKnown) return reached;
  return round(reached, part.rounded.digits, part.rounded.mode);
}

function aimBelow(group: Group, wanted: Rational, target: Target, draft: Draft | null): Rational | null {
  if (group.children.length > 0) return aimAtChildren(group, wanted, target, draft) ?? wanted;
  const { score } = target.rubric;
  draft?.known.set(group.name, { score: decimalText(wanted, draft.digits, closed(score.min, score.max)) });
  return wanted;
}

function answerNear(
  { name, path }: Indicator,
  wanted: Rational,
  { answers }: Target,
  draft: Draft | null,
): Rational | null {
  const all = answers.get(path)?.all ?? [];
  // The first that reaches so far up, and the one before it.
  let [first, last] = [0, all.length];
  while (first < last) {
    const half = (first + last) >> 1;
    const one = all[half];
    if (one !== undefined && compare(one.stretch.high, wanted) < 0) first = half + 1;
    else last = half;
  }
  const nearest = [all[first - 1], all[first]].reduce<Near | null>(
    (best, one) => (one === undefined ? best : nearer(best, one, wanted)),
    null,
  );
  if (nearest === null) return null;
  draft?.answers.set(name, nearest.answer.answer(nearest.points, draft.digits));
  return nearest.points;
}

interface Near {
  readonly answer: Answerable;
  readonly points: Rational;
  readonly distance: Rational;
}

function nearer(best: Near | null, answer: Answerable, wanted: Rational): Near {
  const points = max(answer.stretch.low, min(answer.stretch.high, wanted));
  const off = subtract(points, wanted);
  const distance = off.num < 0n ? subtract(wanted, points) : off;
  return best === null || compare(distance, best.distance) < 0 ? { answer, points, distance } : best;
}

/** The part of a group that remains to be aimed at. */
function aimAtChildren(
  { children, weightsTotal }: Pick<Group, "children" | "weightsTotal">,
  wanted: Rational,
  target: Target,
  draft: Draft | null,
): Rational | null {
  const { min: low, max: high } = target.rubric.score;
  const share = equalShare(children, weightsTotal);
  const weighed = children.map((part) => ({ part, weight: part.weight ?? share ?? ZERO, open: part.weight === null }));
  for (const { part, weight, open } of weighed) if (open) draft?.weights.set(part.path, weight);
  const isFixed = ({ part }: (typeof weighed)[number]): boolean =>
    target.scores.has(part.path) || !counts(part, target.facts);
  const inTurn = weighed.toSorted((a, b) => Number(isFixed(b)) - Number(isFixed(a)) || compare(b.weight, a.weight));
  let left = sum(weighed.map(({ weight }) => weight));
  let lacking = multiply(left, divide(wanted, weightsTotal));
  let included = ZERO;
  let total = ZERO;
  for (const { part, weight } of inTurn) {
    const fair = left.num === 0n ? wanted : divide(lacking, left);
    const score = aimAt(part, max(low, min(high, fair)), target, draft);
    left = subtract(left, weight);
    if (score === null) {
      // What is left out weighs nothing; the others have to come to the same mean without it.
      lacking = subtract(lacking, multiply(weight, fair));
      continue;
    }
    lacking = subtract(lacking, multiply(weight, score));
    included = add(included, weight);
    total = add(total, multiply(weight, score));
  }
  return included.num === 0n ? null : divide(multiply(total, weightsTotal), included);
}

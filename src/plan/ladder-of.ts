import { conversionOf, stepOf } from "../evaluate/conversion-of.js";
import { convert } from "../evaluate/convert.js";
import type { Answer, SingleAnswer } from "../evidence/evidence.js";
import { respondentsOf } from "../evidence/respondents-of.js";
import type {
  CountScale,
  Direction,
  Indicator,
  MeanScale,
  NumberScale,
  Rubric,
  Scale,
  StepsScale,
} from "../model/rubric.js";
import { compare, powerOfTen, type Rational, rational, subtract } from "../numeric/rational.js";
import { match } from "../text/match.js";
import { checklistRungs } from "./checklist-rungs.js";
import { gridLadder, stepsBetween } from "./grid-ladder.js";
import { type Ladder, ladderOfList, type Rung } from "./ladder.js";
import { observationLadder } from "./observation-ladder.js";

/** The score range of a rubric, and how it publishes scores. */
type Scoring = Pick<Rubric, "score">;

/** What an indicator starts from. */
export interface Start {
  /** Null where nothing was answered. */
  readonly answer: Answer | null;
  /** What it counts now; null where it does not. */
  readonly points: Rational | null;
}

/** Every better answer to an indicator. */
export function ladderOf(indicator: Indicator, start: Start, scoring: Scoring): Ladder {
  const { observations, scale } = indicator;
  if (observations !== null)
    return observationLadder(
      observations,
      start,
      (single, points) => singleLadder(scale, single, points, scoring),
      (single) => pointsOf(scale, single, scoring),
    );
  return singleLadder(scale, isSingle(start.answer) ? start.answer : null, start.points, scoring);
}

function isSingle(answer: Answer | null): answer is SingleAnswer {
  return answer !== null && answer.kind !== "observations" && answer.kind !== "not-applicable";
}

/** Every better answer on a scale. */
function singleLadder(scale: Scale, from: SingleAnswer | null, start: Rational | null, scoring: Scoring): Ladder {
  const rung = (answer: SingleAnswer, steps = 1n): Rung => ({
    given: { kind: "answer", answer },
    points: pointsOf(scale, answer, scoring),
    steps,
  });
  const list = (answers: readonly SingleAnswer[]): Ladder =>
    ladderOfList(
      answers.map((answer) => rung(answer)),
      start,
    );
  return match(scale)
    .returnType<Ladder>()
    .with({ kind: "yes-no" }, () => list([true, false].map((yes) => ({ kind: "yes-no", yes }))))
    .with({ kind: "choice" }, ({ options }) => list(options.map(({ name }) => ({ kind: "option", option: name }))))
    .with({ kind: "levels" }, ({ levels, min, max, direction }) => {
      const worst = direction === "higher" ? min : max;
      const begin = from?.kind === "level" ? from.level : worst;
      const stepped = levels.map(({ level }) => rung({ kind: "level", level }, atLeastOne(level - begin)));
      return ladderOfList(stepped, start);
    })
    .with({ kind: "count" }, (count) => countLadder(count, from, start, rung))
    .with({ kind: "number" }, (number) => numberLadder(number, from, start, scoring, rung))
    .with({ kind: "mean" }, (mean) => meanLadder(mean, from, start, scoring, rung))
    .with({ kind: "checklist" }, ({ items }) => {
      const present = from?.kind === "checklist" ? from.present : [];
      const { rungs, complete } = checklistRungs(items, present, (names) =>
        rung({ kind: "checklist", present: names }),
      );
      return ladderOfList(rungs, start, complete);
    })
    .with({ kind: "steps" }, (steps) => list(steps.steps.map((step) => inBand(steps, step.from, scoring))))
    .exhaustive();
}

function atLeastOne(difference: bigint): bigint {
  const steps = difference < 0n ? -difference : difference;
  return steps < 1n ? 1n : steps;
}

function pointsOf(scale: Scale, answer: SingleAnswer, { score }: Scoring): Rational {
  return convert(conversionOf(scale, answer, score));
}

type MakeRung = (answer: SingleAnswer, steps?: bigint) => Rung;

function countLadder(
  { fullAt, direction }: CountScale,
  from: SingleAnswer | null,
  start: Rational | null,
  rung: MakeRung,
): Ladder {
  const [worst, best] = inOrderOf(direction, rational(0n), rational(fullAt));
  const count = from?.kind === "count" ? rational(from.count < fullAt ? from.count : fullAt) : worst;
  const climb = { from: count, to: best, isFromBetter: start === null, digits: 0 };
  return gridLadder(climb, (number) =>
    rung({ kind: "count", count: number.num }, atLeastOne(stepsBetween(number, count))),
  );
}

function numberLadder(
  { min, max, direction }: NumberScale,
  from: SingleAnswer | null,
  start: Rational | null,
  { score }: Scoring,
  rung: MakeRung,
): Ladder {
  const [worst, best] = inOrderOf(direction, min, max);
  const number = from?.kind === "number" ? from.number : worst;
  return gridLadder({ from: number, to: best, isFromBetter: start === null, digits: score.digits }, (number) =>
    rung({ kind: "number", number }),
  );
}

function meanLadder(
  scale: MeanScale,
  from: SingleAnswer | null,
  start: Rational | null,
  { score }: Scoring,
  rung: MakeRung,
): Ladder {
  const [worst, best] = inOrderOf(scale.direction, rational(scale.min), rational(scale.max));
  const isAnswered = from?.kind === "choices" || from?.kind === "counts" || from?.kind === "mean";
  const conversion = isAnswered ? conversionOf(scale, from, score) : null;
  const mean = conversion?.kind === "linear" ? conversion.value : worst;
  const people = isAnswered ? respondentsOf(from) : scale.atLeast === 1n ? null : scale.atLeast;
  const climb = { from: mean, to: best, isFromBetter: start === null, digits: score.digits };
  return gridLadder(climb, (number) => rung({ kind: "mean", mean: number, respondents: people }));
}

function inOrderOf(direction: Direction, low: Rational, high: Rational): readonly [worst: Rational, best: Rational] {
  return direction === "higher" ? [low, high] : [high, low];
}

/** The number of a band that is least beyond the band before it: its lowest, or its highest with the published digits. */
function inBand(scale: StepsScale, from: Rational, { score }: Scoring): SingleAnswer {
  if (scale.direction === "higher") return { kind: "number", number: from };
  const next = scale.steps[scale.steps.findIndex((step) => step.from === from) + 1]?.from ?? null;
  const highest = next === null ? scale.max : subtract(next, powerOfTen(-score.digits));
  const isInside = compare(highest, from) >= 0 && stepOf(scale, highest).from === from;
  return { kind: "number", number: isInside ? highest : from };
}

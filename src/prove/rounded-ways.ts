import type { Part, RoundingStage } from "../model/rubric.js";
import { add, compare, divide, multiply, powerOfTen, type Rational, rational, subtract } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import { holds, isPoint, pointAt, type Stretch } from "./stretch.js";
import type { ScoredWay, Way, Ways } from "./ways.js";

/** The ways of a part after its own rounding: of a stretch only the numbers with so many decimals are left. */
export function rounded({ rounded: stage }: Pick<Part, "rounded">, ways: Ways, most: number): Ways {
  if (stage === null) return ways;
  let { complete } = ways;
  const all = ways.all.flatMap((way): readonly Way[] => {
    if (way.kind === "left-out") return [way];
    if (isPoint(way.stretch))
      return [
        { ...way, stretch: roundedPoint(way.stretch, stage), write: (_, draft) => way.write(way.stretch.low, draft) },
      ];
    const { steps, isAll } = stepsOf(way, stage, most);
    complete &&= isAll;
    return steps;
  });
  return { all, complete };
}

function roundedPoint({ low }: Stretch, { digits, mode }: RoundingStage): Stretch {
  return pointAt(round(low, digits, mode));
}

/** The numbers that a stretch is rounded to, each with a score that is rounded to it. */
function stepsOf(
  way: ScoredWay,
  stage: RoundingStage,
  most: number,
): { readonly steps: readonly Way[]; readonly isAll: boolean } {
  const { stretch } = way;
  const step = powerOfTen(-stage.digits);
  const first = round(stretch.low, stage.digits, stage.mode);
  const count = divide(subtract(round(stretch.high, stage.digits, stage.mode), first), step).num + 1n;
  const kept = count < BigInt(most) ? count : BigInt(most);
  const targets = Array.from({ length: Number(kept) }, (_, index) => {
    const nth = kept === 1n ? 0n : (BigInt(index) * (count - 1n)) / (kept - 1n);
    return add(first, multiply(rational(nth), step));
  });
  const found = targets.flatMap((target): readonly Way[] => {
    const exact = unrounded(target, stretch, stage, step);
    return exact === null ? [] : [{ ...way, stretch: pointAt(target), write: (_, draft) => way.write(exact, draft) }];
  });
  return { steps: found, isAll: kept === count && isSettled(found.length, targets.length, stretch) };
}

/** An open end may be rounded to a number to which nothing inside is; all others are met. */
function isSettled(found: number, targets: number, { lowOpen, highOpen }: Stretch): boolean {
  return found === targets || (found >= targets - Number(lowOpen) - Number(highOpen) && (lowOpen || highOpen));
}

/** A number of a stretch that is rounded to a target: the target itself, an end, or one between an end and where rounding turns. */
function unrounded(
  target: Rational,
  stretch: Stretch,
  { digits, mode }: RoundingStage,
  step: Rational,
): Rational | null {
  const half = divide(step, rational(2n));
  const turns = [subtract(target, step), subtract(target, half), add(target, half), add(target, step)];
  const ends = [stretch.low, stretch.high];
  const between = ends.flatMap((end) => turns.map((turn) => divide(add(end, turn), rational(2n))));
  const candidates = [target, ...ends, ...between];
  return candidates.find((value) => holds(stretch, value) && compare(round(value, digits, mode), target) === 0) ?? null;
}

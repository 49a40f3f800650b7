import { convert } from "../evaluate/convert.js";
import type { SingleAnswer } from "../evidence/evidence.js";
import type { Observations } from "../model/rubric.js";
import { compare, type Rational } from "../numeric/rational.js";
import { type Ladder, ladderOfList, type Rung, topOf } from "./ladder.js";
import type { Start } from "./ladder-of.js";

/** How many ways of bettering observations are looked at; and through how many answers one of them climbs. */
const MOST_RUNGS = 2000;
const MOST_ANSWERS = 50n;

interface Observed {
  readonly answer: SingleAnswer;
  readonly points: Rational;
  readonly source: string | null;
  readonly note: string | null;
}

/**
 * Several observations become better one answer at a time, always the worst
 * one first; the best one where the best counts. Other ways come to other
 * points in between, so the ladder is whole only where one observation decides.
 *
 * @param singleLadder the better answers of one observation
 */
export function observationLadder(
  { combine, atLeast }: Observations,
  { answer, points: start }: Start,
  singleLadder: (single: SingleAnswer | null, points: Rational | null) => Ladder,
  pointsOf: (single: SingleAnswer) => Rational,
): Ladder {
  let current: readonly Observed[] =
    answer?.kind === "observations"
      ? answer.observations.map((one) => ({ ...one, points: pointsOf(one.answer) }))
      : unanswered(singleLadder(null, null), atLeast);
  const rungOf = (observed: readonly Observed[]): Rung => ({
    given: {
      kind: "answer",
      answer: {
        kind: "observations",
        observations: observed.map(({ answer, source, note }) => ({ answer, source, note })),
      },
    },
    points: convert({ kind: "combined", combine, points: observed.map(({ points }) => points) }),
    steps: 1n,
  });
  const rungs: Rung[] = [rungOf(current)];
  const ladders = new Map<string, Ladder>();
  const better = ({ answer, points }: Observed): Rung | null => {
    const key = `${points.num}/${points.den}`;
    const ladder = ladders.get(key) ?? singleLadder(answer, points);
    ladders.set(key, ladder);
    if (ladder.size === 0n) return null;
    return ladder.rung(ladder.size <= MOST_ANSWERS ? 0n : ladder.size / MOST_ANSWERS);
  };
  for (let count = 0; count < MOST_RUNGS; count += 1) {
    const order = current.toSorted((a, b) => compare(a.points, b.points));
    const next = combine === "highest" ? order.at(-1) : order[0];
    const rung = next === undefined ? null : better(next);
    if (rung === null || rung.given.kind !== "answer") break;
    const raised = { ...next, ...asObserved(rung) };
    current = current.map((one) => (one === next ? { ...one, ...raised } : one));
    rungs.push(rungOf(current));
  }
  const best = topOf(singleLadder(null, null));
  const isMixed = combine !== "highest" && best !== null;
  const top = isMixed ? [rungOf(current.map((one) => ({ ...one, ...asObserved(best) })))] : [];
  return ladderOfList([...rungs, ...top], start, false);
}

/** As many of the worst answer as count. */
function unanswered(ladder: Ladder, atLeast: bigint): readonly Observed[] {
  return Array.from({ length: Number(atLeast < 1n ? 1n : atLeast) }, () => ({
    source: null,
    note: null,
    ...asObserved(ladder.rung(0n)),
  }));
}

function asObserved({ given, points }: Rung): Pick<Observed, "answer" | "points"> {
  if (given.kind === "known" || given.answer.kind === "observations" || given.answer.kind === "not-applicable")
    throw new RangeError("one observation is one answer");
  return { answer: given.answer, points };
}

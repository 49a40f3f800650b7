import type { Known } from "../evidence/evidence.js";
import type { ScoreRange } from "../model/rubric.js";
import { compare, multiply, type Rational } from "../numeric/rational.js";
import { gridLadder } from "./grid-ladder.js";
import { type Ladder, NO_LADDER } from "./ladder.js";

/**
 * Every higher subtotal of a part: its score up to the highest there is, or its
 * points up to its whole weight.
 *
 * @param weight what the part counts in its parent; null where nobody knows,
 * so that nobody can say how far its points may rise
 */
export function knownLadder(known: Known, { max, digits }: ScoreRange, weight: Rational | null): Ladder {
  const top = known.kind === "score" ? max : weight === null ? null : multiply(max, weight);
  if (top === null || compare(top, known.value) <= 0) return NO_LADDER;
  return gridLadder({ from: known.value, to: top, isFromBetter: false, digits }, (value) => ({
    given: { kind: "known", known: { kind: known.kind, value, source: null, note: null } },
    points: value,
    steps: 1n,
  }));
}

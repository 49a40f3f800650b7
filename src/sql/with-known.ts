import type { Amount } from "./amount.js";
import type { Node, Scoring } from "./scoring.js";
import { KNOWN_UNITS, type Shape, STATE } from "./shape.js";
import { cases, integer, isNotNull, NULL } from "./tree/make.js";

/** A part as its known subtotal says, where there is one; it stands above all that was answered below. */
export function withKnown(shape: Shape, amount: Amount, state: Node["state"], scoring: Scoring): Node {
  const known = scoring.knownOf(shape);
  if (known === null) return { amount, state, points: null };
  const { choose, constant, times } = scoring.arithmetic;
  const { score, points } = known;
  const [isScore, isPoints] = [isNotNull(score.expression), isNotNull(points.expression)];
  const whole = times(score, constant(amount.den / KNOWN_UNITS));
  const nothing = { ...constant(0n), expression: NULL };
  return {
    amount: {
      num: choose([[isScore, whole] as const, [isPoints, nothing] as const], amount.num),
      den: amount.den,
      over: amount.over === null ? null : choose([[isScore, constant(1n)]], amount.over),
    },
    state: cases(
      [
        [isScore, integer(STATE.scored)],
        [isPoints, integer(STATE.points)],
      ],
      state,
    ),
    points,
  };
}

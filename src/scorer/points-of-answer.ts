import { InternalError } from "../diagnostics/internal-error.js";
import { conversionOf } from "../evaluate/conversion-of.js";
import { convert } from "../evaluate/convert.js";
import type { ObservationsAnswer, SingleAnswer } from "../evidence/evidence.js";
import type { Indicator, ScoreRange } from "../model/rubric.js";
import type { Rational } from "../numeric/rational.js";
import { round } from "../numeric/round.js";

/** The exact points of an answer, rounded as they count. */
export function pointsOfAnswer(
  indicator: Indicator,
  answer: SingleAnswer | ObservationsAnswer,
  range: ScoreRange,
): Rational {
  const { scale, observations } = indicator;
  const one = (single: SingleAnswer): Rational => convert(conversionOf(scale, single, range));
  if (answer.kind !== "observations") return roundedPoints(indicator, one(answer));
  if (observations === null) throw new InternalError(`\`${indicator.path}\` is observed once`);
  const points = answer.observations.map((observation) => one(observation.answer));
  return roundedPoints(indicator, convert({ kind: "combined", combine: observations.combine, points }));
}

/** Points as they count after the rounding stage of an indicator. */
export function roundedPoints({ rounded }: Indicator, points: Rational): Rational {
  return rounded === null ? points : round(points, rounded.digits, rounded.mode);
}

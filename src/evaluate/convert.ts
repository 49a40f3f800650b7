import { match } from "ts-pattern";
import { add, divide, multiply, type Rational, subtract } from "../numeric/rational.js";

/** A conversion with its numbers as rationals. */
export type ExactConversion =
  | { readonly kind: "stated"; readonly points: Rational }
  | {
      readonly kind: "linear";
      readonly value: Rational;
      readonly worst: Rational;
      readonly best: Rational;
      readonly min: Rational;
      readonly max: Rational;
    }
  | { readonly kind: "missing"; readonly min: Rational };

/** The points of a conversion, exactly. */
export function convert(conversion: ExactConversion): Rational {
  return match(conversion)
    .returnType<Rational>()
    .with({ kind: "stated" }, ({ points }) => points)
    .with({ kind: "missing" }, ({ min }) => min)
    .with({ kind: "linear" }, ({ value, worst, best, min, max }) => {
      const share = divide(subtract(value, worst), subtract(best, worst));
      return add(min, multiply(share, subtract(max, min)));
    })
    .exhaustive();
}

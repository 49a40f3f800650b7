import {
  add,
  divide,
  max as higher,
  min as lower,
  multiply,
  type Rational,
  rational,
  subtract,
  sum,
} from "../numeric/rational.js";
import { match } from "../text/match.js";

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
  | { readonly kind: "missing"; readonly min: Rational }
  | {
      readonly kind: "checklist";
      /** The weights of the items that are there. */
      readonly present: readonly Rational[];
      readonly min: Rational;
      readonly max: Rational;
    }
  | {
      readonly kind: "combined";
      readonly combine: "mean" | "lowest" | "highest";
      /** The points of each observation. */
      readonly points: readonly Rational[];
    };

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
    .with({ kind: "checklist" }, ({ present, min, max }) => add(min, multiply(sum(present), subtract(max, min))))
    .with({ kind: "combined" }, ({ combine, points }) =>
      match(combine)
        .returnType<Rational>()
        .with("mean", () => divide(sum(points), rational(BigInt(points.length))))
        .with("lowest", () => points.reduce(lower))
        .with("highest", () => points.reduce(higher))
        .exhaustive(),
    )
    .exhaustive();
}

import type { Part } from "../model/rubric.js";
import { multiply, powerOfTen, type Rational, rational, subtract } from "../numeric/rational.js";
import type { Leaf } from "./leaf.js";

/** The least whole number of which all denominators are divisors. */
export function commonDenominator(numbers: readonly Rational[]): bigint {
  return numbers.reduce((common, { den }) => (common % den === 0n ? common : common * rational(common, den).den), 1n);
}

/** What a part may count when it does not apply. */
export function standIns({ notApplicable }: Part, min: Rational, max: Rational): readonly Rational[] {
  return notApplicable === "full" ? [max] : notApplicable === "lowest" ? [min] : [];
}

/** The common denominator of whatever an indicator is worth, as far as its scale tells. */
export function scaleOfLeaf({ indicator, table, line, lowest }: Leaf, min: Rational, max: Rational): bigint {
  const { scale } = indicator;
  const span = subtract(max, min);
  const items = scale.kind === "checklist" ? scale.items.map(({ weight }) => multiply(weight, span)) : [];
  const ends = line === null ? [] : [line.start, multiply(line.slope, powerOfTen(-line.decimals))];
  return commonDenominator([...table, ...items, ...ends, lowest, ...standIns(indicator, min, max)]);
}

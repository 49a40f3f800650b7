import type { WholeLine } from "./forms.js";

/**
 * The value of a number with few decimals on a line in whole numbers; NaN for
 * any other number.
 *
 * The double of a number, multiplied by a power of ten and divided again, comes
 * out the same only for the decimal that it is read as, since no two decimals of
 * at most 15 digits have the same double.
 */
export function valueOnLine({ min, max, shift, slope, start }: WholeLine, number: number): number {
  if (!(number >= min && number <= max)) return Number.NaN;
  const whole = Math.floor(number * shift + 0.5);
  return whole / shift === number ? slope * whole + start : Number.NaN;
}

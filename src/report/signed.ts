import { showNumber } from "../explain/show-number.js";
import { formatExact } from "../numeric/format-exact.js";
import { negate, type Rational } from "../numeric/rational.js";

/** A number that says whether it adds or takes away. */
export function signed(value: Rational): string {
  if (value.num === 0n) return "0";
  const text = showNumber(formatExact(value.num < 0n ? negate(value) : value));
  const [about, digits] = text.startsWith("≈") ? ["≈", text.slice(1)] : ["", text];
  return `${about}${value.num < 0n ? "−" : "+"}${digits}`;
}

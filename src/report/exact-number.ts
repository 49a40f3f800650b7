import { showNumber } from "../explain/show-number.js";
import { formatExact } from "../numeric/format-exact.js";
import { negate, type Rational } from "../numeric/rational.js";
import { type Content, element } from "./element.js";

/** A fraction longer than this tells a reader nothing. */
const LONGEST = 24;

/** A number for reading, and below it the whole fraction where only a part of it could be shown. */
export function exactNumber(value: Rational): Content {
  return withFraction(showNumber(formatExact(value)), value);
}

/** The same of a difference: with its sign. */
export function exactDifference(value: Rational): Content {
  return withFraction(signed(value), value);
}

/** A number that says whether it adds or takes away. */
export function signed(value: Rational): string {
  if (value.num === 0n) return "0";
  const text = showNumber(formatExact(value.num < 0n ? negate(value) : value));
  const [about, digits] = text.startsWith("≈") ? ["≈", text.slice(1)] : ["", text];
  return `${about}${value.num < 0n ? "−" : "+"}${digits}`;
}

function withFraction(shown: string, value: Rational): Content {
  const fraction = formatExact(value).replace("-", "−");
  if (!shown.startsWith("≈") || fraction.length > LONGEST) return shown;
  return [shown, element("small", { class: "fraction" }, fraction)];
}

import { showNumber } from "../explain/show-number.js";
import { formatExact } from "../numeric/format-exact.js";
import type { Rational } from "../numeric/rational.js";
import { type Content, element } from "./element.js";
import { signed } from "./signed.js";

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

function withFraction(shown: string, value: Rational): Content {
  const fraction = formatExact(value).replace("-", "−");
  if (!shown.startsWith("≈") || fraction.length > LONGEST) return shown;
  return [shown, element("small", { class: "fraction" }, fraction)];
}

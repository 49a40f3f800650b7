import { powerOfTen, type Rational, rational } from "./rational.js";

/** The longest decimal text that is read, in characters. Far above any real scheme, far below a slow machine. */
export const MAX_DECIMAL_LENGTH = 400;

/** The largest exponent that is read, in either direction. */
export const MAX_EXPONENT = 300;

/** Why a text was not read as a number. */
export type DecimalFault = "malformed" | "too-long" | "exponent-too-large";

/** A number, or why there is none. */
export type ParsedDecimal =
  | { readonly ok: true; readonly value: Rational }
  | { readonly ok: false; readonly fault: DecimalFault };

/**
 * Reads decimal text exactly, never through a float.
 *
 * Accepted: an optional sign, digits, an optional point with digits, an
 * optional exponent of at most ±300; 400 characters in all. A comma, spaces
 * and a missing digit on either side of the point are `malformed`.
 *
 * @example
 * parseDecimal("21.85"); // => { ok: true, value: { num: 437n, den: 20n } }
 * parseDecimal("21,85"); // => { ok: false, fault: "malformed" }
 * parseDecimal("1e400"); // => { ok: false, fault: "exponent-too-large" }
 */
export function parseDecimal(text: string): ParsedDecimal {
  if (text.length > MAX_DECIMAL_LENGTH) {
    return { ok: false, fault: /^[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$/.test(text) ? "too-long" : "malformed" };
  }
  const match = /^([+-]?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/.exec(text);
  if (match === null) return { ok: false, fault: "malformed" };
  const [, sign = "", whole = "", fraction = "", exponentText = "0"] = match;
  const exponent = BigInt(exponentText);
  if (exponent > BigInt(MAX_EXPONENT) || exponent < -BigInt(MAX_EXPONENT)) {
    return { ok: false, fault: "exponent-too-large" };
  }
  const digits = BigInt(`${whole}${fraction}`);
  const scale = powerOfTen(Number(exponent) - fraction.length);
  const value = rational((sign === "-" ? -digits : digits) * scale.num, scale.den);
  return { ok: true, value };
}

import { type DecimalFault, type ParsedDecimal, parseDecimal } from "./parse-decimal.js";
import { rational } from "./rational.js";
import { isWrittenNumber } from "./written-number.js";

/** Why an unknown value is not a number: a decimal fault, or not a number at all. */
export type NumberFault = DecimalFault | "not-a-number" | "not-finite";

/** A number read from an unknown value, or why there is none. */
export type ParsedNumber = Extract<ParsedDecimal, { ok: true }> | { readonly ok: false; readonly fault: NumberFault };

/**
 * Reads a number that came in from memory.
 *
 * Decimal text and bigints are read exactly; a JavaScript number is read as its
 * shortest round-trip decimal (`0.1` is one tenth). NaN, infinities, booleans,
 * null and everything else are refused.
 *
 * @example
 * exactFromUnknown(0.1); // => { ok: true, value: { num: 1n, den: 10n } }
 * exactFromUnknown("tiga"); // => { ok: false, fault: "malformed" }
 * exactFromUnknown(true); // => { ok: false, fault: "not-a-number" }
 */
export function exactFromUnknown(value: unknown): ParsedNumber {
  if (typeof value === "bigint") return { ok: true, value: rational(value) };
  if (typeof value === "string") return parseDecimal(value);
  if (isWrittenNumber(value)) return parseDecimal(value.text);
  if (typeof value !== "number") return { ok: false, fault: "not-a-number" };
  if (!Number.isFinite(value)) return { ok: false, fault: "not-finite" };
  return Number.isSafeInteger(value) ? { ok: true, value: rational(BigInt(value)) } : parseDecimal(String(value));
}

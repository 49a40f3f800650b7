import { exactFromUnknown } from "../numeric/exact-from-unknown.js";
import { formatExact } from "../numeric/format-exact.js";
import { equals, type Rational, rational } from "../numeric/rational.js";
import type { JsonSchema } from "./json-schema-text.js";

const DECIMAL = "^[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?$";

/**
 * The JSON Schema of a number between two bounds, as a number or as decimal
 * text. Of text only the form is said: a pattern knows no bounds.
 */
export function numberJsonSchema(min: Rational, max: Rational): JsonSchema {
  return {
    anyOf: [
      { type: "number", ...bound("minimum", min), ...bound("maximum", max) },
      { type: "string", pattern: DECIMAL },
    ],
  };
}

/** The JSON Schema of a whole number between two bounds; where there are few of them, of their text too. */
export function wholeJsonSchema(min: bigint, max: bigint): JsonSchema {
  return {
    anyOf: [
      { type: "integer", ...bound("minimum", rational(min)), ...bound("maximum", rational(max)) },
      { type: "string", pattern: wholePattern(min, max) },
    ],
  };
}

/** The pattern of the text of a whole number. Texts with an exponent, which nobody writes, are left to the reader. */
export function wholePattern(min: bigint, max: bigint): string {
  if (max - min >= MOST_SPELT) return DECIMAL;
  const values = Array.from({ length: Number(max - min) + 1 }, (_, index) => min + BigInt(index));
  return `^(${values.map(spelt).join("|")})(\\.0+)?$|^[+-]?[0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]+$`;
}

/** So many values have their texts in the pattern. */
const MOST_SPELT = 50n;

function spelt(value: bigint): string {
  if (value === 0n) return "[+-]?0+";
  return value < 0n ? `-0*${-value}` : `\\+?0*${value}`;
}

/** A bound, unless no double is as large as it. */
function bound(keyword: "minimum" | "maximum", value: Rational): JsonSchema {
  const near = Number(formatExact(value));
  const read = exactFromUnknown(near);
  return read.ok && equals(read.value, value) ? { [keyword]: near } : {};
}

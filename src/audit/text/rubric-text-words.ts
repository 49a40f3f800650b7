import { formatExact } from "../../numeric/format-exact.js";
import { multiply, type Rational, rational } from "../../numeric/rational.js";
import { MAX_DIGITS_IN_RUBRIC } from "../../syntax/exact-value.js";
import { UNPRINTABLE } from "../../text/printable.js";

/**
 * Stands for whatever the language has no way to write. No statement of the
 * grammar reads it outside a text, so that a rubric with one never compiles.
 *
 * Invariant: a rubric text is made of the printer's own words, of what the
 * functions below give, and of nothing else. None of them gives a quote, a
 * brace, a blank or a line end that was not meant, so what is in a name or in
 * a text can never become a statement.
 */
export const UNWRITABLE = "?";

/** A name as it is. */
export function nameText(name: string): string {
  return checkedText(name, /^[A-Za-z][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*[-+]?$/);
}

/** A year or a span of years as it is. */
export function yearText(year: string): string {
  return checkedText(year, /^[0-9]+(?:-[0-9]+)?$/);
}

/** A date as it is. */
export function dateText(date: string): string {
  return checkedText(date, /^[0-9]+-[0-9]+-[0-9]+$/);
}

function checkedText(text: string, form: RegExp): string {
  return form.test(text) ? text : UNWRITABLE;
}

/** A text between quotes. The language has no escapes: what ends a text, or cannot be seen, stands in none. */
export function quotedText(text: string): string {
  return text.includes('"') || UNPRINTABLE.test(text) ? UNWRITABLE : `"${text}"`;
}

/** The longest decimal that is easier to read than a fraction. */
const MAX_READABLE = 40;

/** Where every number of a rubric ends. */
const BOUND = 10n ** BigInt(MAX_DIGITS_IN_RUBRIC);

/** An exact number: a decimal, or a fraction where that does not end, or only after long. */
export function exactText(value: Rational): string {
  const { num, den } = value;
  if (den < 1n || !isWritable(num) || !isWritable(den)) return UNWRITABLE;
  if (den === 1n) return `${num}`;
  const decimal = formatExact(value);
  return decimal.length > MAX_READABLE ? `${num}/${den}` : decimal;
}

/** The longest percentage that is easier to read than a fraction. */
const MAX_PERCENT = 12;

/** A share: a percentage where that is short, or a fraction, which has its unit too. */
export function shareText(share: Rational): string {
  const { num, den } = share;
  if (den < 1n || !isWritable(num) || !isWritable(den)) return UNWRITABLE;
  const percent = exactText(multiply(share, HUNDRED));
  return percent.length > MAX_PERCENT || percent.includes("/") ? `${num}/${den}` : `${percent}%`;
}

const HUNDRED = rational(100n);

/** A whole number. */
export function wholeText(value: bigint): string {
  return isWritable(value) ? `${value}` : UNWRITABLE;
}

/** How many decimals. */
export function digitsText(digits: number): string {
  return Number.isSafeInteger(digits) && digits >= 0 ? `${digits} ${digits === 1 ? "digit" : "digits"}` : UNWRITABLE;
}

function isWritable(value: bigint): boolean {
  return -BOUND < value && value < BOUND;
}

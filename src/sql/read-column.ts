import { NOT_APPLICABLE } from "../evidence/not-applicable.js";
import type { Rational } from "../numeric/rational.js";
import { multiply, powerOfTen } from "../numeric/rational.js";
import type { Dialect } from "./dialects/dialect.js";
import { ceilingOf, floorOf } from "./exact-numbers.js";
import type { SqlExpression } from "./tree/expression.js";
import { all, any, call, cases, column, integer, isNotNull, not, operation, textValue } from "./tree/make.js";
import type { Whole } from "./whole.js";

/** How many decimals of a number an engine reads; a row with more needs the exact engine. */
export const DIGITS = 6;

/** The largest number that is read, in units of the last decimal, and the largest whole one. */
const MOST_UNITS = 10n ** 18n - 1n;
const MOST_WHOLE = 10n ** 12n - 1n;

/** What `readEvidence` takes for a number, and the part of it that an engine reads exactly. */
const NUMBER = "[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?";
const PLAIN = `[+-]?[0-9]{1,12}([.][0-9]{1,${DIGITS}}0*)?`;
const WHOLE = "[+-]?[0-9]{1,18}([.]0+)?";

export function textOf(name: string): SqlExpression {
  return { kind: "cast", operand: column(name), type: { kind: "text" } };
}

export function isGiven(name: string): SqlExpression {
  return isNotNull(column(name));
}

/** Whether a column of text holds one of some words, of which a value of another type may be written like one. */
export function isTextIn(name: string, values: readonly string[]): SqlExpression {
  return all([typeIs(name, "text"), isWordIn(name, values)]);
}

/** The same of words like which nothing but text is written. */
function isWordIn(name: string, values: readonly string[]): SqlExpression {
  return { kind: "in", operand: textOf(name), values };
}

/** Whether an assessor wrote that a part does not apply. */
export function isNotApplicable(name: string): SqlExpression {
  return isWordIn(
    name,
    NOT_APPLICABLE.flatMap((word) => (typeof word === "string" ? [word] : [])),
  );
}

/** Whether a column holds yes, or no. */
export function isYes(name: string): SqlExpression {
  return any([isWordIn(name, ["yes", "ya"]), isBoolean(name, "true")]);
}

export function isNo(name: string): SqlExpression {
  return any([isWordIn(name, ["no", "tidak"]), isBoolean(name, "false")]);
}

/** A whole number, null for anything else; where the column is said to be of integers, nothing else can be there. */
export function wholeIn(name: string, dialect: Dialect, isTyped = false): Whole {
  const operand = column(name);
  if (isTyped && dialect.wholeColumn !== null)
    return { expression: { kind: "whole-column", operand }, type: "small", low: -MOST_UNITS, high: MOST_UNITS };
  const read = cases([
    ...fromIntegers(name, dialect, { kind: "small-or-null", operand }),
    [matches(name, WHOLE), { kind: "units", operand: textOf(name), digits: 0 }],
  ]);
  return { expression: read, type: "small", low: -MOST_UNITS, high: MOST_UNITS };
}

/** A number in millionths, null for anything else and for what has more decimals. */
export function unitsIn(name: string, dialect: Dialect): Whole {
  const whole: SqlExpression = { kind: "small-or-null", operand: column(name) };
  const scaled = operation(whole, "*", integer(10n ** BigInt(DIGITS)));
  const read = cases([
    ...fromIntegers(name, dialect, cases([[isBetween(whole, -MOST_WHOLE, MOST_WHOLE), scaled]])),
    [matches(name, PLAIN), { kind: "units", operand: textOf(name), digits: DIGITS }],
  ]);
  return { expression: read, type: "small", low: -MOST_UNITS, high: MOST_UNITS };
}

function fromIntegers(
  name: string,
  { readInteger }: Dialect,
  value: SqlExpression,
): readonly (readonly [SqlExpression, SqlExpression])[] {
  return readInteger === null ? [] : [[typeIs(name, "integer"), value]];
}

export function isNumber(name: string): SqlExpression {
  return all([not(typeIs(name, "boolean")), matches(name, NUMBER)]);
}

/** Whether a number is one that only the exact engine reads. */
export function isBeyond(name: string): SqlExpression {
  return all([isNumber(name), not(matches(name, PLAIN))]);
}

/** How many texts are looked at together: PostgreSQL passes no more than a hundred to a function. */
const MOST_TOGETHER = 64;

/** Whether a row holds such a number in one of some columns: their texts are looked at together, which is short to say. */
export function isSomeBeyond(names: readonly string[]): SqlExpression {
  const texts = (some: readonly string[]): SqlExpression => call("concat_ws", textValue("|"), ...some.map(column));
  const whole = "[+-]?[0-9]+([.][0-9]+)?[eE][+-]?[0-9]+";
  const long = "[+-]?[0-9]{13,}([.][0-9]+)?";
  const fine = `[+-]?[0-9]+[.][0-9]{${DIGITS}}[0-9]*[1-9][0-9]*`;
  const pattern = `([^|]*[|])*(${whole}|${long}|${fine})([|][^|]*)*`;
  const parts = Array.from({ length: Math.ceil(names.length / MOST_TOGETHER) }, (_, index) =>
    names.slice(index * MOST_TOGETHER, (index + 1) * MOST_TOGETHER),
  );
  return any(parts.map((some): SqlExpression => ({ kind: "matches", operand: texts(some), pattern })));
}

export function isPlain(name: string): SqlExpression {
  return all([isNumber(name), matches(name, PLAIN)]);
}

export function isBetween(value: SqlExpression, low: bigint, high: bigint): SqlExpression {
  return all([operation(value, ">=", integer(low)), operation(value, "<=", integer(high))]);
}

/** The bounds of a number, in millionths. */
export function unitBounds(min: Rational, max: Rational): readonly [low: bigint, high: bigint] {
  const size = powerOfTen(DIGITS);
  return [ceilingOf(multiply(min, size)), floorOf(multiply(max, size))];
}

function matches(name: string, pattern: string): SqlExpression {
  return { kind: "matches", operand: textOf(name), pattern };
}

function typeIs(name: string, type: "boolean" | "integer" | "text"): SqlExpression {
  return { kind: "type-is", operand: column(name), type };
}

function isBoolean(name: string, value: "true" | "false"): SqlExpression {
  return all([typeIs(name, "boolean"), operation(textOf(name), "=", textValue(value))]);
}

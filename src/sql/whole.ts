import type { SqlExpression } from "./tree/expression.js";
import { call, cases, integer, NULL, operation } from "./tree/make.js";

/** A whole number of a row, and between what it lies wherever it is not null. */
export interface Whole {
  readonly expression: SqlExpression;
  /** What the engine takes it for; a number that is written fits what stands beside it. */
  readonly type: "written" | "small" | "wide";
  readonly low: bigint;
  readonly high: bigint;
}

/** What is computed with whole numbers in an engine whose widest type ends at `widest`; null where it has no end. */
export interface Arithmetic {
  /** The largest product; null where there is no end. */
  readonly limit: bigint | null;
  readonly constant: (value: bigint) => Whole;
  readonly plus: (a: Whole, b: Whole) => Whole;
  readonly minus: (a: Whole, b: Whole) => Whole;
  /** Null in the rows in which the product would not fit; where it cannot be too large, that costs nothing. */
  readonly times: (a: Whole, b: Whole) => Whole;
  /** Both from 0 up; null where the divisor is. */
  readonly quotient: (a: Whole, b: Whole) => Whole;
  readonly remainder: (a: Whole, b: Whole) => Whole;
  readonly choose: (branches: readonly (readonly [when: SqlExpression, then: Whole])[], otherwise?: Whole) => Whole;
  /** The larger, or the smaller, of two. */
  readonly larger: (a: Whole, b: Whole) => Whole;
  readonly smaller: (a: Whole, b: Whole) => Whole;
  readonly absolute: (a: Whole) => Whole;
  readonly sum: (all: readonly Whole[]) => Whole;
  /** The value in the type that its bounds need, and no wider. */
  readonly settled: (a: Whole) => Whole;
}

/** The largest number of 64 bits. */
export const SMALL = 2n ** 63n - 1n;

/** Products are kept this far below the end of the widest type, so that sums of a million of them fit. */
const HEADROOM = 1_000_000n;

export function createArithmetic(widest: bigint | null): Arithmetic {
  const limit = widest === null ? null : widest / HEADROOM;
  return {
    limit,
    constant,
    plus,
    minus,
    times: (a, b) => timesWithin(limit, a, b),
    quotient,
    remainder: (a, b) => (isConstant(b, 1n) ? constant(0n) : divide("remainder", a, b, b.high > 0n ? b.high - 1n : 0n)),
    choose,
    larger: pick(">=", most),
    smaller: pick("<=", least),
    absolute: (a) => (a.low >= 0n ? a : { ...a, expression: call("abs", a.expression), low: 0n, high: sizeOf(a) }),
    sum: (all) => all.reduce(plus, constant(0n)),
    settled,
  };
}

/** Both operands in the type of the result, which is what the engine computes in. */
const operate = (a: Whole, operator: "+" | "-" | "*", b: Whole, low: bigint, high: bigint): Whole => {
  const type = commonType([a, b, { type: "written", low, high }]);
  return { expression: operation(inType(a, type), operator, inType(b, type)), type, low, high };
};

const product = (a: Whole, b: Whole): Whole => {
  const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return operate(a, "*", b, least(ends), most(ends));
};

/** Null in the rows in which the product would be larger than the limit. */
function timesWithin(limit: bigint | null, a: Whole, b: Whole): Whole {
  if (isConstant(a, 1n)) return b;
  if (isConstant(b, 1n)) return a;
  if (isConstant(a, 0n) || isConstant(b, 0n)) return constant(0n);
  if (a.type === "written" && b.type === "written") return constant(a.low * b.low);
  if (limit === null || sizeOf(a) * sizeOf(b) <= limit) return product(a, b);
  const [larger, other] = sizeOf(a) >= sizeOf(b) ? [a, b] : [b, a];
  if (sizeOf(other) > limit || sizeOf(other) === 0n) return { expression: NULL, type: "written", low: 0n, high: 0n };
  const bound = limit / sizeOf(other);
  const held = { ...larger, low: clamp(larger.low, bound), high: clamp(larger.high, bound) };
  const fits = operation(call("abs", larger.expression), "<=", integer(bound));
  const found = product(held, other);
  return { ...found, expression: cases([[fits, found.expression]]) };
}

const plus = (a: Whole, b: Whole): Whole => {
  if (isConstant(a, 0n)) return b;
  if (isConstant(b, 0n)) return a;
  return operate(a, "+", b, a.low + b.low, a.high + b.high);
};
const minus = (a: Whole, b: Whole): Whole =>
  isConstant(b, 0n) ? a : operate(a, "-", b, a.low - b.high, a.high - b.low);

const divide = (kind: "quotient" | "remainder", a: Whole, b: Whole, high: bigint): Whole => {
  const type = commonType([a, b]);
  const expression: SqlExpression = { kind, wide: type === "wide", left: inType(a, type), right: inType(b, type) };
  return settled({ expression, type, low: 0n, high });
};

const quotient = (a: Whole, b: Whole): Whole =>
  isConstant(b, 1n) ? a : divide("quotient", a, b, a.high < 0n ? 0n : a.high / (b.low < 1n ? 1n : b.low));

const choose: Arithmetic["choose"] = (branches, otherwise) => {
  const chosen = [...branches.map(([, then]) => then), ...(otherwise === undefined ? [] : [otherwise])];
  const low = least(chosen.map((one) => one.low));
  const high = most(chosen.map((one) => one.high));
  const type = commonType(chosen);
  const found = cases(
    branches.map(([when, then]) => [when, inType(then, type)] as const),
    otherwise === undefined ? NULL : inType(otherwise, type),
  );
  const isWritten = chosen.every((one) => one.type === "written");
  return { expression: isWritten ? inType({ expression: found, type: "wide" }, type, true) : found, type, low, high };
};

/** GREATEST and LEAST would pass over a number that is not there. */
const pick =
  (operator: ">=" | "<=", of: (values: readonly bigint[]) => bigint) =>
  (a: Whole, b: Whole): Whole => {
    const type = commonType([a, b]);
    const [first, second] = [inType(a, type), inType(b, type)];
    const expression = cases([
      [operation(first, operator, second), first],
      [operation(second, operator, first), second],
    ]);
    return { expression, type, low: of([a.low, b.low]), high: of([a.high, b.high]) };
  };

/** Whether every value fits into 64 bits. */
export function isSmall({ low, high }: Pick<Whole, "low" | "high">): boolean {
  return low >= -SMALL && high <= SMALL;
}

/** The type in which all of them fit. */
function commonType(all: readonly Pick<Whole, "type" | "low" | "high">[]): "small" | "wide" {
  return all.every((one) => one.type !== "wide" && isSmall(one)) ? "small" : "wide";
}

/** A number in a type. */
export function inType(
  { expression, type }: Pick<Whole, "expression" | "type">,
  wanted: "small" | "wide",
  always = false,
): SqlExpression {
  if (!always && (type === wanted || type === "written")) return expression;
  return { kind: "cast", operand: expression, type: { kind: wanted } };
}

/** A wide number whose bounds do not need that becomes a small one. */
function settled(a: Whole): Whole {
  if (a.type !== "wide" || !isSmall(a)) return a;
  return { ...a, expression: inType(a, "small"), type: "small" };
}

function constant(value: bigint): Whole {
  return { expression: integer(value), type: "written", low: value, high: value };
}

function isConstant({ expression }: Whole, value: bigint): boolean {
  return expression.kind === "integer" && expression.value === value;
}

/** The largest distance from 0. */
export function sizeOf({ low, high }: Pick<Whole, "low" | "high">): bigint {
  return most([low < 0n ? -low : low, high < 0n ? -high : high]);
}

function clamp(value: bigint, bound: bigint): bigint {
  return value > bound ? bound : value < -bound ? -bound : value;
}

export function least(values: readonly bigint[]): bigint {
  return values.reduce((a, b) => (a < b ? a : b));
}

export function most(values: readonly bigint[]): bigint {
  return values.reduce((a, b) => (a > b ? a : b));
}

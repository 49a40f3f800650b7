import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  compare,
  divide,
  equals,
  isWhole,
  max,
  min,
  multiply,
  negate,
  ONE,
  powerOfTen,
  type Rational,
  rational,
  subtract,
  sum,
  ZERO,
} from "../../src/numeric/rational.js";
import { anyRational, shown, shownFraction, toFraction } from "./arbitrary-number.js";

const BINARY = [
  ["add", add, "add"],
  ["subtract", subtract, "sub"],
  ["multiply", multiply, "mul"],
] as const;

/** Law (lowest terms): a rational has a positive denominator that shares no divisor with its numerator. */
function expectLowestTerms({ num, den }: Rational): void {
  expect(den > 0n).toBe(true);
  let [a, b] = [num < 0n ? -num : num, den];
  while (b !== 0n) [a, b] = [b, a % b];
  expect(a).toBe(1n);
}

describe("arithmetic", () => {
  it.each(BINARY)("should %s as an independent library does", (_, ours, theirs) => {
    fc.assert(
      fc.property(anyRational(), anyRational(), (a, b) => {
        expect(shown(ours(a, b))).toBe(shownFraction(toFraction(a)[theirs](toFraction(b))));
        expectLowestTerms(ours(a, b));
      }),
    );
  });
  it("should divide as an independent library does", () => {
    fc.assert(
      fc.property(anyRational(), anyRational(), (a, b) => {
        fc.pre(b.num !== 0n);
        expect(shown(divide(a, b))).toBe(shownFraction(toFraction(a).div(toFraction(b))));
        expectLowestTerms(divide(a, b));
      }),
    );
  });
  it("should compare as an independent library does", () => {
    fc.assert(
      fc.property(anyRational(), anyRational(), (a, b) => {
        const order = Math.sign(toFraction(a).compare(toFraction(b)));
        expect(compare(a, b)).toBe(order);
        expect(equals(a, b)).toBe(order === 0);
        expect(min(a, b)).toBe(order <= 0 ? a : b);
        expect(max(a, b)).toBe(order >= 0 ? a : b);
      }),
    );
  });
  it("should tell numbers apart that a double cannot", () => {
    const close = rational(10n ** 40n + 1n, 10n ** 40n);
    expect(compare(close, ONE)).toBe(1);
    expect(equals(close, ONE)).toBe(false);
    expect(compare(negate(close), negate(ONE))).toBe(-1);
  });
  it("should sum a list, in any order, and nothing to zero", () => {
    expect(sum([])).toEqual(ZERO);
    fc.assert(
      fc.property(fc.array(anyRational(), { maxLength: 30 }), (numbers) => {
        const expected = numbers.reduce((total, one) => total.add(toFraction(one)), toFraction(ZERO));
        expect(shown(sum(numbers))).toBe(shownFraction(expected));
        expect(sum(numbers.toReversed())).toEqual(sum(numbers));
        expectLowestTerms(sum(numbers));
      }),
    );
  });
  it("should be in lowest terms on either side of the longest safe integer", () => {
    const near = fc.bigInt(2n ** 53n - 20n, 2n ** 53n + 20n);
    fc.assert(
      fc.property(near, near, fc.bigInt(1n, 10n ** 20n), (num, den, factor) => {
        const made = rational(num * factor, den * factor);
        expectLowestTerms(made);
        expect(made.num * den).toBe(num * made.den);
      }),
    );
  });
  it("should add up three thirds, and a tenth ten times, to one", () => {
    expect(sum([rational(1n, 3n), rational(1n, 3n), rational(1n, 3n)])).toEqual(ONE);
    expect(sum(Array.from({ length: 10 }, () => rational(1n, 10n)))).toEqual(ONE);
  });
});

describe("rational", () => {
  it("should be in lowest terms with the sign above the line", () => {
    expect(rational(2n, -6n)).toEqual({ num: -1n, den: 3n });
    expect(rational(-2n, -6n)).toEqual({ num: 1n, den: 3n });
    expect(rational(0n, -7n)).toEqual({ num: 0n, den: 1n });
    expect(rational(5n)).toEqual({ num: 5n, den: 1n });
  });
  it("should refuse a division by zero", () => {
    expect(() => rational(1n, 0n)).toThrow(RangeError);
    expect(() => divide(ONE, ZERO)).toThrow(RangeError);
    expect(() => divide(ZERO, ZERO)).toThrow(RangeError);
  });
  it("should be frozen", () => {
    expect(Object.isFrozen(rational(1n, 2n))).toBe(true);
    expect(Object.isFrozen(negate(ONE))).toBe(true);
  });
  it("should know whole numbers", () => {
    expect(isWhole(rational(-6n, 3n))).toBe(true);
    expect(isWhole(rational(1n, 2n))).toBe(false);
    expect(isWhole(ZERO)).toBe(true);
  });
  it("should raise ten to any whole power", () => {
    expect(powerOfTen(0)).toEqual(ONE);
    expect(powerOfTen(3)).toEqual({ num: 1000n, den: 1n });
    expect(powerOfTen(-2)).toEqual({ num: 1n, den: 100n });
  });
});

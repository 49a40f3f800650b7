import fc from "fast-check";
import Fraction from "fraction.js";
import { type Rational, rational } from "../../src/numeric/rational.js";

const LIMIT = 10n ** 30n;

/** Any rational; small ones, whole ones and zero often enough. */
export function anyRational(): fc.Arbitrary<Rational> {
  const num = fc.oneof(fc.bigInt({ min: -20n, max: 20n }), fc.bigInt({ min: -LIMIT, max: LIMIT }));
  const den = fc.oneof(fc.constant(1n), fc.bigInt({ min: 1n, max: 20n }), fc.bigInt({ min: 1n, max: LIMIT }));
  return fc.tuple(num, den).map(([num, den]) => rational(num, den));
}

/** Rationals whose decimals end: what people write. */
export function anyDecimal(): fc.Arbitrary<Rational> {
  return fc
    .tuple(fc.bigInt({ min: -LIMIT, max: LIMIT }), fc.nat(20))
    .map(([units, digits]) => rational(units, 10n ** BigInt(digits)));
}

/** Decimal text of every accepted form: signs, leading and trailing zeros, exponents. */
export function decimalText(): fc.Arbitrary<string> {
  const digits = fc.array(fc.constantFrom(..."0123456789"), { minLength: 1, maxLength: 25 }).map((all) => all.join(""));
  const exponent = fc
    .tuple(fc.constantFrom("e", "E"), fc.constantFrom("", "+", "-"), fc.nat(300), fc.constantFrom("", "0", "00"))
    .map(([e, sign, size, zeros]) => `${e}${sign}${zeros}${size}`);
  return fc
    .tuple(fc.constantFrom("", "+", "-"), digits, fc.option(digits), fc.option(exponent))
    .map(([sign, whole, rest, exponent]) => `${sign}${whole}${rest === null ? "" : `.${rest}`}${exponent ?? ""}`);
}

/** The same number in another library. */
export function toFraction({ num, den }: Rational): Fraction {
  return new Fraction(num, den);
}

/** A number of another library as one text, to compare with {@link shown}. */
export function shownFraction({ s, n, d }: Fraction): string {
  return `${s * n}/${d}`;
}

/** A rational as one text. */
export function shown({ num, den }: Rational): string {
  return `${num}/${den}`;
}

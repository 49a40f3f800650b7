import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatFixed } from "../../src/numeric/format-exact.js";
import { formatRounded } from "../../src/numeric/format-rounded.js";
import { type Rational, rational, subtract } from "../../src/numeric/rational.js";
import { ROUNDING_MODES, type RoundingMode, round } from "../../src/numeric/round.js";
import { runs } from "../support/laws.js";
import { anyDecimal, anyRational, toFraction } from "./arbitrary-number.js";

const Precise = Decimal.clone({ precision: 200, toExpNeg: -1e6, toExpPos: 1e6 });

const THEIRS: Readonly<Record<RoundingMode, Decimal.Rounding>> = {
  "half-up": Decimal.ROUND_HALF_UP,
  "half-even": Decimal.ROUND_HALF_EVEN,
  down: Decimal.ROUND_DOWN,
  up: Decimal.ROUND_UP,
};

const modes = fc.constantFrom(...ROUNDING_MODES);

/** Numbers exactly between two neighbours of the last digit, and numbers a hair to either side. */
const aroundTies: fc.Arbitrary<readonly [value: Rational, digits: number]> = fc
  .tuple(fc.bigInt({ min: -2000n, max: 2000n }), fc.nat(4), fc.constantFrom(-1n, 0n, 1n))
  .map(([units, digits, side]) => {
    const hair = 10n ** 25n;
    return [rational((2n * units + 1n) * hair + side, 2n * hair * 10n ** BigInt(digits)), digits] as const;
  });

function expected({ num, den }: Rational, digits: number, mode: RoundingMode): string {
  const text = new Precise(String(num)).div(new Precise(String(den))).toFixed(digits, THEIRS[mode]);
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
}

describe("round", () => {
  it("should be written at once as it is rounded and then written", () => {
    fc.assert(
      fc.property(aroundTies, modes, ([value, digits], mode) => {
        expect(formatRounded(value, digits, mode)).toBe(formatFixed(round(value, digits, mode), digits));
      }),
    );
  });
  it("should round decimals as an independent library does, in every mode", () => {
    fc.assert(
      fc.property(anyDecimal(), fc.nat(6), modes, (value, digits, mode) => {
        expect(formatFixed(round(value, digits, mode), digits)).toBe(expected(value, digits, mode));
      }),
      runs(3),
    );
  });
  it("should settle ties, and what is next to them, as an independent library does", () => {
    fc.assert(
      fc.property(aroundTies, modes, ([value, digits], mode) => {
        expect(formatFixed(round(value, digits, mode), digits)).toBe(expected(value, digits, mode));
      }),
      runs(4),
    );
  });
  it("should move a number by less than one unit of the last digit, to the nearer side in the half modes", () => {
    fc.assert(
      fc.property(anyRational(), fc.nat(6), modes, (value, digits, mode) => {
        const rounded = round(value, digits, mode);
        const moved = toFraction(subtract(rounded, value))
          .abs()
          .mul(10n ** BigInt(digits));
        expect(moved.compare(mode.startsWith("half") ? "1/2" : "1") <= (mode.startsWith("half") ? 0 : -1)).toBe(true);
        if (mode === "down") expect(toFraction(rounded).abs().compare(toFraction(value).abs())).toBeLessThanOrEqual(0);
        if (mode === "up") expect(toFraction(rounded).abs().compare(toFraction(value).abs())).toBeGreaterThanOrEqual(0);
      }),
    );
  });
  it("should never change the order of two numbers, nor a number that is round already", () => {
    fc.assert(
      fc.property(anyRational(), anyRational(), fc.nat(6), modes, (a, b, digits, mode) => {
        const [low, high] = toFraction(a).compare(toFraction(b)) <= 0 ? [a, b] : [b, a];
        const [roundLow, roundHigh] = [round(low, digits, mode), round(high, digits, mode)];
        expect(toFraction(roundLow).compare(toFraction(roundHigh))).toBeLessThanOrEqual(0);
        expect(round(roundLow, digits, mode)).toEqual(roundLow);
      }),
    );
  });
  it.each([
    ["half-up", "78.00", "-78.00", "78.01", "0.01", "0.00"],
    ["half-even", "78.00", "-78.00", "78.00", "0.00", "0.00"],
    ["down", "77.99", "-77.99", "78.00", "0.00", "0.00"],
    ["up", "78.00", "-78.00", "78.01", "0.01", "0.01"],
  ] as const)("should settle ties in mode %s", (mode, first, second, third, fourth, fifth) => {
    const ofThousandths = (units: bigint): string => formatFixed(round(rational(units, 1000n), 2, mode), 2);
    expect([77_995n, -77_995n, 78_005n, 5n, 1n].map(ofThousandths)).toEqual([first, second, third, fourth, fifth]);
  });
});

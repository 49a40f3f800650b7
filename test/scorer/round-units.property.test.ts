import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROUNDING_MODES } from "../../src/numeric/round.js";
import { roundQuotient } from "../../src/numeric/round-quotient.js";
import { roundNearly, roundUnits } from "../../src/scorer/round-units.js";

const mode = fc.constantFrom(...ROUNDING_MODES);

describe("roundUnits", () => {
  // Law: as in whole numbers of any length, as long as nothing reaches 2^53.
  it("should be the quotient, rounded, also at ties and next to them", () => {
    const near = fc.tuple(
      fc.integer({ min: 1, max: 2 ** 26 }),
      fc.integer({ min: 0, max: 2 ** 24 }),
      fc.integer({ min: -2, max: 2 }),
    );
    fc.assert(
      fc.property(near, fc.boolean(), mode, ([per, half, beside], isNegative, by) => {
        const size = Math.floor((per * half) / 2) + beside;
        const value = isNegative ? -size : size;
        expect(roundUnits(value, 1, per, by) + 0).toBe(Number(roundQuotient(BigInt(value), BigInt(per), by)));
      }),
      { numRuns: 10_000 },
    );
  });
});

describe("roundNearly", () => {
  // Law: it never says what another number within the error would not say, too.
  it("should tell the same as the exact score, or nothing", () => {
    let told = 0;
    const score = fc.tuple(fc.bigInt(-(10n ** 7n), 10n ** 7n), fc.bigInt(1n, 3000n));
    fc.assert(
      fc.property(score, fc.constantFrom(0, 1e-9, 1e-6), mode, ([num, den], error, by) => {
        const units = roundNearly(Number(num) / Number(den) + error, error, 100, by);
        if (Number.isNaN(units)) return;
        told += 1;
        expect(units + 0).toBe(Number(roundQuotient(num * 100n, den, by)));
      }),
      { numRuns: 10_000 },
    );
    expect(told).toBeGreaterThan(5000);
  });

  it.each([
    ["half-up", 0.125, Number.NaN],
    ["half-up", 0.1251, 13],
    ["half-even", 0.125, Number.NaN],
    ["down", 0.12, Number.NaN],
    ["down", 0.1201, 12],
    ["up", 0.1201, 13],
    ["up", 0, Number.NaN],
  ] as const)("should be silent where it turns: %s at %d", (by, value, expected) => {
    expect(roundNearly(value, 1e-12, 100, by)).toBe(expected);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROUNDING_MODES } from "../../src/numeric/round.js";
import { roundQuotient } from "../../src/numeric/round-quotient.js";
import { quickRounding } from "../../src/scorer/quick-rounding.js";

const mode = fc.constantFrom(...ROUNDING_MODES);

describe("quickRounding", () => {
  // Law: where it is proved, it gives the quotient rounded, up to the largest one.
  it("should round right at ties and next to them, as far as the proof goes", () => {
    let proved = 0;
    const quotient = fc.record({
      times: fc.constantFrom(1, 3, 7, 100, 1000),
      per: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 2 ** 40 })),
      most: fc.oneof(fc.constantFrom(1, 100, 10_000), fc.integer({ min: 1, max: 2 ** 20 })),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      beside: fc.integer({ min: -2, max: 2 }),
    });
    fc.assert(
      fc.property(quotient, mode, ({ times, per, most, share, beside }, by) => {
        const quick = quickRounding({ times, per, most }, by);
        if (quick === null) return;
        // A value next to where the rounding turns, or the end of the range.
        const halves = Math.floor(share * 2 * most);
        const value = Math.min(
          Math.floor((most * per) / times),
          Math.max(0, Math.floor((halves * per) / (2 * times)) + beside),
        );
        proved += 1;
        const exact = Number(roundQuotient(BigInt(value) * BigInt(times), BigInt(per), by));
        expect((value * quick.factor + quick.bias) | 0).toBe(exact);
      }),
      { numRuns: 20_000 },
    );
    expect(proved).toBeGreaterThan(5000);
  });

  it.each([
    ["a quotient with too many places", { times: 1, per: 2 ** 40, most: 10_000 }, "half-up"],
    ["a tie that hangs on the last digit", { times: 1, per: 2, most: 100 }, "half-even"],
    ["more units than bits", { times: 1, per: 1, most: 2 ** 31 }, "down"],
  ] as const)("should not be claimed for %s", (_, quotient, by) => {
    expect(quickRounding(quotient, by)).toBeNull();
  });

  it("should be claimed for half-even where no tie is possible", () => {
    expect(quickRounding({ times: 1, per: 3, most: 100 }, "half-even")).not.toBeNull();
  });
});

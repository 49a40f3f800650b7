import { describe, expect, it } from "vitest";
import { tenTo } from "../../src/numeric/ten-to.js";

describe("a power of ten", () => {
  it.each([0, 1, 2, 17, 39, 40, 41, 300])("should be exact for %i", (exponent) => {
    expect(String(tenTo(exponent))).toBe(`1${"0".repeat(exponent)}`);
  });
});

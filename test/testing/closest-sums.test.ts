import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closestSums } from "../../src/testing/closest-sums.js";

const lists = fc.array(fc.array(fc.bigInt({ min: -20n, max: 20n }), { minLength: 1, maxLength: 4 }), { maxLength: 3 });

/** Every sum of one number from each list. */
function allSums(all: readonly (readonly bigint[])[]): readonly bigint[] {
  let sums = [0n];
  for (const list of all) sums = sums.flatMap((sum) => list.map((number) => sum + number));
  return sums;
}

describe("the closest sums", () => {
  it("should be those of a plain search", () => {
    fc.assert(
      fc.property(lists, lists, fc.bigInt({ min: -60n, max: 60n }), (left, right, cut) => {
        const { below, at } = closestSums(left, right, cut);
        const sums = allSums([...left, ...right]).toSorted((a, b) => (a < b ? -1 : 1));
        expect(below?.sum).toEqual(sums.findLast((sum) => sum < cut));
        expect(at?.sum).toEqual(sums.find((sum) => sum >= cut));
        for (const found of [below, at]) {
          if (found === null) continue;
          const numbers = [...left, ...right].map((list, index) => list[found.indices[index] ?? -1] ?? expect.fail());
          expect(numbers.reduce((sum, number) => sum + number, 0n)).toBe(found.sum);
        }
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffRubrics } from "../../src/diff/diff-rubrics.js";
import { hashRubric } from "../../src/model/hash-rubric.js";
import type { Rubric } from "../../src/model/rubric.js";
import { rubrics } from "../../src/rubrics/rubrics.js";
import { rubric as anyRubric } from "../support/arbitrary-rubric.js";
import { compiled } from "../support/laws.js";

type Plain = string | number | bigint | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };
type Path = readonly (string | number)[];

/** What has no meaning of its own, or would be another rubric than any text could give. */
const LEFT_OUT = new Set(["kind", "path", "name", "level", "hash", "examples", "amendment"]);

/** Every single value in the meaning of a rubric. */
function leavesIn(value: Plain, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null || isRational(value)) return [path];
  return Object.entries(value)
    .filter(([key]) => !LEFT_OUT.has(key))
    .flatMap(([key, inner]) => leavesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

function withLeaf(value: Plain, [key, ...rest]: Path): Plain {
  if (key === undefined) return another(value);
  if (Array.isArray(value)) return value.map((inner, index) => (index === key ? withLeaf(inner, rest) : inner));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === key ? withLeaf(inner, rest) : inner]),
  );
}

function isRational(value: Plain): value is { readonly num: bigint; readonly den: bigint } {
  return typeof value === "object" && value !== null && "num" in value && "den" in value;
}

function another(value: Plain): Plain {
  if (isRational(value)) return { num: value.num + value.den, den: value.den };
  if (typeof value === "bigint") return value + 1n;
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  return typeof value === "string" ? `${value}x` : value;
}

/** Law (complete): two rubrics without a change between them mean the same. */
function expectComplete(before: Rubric, path: Path): void {
  // Plain data in and plain data out; only one value in it is another.
  const edited = withLeaf(before as unknown as Plain, path) as unknown as Rubric;
  const { hash: _, examples: __, amendment: ___, ...meaning } = edited;
  const after: Rubric = { ...edited, amendment: null, hash: hashRubric(meaning) };
  const isSame = after.hash === before.hash;
  expect(diffRubrics(before, after).changes.length === 0, path.join(".")).toBe(isSame);
}

describe("every value in the meaning of a rubric", () => {
  it.each(Object.values(rubrics) as readonly Rubric[])("should be compared: $id@$year", (rubric) => {
    const leaves = leavesIn(rubric as unknown as Plain);
    // Of what is repeated a hundred times a sample will do.
    const step = Math.max(1, Math.floor(leaves.length / 150));
    for (let index = 0; index < leaves.length; index += step) expectComplete(rubric, leaves[index] ?? []);
  });

  it("should be compared in generated rubrics", () => {
    fc.assert(
      fc.property(anyRubric(), fc.array(fc.nat(10_000), { minLength: 5, maxLength: 5 }), ({ text }, picks) => {
        const rubric = compiled(text);
        const leaves = leavesIn(rubric as unknown as Plain);
        for (const pick of picks) expectComplete(rubric, leaves[pick % leaves.length] ?? []);
      }),
    );
  });
});

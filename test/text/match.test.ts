import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { P as OriginalP, match as original } from "ts-pattern";
import { describe, expect, it } from "vitest";
import { match, P } from "../../src/text/match.js";

/** Values among which many are alike. */
const value = fc.letrec((tie) => ({
  any: fc.oneof({ depthSize: "small" }, tie("leaf"), tie("object"), tie("list")),
  leaf: fc.constantFrom<unknown>("a", "b", 1, 1n, 0, -0, Number.NaN, true, null, undefined),
  object: fc.dictionary(fc.constantFrom("kind", "x", "y"), tie("any"), { maxKeys: 3, noNullPrototype: true }),
  list: fc.array(tie("any"), { maxLength: 2 }),
})).any;

/** Patterns that are written for both: a value, or several, of which one must fit. */
type Pattern = readonly unknown[];
const pattern: fc.Arbitrary<Pattern> = fc.array(value, { minLength: 1, maxLength: 3 });

type Loosely = { with: (...given: readonly unknown[]) => Loosely; otherwise: (handler: () => unknown) => unknown };
type Start = (input: unknown) => Loosely;
type Union = (...patterns: readonly unknown[]) => unknown;

function answered(start: unknown, union: unknown, input: unknown, first: Pattern, second: Pattern): unknown {
  // Invariant: the types of both say more than a generated pattern can keep.
  return (start as Start)(input)
    .with({ kind: (union as Union)(...first) }, (found: unknown) => ["union", found])
    .with(...first, (found: unknown) => ["first", found])
    .with(...second, (found: unknown) => ["second", found])
    .otherwise(() => "none");
}

describe("match", () => {
  it("should answer what ts-pattern answers", () => {
    const met = new Set<unknown>();
    fc.assert(
      fc.property(value, pattern, pattern, (input, first, second) => {
        const found = answered(match, P.union, input, first, second);
        expect(found).toEqual(answered(original, OriginalP.union, input, first, second));
        met.add(Array.isArray(found) ? found[0] : found);
      }),
      { numRuns: 3000 },
    );
    expect(met).toEqual(new Set(["union", "first", "second", "none"]));
  });

  it("should ask no handler but the first that fits", () => {
    const asked: string[] = [];
    const found = match<{ kind: "a" | "b" }>({ kind: "b" })
      .with({ kind: "a" }, () => asked.push("a"))
      .with({ kind: "b" }, () => asked.push("b"))
      .otherwise(() => asked.push("otherwise"));
    expect([found, asked]).toEqual([1, ["b"]]);
  });

  it("should throw where the types were not heeded", () => {
    const given: string = "c";
    expect(() =>
      match(given as "a")
        .with("a", () => 1)
        .exhaustive(),
    ).toThrow(TypeError);
  });

  it("should be what all of src uses", () => {
    const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
    const values = files.filter((file) => /^import (?!type).*"ts-pattern"/m.test(readFileSync(`src/${file}`, "utf8")));
    expect(values).toEqual([]);
  });
});

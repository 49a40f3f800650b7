import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { hasErrors } from "../../src/diagnostics/has-errors.js";
import { endsSoon } from "../support/ends-soon.js";
import { parentFixture } from "../support/parent-fixtures.js";

const GOOD = new URL("../fixtures/good/", import.meta.url);
const RUBRICS = readdirSync(GOOD).map((name) => readFileSync(new URL(name, GOOD), "utf8"));

type Mutation = (text: string) => string;

/** Characters that mean something to the language, and some that do not. */
const PIECES = [
  "{",
  "}",
  "(",
  ")",
  '"',
  "“",
  "”",
  "#",
  "\n",
  "\r",
  "%",
  "-",
  "/",
  "..",
  ",",
  " ",
  "0",
  "a",
  "é",
  "\u0000",
  "weight ",
  "scale ",
  "indicator ",
];

const place = fc.nat(10_000);
const piece = fc.constantFrom(...PIECES);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, fc.integer({ min: 1, max: 40 })).map(
    ([at, length]): Mutation =>
      (text) =>
        splice(text, at, length, ""),
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 200 })).map(
    ([at, length]): Mutation =>
      (text) => {
        const start = at % (text.length + 1);
        return splice(text, at, 0, text.slice(start, start + length));
      },
  ),
  fc.tuple(place, piece).map(
    ([at, inserted]): Mutation =>
      (text) =>
        splice(text, at, 0, inserted),
  ),
  fc.tuple(place, piece).map(
    ([at, inserted]): Mutation =>
      (text) =>
        splice(text, at, 1, inserted),
  ),
);

describe("mutated rubrics", () => {
  // Law: no text makes the compiler throw, and every text ends fast.
  it("should compile or be refused with an error inside the text, and fast", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RUBRICS),
        fc.array(mutation, { minLength: 1, maxLength: 6 }),
        (rubric, mutations) => {
          const text = mutations.reduce((current, mutate) => mutate(current), rubric);
          endsSoon(() => expectAnswer(text));
        },
      ),
      { numRuns: 600 },
    );
  });

  it("should answer to any text at all", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 200 }),
        (pieces) => {
          expectAnswer(pieces.join(""));
        },
      ),
    );
  });
});

/** Either a rubric, or at least one error; every span lies in the text. */
function expectAnswer(text: string): void {
  const { ok, diagnostics } = compileRubric(text, "<rubric>", { loadParent: parentFixture });
  expect(hasErrors(diagnostics)).toBe(!ok);
  for (const { span, related } of diagnostics) {
    for (const each of [span, ...related.map((other) => other.span)]) {
      if (each === null) continue;
      expect(each.start).toBeGreaterThanOrEqual(0);
      expect(each.end).toBeGreaterThanOrEqual(each.start);
      expect(each.start).toBeLessThanOrEqual(text.length);
    }
  }
}

function splice(text: string, at: number, removed: number, inserted: string): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + inserted + text.slice(start + removed);
}

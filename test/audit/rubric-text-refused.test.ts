import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rubricText } from "../../src/audit/text/rubric-text.js";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import type { Meaning } from "../../src/model/meaning.js";
import type { Condition, Part } from "../../src/model/rubric.js";
import { replacedAt, textPlaces } from "./leaves.js";
import { compiled, expectRefusedOrSame, meaningOf } from "./rubric-text-law.js";

const fixture = (name: string): Meaning =>
  meaningOf(compiled(readFileSync(`test/fixtures/good/${name}.rubric`, "utf8")));

/** Nothing but these is read from a fixed list of words, so JSON with another word is refused before. */
const CLOSED = new Set(["kind", "missing", "notApplicable", "assume", "comparison", "operator"]);

const NEVER_NAMES = [
  'a" weight 100% { } indicator b',
  'a"\n}\nrubric b 2024 { title "b',
  "a weight 50%",
  "a }",
  "a\nweight 1%",
  "a # komentar",
  "a # komentar\r",
  "{",
  "?",
  "",
  "yes/no",
  "1a",
  "é",
  "__proto__",
];
const MAYBE_NAMES = [
  "any",
  "not",
  "score",
  "when",
  "from",
  "constructor",
  "a-",
  "category",
  "yes",
  "undefined",
  "levels",
];
const NEVER_TEXTS = [
  'x" en "y',
  '"',
  'x"\n  weight 1%\n  code "y',
  "x\ry",
  "x\u2028y",
  "x\u202Ey",
  "x\u001b[2J",
  "x\u0000",
];

const TRIED = [...NEVER_NAMES, ...MAYBE_NAMES, ...NEVER_TEXTS];

/** A part whose name stands for the score of the whole in a condition. */
function calledScore(meaning: Meaning): Meaning {
  const [change, ...others] = meaning.children;
  if (change === undefined) return expect.fail("no part");
  const [first, second] = meaning.rules;
  if (first === undefined || second === undefined) return expect.fail("no rules");
  const children = [{ ...change, name: "score", path: "score", children: [] } as Part, ...others];
  const when: Condition = { kind: "score-compared", path: "score", operator: "below", bound: { num: 60n, den: 1n } };
  return { ...meaning, children, rules: [first, second, { ...first, name: "r", when }] };
}

describe("rubricText of a meaning from anywhere", () => {
  const fixtures = [
    "every-statement",
    "rules-and-exceptions",
    "opinion-with-verdict",
    "institution-levels",
    "every-scale",
  ];

  it.each(fixtures)("should let no text of %s become a statement", (name) => {
    const meaning = fixture(name);
    const places = textPlaces(meaning).filter((place) => !CLOSED.has(String(place.at(-1))));
    const counts = { refused: 0, same: 0 };
    // Every text somewhere, and a few of them everywhere: all of them everywhere take a minute.
    for (const [index, place] of places.entries()) {
      for (const text of TRIED.filter((_, at) => (at + index) % 16 === 0)) {
        counts[expectRefusedOrSame(replacedAt(meaning, place, text))] += 1;
      }
    }
    // Both must happen often, or nothing was tried.
    expect(Math.min(counts.refused, counts.same)).toBeGreaterThan(places.length / 4);
  });

  it.each(NEVER_TEXTS)("should have no way to write the title %j", (id) => {
    const text = rubricText({ ...fixture("smallest"), title: { id, en: null } });
    expect(text).toContain("title ?");
    expect(compileRubric(text).ok).toBe(false);
  });

  it.each(NEVER_NAMES)("should have no way to write a part of the name %j", (name) => {
    const meaning = fixture("every-scale");
    const [first, ...others] = meaning.children;
    if (first === undefined) return expect.fail("no part");
    const text = rubricText({ ...meaning, children: [{ ...first, name, path: name }, ...others] });
    expect(text).toMatch(/^ {2}indicator \? /m);
    expect(compileRubric(text).ok).toBe(false);
  });

  const nested = (size: number, wrap: (inner: Condition) => Condition): Condition => {
    let condition: Condition = { kind: "fact-is", fact: "sanctioned", value: "yes" };
    for (let at = 0; at < size; at += 1) condition = wrap(condition);
    return condition;
  };
  const FACT: Condition = { kind: "fact-is", fact: "sanctioned", value: "yes" };
  const deep: readonly (readonly [string, Condition])[] = [
    ["not", nested(10_000, (operand) => ({ kind: "not", operand }))],
    ["or", nested(10_000, (inner) => ({ kind: "any-of", parts: [FACT, inner] }))],
    ["and", nested(10_000, (inner) => ({ kind: "all-of", parts: [inner, FACT] }))],
  ];

  it.each(deep)("should not follow `%s` deeper than the language does", (_, when) => {
    const meaning = fixture("rules-and-exceptions");
    expect(compileRubric(rubricText({ ...meaning, rules: meaning.rules.map((rule) => ({ ...rule, when })) })).ok).toBe(
      false,
    );
  });

  it("should not follow parts deeper than the language does", () => {
    const meaning = fixture("every-scale");
    const [leaf] = meaning.children;
    if (leaf?.kind !== "indicator") return expect.fail("no indicator");
    const { scale, scaleProvenance, observations, ...base } = leaf;
    const wrapped = (inner: Part): Part => ({
      ...base,
      kind: "variable",
      weightsTotal: leaf.weight ?? expect.fail(),
      children: [inner],
    });
    let part: Part = leaf;
    for (let at = 0; at < 10_000; at += 1) part = wrapped(part);
    expect(compileRubric(rubricText({ ...meaning, children: [part] })).ok).toBe(false);
  });

  const nonsense: readonly (readonly [string, string, (meaning: Meaning) => Meaning])[] = [
    ["weights that do not add up", "rules-and-exceptions", (one) => ({ ...one, children: one.children.slice(1) })],
    ["a zero denominator", "rules-and-exceptions", (one) => replacedAt(one, ["score", "max"], { num: 1n, den: 0n })],
    [
      "a negative denominator",
      "rules-and-exceptions",
      (one) => replacedAt(one, ["score", "max"], { num: -100n, den: -1n }),
    ],
    [
      "a number that is too long",
      "rules-and-exceptions",
      (one) => replacedAt(one, ["score", "max", "num"], 10n ** 120n),
    ],
    ["half a digit", "rules-and-exceptions", (one) => replacedAt(one, ["score", "digits"], 0.5)],
    ["no digits", "rules-and-exceptions", (one) => replacedAt(one, ["score", "digits"], Number.NaN)],
    ["a negative level", "every-scale", (one) => replacedAt(one, ["children", 3, "scale", "min"], -1n)],
    [
      "points for a level without a text",
      "every-scale",
      (one) => replacedAt(one, ["children", 6, "scale", "levels", 1, "title"], null),
    ],
    ["a fact that is not declared", "rules-and-exceptions", (one) => ({ ...one, facts: one.facts.slice(1) })],
    [
      "a fact that is a part",
      "rules-and-exceptions",
      (one) => replacedAt(one, ["rules", 4, "when", "parts", 1, "fact"], "team"),
    ],
    ["a part of another path", "rules-and-exceptions", (one) => replacedAt(one, ["children", 0, "path"], "team")],
    [
      "a choice of one",
      "rules-and-exceptions",
      (one) => replacedAt(one, ["rules", 0, "when"], { kind: "any-of", parts: [FACT] }),
    ],
    [
      "a choice of nothing",
      "rules-and-exceptions",
      (one) => replacedAt(one, ["rules", 0, "when"], { kind: "all-of", parts: [] }),
    ],
    ["a table without columns", "opinion-with-verdict", (one) => replacedAt(one, ["verdict", "columns"], [])],
    ["a cell without values", "opinion-with-verdict", (one) => replacedAt(one, ["verdict", "rows", 0, "cells", 0], [])],
    [
      "a value that is called any",
      "opinion-with-verdict",
      (one) => replacedAt(one, ["verdict", "rows", 2, "cells", 1], ["any"]),
    ],
    ["a comparison with a part called score", "rules-and-exceptions", (one) => calledScore(one)],
    ["a row without cells", "opinion-with-verdict", (one) => replacedAt(one, ["verdict", "rows", 0, "cells"], [])],
    ["no categories", "every-scale", (one) => ({ ...one, categories: [] })],
    [
      "a policy taken back",
      "institution-levels",
      (one) => replacedAt(one, ["children", 0, "children", 0, "notApplicable"], null),
    ],
    ["an article taken back", "every-statement", (one) => replacedAt(one, ["children", 0, "laws", 0, "article"], null)],
    [
      "a rounding from elsewhere",
      "institution-levels",
      (one) => replacedAt(one, ["levels", 0, "rounded", "provenance", "inferred"], { id: "x", en: null }),
    ],
  ];

  it.each(nonsense)("should be refused for %s", (_, name, spoil) => {
    expect(expectRefusedOrSame(spoil(fixture(name)))).toBe("refused");
  });
});

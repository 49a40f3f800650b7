import { performance } from "node:perf_hooks";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { createCollector } from "../../src/diagnostics/collect.js";
import { hasErrors } from "../../src/diagnostics/has-errors.js";
import { formatRubric } from "../../src/format/format-rubric.js";
import { type AnyNode, descendants } from "../../src/syntax/children.js";
import { parse } from "../../src/syntax/parse.js";
import { TOKENS } from "../../src/syntax/scan.js";
import type { FileNode } from "../../src/syntax/tree.js";
import { rubricText } from "../support/arbitrary-rubric-text.js";

function read(text: string): FileNode {
  const { report, diagnostics } = createCollector(null);
  const file = parse(text, report);
  expect(diagnostics.filter(({ severity }) => severity === "error").map(({ text }) => text.en.message)).toEqual([]);
  expect(hasErrors(diagnostics)).toBe(false);
  if (file === null) throw new Error("the text is too large or too deep");
  return file;
}

const commentsOf = (text: string): readonly string[] =>
  [...text.matchAll(TOKENS)].flatMap(([token]) => (token.startsWith("#") ? [token.trimEnd()] : []));

const withoutSpans = (file: FileNode): string =>
  JSON.stringify(file, (key, value: unknown) => (key === "span" ? undefined : value), 1);

const figures = { texts: 0, kinds: new Map<string, number>(), comments: 0, characters: 0, started: performance.now() };

describe("formatted texts", () => {
  // Law: the formatter is idempotent, keeps the tree, and keeps every comment in order.
  it("should be the same tree with the same comments, and stay as they are", () => {
    fc.assert(
      fc.property(rubricText(), ({ text, comments }) => {
        const before = read(text);
        const { text: formatted } = formatRubric(text);
        if (formatted === null) throw new Error("refused");

        expect(withoutSpans(read(formatted))).toBe(withoutSpans(before));
        expect(commentsOf(formatted)).toEqual(commentsOf(text));
        expect(commentsOf(formatted)).toHaveLength(comments);
        expect(formatRubric(formatted).text).toBe(formatted);
        expectTidy(formatted);
        count(before, text, comments);
      }),
    );
  });

  afterAll(() => {
    if (process.env["PATUH_RUNS"] === undefined) return;
    const { texts, kinds, comments, characters, started } = figures;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `${texts} texts of ${characters} characters, ${kinds.size} of ${Object.keys(KINDS).length} kinds of node, ${comments} comments kept, ${seconds} s`,
    );
    if (texts >= 5000) expect(Object.keys(KINDS).filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});

/** No line ends in blanks, no two lines in a row are blank, and lines end with `\n` alone. */
function expectTidy(formatted: string): void {
  expect(formatted).not.toMatch(/[ \t\u00A0\uFEFF]\n|\r|\n\n\n|^\n|\n\n$|\n\n *\}/);
  expect(formatted).not.toMatch(/^[^#"\n]*\{\n\n/m);
  expect(formatted).toMatch(/[^\n]\n$/);
}

function count(file: FileNode, text: string, comments: number): void {
  figures.texts += 1;
  figures.comments += comments;
  figures.characters += text.length;
  for (const { kind } of descendants(file)) figures.kinds.set(kind, (figures.kinds.get(kind) ?? 0) + 1);
}

/** Every kind of node that a text without syntax errors can have; a new one does not compile until it stands here. */
const KINDS: { readonly [Kind in Exclude<AnyNode["kind"], "BadItem" | "StrayBrace">]: true } = {
  File: true,
  Rubric: true,
  Amends: true,
  Hash: true,
  Block: true,
  Title: true,
  Issuer: true,
  InForce: true,
  Law: true,
  Source: true,
  Score: true,
  Missing: true,
  Scale: true,
  YesNoScale: true,
  LevelsScale: true,
  ChoiceScale: true,
  CountScale: true,
  NumberScale: true,
  MeanScale: true,
  Entries: true,
  ChecklistScale: true,
  StepsScale: true,
  LevelEntry: true,
  OptionEntry: true,
  ChecklistItem: true,
  Step: true,
  Part: true,
  Weight: true,
  Code: true,
  Category: true,
  WeightsTotal: true,
  Undisclosed: true,
  NotApplicable: true,
  MayBeNotApplicable: true,
  Applies: true,
  Observations: true,
  Rounded: true,
  Fact: true,
  YesNoFact: true,
  NumberFact: true,
  ChoiceFact: true,
  FactOption: true,
  Or: true,
  And: true,
  Not: true,
  Holds: true,
  Is: true,
  Compare: true,
  Rule: true,
  When: true,
  NotMonotonic: true,
  Subtract: true,
  CapScore: true,
  CapCategory: true,
  WithholdAward: true,
  Label: true,
  Verdict: true,
  VerdictRow: true,
  Cell: true,
  Level: true,
  Rank: true,
  Example: true,
  Given: true,
  NotApplicableValue: true,
  ScoreValue: true,
  PointsValue: true,
  MeanValue: true,
  NumberValue: true,
  WordValue: true,
  ListValue: true,
  Expect: true,
  ExpectNoScore: true,
  ExpectScore: true,
  ExpectCategory: true,
  ExpectCategories: true,
  ExpectZone: true,
  ExpectVerdict: true,
  ExpectLabel: true,
  ExpectAward: true,
  ExpectCertain: true,
  ExpectRange: true,
  Change: true,
  Add: true,
  Remove: true,
  Rename: true,
  Split: true,
  Merge: true,
  Target: true,
  Provenance: true,
  Number: true,
  Binary: true,
  Negate: true,
  Name: true,
  Year: true,
  Date: true,
  Text: true,
  String: true,
};

import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { fixRubric } from "../../src/compile/fix-rubric.js";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { rubricWith } from "../support/expect-diagnostics.js";

const folder = (name: string): URL => new URL(`../fixtures/${name}/`, import.meta.url);
const rubricsIn = (name: string): readonly string[] =>
  readdirSync(folder(name))
    .filter((file) => file.endsWith(".rubric"))
    .map((file) => readFileSync(new URL(file, folder(name)), "utf8"));

const GOOD = rubricsIn("good");
const BAD = rubricsIn("bad");

const errorsOf = (diagnostics: readonly Diagnostic[]): number =>
  diagnostics.filter(({ severity }) => severity === "error").length;

/**
 * The laws of a repair: more errors only where an unreadable statement had hidden them, nothing left that could be
 * repaired, and nothing to do a second time.
 */
function expectLawful(text: string): void {
  const fixed = fixRubric(text);
  const { diagnostics } = compileRubric(fixed.text);
  expect(diagnostics).toEqual(fixed.compiled.diagnostics);
  const before = compileRubric(text).diagnostics;
  const isUnreadable = ({ code }: Diagnostic): boolean => code.startsWith("PTH1");
  const isReadOn = fixed.repaired.some(({ diagnostic }) => isUnreadable(diagnostic));
  if (!isReadOn) expect(errorsOf(diagnostics)).toBeLessThanOrEqual(errorsOf(before));
  expect(fixed.text === text).toBe(fixed.repaired.length === 0);
  expect(fixed.repaired.every(({ diagnostic }) => diagnostic.fixes.length === 1)).toBe(true);
  expect(fixRubric(fixed.text)).toMatchObject({ text: fixed.text, repaired: [] });
}

describe("repairing a rubric", () => {
  it("should leave good rubrics as they are", () => {
    for (const text of GOOD) expect(fixRubric(text)).toMatchObject({ text, repaired: [], refused: [] });
  });

  it.each(BAD)("should keep the laws on every bad fixture: %#", (text) => expectLawful(text));

  it("should repair a good part of the bad fixtures", () => {
    const repaired = BAD.filter((text) => compileRubric(fixRubric(text).text).ok);
    expect(repaired.length).toBeGreaterThanOrEqual(30);
  });

  it("should keep the laws on rubrics with any slip of the hand", () => {
    const slip = fc.tuple(
      fc.nat(),
      fc.nat(3),
      fc.constantFrom("", " ", ",", ":", '"', "“", "}", "{", "-", "x", "%", "\n", "form "),
    );
    fc.assert(
      fc.property(fc.constantFrom(...GOOD, ...BAD), fc.array(slip, { minLength: 1, maxLength: 4 }), (whole, slips) => {
        const text = slips.reduce((before, [place, deleted, written]) => {
          const at = place % before.length;
          return `${before.slice(0, at)}${written}${before.slice(at + deleted)}`;
        }, whole);
        expectLawful(text);
      }),
    );
  });

  // Law: a repair gives back what a slip took. A name may end up as it was misspelt in its only declaration, and a
  // date without one of its digits may be another date.
  it("should lead back to the same rubric after one slip of the hand", () => {
    const slip = fc.tuple(fc.nat(), fc.constantFrom("deleted", "doubled", "swapped", "added"));
    let repaired = 0;
    fc.assert(
      fc.property(fc.constantFrom(...GOOD), slip, (whole, [place, kind]) => {
        const at = place % (whole.length - 1);
        const [here = "", next = ""] = whole.slice(at, at + 2);
        const written = { deleted: next, doubled: here + here + next, swapped: next + here, added: `x${here}${next}` }[
          kind
        ];
        const fixed = fixRubric(`${whole.slice(0, at)}${written}${whole.slice(at + 2)}`);
        const codes = fixed.repaired.map(({ diagnostic }) => diagnostic.code);
        if (!fixed.compiled.ok || codes.length === 0 || codes.some((code) => /^PTH20(?:0[234]|20)$/.test(code))) return;
        repaired += 1;
        expect(fixed.compiled.rubric.hash).toBe(compileRubric(whole).rubric?.hash);
      }),
    );
    expect(repaired).toBeGreaterThan(0);
  });

  it("should go on with what a repair uncovers", () => {
    const text = rubricWith({ title: "tilte “Loket”" });
    const fixed = fixRubric(text);
    expect(fixed.text).toBe(rubricWith());
    expect(fixed.repaired.map(({ diagnostic, position }) => [diagnostic.code, position])).toEqual([
      ["PTH1002", { line: 2, column: 3 }],
      ["PTH1015", { line: 2, column: 9 }],
    ]);
  });

  it("should repair what had only hidden errors in other places, and leave these", () => {
    const score = "skor 0..10 published 2 digits half-up";
    const categories = "category a from 80\n  category b from 50\n  category c from 20";
    const text = rubricWith({ title: "title “Loket”", score, categories });
    const fixed = fixRubric(text);
    expect(fixed.text).toBe(text.replace("“Loket”", '"Loket"').replace("skor", "score"));
    expect(fixed.refused).toEqual([]);
    expect(errorsOf(fixed.compiled.diagnostics)).toBeGreaterThan(errorsOf(compileRubric(text).diagnostics));
  });

  const UNQUOTED = rubricWith({
    parts: `dimension a 'Dasar' weight 50% { indicator b "B" weight 40% { scale yes/no } }
  dimension c "C" weight 40% { indicator d "D" weight 100% { scale yes/no } }`,
  });

  it("should give up quotes that would uncover more errors, and name them", () => {
    const fixed = fixRubric(UNQUOTED);
    expect(fixed.text).toBe(UNQUOTED);
    expect(fixed.refused.map(({ diagnostic: { code, fixes }, position }) => [code, fixes.length, position])).toEqual([
      ["PTH1001", 1, { line: 5, column: 15 }],
    ]);
    const [refused] = fixed.refused;
    expect(refused?.uncovers.map(({ diagnostic, position }) => [diagnostic.code, position?.line])).toEqual([
      ["PTH3001", 1],
      ["PTH3001", 5],
    ]);
    expect(fixed.compiled.diagnostics).toContain(refused?.diagnostic);
  });

  it("should tell the places of the text as it was given", () => {
    const text = rubricWith({
      parts: `dimension a "A" weight 50% {
    indicator b "B" weight 100% { scale yes/no }
  dimension c "C" weight 50% { indicator d "D" weight 100,0% { scale yes/no } }`,
    });
    const line = (of: string): number => text.slice(0, text.indexOf(of)).split("\n").length;
    expect(fixRubric(text).repaired.map(({ position }) => position.line)).toContain(line("100,0%"));
    expect(
      fixRubric(text)
        .text.split("\n")
        .findIndex((one) => one.includes("100.0%")),
    ).toBe(line("100,0%"));
  });

  it.each(["\n", "\r\n", "\r"])("should keep line ends and the byte order mark: %j", (lineEnd) => {
    const withEnds = (text: string): string => `\uFEFF${text.replaceAll("\n", lineEnd)}`;
    const text = rubricWith({ title: "title “Loket”", top: 'law uu "UU"\n  law uu "UU"' });
    const repaired = rubricWith({ top: 'law uu "UU"' });
    expect(fixRubric(withEnds(text)).text).toBe(withEnds(repaired));
  });

  it("should end soon on a text full of mistakes", () => {
    const text = rubricWith({ top: "skala lima levels 0,5..1,5 “x” bobot\n".repeat(500) });
    expectLawful(text);
  });
});

import { describe, expect, it } from "vitest";
import { applyFixes } from "../../src/diagnostics/apply-fixes.js";
import { createCollector } from "../../src/diagnostics/collect.js";
import { defineDiagnostic } from "../../src/diagnostics/define-diagnostic.js";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";

const words = { message: () => "x", why: "X.", hint: () => "x" };
const kind = defineDiagnostic<null>({ code: "PTH1001", name: "x", severity: "error", id: words, en: words });
const title = { id: "x", en: "x" };

type Edit = readonly [start: number, end: number, text: string];

/** A diagnostic with one fix for each list of edits. */
function fixing(...fixes: readonly (readonly Edit[])[]): Diagnostic {
  const { report, diagnostics } = createCollector("x");
  const edits = fixes.map((list) => list.map(([start, end, text]) => ({ span: { start, end }, text })));
  report(kind, null, null, { fixes: edits.map((one) => ({ title, edits: one })) });
  return diagnostics[0] ?? expect.fail();
}

describe("applying fixes", () => {
  it("should make every edit of a fix, in any order", () => {
    const swap = fixing([
      [4, 7, "one"],
      [0, 3, "two"],
    ]);
    expect(applyFixes("one two", [swap])).toEqual({ text: "two one", applied: [swap] });
  });

  it("should apply fixes in source order, however they were given", () => {
    const [first, second] = [fixing([[0, 1, "A"]]), fixing([[2, 3, "C"]])];
    expect(applyFixes("abc", [second, first])).toEqual({ text: "AbC", applied: [first, second] });
  });

  it("should leave what overlaps or touches an earlier fix", () => {
    const [first, inside, touching] = [fixing([[0, 2, "X"]]), fixing([[1, 3, "Y"]]), fixing([[2, 2, "Z"]])];
    expect(applyFixes("abcd", [first, inside, touching])).toEqual({ text: "Xcd", applied: [first] });
    expect(applyFixes("abcd", [inside, touching])).toEqual({ text: "aYd", applied: [inside] });
  });

  it("should leave what stands between the edits of one fix", () => {
    const [around, between] = [
      fixing([
        [0, 1, "X"],
        [4, 5, "Y"],
      ]),
      fixing([[2, 3, "Z"]]),
    ];
    expect(applyFixes("abcde", [between, around])).toEqual({ text: "XbcdY", applied: [around] });
  });

  it("should leave a diagnostic with several fixes, or none, or one that contradicts itself", () => {
    const contradictory = fixing([
      [0, 2, "X"],
      [1, 3, "Y"],
    ]);
    const left = [fixing([[0, 1, "A"]], [[0, 1, "B"]]), fixing(), fixing([]), contradictory];
    expect(applyFixes("abc", left)).toEqual({ text: "abc", applied: [] });
  });

  it.each([
    ["a\n  b\nc", "a\nc"],
    ["a\r\n  b \r\nc", "a\r\nc"],
    ["a\r  b\rc", "a\rc"],
    ["a\n  b", "a\n"],
    ["b\nc", "c"],
    ["b", ""],
    ["a\n  b # c", "a\n   # c"],
    ["a b\nc", "a \nc"],
  ])("should take away a line of which nothing is left: %j", (text, left) => {
    const at = text.indexOf("b");
    expect(applyFixes(text, [fixing([[at, at + 1, ""]])]).text).toBe(left);
  });

  it("should stay quick with very many fixes", () => {
    const many = Array.from({ length: 20_000 }, (_, index) => fixing([[2 * index, 2 * index + 1, "X"]]));
    expect(applyFixes("ab".repeat(20_000), many).text).toBe("Xb".repeat(20_000));
  });
});

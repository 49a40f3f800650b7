import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCases } from "../../src/testing/read-cases.js";
import { positionAt } from "../../src/text/position.js";
import { casesText, scored } from "./published.js";

const GOOD = scored("a", "81.50", { expect: { zone: "green" }, note: { id: "catatan", en: "note" } });

function read(text: string) {
  return readCases({ name: "loket.cases.json", text });
}

/** The code of each mistake and the text that is underlined. */
function mistakes(text: string): readonly (readonly [string, string])[] {
  const { ok, published, diagnostics } = read(text);
  expect([ok, published]).toEqual([false, null]);
  return diagnostics.map(({ code, span }) => [code, span === null ? "" : text.slice(span.start, span.end)]);
}

describe("a file of published cases", () => {
  it("should be read with every digit and every place", () => {
    const text = casesText([GOOD, scored("b", null)]);
    const { published } = read(text);
    expect(published?.rubric).toBe("loket@2024");
    expect(published?.cases.map((one) => [one.kind, one.id])).toEqual([
      ["score", "a"],
      ["score", "b"],
    ]);
    expect(published?.cases[0]).toMatchObject({ score: "81.50" });
    const span = published?.locate("cases[0].expect.zone", false);
    expect(text.slice(span?.start, span?.end)).toBe('"green"');
  });

  it("should be read after a byte order mark", () => {
    expect(read(`\uFEFF${casesText([GOOD])}`).published?.cases).toHaveLength(1);
  });

  it.each([
    ["nothing", "", "PTH5040"],
    ["what ends too early", '{"rubric": "loket@2024", "cases": [', "PTH5040"],
    ["what is not JSON", '{"rubric": loket@2024}', "PTH5040"],
    ["what nests without end", "[".repeat(100), "PTH5040"],
    ["a list", "[]", "PTH5041"],
    ["a rubric without a year", '{"rubric": "loket", "cases": [{}]}', "PTH5041"],
    ["a list without a case", casesText([]), "PTH5041"],
    ["no cases", '{"rubric": "loket@2024"}', "PTH5041"],
  ])("should be refused when it is %s", (_, text, code) => {
    expect(mistakes(text).map(([found]) => found)).toEqual([code]);
  });

  it.each([
    ["a score that is a number", { score: 81.5 }, "PTH5041", "81.5"],
    ["a score with a decimal comma", { score: "81,50" }, "PTH5041", '"81,50"'],
    ["a score with an exponent", { score: "8e1" }, "PTH5041", '"8e1"'],
    ["a zone that there is not", { expect: { zone: "hijau" } }, "PTH5041", '"hijau"'],
    ["a note in one language", { note: { id: "catatan" } }, "PTH5041", "{"],
    ["a contradiction in nothing", { contradiction: { differs: [], id: "a", en: "a" } }, "PTH5041", "[]"],
    ["an invisible subject", { subject: "\u200b" }, "PTH5041", '"\u200b"'],
    ["a misspelt key", { expct: {} }, "PTH5042", '"expct"'],
    ["a key of another kind", { members: [] }, "PTH5042", '"members"'],
    ["an unknown kind", { kind: "scroe" }, "PTH5044", '"scroe"'],
    ["a kind that is no text", { kind: 3 }, "PTH5044", "3"],
    ["a name that objects inherit", { kind: "toString" }, "PTH5044", '"toString"'],
  ])("should point at %s", (_, more, code, underlined) => {
    expect(mistakes(casesText([{ ...GOOD, ...more }]))).toEqual([[code, underlined]]);
  });

  it("should point at the case in which something is lacking", () => {
    const text = casesText([GOOD, { kind: "score", id: "b", subject: "b", score: "1" }, { id: "c" }, null as never]);
    expect(mistakes(text)).toEqual([
      ["PTH5041", "{"],
      ["PTH5041", "{"],
      ["PTH5041", "n"],
    ]);
    const { diagnostics } = read(text);
    expect(diagnostics.map(({ span }) => positionAt(text, span?.start ?? 0).line)).toEqual([3, 4, 5]);
    expect(diagnostics.map(({ text: { en } }) => en.message)).toEqual([
      "`source` is missing or has the wrong form; it should be text that is not empty",
      "`kind` is missing or has the wrong form; it should be score, mean, parts, ranks or shares",
      "`kind` is missing or has the wrong form; it should be score, mean, parts, ranks or shares",
    ]);
  });

  it("should suggest what was meant", () => {
    const hint = (text: string) => read(text).diagnostics[0]?.text.en.hint;
    expect(hint(casesText([{ ...GOOD, expct: {} }]))).toBe("did you mean `expect`");
    expect(hint(casesText([{ ...GOOD, kind: "scroe" }]))).toBe("did you mean `score`");
    expect(hint(casesText([{ ...GOOD, kind: "nilai" }]))).toBe("choose one of: score, mean, parts, ranks, shares");
    const table = { kind: "ranks", id: "t", among: "semua", rows: [{ case: "R0010", place: 1 }] };
    expect(hint(casesText([scored("R0001", "1"), table]))).toBe("did you mean `R0001`");
  });

  it("should not hold a key, an id or a row twice", () => {
    const twice = casesText([GOOD]).replace('"score":"81.50"', '"score":"81.50","score":"81.05"');
    expect(mistakes(twice)).toEqual([["PTH5043", '"score"']]);
    expect(mistakes(casesText([GOOD, { ...GOOD, subject: "b" }]))).toEqual([["PTH5045", '"a"']]);
    const row = { case: "a", place: 1 };
    const table = { kind: "ranks", id: "t", among: "semua", rows: [row, row] };
    expect(mistakes(casesText([GOOD, table]))).toEqual([["PTH5045", '"a"']]);
    const [said] = read(casesText([GOOD, { ...GOOD, subject: "b" }])).diagnostics;
    expect(said?.related.map(({ label }) => label.en)).toEqual(["first here"]);
  });

  it("should rank only scores of the same file", () => {
    const table = (id: string) => ({ kind: "ranks", id: "t", among: "semua", rows: [{ case: id, place: 1 }] });
    expect(mistakes(casesText([GOOD, table("b")]))).toEqual([["PTH5046", '"b"']]);
    expect(mistakes(casesText([GOOD, table("t")]))).toEqual([["PTH5046", '"t"']]);
    expect(read(casesText([GOOD, table("a")])).ok).toBe(true);
  });

  it.each([
    ["a place of zero", { kind: "ranks", among: "semua", rows: [{ case: "a", place: 0 }] }, "0"],
    ["a table without rows", { kind: "ranks", among: "semua", rows: [] }, "[]"],
    ["a count below zero", { kind: "shares", among: "semua", of: 1, source: "x", zones: { red: { count: -1 } } }, "-1"],
    ["half a subject", { kind: "shares", among: "semua", of: 1.5, source: "x" }, "1.5"],
    ["a mean of nothing", { kind: "mean", subject: "s", level: "institution", members: [], source: "x" }, "[]"],
  ])("should refuse %s", (_, one, underlined) => {
    expect(mistakes(casesText([GOOD, { id: "t", ...one }]))).toEqual([["PTH5041", underlined]]);
  });

  it("should never throw, whatever the text", () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => `{"rubric": "a@2024", "cases": [${json}]}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { ok, diagnostics } = read(text);
        expect(ok).toBe(diagnostics.length === 0);
      }),
    );
  });
});

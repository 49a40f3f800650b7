import { describe, expect, it } from "vitest";
import { formatted } from "./formatted.js";

describe("numbers", () => {
  it.each([
    ["1/14", "1/14"],
    ["1 / 14", "1/14"],
    ["100%/3", "100% / 3"],
    ["100%-3*7%", "100% - 3 * 7%"],
    ["2*3/4", "2 * 3 / 4"],
    ["( 1 + 2 )*3", "(1 + 2) * 3"],
    ["5--3", "5 - -3"],
    ["-( 5 )", "-(5)"],
    ["((5))", "((5))"],
    ["0.2185", "0.2185"],
    ["1e3", "1e3"],
    ["1.000,5", "1.000,5"],
    ["21   %", "21%"],
  ])("%s should be written %s", (written, expected) =>
    expect(formatted(`weight ${written}`)).toBe(`weight ${expected}`),
  );
});

const LONG = "kata ".repeat(16).trim();

describe("long statements", () => {
  it.each([
    ["a title between its languages", `title "${LONG}" en "${LONG}"`, `title "${LONG}"\n  en "${LONG}"`],
    [
      "a law as late as possible",
      `law x "${LONG}" en "${LONG}" article "7"`,
      `law x "${LONG}"\n  en "${LONG}" article "7"`,
    ],
    [
      "a source before its address",
      `source x "${LONG}" url "https://contoh.go.id/sebuah-berkas"`,
      `source x "${LONG}"\n  url "https://contoh.go.id/sebuah-berkas"`,
    ],
    [
      "a reason, of which both languages stay together",
      `missing answers count as lowest assumed "${LONG}" en "x"`,
      `missing answers count as lowest\n  assumed "${LONG}" en "x"`,
    ],
    [
      "a reason in two long languages",
      `weight 5% from a inferred "${LONG}" en "${LONG}"`,
      `weight 5% from a\n  inferred "${LONG}"\n  en "${LONG}"`,
    ],
    [
      "the head of a part before its weight, which keeps its sources",
      `dimension d "${LONG}" weight 5% from some-source, other-source`,
      `dimension d "${LONG}"\n  weight 5% from some-source, other-source`,
    ],
    [
      "the head of a part, whose brace belongs to its end",
      `dimension d "${LONG}" weight 5% from ab, c-and-d {\nweight 5%}`,
      `dimension d "${LONG}"\n  weight 5% from ab, c-and-d {\n  weight 5%\n}`,
    ],
    [
      "a list of sources",
      `weight 5% from ${"a-rather-long-source, ".repeat(8)}last`,
      `weight 5%\n  from ${"a-rather-long-source, ".repeat(5).trim()}\n  ${"a-rather-long-source, ".repeat(3)}last`,
    ],
    [
      "a condition before its alternatives",
      `applies when ${"some-long-fact and other-long-fact or ".repeat(4)}last`,
      `applies when some-long-fact and other-long-fact or some-long-fact and other-long-fact\n  or some-long-fact and other-long-fact or some-long-fact and other-long-fact or last`,
    ],
    [
      "a sum before its signs",
      `weight ${"1000000000/7 + ".repeat(10)}1/7`,
      `weight ${"1000000000/7 + ".repeat(6)}1000000000/7\n  ${"+ 1000000000/7 ".repeat(3)}+ 1/7`,
    ],
    [
      "what stands behind a block",
      `scale choice {\na "A" points 1\n} inferred "${LONG}" en "${LONG}"`,
      `scale choice {\n  a "A" points 1\n} inferred "${LONG}"\n  en "${LONG}"`,
    ],
    ["a text, never inside", `title "${LONG} ${LONG}"`, `title "${LONG} ${LONG}"`],
  ])("should break %s", (_, written, expected) => expect(formatted(written)).toBe(expected));

  it("should fill a line to 120 characters and no further", () => {
    // Two columns of indentation stand before it in the rubric.
    const fits = `title "${"x".repeat(103)}" en "y"`;
    expect(fits).toHaveLength(118);
    expect(formatted(fits)).toBe(fits);
    expect(formatted(fits.replace('"y"', '"yz"'))).toBe(`title "${"x".repeat(103)}"\n  en "yz"`);
  });
});

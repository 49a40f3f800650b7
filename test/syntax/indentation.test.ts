import { describe, it } from "vitest";
import { expectErrors, rubricWith } from "../support/expect-diagnostics.js";

const TEXT = rubricWith({
  top: `fact closed yes/no "Tutup"
  rule a {
    when closed then withhold award
  }
  verdict by closed {
    any gives "x"
  }`,
  parts: `dimension policy weight 60% {
    variable standards weight 100% {
      indicator shown weight 50% { scale yes/no }
      indicator known weight 50% {
        scale choice {
          full "Penuh" points 100
          none "Nihil" points 0
        }
      }
    }
  }
  dimension staff
    weight 40% {
    indicator trained weight 100% { scale yes/no }
  }`,
});

/** The text without one line; lines count from 1. */
const without = (line: number): string =>
  TEXT.split("\n")
    .toSpliced(line - 1, 1)
    .join("\n");

describe("braces and indentation", () => {
  it.each([
    [8, 6, 8],
    [11, 9, 11],
    [19, 16, 19],
    [20, 15, 20],
    [21, 13, 21],
    [22, 12, 22],
    [26, 24, 26],
  ])("should name the block whose brace in line %i is missing: that of line %i", (line, head, next) => {
    const behind = without(line).split("\n")[next - 1]?.trim()[0] ?? "";
    expectErrors(without(line), [{ code: "PTH1004", underlined: "{", line: head, related: [behind] }]);
  });

  it("should go on checking as if the brace stood there", () => {
    expectErrors(without(21).replace("award", "awards"), [
      { code: "PTH1001", underlined: "awards", line: 7 },
      { code: "PTH1004", underlined: "{", line: 13 },
    ]);
  });

  it("should name two blocks", () => {
    expectErrors(TEXT.split("\n").toSpliced(20, 1).toSpliced(10, 1).join("\n"), [
      { code: "PTH1004", underlined: "{", line: 9 },
      { code: "PTH1004", underlined: "{", line: 12 },
    ]);
  });

  it.each([6, 9, 12, 13, 15, 16])("should say that the head in line %i lacks its brace", (line) => {
    const lines = TEXT.split("\n");
    const text = lines.toSpliced(line - 1, 1, (lines[line - 1] ?? "").replace(" {", "")).join("\n");
    expectErrors(text, [{ code: "PTH1001", underlined: "\n", line, message: "expected `{` here" }]);
  });

  it("should name the brace too many, and go on checking", () => {
    expectErrors(TEXT.replace("shown weight 50% { scale yes/no }", "shown weight 50 { scale yes/no }}"), [
      { code: "PTH3004", underlined: "50", line: 14 },
      { code: "PTH1005", underlined: "}", line: 14 },
    ]);
  });
});

describe("one unclosed quote", () => {
  it("should be reported once, and not what it brings with it on its line", () => {
    expectErrors(
      rubricWith({ scale: 'scale choice { full "Penuh points 100 part "Sebagian" points 50 none "Nihil" points 0 }' }),
      [{ code: "PTH1003", underlined: '"Penuh points 100 part "', line: 5 }],
    );
    expectErrors(rubricWith({ title: 'title "Loket en "Desk"' }), [
      { code: "PTH1003", underlined: '"Loket en "', line: 2 },
    ]);
  });
});

describe("letters of another alphabet", () => {
  it("should be named, in keywords, words and names", () => {
    expectErrors(rubricWith({ title: 'tіtle "Loket"' }), [
      { code: "PTH1002", underlined: "tіtle", hint: "the letter `і` here is not a Latin one; type `title` again" },
    ]);
    expectErrors(rubricWith({ scale: "scale lеvels 0..5" }), [
      { code: "PTH1001", underlined: "lеvels", hint: "`levels`" },
    ]);
    expectErrors(rubricWith({ missing: "missing answеrs count as lowest" }), [
      { code: "PTH1001", underlined: "answеrs", hint: "type `answers` again" },
    ]);
  });
});

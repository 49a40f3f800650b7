import { describe, expect, it } from "vitest";
import { codesOf, expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const TEXT = rubricWith({
  parts: `dimension policy "Kebijakan" weight 60% {
    variable standards "Standar" weight 100% {
      indicator shown "Dipasang" weight 50% { scale yes/no }
      indicator known "Diketahui" weight 50% {
        scale yes/no
      }
    }
  }
  dimension staff "Petugas" weight 40% {
    indicator trained "Terlatih" weight 100% { scale yes/no }
  }`,
});

/** The text with one line replaced; lines count from 1. */
function withLine(line: number, replacement: string | null): string {
  const lines = TEXT.split("\n");
  return [...lines.slice(0, line - 1), ...(replacement === null ? [] : [replacement]), ...lines.slice(line)].join("\n");
}

describe("missing braces", () => {
  it("should name the indicator that the next indicator shows to be open", () => {
    expectErrors(withLine(7, '      indicator shown "Dipasang" weight 50% { scale yes/no'), [
      { code: "PTH1004", underlined: "{", line: 7, hint: "add `}`" },
    ]);
  });

  it("should name the dimension that the next dimension shows to be open", () => {
    expectErrors(withLine(12, null), [{ code: "PTH1004", underlined: "{", line: 5 }]);
  });

  it("should name a dimension when a category follows", () => {
    expectErrors(withLine(15, null), [{ code: "PTH1004", underlined: "{", line: 13 }]);
  });

  it("should say that something is open when a variable is not closed", () => {
    expect(codesOf(withLine(11, null))).toContain("PTH1004");
    expect(codesOf(withLine(10, null))).toContain("PTH1004");
  });

  it("should name the rubric when only its own brace is missing", () => {
    expectErrors(TEXT.trimEnd().slice(0, -1), [{ code: "PTH1004", underlined: "{", line: 1 }]);
  });

  it("should name the innermost block of a file that breaks off", () => {
    const broken = TEXT.slice(0, TEXT.indexOf("scale yes/no\n") + "scale yes/no".length);
    const last = broken.split("\n").length - 1;
    expect(codesOf(broken)).toContain("PTH1004");
    expect(codesOf(broken).filter((code) => code === "PTH1004")).toHaveLength(1);
    expect(broken.split("\n")[last - 1]).toContain("indicator known");
  });

  it("should name the open entries of a scale", () => {
    expectErrors(
      rubricWith({ scale: 'scale levels 0..1 { 0 "nol" 1 "satu"' }).replace(" }\n  category", "\n  category"),
      [
        { code: "PTH1004", underlined: "{", line: 5 },
        { code: "PTH1004", underlined: "{", line: 5 },
      ],
    );
  });
});

describe("stray braces", () => {
  it("should report each brace that closes nothing", () => {
    expectErrors(`${TEXT}}\n}\n`, [
      { code: "PTH1005", underlined: "}", line: 18, hint: "delete" },
      { code: "PTH1005", underlined: "}", line: 19 },
    ]);
    expectErrors(`}\n${TEXT}`, [{ code: "PTH1005", underlined: "}", line: 1 }]);
  });

  it("should not end the rubric at a brace too many between its statements", () => {
    expectErrors(withLine(12, "  }\n  }"), [{ code: "PTH1005", underlined: "}", line: 13 }]);
  });

  it("should not count braces in texts and comments", () => {
    expectValid(rubricWith({ title: 'title "}} {" # }' }));
  });

  it("should accept the text itself", () => expectValid(TEXT));
});

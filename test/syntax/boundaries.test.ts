import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { hasErrors } from "../../src/diagnostics/has-errors.js";
import { endsSoon } from "../support/ends-soon.js";
import { codesOf, expectDiagnostics, expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const weight = (share: string): string => rubricWith({ parts: `indicator a weight ${share} { scale yes/no }` });
const nested = (depth: number, inner: string): string => `${"(".repeat(depth)}${inner}${")".repeat(depth)}`;

describe("file marks", () => {
  it("should mention a byte order mark, and read the file", () => {
    const text = `\uFEFF${rubricWith()}`;
    expectDiagnostics(text, [{ code: "PTH1010", underlined: "\uFEFF", severity: "info" }]);
    expect(compileRubric(text).ok).toBe(true);
  });

  it.each([
    ["CRLF", "\r\n"],
    ["a lone CR", "\r"],
  ])("should mention lines that end with %s once, and read the same rubric", (_, end) => {
    const text = `# komentar\n${rubricWith({ scale: 'scale levels 0..1 {\n 0 "nol"\n 1 "satu"\n}' })}`;
    const ended = text.replaceAll("\n", end);
    expectDiagnostics(ended, [{ code: "PTH1011", underlined: "\r", severity: "info", line: 1 }]);
    expect(compileRubric(ended).rubric?.hash).toBe(compileRubric(text).rubric?.hash);
  });

  it("should count lines alike whatever ends them", () => {
    const text = rubricWith({ title: "title Loket" });
    for (const end of ["\n", "\r\n", "\r"]) {
      const expected = { code: "PTH1001", underlined: "Loket", line: 2 };
      const marks = end === "\n" ? [] : [{ code: "PTH1011", underlined: "\r" }];
      expectErrors(text.replaceAll("\n", end), [...marks, expected]);
    }
  });
});

describe("files without a rubric", () => {
  it.each(["", " ", "\n\n\t\u00a0", "# satu\n\n# dua", "#"])("should call %j empty", (text) => {
    expectErrors(text, [{ code: "PTH2009", underlined: "", line: 1, message: "empty" }]);
  });

  it("should not explain a foreign file line by line", () => {
    expectErrors("Yth. Kepala Dinas\n\nBersama ini {kami} sampaikan\n".replaceAll(/[{}]/g, ""), [
      { code: "PTH1002", underlined: "Yth" },
    ]);
    expectErrors("<html>\n<body></body>\n</html>\n", [{ code: "PTH1002", underlined: "<" }]);
  });
});

describe("a truncated file", () => {
  const whole = readFileSync(new URL("../fixtures/good/every-statement.rubric", import.meta.url), "utf8");
  const cuts = Array.from({ length: Math.ceil(whole.length / 50) }, (_, index) => index * 50);

  it.each(cuts)("should be refused, cut off at character %i", (length) => {
    const { ok, diagnostics } = compileRubric(whole.slice(0, length));
    expect(ok).toBe(false);
    expect(hasErrors(diagnostics)).toBe(true);
  });

  it("should be accepted only when it is complete", () => {
    expectValid(whole);
    expectErrors(whole.trimEnd().slice(0, -1), [{ code: "PTH1004", underlined: "{", line: 2 }]);
  });
});

describe("a statement on the line of another", () => {
  it.each(["weights total 99%", "level a ->b mean", "weight 5%"])("should be seen: %s", (next) => {
    for (const between of [" ", "\n"]) {
      const codes = codesOf(`rubric a 2024 { rounded to 2${between}${next} }`);
      expect(codes.filter((code) => code.startsWith("PTH100"))).toEqual([]);
    }
  });
});

describe("size", () => {
  it("should refuse a text of more than 4,000,000 characters at once", () => {
    const text = "rubric ".repeat(3_000_000);
    endsSoon(() => {
      expectErrors(text, [{ code: "PTH1006", underlined: "", message: "21000000 characters, more than 4000000" }]);
    });
  });

  it("should refuse one character too many, and read one less", () => {
    const text = rubricWith();
    expect(codesOf(text + " ".repeat(4_000_001 - text.length))).toEqual(["PTH1006"]);
    expectValid(text + " ".repeat(4_000_000 - text.length));
  });

  it.each(["a ", "a b c\n", '"\n', "“", "rubric\n"])("should end on a large file of %j", (piece) => {
    const text = piece.repeat(400_000 / piece.length);
    endsSoon(() => expect(compileRubric(text).ok).toBe(false));
  });

  it("should explain a hundred unreadable statements and count the rest", () => {
    const text = rubricWith({ top: "scale ?\n".repeat(130) });
    const { diagnostics } = compileRubric(text);
    expect(diagnostics.filter(({ code }) => code === "PTH1001")).toHaveLength(100);
    const last = diagnostics.at(-1);
    expect(last?.code).toBe("PTH1014");
    expect(last?.text.en.message).toBe("30 more parts of the file cannot be read");
  });

  it("should not count a hundred exactly as too many", () => {
    expect(codesOf(rubricWith({ top: "scale ?\n".repeat(100) }))).not.toContain("PTH1014");
  });
});

describe("nesting", () => {
  it.each([15, 63, 64])("should read %i nested parentheses fast", (depth) => {
    endsSoon(() => expectValid(weight(nested(depth, "100%"))));
  });

  it.each([65, 5_000])("should refuse %i nested parentheses at the first too many", (depth) => {
    const text = weight(nested(depth, "100%"));
    endsSoon(() => {
      const [diagnostic] = expectErrors(text, [{ code: "PTH1007", underlined: "(", message: "more than 64 deep" }]);
      expect(diagnostic?.span?.start).toBe(text.indexOf("(") + 64);
    });
  });

  it("should refuse 5,000 nested braces, bare and as blocks", () => {
    endsSoon(() => {
      expectErrors("{".repeat(5_000), [{ code: "PTH1007", underlined: "{", line: 1 }]);
      expectErrors(rubricWith({ parts: "variable a weight 100% {\n".repeat(5_000) }), [
        { code: "PTH1007", underlined: "{", line: 68 },
      ]);
    });
  });

  it.each([
    ["signs", `${"-".repeat(100_000)}100%`],
    ["sums", `${"0% + ".repeat(100_000)}100%`],
    ["products", `${"9999999999 * ".repeat(20_000)}100%`],
    ["fractions", `${"1/7919 + ".repeat(20_000)}100%`],
  ])("should refuse endless %s without throwing, and fast", (_, share) => {
    endsSoon(() => expect(compileRubric(weight(share)).ok).toBe(false));
  });

  it.each([
    ["blanks", " ".repeat(1_000_000)],
    ["comments", "#\n".repeat(300_000)],
    ["one comment", `#${"a".repeat(1_000_000)}`],
    ["a name of many parts", `title a${"-a".repeat(200_000)}`],
  ])("should read %s without end, and fast", (_, text) => {
    endsSoon(() => expect(compileRubric(text).ok).toBe(false));
  });

  it("should not count brackets in texts and comments", () => {
    expectValid(rubricWith({ title: `title "${"{(".repeat(100)}" # ${"{(".repeat(100)}` }));
  });

  it("should read sixty variables inside each other", () => {
    const parts = Array.from({ length: 60 }, (_, index) => `variable v${index} weight 100% { `).join("");
    expectValid(rubricWith({ parts: `${parts}indicator a weight 100% { scale yes/no }${" }".repeat(60)}` }));
  });
});

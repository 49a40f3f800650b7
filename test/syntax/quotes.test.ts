import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

describe("texts", () => {
  it("should report a text without its closing quote, up to the end of its line", () => {
    expectErrors(rubricWith({ title: 'title "Loket' }), [
      { code: "PTH1003", underlined: '"Loket', line: 2, hint: 'add `"`' },
    ]);
    expectErrors(rubricWith({ top: 'source s "Laporan' }), [{ code: "PTH1003", underlined: '"Laporan' }]);
    expectErrors(rubricWith({ scale: 'scale yes/no\n  code "1' }).replace('"1 }', '"1\n}'), [
      { code: "PTH1003", underlined: '"1' },
    ]);
  });

  it("should keep the block that opens behind an unclosed text", () => {
    const parts = 'dimension a "Kebijakan {\n    weight 100%\n    indicator b "B" weight 100% { scale yes/no }\n  }';
    expectErrors(rubricWith({ parts }), [{ code: "PTH1003", underlined: '"Kebijakan', line: 5 }]);
  });

  it("should not take a comment sign or a brace in a text for one", () => {
    expectValid(rubricWith({ title: 'title "Loket # 1 { ( “satu” „dua“ )"' }));
    expectValid(rubricWith({ title: 'title ""' }));
  });

  it("should take a quote in a comment for nothing", () => {
    expectValid(rubricWith({ top: '# "belum ditutup {' }));
  });

  it.each(["“Loket”", "„Loket“", "“Loket“", '“Loket"'])("should report the typographic quotes of %s", (text) => {
    expectErrors(rubricWith({ title: `title ${text}` }), [
      { code: "PTH1015", underlined: text, hint: "straight quotes" },
    ]);
  });

  it("should report each text with typographic quotes, and read the statement", () => {
    const parts = "indicator a “A” en “B” weight 100% { scale yes/no }";
    expectErrors(rubricWith({ parts }), [
      { code: "PTH1015", underlined: "“A”" },
      { code: "PTH1015", underlined: "“B”" },
    ]);
  });

  it("should report a typographic quote that is not closed as unclosed", () => {
    expectErrors(rubricWith({ title: "title “Loket" }), [{ code: "PTH1003", underlined: "“Loket" }]);
  });

  it("should report a text in apostrophes", () => {
    expectErrors(rubricWith({ title: "title 'Loket'" }), [
      { code: "PTH1001", underlined: "'", message: 'a text in "..."' },
    ]);
  });

  it("should report two unclosed texts as two", () => {
    expectErrors(rubricWith({ title: 'title "Loket', top: 'issuer "Ombudsman' }), [
      { code: "PTH1003", underlined: '"Loket' },
      { code: "PTH1003", underlined: '"Ombudsman' },
    ]);
  });
});

import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

describe("recovery", () => {
  it("should report five independent syntax mistakes as five, each on its line", () => {
    const text = rubricWith({
      title: 'tittle "Loket"',
      score: "score 0..100 published two digits half-up",
      missing: "missing answers count as zero",
      parts: 'indicator a "A" weight 100% {\n    scale yes/no\n    code "1\n  }',
      categories: "category good 50\n  category bad from 0",
    });
    expectErrors(text, [
      { code: "PTH1002", underlined: "tittle", line: 2 },
      { code: "PTH1001", underlined: "two", line: 3 },
      { code: "PTH1001", underlined: "zero", line: 4 },
      { code: "PTH1003", underlined: '"1', line: 7 },
      { code: "PTH1001", underlined: "50", line: 9 },
    ]);
  });

  it("should go on at the next line that begins with a keyword", () => {
    expectErrors(rubricWith({ top: "scale ? ?\n  ? ? ?\n  law 5", score: "score x" }), [
      { code: "PTH1001", underlined: "x", line: 3 },
      { code: "PTH1001", underlined: "?", line: 5 },
      { code: "PTH1001", underlined: "5", line: 7 },
    ]);
  });

  it("should show how a statement is written", () => {
    expectErrors(rubricWith({ score: "score 0 to 100 published 2 digits half-up" }), [
      { code: "PTH1001", underlined: "to", message: "`..`", hint: "`score 0..100 published 2 digits half-up`" },
    ]);
    expectErrors(rubricWith({ top: "in 2024-01-01" }), [
      { code: "PTH1001", underlined: "2024-01-01", message: "`force`", hint: "`in force 2024-01-01 to 2024-12-31`" },
    ]);
    expectErrors(rubricWith({ top: "in force 1 Januari 2024" }), [
      { code: "PTH1001", underlined: "1", message: "a date (2024-01-31)" },
    ]);
    expectErrors(rubricWith({ categories: "category a dari 0" }), [
      { code: "PTH1001", underlined: "dari", message: "`from`" },
    ]);
  });
});

describe("keywords", () => {
  it.each([
    ["tittle", "title"],
    ["Title", "title"],
    ["isuer", "issuer"],
    ["sorce", "source"],
    ["scroe", "score"],
    ["catagory", "category"],
    ["misssing", "missing"],
  ])("should take %s for a misspelt %s", (word, keyword) => {
    expectErrors(rubricWith().replace("  title", `  ${word} x\n  title`), [
      { code: "PTH1002", underlined: word, line: 2, message: `\`${word}\``, hint: `did you mean \`${keyword}\`` },
    ]);
  });

  it.each([
    ["dimensi", "dimension"],
    ["dimensoin", "dimension"],
    ["variabel", "variable"],
    ["indikator", "indicator"],
  ])("should take %s with a block for a misspelt %s, and read the block", (word, keyword) => {
    expectErrors(rubricWith({ parts: `${word} a weight 100% {\n    law nobody\n  }` }), [
      { code: "PTH1002", underlined: word, line: 5, hint: `did you mean \`${keyword}\`` },
      { code: "PTH2004", underlined: "nobody", line: 6 },
    ]);
  });

  it("should take rubrik for a misspelt rubric, and not call the file empty", () => {
    expectErrors(rubricWith().replace("rubric", "rubrik"), [
      { code: "PTH1002", underlined: "rubrik", hint: "did you mean `rubric`" },
    ]);
  });

  it.each(["constructor", "toString", "hasOwnProperty", "valueOf"])("should not know the keyword %s", (word) => {
    expectErrors(rubricWith({ top: `${word} x` }), [
      { code: "PTH1002", underlined: word, hint: "begin with a keyword" },
    ]);
    expectErrors(rubricWith({ top: `${word} x { title "x" }` }), [{ code: "PTH1002", underlined: word }]);
  });

  it("should not know the keyword __proto__, and refuse it as a name", () => {
    expectErrors(rubricWith({ top: "__proto__ x" }), [{ code: "PTH1002", underlined: "__proto__" }]);
    expectErrors(rubricWith({ parts: "indicator __proto__ weight 100% { scale yes/no }" }), [
      { code: "PTH1001", underlined: "__proto__", message: "a name" },
    ]);
  });

  it("should accept names that end like one of the object's own", () => {
    expectValid(rubricWith({ name: "constructor", parts: "indicator proto__ weight 100% { scale yes/no }" }));
  });
});

describe("names", () => {
  it.each(["1a", "_a", "-a", "é"])("should refuse the name %s", (name) => {
    expectErrors(rubricWith({ name }), [{ code: "PTH1001", underlined: name, line: 1, message: "a name" }]);
  });

  it.each(["a", "A1", "a-b-c", "a_b", "a-1", "front-desk-2", "A+", "A-", "a__b"])(
    "should accept the name %s",
    (name) => {
      expectValid(rubricWith({ name }));
    },
  );
});

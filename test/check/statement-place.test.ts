import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const inside = (level: string, statement: string): string =>
  rubricWith({
    parts:
      level === "indicator"
        ? `indicator a weight 100% {\n scale yes/no\n ${statement}\n }`
        : `${level} a weight 100% {\n ${statement}\n indicator b weight 100% { scale yes/no }\n }`,
  });

describe("statement-place", () => {
  it.each([
    ["dimension", "scale levels 0..5", "scale", "rubric, indicator"],
    ["dimension", "dimension x weight 0%", "dimension", "rubric"],
    ["dimension", 'title "x"', "title", "rubric"],
    ["variable", "category x from 50", "category", "rubric"],
    ["variable", "missing answers are excluded", "missing", "rubric"],
    ["variable", 'source x "x"', "source", "rubric"],
    ["indicator", "in force 2024-01-01", "in force", "rubric"],
    ["indicator", 'issuer "x"', "issuer", "rubric"],
    ["indicator", "score 0..1 published 0 digits up", "score", "rubric"],
  ])("should report, inside a %s, `%s`", (level, statement, underlined, places) => {
    expectErrors(inside(level, statement), [
      {
        code: "PTH2005",
        underlined,
        message: `does not belong inside a${level === "indicator" ? "n" : ""} ${level}`,
        hint: `move it into: ${places}`,
      },
    ]);
  });

  it("should report a weight and a code at the top, and a statement behind the rubric", () => {
    expectErrors(rubricWith({ top: 'weight 20%\n  code "1"', after: 'title "x"\n' }), [
      { code: "PTH2005", underlined: "weight", hint: "dimension, variable, indicator" },
      { code: "PTH2005", underlined: "code" },
      { code: "PTH2005", underlined: "title", message: "outside the rubric" },
    ]);
  });

  it("should report a rubric inside a rubric", () => {
    expectErrors(rubricWith({ top: "rubric inner 2024 { }" }), [{ code: "PTH2005", underlined: "rubric", line: 5 }]);
  });

  it.each([
    ["title", 'title "a"\n  title "b"'],
    ["issuer", 'title "a"\n  issuer "a"\n  issuer "b"'],
    ["in force", 'title "a"\n  in force 2024-01-01\n  in force 2024-01-01'],
  ])("should report a second `%s` and show the first", (statement, title) => {
    expectErrors(rubricWith({ title }), [
      { code: "PTH2006", underlined: statement, hint: "delete one", related: [statement] },
    ]);
  });

  it("should report a second score and a second policy", () => {
    const twice = (text: string): string => `${text}\n  ${text}`;
    expectErrors(
      rubricWith({
        score: twice("score 0..100 published 2 digits half-up"),
        missing: twice("missing answers are excluded"),
      }),
      [
        { code: "PTH2006", underlined: "score", line: 4 },
        { code: "PTH2006", underlined: "missing", line: 6 },
      ],
    );
  });

  it("should report a second weight, in the head and in the block", () => {
    expectErrors(inside("indicator", "weight 100%"), [{ code: "PTH2006", underlined: "weight", line: 7 }]);
    expectErrors(
      rubricWith({ parts: "dimension a { weight 100% weight 100% }" }).replace(
        "weight 100% }",
        "weight 100% indicator b weight 100% { scale yes/no } }",
      ),
      [{ code: "PTH2006", underlined: "weight", related: ["weight"] }],
    );
  });

  it("should report a second scale and a second code of an indicator", () => {
    expectErrors(inside("indicator", 'scale levels 0..5\n code "1"\n code "2"'), [
      { code: "PTH2006", underlined: "scale", line: 7, related: ["scale"] },
      { code: "PTH2006", underlined: "code", line: 9 },
    ]);
  });

  it("should report each statement that a rubric cannot do without", () => {
    expectErrors(rubricWith({ title: "", score: "", categories: "" }), [
      { code: "PTH2007", underlined: "front-desk", message: "`title`", hint: '`title "..." en "..."`' },
      { code: "PTH2007", underlined: "front-desk", message: "`score`", hint: "published 2 digits half-up" },
      { code: "PTH2007", underlined: "front-desk", message: "`category`", hint: "from 88" },
    ]);
  });

  it("should not call a statement missing that could not be read", () => {
    expectErrors(rubricWith({ title: "title Loket" }), [{ code: "PTH1001", underlined: "Loket" }]);
    expectErrors(rubricWith({ title: 'tittle "Loket"' }), [{ code: "PTH1002", underlined: "tittle" }]);
    expectErrors(rubricWith({ score: "score 0-100 published 2 digits half-up" }), [
      { code: "PTH1001", underlined: "published", message: "`..`" },
    ]);
  });

  it("should accept many laws, sources, scales, parts and categories, in any order", () => {
    expectValid(
      rubricWith({
        title: "category good from 50\n  category bad from 0",
        top: 'law a "A"\n  law b "B"\n  source a "A"\n  source b "B"\n  title "Loket"\n  issuer "X"\n  in force 2024-01-01',
        categories: "",
      }),
    );
    expectValid(inside("variable", 'law a "A"\n code "I"\n variable c weight 0%'));
    expectValid(inside("indicator", 'law a "A"\n law b "B"\n code "I.1"'));
  });

  it("should report a reason, or a weight in a head, that is given twice", () => {
    const twice = 'missing answers count as lowest inferred "satu" inferred "dua"';
    expectErrors(rubricWith({ missing: twice }), [{ code: "PTH2006", underlined: "inferred" }]);
    const text = rubricWith({ parts: 'indicator a "A" weight 100% weight 100% { scale yes/no }' });
    expectErrors(text, [{ code: "PTH2006", underlined: "weight" }]);
    expectValid(rubricWith({ missing: 'missing answers count as lowest inferred "satu" assumed "dua"' }));
  });
});

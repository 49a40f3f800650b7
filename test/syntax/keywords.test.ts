import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { SCALE_WORDS, scaleLike, scalesLike } from "../../src/syntax/keywords.js";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

describe("a statement after one that may end with a name", () => {
  it("should begin at `weights total`, which is no rounding mode", () => {
    const { diagnostics, rubric } = compileRubric(`rubric r 2024 {
      title "R"
      score 0..100 published 2 digits half-up
      missing answers count as lowest
      weights total 99.9%
      dimension d weight 99.9% {
        rounded to 0
        weights total 50%
        indicator i weight 50% { scale yes/no }
      }
      category K from 0
    }`);
    expect(diagnostics).toEqual([]);
    expect(rubric?.weightsTotal).toEqual({ num: 999n, den: 1000n });
  });
});

describe("a scale that cannot be read", () => {
  const LEVELS = '`scale levels 0..4` / `scale levels 0..2 { 0 "tidak ada" 1 "sebagian" 2 "semua" }`';

  it.each([
    ["scale level 0..4", "PTH1001", "level", `did you mean \`levels\`, for example ${LEVELS}`],
    ["scale tingkat 0..4", "PTH1001", "tingkat", `did you mean \`levels\`, for example ${LEVELS}`],
    ["scale level", "PTH2002", "level", "did you mean `levels 0..4`"],
    ['scale level { a "A" b "B" }', "PTH1001", "{", LEVELS],
    ['scale levels { 0 "A" 1 "B" }', "PTH1001", "{", LEVELS],
    ["scale mean 1..4", "PTH1001", "1..4", "`scale mean of respondents 1..4 at least 10`"],
    ["scale yesno", "PTH2002", "yesno", "did you mean `yes/no`"],
    ["scale yes / no", "PTH1001", "/", "`scale yes/no`"],
    ["scale 0..4", "PTH1001", "0..4", "`scale yes/no` / `scale levels 0..4`"],
    ['scale empat { 0 "A" }', "PTH1001", "{", "`scale yes/no` / `scale levels 0..4`"],
  ])("should be told of in one message: %s", (scale, code, underlined, hint) => {
    expectErrors(rubricWith({ scale }), [{ code, underlined, hint }]);
  });

  it("should keep its name where it has one", () => {
    expectErrors(rubricWith({ top: "scale empat levels 4" }), [
      { code: "PTH1001", underlined: "\n", hint: "`scale empat levels 0..4`" },
    ]);
    expectErrors(rubricWith({ top: "scale empat level 0..4" }), [
      { code: "PTH1001", underlined: "level", hint: "did you mean `levels`" },
    ]);
  });

  it("should be taken for a name that is not declared where it may be one", () => {
    expectErrors(rubricWith({ scale: "scale level5" }), [
      { code: "PTH2002", underlined: "level5", hint: "declare it with `scale`" },
    ]);
  });

  it.each(SCALE_WORDS)("should be shown how it is written: %s", (word) => {
    for (const [, scale = ""] of scalesLike(word, null).matchAll(/`([^`]+)`/g)) expectValid(rubricWith({ scale }));
    expectValid(rubricWith({ scale: `scale ${scaleLike(word)}` }));
  });
});

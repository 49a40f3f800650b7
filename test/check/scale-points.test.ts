import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { expectDiagnostics, expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const scale = (text: string): string => rubricWith({ scale: `scale ${text}` });

describe("scale-points", () => {
  it("should report points outside the score range", () => {
    expectErrors(scale('choice { full "a" points 150 none "b" points -1 }'), [
      { code: "PTH4032", underlined: "150", message: "outside the score range 0..100", hint: "between 0 and 100" },
      { code: "PTH4032", underlined: "-1" },
    ]);
  });

  it("should report a better level that is worth less", () => {
    expectErrors(scale('levels 0..2 { 0 "a" points 0 1 "b" points 100 2 "c" points 50 }'), [
      {
        code: "PTH4033",
        underlined: "50",
        message: "2 is worth 50, but a worse answer is worth 100",
        hint: "`lower is better`",
      },
    ]);
  });

  it("should mind the direction", () => {
    expectErrors(scale('levels 0..1 lower is better { 0 "a" points 0 1 "b" points 100 }'), [
      { code: "PTH4033", underlined: "0", message: "0 is worth 0" },
    ]);
    expectValid(scale('levels 0..1 lower is better { 0 "a" points 100 1 "b" points 0 }'));
  });

  it("should warn of points that do not span the score range, and still compile", () => {
    const text = rubricWith({
      score: "score 0..5 published 2 digits half-up",
      scale: 'scale levels 1..3 { 1 "a" points 1 2 "b" points 2 3 "c" points 5 }',
      categories: "category a from 0",
    });
    expectDiagnostics(text, [
      { code: "PTH4034", underlined: "levels", severity: "warning", message: "1 to 5 points, not 0 to 5" },
    ]);
    expect(compileRubric(text).ok).toBe(true);
    expectDiagnostics(scale('choice { full "a" points 100 part "b" points 20 }'), [
      { code: "PTH4034", underlined: "choice", message: "20 to 100 points, not 0 to 100" },
    ]);
  });

  it("should warn of levels between which no outcome can differ", () => {
    expectDiagnostics(scale('levels 0..3 { 0 "a" points 0 1 "b" points 0 2 "c" points 100 3 "d" points 100 }'), [
      { code: "PTH4052", underlined: "1", message: "`1` and `0` are both worth 0" },
      { code: "PTH4052", underlined: "3", message: "`3` and `2` are both worth 100" },
    ]);
  });

  it("should accept options in any order", () => {
    expectValid(scale('choice { a "a" points 50 b "b" points 0 c "c" points 100 }'));
  });

  it("should stay silent when the score range is wrong or absent", () => {
    const choice = 'scale choice { full "a" points 150 none "b" points 0 }';
    expectErrors(
      rubricWith({ scale: choice, score: "score 5..0 published 2 digits half-up", categories: "category a from 0" }),
      [{ code: "PTH4010", underlined: "5..0" }],
    );
    expectErrors(rubricWith({ scale: choice, score: "" }), [{ code: "PTH2007", underlined: "front-desk" }]);
  });

  it("should report steps out of range or against their direction", () => {
    const steps = (second: string): string =>
      scale(`steps 0..9 lower is better {\n from 0 points 100\n from 3 points ${second}\n from 6 points 0\n}`);
    expectErrors(steps("120"), [{ code: "PTH4032", underlined: "120" }]);
    expectErrors(steps("50").replace("lower", "higher"), [
      { code: "PTH4033", underlined: "50" },
      { code: "PTH4033", underlined: "0", line: 8 },
    ]);
    expectValid(steps("50"));
  });

  it("should stay silent about the order where the direction is not known", () => {
    expectErrors(scale("steps 0..9 lowr is better {\n from 0 points 100\n from 3 points 0\n}"), [
      { code: "PTH2018", underlined: "lowr" },
    ]);
  });
});

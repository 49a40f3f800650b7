import { describe, it } from "vitest";
import { expectErrors, expectValid, rubricWith } from "../support/expect-diagnostics.js";

const scale = (text: string): string => rubricWith({ scale: `scale ${text}` });

describe("scale-range", () => {
  it.each([
    ["levels 5..0", "5..0"],
    ["levels 3..3", "3..3"],
    ["count 0..0", "0..0"],
    ["number 30..0 lower is better", "30..0"],
    ["mean of respondents 4..1", "4..1"],
  ])("should report that the range of `%s` is empty", (text, underlined) => {
    expectErrors(scale(text), [{ code: "PTH4020", underlined, message: underlined, hint: "lowest first" }]);
  });

  it.each([
    ["levels 0..4.5", "4.5"],
    ["levels -1..3", "-1"],
    ["count 0..5/2", "5/2"],
    ["mean of respondents 0.5..4", "0.5"],
  ])("should report the bound of `%s` that is no whole number from 0 up", (text, underlined) => {
    expectErrors(scale(text), [{ code: "PTH4021", underlined, hint: "`number` scale" }]);
  });

  it("should report both bounds", () => {
    expectErrors(scale("levels -1..2.5"), [
      { code: "PTH4021", underlined: "-1" },
      { code: "PTH4021", underlined: "2.5" },
    ]);
  });

  it("should report a count that does not begin at zero", () => {
    expectErrors(scale("count 1..5"), [{ code: "PTH4022", underlined: "1", message: "begins at 1, not at 0" }]);
  });

  it.each(["0", "6", "2.5"])("should report `full at %s` on a count 0..5", (fullAt) => {
    expectErrors(scale(`count 0..5 full at ${fullAt}`), [
      { code: "PTH4023", underlined: fullAt, message: "outside 1 to 5", hint: "from 1 to 5" },
    ]);
  });

  it.each(["0", "2.5", "-3"])("should report `at least %s` respondents", (atLeast) => {
    expectErrors(scale(`mean of respondents 1..4 at least ${atLeast}`), [
      { code: "PTH4024", underlined: atLeast, hint: "`at least 10`" },
    ]);
  });

  it("should report a scale with more levels than people can choose from", () => {
    expectErrors(scale("levels 0..100"), [
      { code: "PTH4025", underlined: "0..100", message: "101 levels, more than 100", hint: "`count`" },
    ]);
    expectErrors(scale("levels 0..1e9"), [{ code: "PTH4025", underlined: "0..1e9", message: "1000000001 levels" }]);
  });

  it("should report a number scale without a direction", () => {
    expectErrors(scale("number 0..30"), [
      { code: "PTH4026", underlined: "number 0..30", hint: "`higher is better` or `lower is better`" },
    ]);
  });

  it.each([
    "levels 0..1",
    "levels 1..100",
    "levels 2..4 lower is better",
    "count 0..1",
    "count 0..5 full at 1",
    "count 0..5 lower is better",
    "number -5..2.5 higher is better",
    "number 0..1/3 lower is better",
    "mean of respondents 1..4",
    "mean of respondents 0..10 at least 1",
    "mean of respondents 1..5 at least 30 lower is better",
  ])("should accept `%s`", (text) => expectValid(scale(text)));

  it("should report a fact whose range is empty, without speaking of a scale", () => {
    const top = 'fact staff number 50..0 "x"\n  rule a { when staff above 3 then withhold award }';
    expectErrors(rubricWith({ top }), [{ code: "PTH4020", underlined: "50..0", message: "the fact range" }]);
  });
});

describe("steps", () => {
  const steps = (head: string, ...entries: readonly string[]): string =>
    scale(`steps ${head} {\n${entries.join("\n")}\n}`);

  it("should report steps that begin late, outside, or at the same number", () => {
    expectErrors(steps("0..9 higher is better", "from 1 points 0", "from 5 points 100"), [
      { code: "PTH4030", underlined: "steps", message: "begins at 0", hint: "`from 0 points ...`" },
    ]);
    expectErrors(steps("0..9 higher is better", "from 0 points 0", "from 10 points 100"), [
      { code: "PTH4036", underlined: "10" },
    ]);
    expectErrors(steps("0..9 higher is better", "from 0 points 0", "from 3 points 50", "from 3 points 100"), [
      { code: "PTH4028", underlined: "3", line: 8 },
    ]);
  });

  it("should report steps without a direction, and nothing of their order", () => {
    expectErrors(steps("0..9", "from 0 points 100", "from 5 points 0"), [
      { code: "PTH4026", underlined: "steps 0..9" },
    ]);
  });

  it("should show how a step is written", () => {
    expectErrors(steps("0..9 higher is better", "from 0 points 0", "5 points 100"), [
      { code: "PTH1001", underlined: "5", hint: 'from 3 "3 hari atau lebih" points 60' },
    ]);
  });

  it("should accept steps from the lowest number on", () => {
    expectValid(steps("0..9 higher is better", "from 0 points 0", "from 5 points 100"));
    expectValid(steps("0..9 lower is better", "from 0 points 100", "from 0.5 points 0"));
  });
});

import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { endsSoon } from "../support/ends-soon.js";
import { accepted, compiled, outcomeOf } from "../support/laws.js";
import { processorTime } from "../support/processor-time.js";
import { around } from "./one-indicator.js";

/** The best of three, in milliseconds of the processor. */
function milliseconds(run: () => void): number {
  return Math.min(...Array.from({ length: 3 }, () => processorTime(run)));
}

/** Groups of indicators, every second one of them unanswered, one in ten of them `n/a`. */
function large(groups: number, size: number, weight: (of: number) => string) {
  const scale = "{ scale levels 0..5 may be n/a applies when open-now }";
  const indicators = (group: number): string =>
    Array.from({ length: size }, (_, index) => `indicator i${group}-${index} weight ${weight(size)} ${scale}`).join(
      "\n",
    );
  const dimensions = Array.from(
    { length: groups },
    (_, group) => `dimension d${group} weight 1/${groups} {\n${indicators(group)}\n}`,
  );
  const rules = Array.from(
    { length: 20 },
    (_, index) => `rule r${index} { when d${index} below 10 then category at most C }`,
  );
  const facts = Array.from(
    { length: 5 },
    (_, index) => `fact f${index} yes/no "F"\nrule f-rule${index} { when f${index} then label "L" }`,
  );
  const text = around(
    ["not applicable parts are redistributed", 'fact open-now yes/no "Buka"', ...facts, ...dimensions, ...rules].join(
      "\n",
    ),
    { missing: "are excluded" },
  );
  const names = Array.from({ length: groups * size }, (_, at) => `i${Math.floor(at / size)}-${at % size}`);
  const answers = names.flatMap((name, at) => (at % 2 === 0 ? [[name, at % 10 === 0 ? "n/a" : at % 6] as const] : []));
  const rubric = compiled(text);
  return { rubric, answers: Object.fromEntries(answers) };
}

describe("an evaluation of 6,600 indicators, half of them unanswered", () => {
  it.each([
    ["published", (of: number) => `1/${of}`, { "open-now": true }],
    ["undisclosed", () => "undisclosed", { "open-now": true }],
    ["published, with facts unknown that only rules ask for", (of: number) => `1/${of}`, { "open-now": true }],
    ["published, with a fact unknown on which every part hangs", (of: number) => `1/${of}`, {}],
  ] as const)("should not take time without bound: weights %s", (name, weight, facts) => {
    const { rubric, answers } = large(66, 100, weight);
    const known = name.includes("only rules") ? {} : { f0: true, f1: true, f2: false, f3: false, f4: true };
    const evidence = accepted(rubric, { subject: "a", answers, facts: { ...known, ...facts } });
    // Half a second where it was measured.
    endsSoon(() => void evaluate(rubric, evidence));
  });
  it("should take time in proportion to the indicators", () => {
    const time = (groups: number): number => {
      const { rubric, answers } = large(groups, 40, (of) => `1/${of}`);
      const evidence = accepted(rubric, { subject: "a", answers, facts: { "open-now": true } });
      return milliseconds(() => void evaluate(rubric, evidence));
    };
    // Four times as many; a loop over all parts for each part would make it sixteen.
    expect(time(100) / time(25)).toBeLessThan(10);
  });
});

describe("rules that may hold or not", () => {
  it("should not double the work each", () => {
    const rules = Array.from(
      { length: 60 },
      (_, index) => `rule r${index} { when i below ${index + 1} then category at most D }`,
    );
    const text = around(["indicator i weight 100% { scale number 0..100 higher is better }", ...rules].join("\n"), {
      missing: "stop the score",
    });
    const outcome = outcomeOf(text, { subject: "a", answers: {} });
    expect(outcome.possibleCategories).toEqual(["A", "B", "C", "D", "E"]);
  });
});

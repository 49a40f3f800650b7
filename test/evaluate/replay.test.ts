import { describe, expect, it } from "vitest";
import { replay } from "../../src/evaluate/replay.js";
import type { Step } from "../../src/evaluate/trace.js";
import { expectReplay, outcomeOf } from "../support/laws.js";
import { around } from "./one-indicator.js";

const PARTS = `
  dimension input weight 40% {
    indicator desk weight 12.5% { scale yes/no }
    indicator share weight 87.5% { scale number 0..1 higher is better }
  }
  dimension output weight 60% { indicator days weight 100% { scale number 0..20 lower is better } }`;

describe("replay", () => {
  it("should come to the outcome of a small example", () => {
    const outcome = outcomeOf(around(PARTS), { subject: "a", answers: { desk: true, share: "0.5", days: 5 } });
    // input: 12.5 + 87.5 / 2 = 56.25; output: 75; 0.4 * 56.25 + 0.6 * 75 = 67.5
    expect(replay(outcome.trace)).toEqual({ ok: true, score: "67.50", exact: "67.5", category: "C" });
    expectReplay(outcome);
  });
  it("should come to the outcome of answers with as many digits as may be written", () => {
    const parts = `
      indicator desk weight 12.3% { scale yes/no }
      indicator share weight 87.7% { scale number 0..1 higher is better }`;
    expectReplay(outcomeOf(around(parts), { subject: "a", answers: { desk: true, share: `0.${"3".repeat(398)}` } }));
  });
  it("should say at which step a trace no longer follows", () => {
    const { trace } = outcomeOf(around(PARTS), { subject: "a", answers: { desk: true, share: "0.5", days: 5 } });
    const wrong = trace.map((step) => (step.kind === "rounding" ? { ...step, score: "67.51" } : step));
    expect(replay(wrong)).toEqual({ ok: false, step: 6, reason: "the total rounds to 67.50, not to 67.51" });
  });
});

describe("thresholds in a trace", () => {
  const { trace } = outcomeOf(around(PARTS), { subject: "a", answers: { desk: true, share: "0.5", days: 5 } });
  const places = trace.flatMap(({ kind }, index) => (kind === "threshold" ? [index] : []));
  const [first = 0, second = 0] = places;

  it("should descend: two at the same score are none", () => {
    const [above, below] = [trace[first], trace[second]];
    if (above?.kind !== "threshold" || below?.kind !== "threshold") expect.fail("no two thresholds");
    const same = trace.map((step, index) => (index === second ? { ...below, from: above.from } : step));
    expect(replay(same)).toMatchObject({ ok: false, step: second, reason: "the thresholds do not descend" });
  });

  it("should follow a score that was rounded", () => {
    const early = trace.filter(({ kind }) => kind === "threshold");
    expect(replay(early)).toMatchObject({ ok: false, reason: expect.stringContaining("no rounded score to compare") });
    const unread = trace.map((step, index) =>
      index === first && step.kind === "threshold" ? { ...step, from: "high" } : step,
    );
    expect(replay(unread)).toMatchObject({ ok: false, step: first });
  });
});

/** Cases in which one kind of step decides, with the exact score that they come to. */
const CASES: readonly (readonly [string, string, object, string])[] = [
  [
    "weights that add up to another total",
    `weights total 99.9%
     indicator a weight 33.3% { scale yes/no }  indicator b weight 66.6% { scale yes/no }`,
    { answers: { a: true, b: false } },
    "33.3",
  ],
  [
    "points that are known where no weight is",
    "dimension a weight undisclosed  dimension b weight undisclosed  dimension c weight 40%",
    { answers: {}, known: { a: { points: 20 }, b: { points: "12.5" }, c: { score: 50 } } },
    "52.5",
  ],
  [
    "weights that are assumed",
    `undisclosed weights assume equal
     indicator a weight undisclosed { scale yes/no }  indicator b weight undisclosed { scale yes/no }
     indicator c weight 1/3 { scale yes/no }`,
    { answers: { a: true, b: false, c: true } },
    "200/3",
  ],
  [
    "a group in which nothing applies, and which counts as lowest",
    `not applicable parts are redistributed
     dimension a weight 40% {
       not applicable parts count as lowest
       variable v weight 100% {
         not applicable parts are redistributed
         indicator x weight 100% { scale yes/no  may be n/a }
       }
     }
     indicator b weight 60% { scale yes/no }`,
    { answers: { x: "n/a", b: true } },
    "60",
  ],
  [
    "the lowest of several observations",
    "indicator a weight 100% { scale levels 0..4  observations lowest }",
    { answers: { a: [4, 1, 3] } },
    "25",
  ],
  [
    "the highest of several observations",
    "indicator a weight 100% { scale levels 0..4  observations highest }",
    { answers: { a: [0, 1, 3] } },
    "75",
  ],
  [
    "a subtraction that the lowest score stops",
    `fact late yes/no "Terlambat"
     indicator a weight 100% { scale levels 0..4 }
     rule r { when late then subtract 30 }`,
    { facts: { late: true }, answers: { a: 1 } },
    "0",
  ],
  [
    "a cap that the score does not reach",
    `fact late yes/no "Terlambat"
     indicator a weight 100% { scale levels 0..4 }
     rule r { when late then cap score at 80 }`,
    { facts: { late: true }, answers: { a: 1 } },
    "25",
  ],
  [
    "a rule on a part that does not count",
    `not applicable parts are redistributed
     indicator a weight 50% { scale levels 0..4  may be n/a }  indicator b weight 50% { scale levels 0..4 }
     rule r { when a below 50 then subtract 10 }`,
    { answers: { a: "n/a", b: 3 } },
    "75",
  ],
  [
    "two caps of the category, of which the second is worse",
    `fact late yes/no "Terlambat"
     fact again yes/no "Berulang"
     indicator a weight 100% { scale levels 0..4 }
     rule r { when late then category at most C }
     rule s { when not late or again then category at most D }
     rule t { when late then category at most B }`,
    { facts: { late: true, again: true }, answers: { a: 4 } },
    "100",
  ],
];

describe("replay of single steps", () => {
  it.each(CASES)("should come to the outcome of %s", (_, parts, evidence, exact) => {
    const outcome = outcomeOf(around(parts), { subject: "a", ...evidence });
    expect(outcome.exact).toBe(exact);
    expectReplay(outcome);
  });
  it("should look at the exact score where the rubric compares exactly", () => {
    const score = "0..100 published 0 digits half-up compared exact";
    const parts = `
      indicator a weight 100% { scale number 0..100 higher is better }
      rule r { when a below 88 then label "kurang" }`;
    const outcome = outcomeOf(around(parts, { score, categories: "category A from 88 category B from 0" }), {
      subject: "a",
      answers: { a: "87.6" },
    });
    expect(outcome).toMatchObject({ score: "88", category: { id: "B" }, labels: [{ title: "kurang" }] });
    expectReplay(outcome);
  });

  const reasonFor = (parts: string, evidence: object, change: (step: Step) => Step): string => {
    const { trace } = outcomeOf(around(parts), { subject: "a", ...evidence });
    const replayed = replay(trace.map(change));
    return replayed.ok ? "ok" : replayed.reason;
  };
  const [, OBSERVED, SEEN] = CASES[4] ?? expect.fail();
  const [, CAPPED, CAPS] = CASES[9] ?? expect.fail();

  it("should notice an end of the score range that is another elsewhere, also where no number shows it", () => {
    const parts = `
      indicator a weight 50% { scale levels 0..4 }
      indicator b weight 50% { scale levels 0..4 }`;
    // The worst answer is worth the lowest score whatever the highest is, and the best one the reverse.
    const given = { answers: { a: 4, b: 0 } };
    const changed = (path: string, ends: object) =>
      reasonFor(parts, given, (step) =>
        step.kind === "answer" && step.path === path && step.conversion?.kind === "linear"
          ? { ...step, conversion: { ...step.conversion, ...ends } }
          : step,
      );
    expect(changed("b", {})).toBe("ok");
    expect(changed("b", { max: "90" })).toBe("the highest score of `b` is another elsewhere");
    expect(changed("a", { min: "10" })).toBe("the lowest score of `b` is another elsewhere");
  });
  it("should say what does not follow", () => {
    expect(
      reasonFor(OBSERVED, SEEN, (step) =>
        step.kind === "answer" && step.conversion?.kind === "combined"
          ? { ...step, conversion: { ...step.conversion, combine: "mean" } }
          : step,
      ),
    ).toBe("the points of `a` are 200/3, not 25");
    expect(
      reasonFor(CAPPED, CAPS, (step) => (step.kind === "rule" && step.name === "t" ? { ...step, after: "B" } : step)),
    ).toBe("the rule `t` leaves the category D, not B");
    expect(
      reasonFor(CAPPED, CAPS, (step) =>
        step.kind === "fact" && step.name === "late" ? { ...step, value: "no" } : step,
      ),
    ).toBe("the rule `r`: the fact `late` is no, not yes");
  });
});

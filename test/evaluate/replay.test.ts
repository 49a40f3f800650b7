import { describe, expect, it } from "vitest";
import { replay } from "../../src/evaluate/replay.js";
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

import { describe, expect, it } from "vitest";
import type { AnswerStep } from "../../src/evaluate/trace.js";
import { outcomeOf } from "../support/laws.js";

const around = (scale: string): string => `rubric r 2024 {
  title "t"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  indicator x "x" weight 100% { scale ${scale} }
  category a "a" from 0
}`;

const stepOf = (scale: string, answer: unknown): AnswerStep => {
  const step = outcomeOf(around(scale), { subject: "s", answers: { x: answer } }).trace.find(
    ({ kind }) => kind === "answer",
  );
  return step?.kind === "answer" ? step : expect.fail("no answer in the trace");
};

const CHOICE = 'choice { full "Lengkap" en "complete" points 100 assumed "andaian" none "Tidak ada" points 0 }';

describe("an answer in the trace", () => {
  it("should carry what the rubric says of an option, and of no answer of another kind", () => {
    expect(stepOf(CHOICE, "full").meaning).toEqual({ id: "Lengkap", en: "complete" });
    expect(stepOf("count 0..3", 2).meaning).toBeNull();
  });

  it("should count what respondents chose, the lowest choice first", () => {
    expect(stepOf("mean of respondents 1..4", [4, 1, 3, 4]).answer).toMatchObject({
      counts: [
        { choice: "1", respondents: "1" },
        { choice: "3", respondents: "1" },
        { choice: "4", respondents: "2" },
      ],
    });
  });

  it("should count as resting on the option that was chosen, and on no other", () => {
    const why = (answer: string): readonly string[] =>
      outcomeOf(around(CHOICE), { subject: "s", answers: { x: answer } }).assumptions.map((one) => one.why);
    expect(why("full")).toEqual(["andaian"]);
    expect(why("none")).toEqual([]);
  });
});

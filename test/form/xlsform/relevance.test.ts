import { describe, expect, it } from "vitest";
import { compileRubric } from "../../../src/compile/compile-rubric.js";
import { relevanceOf } from "../../../src/form/xlsform/relevance.js";
import { xlsformOf } from "../../../src/form/xlsform/xlsform-of.js";
import type { Condition } from "../../../src/model/rubric.js";
import { rational } from "../../../src/numeric/rational.js";
import { holds } from "./asked.js";

const CLOSED: Condition = { kind: "fact-is", fact: "closed", value: "yes" };
const SMALL: Condition = { kind: "fact-is", fact: "size", value: "yes" };
const MANY: Condition = { kind: "fact-compared", fact: "visitors", operator: "at least", bound: rational(5n, 2n) };
const THIRD: Condition = { kind: "fact-compared", fact: "visitors", operator: "above", bound: rational(1n, 3n) };
const SCORE: Condition = { kind: "score-compared", path: "", operator: "above", bound: rational(50n) };

const relevance = (condition: Condition): ReturnType<typeof relevanceOf> =>
  relevanceOf(condition, (fact) => fact === "closed");

const isAsked = (condition: Condition, facts: Readonly<Record<string, string>>): boolean => {
  const { expression } = relevance(condition);
  return expression === null || holds(expression, new Map(Object.entries(facts)), "");
};

describe("relevance", () => {
  it.each<readonly [string, Condition, Readonly<Record<string, string>>, boolean]>([
    ["a fact that is so", CLOSED, { fact_closed: "ya" }, true],
    ["a fact that is not so", CLOSED, { fact_closed: "tidak" }, false],
    ["a fact that is not known", CLOSED, {}, true],
    ["not of a fact that is not known", { kind: "not", operand: CLOSED }, {}, true],
    ["not of a fact that is so", { kind: "not", operand: CLOSED }, { fact_closed: "ya" }, false],
    ["an option that is called yes", SMALL, { fact_size: "yes" }, true],
    ["another option", SMALL, { fact_size: "no" }, false],
    ["a number at its bound", MANY, { fact_visitors: "2.5" }, true],
    ["a number below its bound", MANY, { fact_visitors: "2.49" }, false],
    ["not of a number at its bound", { kind: "not", operand: MANY }, { fact_visitors: "2.50" }, false],
    [
      "any of which one holds",
      { kind: "any-of", parts: [CLOSED, MANY] },
      { fact_closed: "ya", fact_visitors: "1" },
      true,
    ],
    [
      "any of which none holds",
      { kind: "any-of", parts: [CLOSED, MANY] },
      { fact_closed: "tidak", fact_visitors: "1" },
      false,
    ],
    ["all of which one fails", { kind: "all-of", parts: [CLOSED, MANY] }, { fact_visitors: "1" }, false],
    ["all of which one is not known", { kind: "all-of", parts: [CLOSED, MANY] }, { fact_visitors: "3" }, true],
    [
      "not all of which one fails",
      { kind: "not", operand: { kind: "all-of", parts: [CLOSED, MANY] } },
      { fact_closed: "tidak", fact_visitors: "9" },
      true,
    ],
    ["a bound that no double holds", THIRD, { fact_visitors: "0" }, true],
    ["a score", SCORE, {}, true],
    [
      "all of a score and a fact that is not so",
      { kind: "all-of", parts: [SCORE, CLOSED] },
      { fact_closed: "tidak" },
      false,
    ],
    [
      "any of a score and a fact that is not so",
      { kind: "any-of", parts: [SCORE, CLOSED] },
      { fact_closed: "tidak" },
      true,
    ],
  ])("should ask by %s", (_, condition, facts, asked) => expect(isAsked(condition, facts)).toBe(asked));

  it("should say where it cannot decide", () => {
    expect(relevance({ kind: "all-of", parts: [THIRD, CLOSED] }).isPartial).toBe(true);
    expect(relevance({ kind: "all-of", parts: [MANY, CLOSED] }).isPartial).toBe(false);
  });

  it("should be said in a hint where it cannot be decided, and nowhere else", () => {
    const hintOf = (bound: string): string | undefined => {
      const { rubric } = compileRubric(`rubric r 2024 {
        title "R"
        score 0..100 published 2 digits half-up
        missing answers count as lowest
        not applicable parts are redistributed
        fact share number 0..1 "Bagian"
        indicator i "I" weight 100% { applies when share at least ${bound} scale yes/no }
        category a "A" from 0
      }`);
      return rubric === null
        ? "not compiled"
        : xlsformOf(rubric).survey.find(({ name }) => name === "item_i")?.hint?.en;
    };
    expect(hintOf("1/3")).toMatch(/^always asked/);
    expect(hintOf("0.25")).toBeUndefined();
  });
});

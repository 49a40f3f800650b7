import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Outcome } from "../../src/evaluate/outcome.js";
import type { Rubric } from "../../src/model/rubric.js";
import { parseExact } from "../../src/numeric/parse-exact.js";
import { compare, type Rational, ZERO } from "../../src/numeric/rational.js";
import type { Counterexample } from "../../src/prove/proofs.js";
import { prove } from "../../src/prove/prove.js";
import { accepted, compiled, runs } from "../support/laws.js";
import { type SmallRubric, smallRubrics } from "./small-rubrics.js";

/** The points of one answer, for indicators that are scored by themselves. */
function pointsOf(rubric: Rubric, { trace }: Outcome, name: string): string {
  const step = trace.find((one) => one.kind === "answer" && one.path.split(".").at(-1) === name);
  return step?.kind === "answer" ? (step.points ?? "") : `${rubric.score.min.num}`;
}

/** Whether an outcome is worse than another: lower, or in a worse category. */
function isWorse(rubric: Rubric, one: Outcome, other: Outcome): boolean {
  const [score, before] = [parseExact(one.exact ?? ""), parseExact(other.exact ?? "")];
  if (score === null || before === null) return false;
  const rank = ({ category }: Outcome): number => rubric.categories.findIndex(({ id }) => id === category?.id);
  return compare(score, before) < 0 || rank(one) > rank(other);
}

/** The outcomes of every answer to one indicator, all else being as it is, the worst answer first. */
function outcomesOf(
  rubric: Rubric,
  { name, values }: SmallRubric["indicators"][number],
  rest: Rest,
): readonly Outcome[] {
  const points = (outcome: Outcome): Rational => parseExact(pointsOf(rubric, outcome, name)) ?? ZERO;
  return values
    .filter((value) => value !== "n/a")
    .map((value) => evaluate(rubric, accepted(rubric, { ...rest, answers: { ...rest.answers, [name]: value } })))
    .toSorted((a, b) => compare(points(a), points(b)));
}

/** Evidence but for one answer. */
interface Rest {
  readonly subject: string;
  readonly facts: object;
  readonly answers: Readonly<Record<string, unknown>>;
}

function restOf({ indicators, facts }: SmallRubric, picks: readonly number[]): Rest {
  const answers = indicators.map(({ name, values }, index) => [name, values[(picks[index] ?? 0) % values.length]]);
  const open = (picks.at(-1) ?? 0) % 2 === 0;
  return { subject: "s", facts: facts.length === 0 ? {} : { open }, answers: Object.fromEntries(answers) };
}

describe("proofs of monotonicity", () => {
  // Law: where it is proved, making one answer better never lowers score or category; what is n/a or missing is fixed.
  it("should hold for every indicator of which they are claimed", () => {
    let compared = 0;
    fc.assert(
      fc.property(smallRubrics(), fc.array(fc.nat(99), { minLength: 40, maxLength: 40 }), (small, picks) => {
        const { rubric } = compileRubric(small.text);
        fc.pre(rubric !== null);
        const { indicators } = prove(rubric).monotonic;
        const proved = new Set(indicators.flatMap(({ path, proved: is }) => (is ? [path.split(".").at(-1)] : [])));
        for (const indicator of small.indicators.filter(({ name }) => proved.has(name))) {
          const outcomes = outcomesOf(rubric, indicator, restOf(small, picks));
          for (const [index, outcome] of outcomes.entries()) {
            const next = outcomes[index + 1] ?? outcome;
            compared += 1;
            expect([indicator.name, isWorse(rubric, next, outcome)]).toEqual([indicator.name, false]);
          }
        }
      }),
      runs(1),
    );
    expect(compared).toBeGreaterThan(300);
  });

  it("should show two pieces of evidence of which the better one is worse, and only because of the rule", () => {
    let shown = 0;
    fc.assert(
      fc.property(smallRubrics(), (small) => {
        const { rubric } = compileRubric(small.text);
        fc.pre(rubric !== null);
        for (const { rule, counterexample } of prove(rubric).monotonic.exceptions) {
          if (counterexample === null) continue;
          shown += 1;
          expectHarm(rubric, counterexample);
          const without = { ...rubric, rules: rubric.rules.filter(({ name }) => name !== rule) };
          expect(() => expectHarm(without, counterexample)).toThrow();
        }
      }),
      runs(1),
    );
    expect(shown).toBeGreaterThan(5);
  });

  it("should be told apart by the part that a rule asks for", () => {
    const rubric = compiled(`rubric r 2024 {
      title "R"
      score 0..100 published 2 digits half-up
      missing answers count as lowest
      dimension a weight 50% { indicator x weight 100% { scale yes/no } }
      dimension b weight 50% { indicator y weight 100% { scale yes/no } }
      category good from 50
      category bad from 0
      rule odd { when not (a below 50) then subtract 60 not monotonic because "uji" }
      rule fine { when b below 50 then category at most bad }
      rule word { when a at least 50 then label "a" }
    }`);
    const { indicators, exceptions } = prove(rubric).monotonic;
    expect(indicators).toEqual([
      { path: "a.x", proved: false, brokenBy: ["odd"] },
      { path: "b.y", proved: true, brokenBy: [] },
    ]);
    expect(exceptions).toMatchObject([
      {
        rule: "odd",
        reason: { id: "uji" },
        indicators: 1,
        counterexample: { indicator: "x", worse: { answer: false }, better: { answer: true } },
      },
    ]);
  });
});

function expectHarm(rubric: Rubric, { evidence, indicator, worse, better }: Counterexample): void {
  const withAnswer = (answer: unknown): Outcome =>
    evaluate(rubric, accepted(rubric, { ...evidence, answers: { ...evidence.answers, [indicator]: answer } }));
  const [low, high] = [withAnswer(worse.answer), withAnswer(better.answer)];
  expect(isWorse(rubric, high, low)).toBe(true);
}

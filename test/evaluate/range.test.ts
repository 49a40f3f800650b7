import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRubric, evaluate, parseExact, type Rational, readEvidence } from "../../src/index.js";
import { compare } from "../../src/numeric/rational.js";

type Answers = Readonly<Record<string, string>>;

/** A rubric of two groups with two indicators each, every scale with two options of stated points. */
function rubricText(
  policy: string,
  weights: readonly number[],
  points: readonly (readonly [number, number])[],
): string {
  const [first = 50, left = 50, right = 50] = weights;
  const indicator = (name: string, weight: number, [k, l]: readonly [number, number] = [0, 100]): string =>
    `indicator ${name} weight ${weight}% { scale choice { k "k" points ${k} l "l" points ${l} } }`;
  return `rubric r 2024 {
  title "R"
  score 0..100 published 2 digits half-up
  missing answers ${policy}
  dimension x weight ${first}% { ${indicator("a", left, points[0])}
    ${indicator("b", 100 - left, points[1])} }
  dimension y weight ${100 - first}% { ${indicator("c", right, points[2])}
    ${indicator("d", 100 - right, points[3])} }
  category A from 60
  category B from 40
  category C from 0
}`;
}

const NAMES = ["a", "b", "c", "d"];

/** Every way in which what is open may still be answered, or not. */
function completions(answers: Answers): readonly Answers[] {
  const open = NAMES.filter((name) => !(name in answers));
  return open.reduce<readonly Answers[]>(
    (all, name) => all.flatMap((one) => [one, { ...one, [name]: "k" }, { ...one, [name]: "l" }]),
    [answers],
  );
}

const points = fc.tuple(fc.nat(100), fc.nat(100));
const cases = fc.record({
  policy: fc.constantFrom("are excluded", "count as lowest"),
  weights: fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 })),
  points: fc.tuple(points, points, points, points),
  answers: fc.dictionary(fc.constantFrom(...NAMES), fc.constantFrom("k", "l"), {
    minKeys: 1,
    maxKeys: 3,
    noNullPrototype: true,
  }),
});

describe("the range of a score with open answers", () => {
  it("should be exactly what all ways of answering them span", () => {
    fc.assert(
      fc.property(cases, ({ policy, weights, points, answers }) => {
        const { rubric } = compileRubric(rubricText(policy, weights, points));
        if (rubric === null) throw new Error("the generated rubric does not compile");
        const outcomeOf = (given: Answers) => {
          const { evidence } = readEvidence(rubric, { subject: "s", answers: given });
          return evaluate(rubric, evidence ?? expect.fail());
        };
        const all = completions(answers).map(outcomeOf);
        const exact = all.map((outcome): Rational => parseExact(outcome.exact ?? "") ?? expect.fail());
        const sorted = exact.toSorted(compare);
        const { range, possibleCategories, certain } = outcomeOf(answers);
        expect(parseExact(range?.low ?? "")).toEqual(sorted[0]);
        expect(parseExact(range?.high ?? "")).toEqual(sorted.at(-1));
        for (const { category } of all) expect(possibleCategories).toContain(category?.id);
        expect(certain).toBe(possibleCategories.length === 1);
      }),
    );
  });
});

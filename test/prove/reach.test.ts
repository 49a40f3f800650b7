import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Part, Rubric } from "../../src/model/rubric.js";
import { type Rational, rational, subtract, sum, ZERO } from "../../src/numeric/rational.js";
import { evenlyReached } from "../../src/prove/evenly-reached.js";
import { prove } from "../../src/prove/prove.js";
import { decide } from "../../src/prove/reach.js";
import { accepted, runs } from "../support/laws.js";
import { expectWitness } from "./expect-witness.js";
import { allEvidence, type SmallRubric, smallRubrics } from "./small-rubrics.js";

const idsOf = ({ categories }: Rubric): readonly string[] => categories.map(({ id }) => id);

/** The categories that some evidence of a small rubric reaches. */
function reachedBy(rubric: Rubric, small: SmallRubric): ReadonlySet<string | undefined> {
  return new Set(allEvidence(small).map((raw) => evaluate(rubric, accepted(rubric, raw)).category?.id));
}

/** A rubric that compiles and has not too much evidence to look at all of it. */
function compiledSmall({ text, indicators }: SmallRubric, most: number): Rubric {
  const { rubric } = compileRubric(text);
  fc.pre(rubric !== null && indicators.length <= most);
  return rubric ?? expect.fail();
}

describe("the reach of categories", () => {
  it("should be what all evidence together reaches, category for category", () => {
    const seen = { reached: 0, unreachable: 0, undecided: 0 };
    fc.assert(
      fc.property(smallRubrics(), (small) => {
        const rubric = compiledSmall(small, 5);
        const reached = reachedBy(rubric, small);
        for (const [category, { kind }] of decide(rubric, idsOf(rubric)).decisions) {
          seen[kind] += 1;
          expect({ category, kind }).toEqual({ category, kind: reached.has(category) ? "reached" : "unreachable" });
        }
      }),
      runs(0.3),
    );
    expect(seen.undecided).toBe(0);
    expect(Math.min(seen.reached, seen.unreachable)).toBeGreaterThan(5);
  });

  it("should never be denied where some evidence and some split of the weights reaches it", () => {
    fc.assert(
      fc.property(smallRubrics(true), (small) => {
        const rubric = compiledSmall(small, 3);
        const { decisions } = decide(rubric, idsOf(rubric));
        const found = splitsOf(rubric).flatMap((split) => [...reachedBy(split, small)]);
        for (const category of new Set(found))
          if (category !== undefined) expect([category, decisions.get(category)?.kind]).toEqual([category, "reached"]);
      }),
      runs(0.2),
    );
  });

  it("should be shown by evidence that the engine reads and places there", () => {
    fc.assert(
      fc.property(smallRubrics(true), (small) => {
        const rubric = compiledSmall(small, 9);
        for (const proof of prove(rubric).categories)
          if (proof.reach === "reached") expectWitness(rubric, proof.category, proof.witness);
      }),
      runs(0.5),
    );
  });

  it("should be seen at a glance only where it is", () => {
    fc.assert(
      fc.property(smallRubrics(true), (small) => {
        const rubric = compiledSmall(small, 9);
        const { decisions } = decide(rubric, idsOf(rubric));
        for (const category of evenlyReached(rubric)) expect(decisions.get(category)?.kind).toBe("reached");
      }),
      runs(0.5),
    );
  });
});

/** A rubric with its unpublished weights filled in: as it is, and in quarters. */
function splitsOf(rubric: Rubric): readonly Rubric[] {
  if (rubric.undisclosed !== null) return [rubric];
  const fill = (parts: readonly Part[], total: Rational, turn: number): readonly Part[] => {
    const rest = subtract(total, sum(parts.map(({ weight }) => weight ?? ZERO)));
    const open = parts.filter(({ weight }) => weight === null);
    return parts.map((part) => {
      const index = open.indexOf(part);
      const weight = part.weight ?? rational(rest.num * BigInt(share(open.length, index, turn)), rest.den * 4n);
      return part.kind === "indicator"
        ? { ...part, weight }
        : { ...part, weight, children: fill(part.children, part.weightsTotal, turn) };
    });
  };
  return [0, 1, 2, 3, 4, 5].map((turn) => ({ ...rubric, children: fill(rubric.children, rubric.weightsTotal, turn) }));
}

/** How many quarters one of two or three parts gets. */
function share(count: number, index: number, turn: number): number {
  const splits =
    count === 2
      ? [
          [4, 0],
          [0, 4],
          [1, 3],
          [2, 2],
          [3, 1],
        ]
      : [
          [4, 0, 0],
          [0, 4, 0],
          [0, 0, 4],
          [1, 2, 1],
          [2, 1, 1],
        ];
  return splits[turn % splits.length]?.[index] ?? 0;
}

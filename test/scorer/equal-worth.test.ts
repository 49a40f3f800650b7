import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { planOf } from "../../src/scorer/plan-of.js";
import { prepareScorer } from "../../src/scorer/prepare-scorer.js";
import { scoredByEvaluate } from "../../src/scorer/scored-by-evaluate.js";
import { worthOf } from "../../src/scorer/worth-of.js";
import { compiled } from "../support/laws.js";

/** Bodies of indicators, each with an answer or two, none worth quite what another is. */
const BODIES: readonly (readonly [body: string, answers: readonly unknown[]])[] = [
  ["scale yes/no", [true, false]],
  ["scale yes/no no is better", [true, false]],
  ["scale levels 0..4", [0, 3]],
  ["scale levels 0..5", [0, 3]],
  ["scale levels 1..4", [1, 3]],
  ["scale levels 0..4 lower is better", [0, 3]],
  ['scale levels 0..4 { 0 "a" points 0 1 "b" points 10 2 "c" points 50 3 "d" points 70 4 "e" points 100 }', [0, 3]],
  ["scale count 0..6", [1, 5]],
  ["scale count 0..6 full at 5", [1, 5]],
  ["rounded to 0 scale count 0..6", [1, 5]],
  ["rounded to 0 down scale count 0..6", [1, 5]],
  ["may be n/a not applicable parts count as full scale count 0..6", [1, "n/a"]],
  ["may be n/a not applicable parts count as lowest scale count 0..6", [1, "n/a"]],
  ['scale choice { a "A" points 100 b "B" points 30 c "C" points 0 }', ["a", "b"]],
  ['scale choice { b "B" points 100 a "A" points 30 c "C" points 0 }', ["a", "b"]],
  ['scale choice { a "A" points 100 b "B" points 40 c "C" points 0 }', ["a", "b"]],
  ["scale number 0..10 higher is better", [2.5, 7]],
  ["scale number 0..10 lower is better", [2.5, 7]],
  ["scale number 0..20 higher is better", [2.5, 7]],
  ["rounded to 0 scale number 0..10 higher is better", [2.57, 7]],
  ["scale steps 0..10 higher is better { from 0 points 0 from 5 points 100 }", [2.5, 7]],
  ["scale steps 0..10 higher is better { from 0 points 0 from 6 points 100 }", [2.5, 7]],
];

/** Every body twice, so that each has its equal. */
const ALL = [...BODIES, ...BODIES];

function rubricOf(bodies: typeof ALL): string {
  const parts = bodies.map(
    ([body], index) =>
      `indicator i${index} "I" en "I" weight ${index + 1}/${(bodies.length * (bodies.length + 1)) / 2} { ${body} }`,
  );
  return `rubric sama 2023 {
  title "Sama" en "Equal"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  not applicable parts are redistributed
  ${parts.join("\n  ")}
  category B "Baik" en "Good" zone green from 50
  category K "Kurang" en "Poor" zone red from 0
  level service -> institution mean
}`;
}

describe("indicators of equal worth", () => {
  const rubric = compiled(rubricOf(ALL));

  it("should have one table, and no other indicator should", () => {
    const { leaves } = planOf(rubric, null, worthOf);
    const like = leaves.map((leaf) => leaf.like);
    const first = BODIES.map(([body], node) => [body, node] as const);
    const second = first.map(([body, node]) => (body.includes("steps") ? node + BODIES.length : node));
    expect(like).toEqual([...first.map(([, node]) => node), ...second]);
    for (const leaf of leaves) expect(leaf.table).toBe(leaves[leaf.like]?.table);
  });

  it.each([
    ["all of them", ALL],
    ["those in whole numbers alone", ALL.filter(([body]) => !/steps|number|n\/a/.test(body))],
  ])("should be scored as evaluate does: %s", (_, bodies) => {
    const own = compiled(rubricOf(bodies));
    const scorer = prepareScorer(own);
    fc.assert(
      fc.property(fc.tuple(...bodies.map(([, answers]) => fc.constantFrom(...answers, null))), (given) => {
        const data = { subject: "loket-1", answers: Object.fromEntries(given.map((one, index) => [`i${index}`, one])) };
        const read = readEvidence(own, data);
        if (!read.ok) throw new Error("the answers do not fit");
        const {
          by: _by,
          outcome: _outcome,
          ...expected
        } = scoredByEvaluate(evaluate(own, read.evidence), scorer.parts, own);
        expect(scorer.score(data)).toMatchObject(expected);
        const columns = Object.fromEntries(given.map((one, index) => [`i${index}`, [one, one]]));
        const { units } = scorer.scoreColumns({ length: 2, answers: columns });
        const inUnits = Number(expected.score?.replace(".", ""));
        expect([...units]).toEqual([inUnits, inUnits]);
      }),
    );
  });
});

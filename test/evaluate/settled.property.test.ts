import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { concludeOverWorlds } from "../../src/evaluate/conclude-over-worlds.js";
import { interpret } from "../../src/evaluate/interpret.js";
import { overWorlds } from "../../src/evaluate/over-worlds.js";
import { isSettled, whereAllIsKnown } from "../../src/evaluate/settled.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { type EvidenceCase, fullEvidence, openEvidence, partialEvidence } from "../support/arbitrary-rubric.js";

let settled = 0;

/** Law: where nothing is open, all that can be is what is. */
function expectOnlyOne({ text, raw }: EvidenceCase): void {
  const { rubric } = compileRubric(text);
  if (rubric === null) throw new Error("the rubric is bad");
  const { evidence } = readEvidence(rubric, raw);
  if (evidence === null) return;
  const assume = rubric.undisclosed?.assume ?? null;
  const found = interpret(rubric, evidence, assume);
  if (found.total === null || !isSettled(rubric, evidence, found)) return;
  const { facts } = evidence;
  const { conclusion } = concludeOverWorlds(rubric, found, found.total, facts, [facts]);
  if (conclusion === null) throw new Error("there is no conclusion");
  const overall = overWorlds(rubric, evidence, [facts], assume);
  expect(whereAllIsKnown(conclusion).possible).toEqual(overall.possible);
  expect(overall.faults).toEqual([]);
  const scored = found.parts.flatMap(({ part, score }) => (score === null ? [] : [[part.path, score] as const]));
  expect(overall.parts).toEqual(new Map(scored.map(([path, score]) => [path, { low: score, high: score }])));
  settled += 1;
}

describe("an evaluation in which nothing is open", () => {
  it.each([
    ["every answer", fullEvidence()],
    ["some answers", partialEvidence()],
    ["anything open", openEvidence()],
  ])("should need no range with %s", (_, cases) => {
    settled = 0;
    fc.assert(fc.property(cases, expectOnlyOne));
    expect(settled).toBeGreaterThan(0);
  });
});

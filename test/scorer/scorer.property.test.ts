import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { type EvaluateOptions, evaluate } from "../../src/evaluate/evaluate.js";
import type { Outcome } from "../../src/evaluate/outcome.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import type { Rubric } from "../../src/model/rubric.js";
import { prepareScorer, type Scorer } from "../../src/scorer/prepare-scorer.js";
import type { Scored } from "../../src/scorer/scored.js";
import { type EvidenceCase, fullEvidence, openEvidence, partialEvidence } from "../support/arbitrary-rubric.js";

const counts = new Map<string, number>();

/** Law: a scorer gives what `evaluate` gives, from data and from evidence. */
function expectSame({ text, raw }: EvidenceCase, options: EvaluateOptions): void {
  const { rubric } = compileRubric(text);
  if (rubric === null) throw new Error("the rubric is bad");
  const scorer = prepareScorer(rubric, options);
  const read = readEvidence(rubric, raw);
  const scored = scorer.score(raw);
  if (!read.ok) {
    expect(scored).toEqual({ ok: false, subject: read.subject, diagnostics: read.diagnostics });
    return;
  }
  const outcome = evaluate(rubric, read.evidence, options);
  const told = scorer.outcome(raw);
  // The text also holds the order of the keys.
  expect(JSON.stringify(told.ok ? told.outcome : told)).toBe(JSON.stringify(outcome));
  expect(comparable(scored, scorer, rubric)).toEqual(ofOutcome(outcome, scorer, rubric));
  expect(comparable(scorer.scoreEvidence(read.evidence), scorer, rubric)).toEqual(ofOutcome(outcome, scorer, rubric));
  if (scored.ok) counts.set(scored.by, (counts.get(scored.by) ?? 0) + 1);
}

function comparable(scored: Scored, { parts }: Scorer, rubric: Rubric): object {
  if (!scored.ok) return scored;
  const { subject, score, category, verdict, verdictEn, award, labels, nodes, rules } = scored;
  return {
    subject,
    score,
    category,
    verdict,
    verdictEn,
    award,
    labels,
    nodes: Object.fromEntries(parts.map(({ path }, node) => [path, nodes[node]])),
    rules: Object.fromEntries(rubric.rules.map(({ name }, index) => [name, rules[index]])),
  };
}

function ofOutcome(outcome: Outcome, { parts }: Scorer, rubric: Rubric): object {
  const { subject, score, category, verdict, verdictEn, award, labels } = outcome;
  const found = new Map(outcome.nodes.map((node) => [node.path, node.score]));
  const holds = new Map(outcome.rules.map((rule) => [rule.name, rule.holds]));
  return {
    subject,
    score,
    category,
    verdict,
    verdictEn,
    award,
    labels,
    nodes: Object.fromEntries(
      parts.map(({ path }) => {
        const text = found.get(path) ?? null;
        return [path, text === null ? null : Number(text.replace(".", ""))];
      }),
    ),
    rules: Object.fromEntries(rubric.rules.map(({ name }) => [name, holds.get(name) ?? null])),
  };
}

describe("a scorer", () => {
  it("should give what evaluate gives for whole evidence", () => {
    fc.assert(fc.property(fullEvidence(), (one) => expectSame(one, {})));
  });
  it("should give what evaluate gives for evidence with gaps", () => {
    fc.assert(fc.property(partialEvidence(), (one) => expectSame(one, {})));
  });
  it("should give what evaluate gives for gaps and n/a, without subtotals", () => {
    fc.assert(
      fc.property(partialEvidence(undefined, { facts: "all", notApplicable: true, known: false }), (one) =>
        expectSame(one, {}),
      ),
    );
  });
  it("should give what evaluate gives whatever is open", () => {
    fc.assert(
      fc.property(openEvidence(), fc.boolean(), (one, assume) =>
        expectSame(one, assume ? { assumeUndisclosed: "equal" } : {}),
      ),
    );
    console.log([...counts]);
  });
});

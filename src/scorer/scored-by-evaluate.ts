import type { Outcome } from "../evaluate/outcome.js";
import type { Part, Rubric } from "../model/rubric.js";
import type { ScoredSubject } from "./scored.js";

/** An outcome of `evaluate` in the form that a scorer gives. */
export function scoredByEvaluate(outcome: Outcome, parts: readonly Part[], { rules }: Rubric): ScoredSubject {
  const { subject, score, category, verdict, verdictEn, award, labels } = outcome;
  const scores = new Map(outcome.nodes.map((node) => [node.path, node.score]));
  const holds = new Map(outcome.rules.map((rule) => [rule.name, rule.holds]));
  return {
    ok: true,
    subject,
    score,
    category,
    verdict,
    verdictEn,
    award,
    labels,
    nodes: parts.map(({ path }) => unitsOf(scores.get(path) ?? null)),
    rules: rules.map(({ name }) => holds.get(name) ?? null),
    by: "evaluate",
    outcome,
  };
}

function unitsOf(score: string | null): number | null {
  return score === null ? null : Number(BigInt(score.replace(".", "")));
}

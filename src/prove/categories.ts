import { partsBelow } from "../model/indicators.js";
import type { Rubric } from "../model/rubric.js";
import { formatExact, formatFixed } from "../numeric/format-exact.js";
import type { Trial, WrittenEvidence } from "./draft.js";
import type { CategoryProof, Witness, WitnessEvidence } from "./proofs.js";
import { type Decided, decide } from "./reach.js";
import { reasonsFor } from "./reason.js";

/** Decides for every category whether it can come out, and shows it. */
export function proveCategories(rubric: Rubric): {
  readonly categories: readonly CategoryProof[];
  readonly decided: Decided;
} {
  const decided = decide(
    rubric,
    rubric.categories.map(({ id }) => id),
  );
  const unreachable = rubric.categories.filter(({ id }) => decided.decisions.get(id)?.kind === "unreachable");
  const reasons = reasonsFor(rubric, unreachable);
  const categories = rubric.categories.map((category): CategoryProof => {
    const { id, title, zone, from } = category;
    const about = { category: id, title, zone, from: formatFixed(from, rubric.score.digits) };
    const decision = decided.decisions.get(id);
    if (decision?.kind === "reached") return { ...about, reach: "reached", witness: witnessOf(decision.trial, rubric) };
    if (decision?.kind !== "unreachable") return { ...about, reach: "undecided", because: decision?.because ?? [] };
    return { ...about, reach: "unreachable", by: decision.by, reason: reasons.get(id) ?? { kind: "unknown" } };
  });
  return { categories, decided };
}

function witnessOf({ evidence, weights, plain, split }: Trial, rubric: Rubric): Witness {
  const isOpen = partsBelow(rubric.children).some(({ weight }) => weight === null);
  const isPlain = plain.category !== null;
  const { score, exact } = isPlain ? plain : split;
  return {
    score,
    exact,
    range: (isPlain ? plain : split).range,
    under: underOf(isOpen, isPlain, score, rubric),
    weights: isPlain ? {} : Object.fromEntries([...weights].map(([path, weight]) => [path, formatExact(weight)])),
    evidence: withSubject(evidence),
  };
}

/** Evidence with somebody whom it is about, so that it can be scored as it stands. */
export function withSubject({ facts, answers, known }: WrittenEvidence): WitnessEvidence {
  return { subject: "witness", facts, answers, known };
}

function underOf(isOpen: boolean, isPlain: boolean, score: string | null, { undisclosed }: Rubric): Witness["under"] {
  if (!isOpen) return "published";
  if (!isPlain) return "this-split";
  return score === null || undisclosed === null ? "any-split" : "equal-split";
}

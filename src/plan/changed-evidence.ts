import type { Evidence } from "../evidence/evidence.js";
import type { Given } from "./ladder.js";

/** The same evidence with something else in place of what stands there for some names; null takes an answer away. */
export function changedEvidence(evidence: Evidence, changes: ReadonlyMap<string, Given | null>): Evidence {
  const answers = new Map(evidence.answers);
  const known = new Map(evidence.known);
  for (const [name, given] of changes) {
    if (given === null) answers.delete(name);
    else if (given.kind === "known") known.set(name, given.known);
    else answers.set(name, { answer: given.answer, source: null, note: null });
  }
  return { ...evidence, answers, known };
}

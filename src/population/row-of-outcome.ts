import type { Outcome } from "../evaluate/outcome.js";
import type { Evidence } from "../evidence/evidence.js";
import { factWord } from "./fact-word.js";
import { createRow, type Row } from "./row.js";

/**
 * The row of a subject that was scored from evidence: its score or range, its
 * category where that is certain, its facts, and what it belongs to (`within`
 * of the evidence).
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const { evidence } = readEvidence(rubric, { subject: "loket-1", answers: { "fee-shown": "ya" } });
 * rowOfOutcome(evidence, evaluate(rubric, evidence)).exact; // => "100"
 */
export function rowOfOutcome({ within, facts }: Evidence, { subject, score, exact, range, category }: Outcome): Row {
  return createRow({
    ...subject,
    score,
    exact,
    range: score === null ? range : null,
    category: category?.id ?? null,
    within: Object.fromEntries(within ?? []),
    facts: Object.fromEntries([...facts].map(([name, fact]) => [name, factWord(fact)])),
  });
}

import { evaluate } from "../evaluate/evaluate.js";
import { readEvidence } from "../evidence/read-evidence.js";
import type { Rubric } from "../model/rubric.js";
import type { Roll } from "./roll.js";
import { rowOfOutcome } from "./row-of-outcome.js";

/**
 * Reads and evaluates one subject by itself, and adds it to a roll.
 *
 * @returns its id; null for one that does not fit
 */
export function scoreOne(rubric: Rubric, data: unknown, roll: Roll): string | null {
  const read = readEvidence(rubric, data);
  if (!read.ok) {
    roll.refuse({ id: read.subject?.id ?? null, within: read.within, diagnostics: read.diagnostics });
    return null;
  }
  const { id, score, exact, range, category, within, facts } = rowOfOutcome(
    read.evidence,
    evaluate(rubric, read.evidence),
  );
  const ends = exact === null ? range : { low: exact, high: exact };
  const units = score === null ? Number.NaN : Number(BigInt(score.replace(".", "")));
  const place = rubric.categories.findIndex((one) => one.id === category);
  roll.keep(roll.bundler.bundleOfRow({ within, facts }), { id, range: ends }, units, place);
  return id;
}

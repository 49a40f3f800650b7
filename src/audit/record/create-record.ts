import { type EvaluateOptions, evaluate } from "../../evaluate/evaluate.js";
import type { Evidence } from "../../evidence/evidence.js";
import { meaningJson } from "../../model/meaning.js";
import type { Rubric } from "../../model/rubric.js";
import { canonicalJson } from "../../text/canonical-json.js";
import { checkOptions, type OptionRules } from "../../text/check-options.js";
import { isInstant } from "../../text/is-instant.js";
import { isPersonName } from "../../text/is-person-name.js";
import { evidenceJson } from "./evidence-json.js";
import { hashEvidence, hashJson, hashText } from "./hash.js";
import { hexOfHash } from "./hex-of-hash.js";
import { outcomeJson } from "./outcome-json.js";
import { ENGINE, RECORD_TYPE, RECORD_VERSION, STATEMENT_TYPE } from "./record.js";

/** What a record says beside rubric, evidence and outcome. Nothing of it is taken from the machine. */
export interface RecordOptions extends EvaluateOptions {
  /** When it was made: a date, or date and time with an offset, as in `2026-11-28T09:00:00+07:00`. */
  readonly at?: string | null;
  /** Who made it. */
  readonly by?: string | null;
  /** The text that the rubric was compiled from; the record holds its hash. */
  readonly rubricText?: string | null;
  /** The text that the evidence was read from; the record holds its hash. */
  readonly evidenceText?: string | null;
}

const TEXT = { words: "a text, or null", isFit: (value: unknown) => value === null || typeof value === "string" };

const OPTIONS: OptionRules<RecordOptions> = {
  assumeUndisclosed: { words: '"equal"', isFit: (value) => value === "equal" },
  at: {
    words: "a date or an instant as in 2026-11-28T09:00:00+07:00, or null",
    isFit: (value) => value === null || (typeof value === "string" && isInstant(value)),
  },
  by: {
    words: "a name of at most 200 characters without control characters, or null",
    isFit: (value) => value === null || (typeof value === "string" && isPersonName(value)),
  },
  rubricText: TEXT,
  evidenceText: TEXT,
};

/**
 * Evaluates evidence and writes down everything that is needed to do so again:
 * the meaning of the rubric, the evidence, the outcome with its trace, their
 * hashes, the version of patuh, and who says so when. The same arguments give
 * the same bytes.
 *
 * @param evidence as `readEvidence` gives it, read with this very rubric
 * @returns one line of canonical JSON without its line end: an in-toto
 * Statement whose subjects are the digests of its parts; `signRecords` signs it
 * @throws TypeError for options that there are not
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const { evidence } = readEvidence(rubric, { subject: "loket-1", answers: { "fee-shown": "ya" } });
 * const line = createRecord(rubric, evidence, { at: "2026-11-28", by: "Biro Organisasi" });
 * JSON.parse(line).predicate.outcome.score; // => "100.00"
 */
export function createRecord(rubric: Rubric, evidence: Evidence, options: RecordOptions = {}): string {
  checkOptions("createRecord", options, OPTIONS);
  const { at = null, by = null, rubricText = null, evidenceText = null, ...evaluation } = options;
  const predicate = {
    engine: ENGINE,
    issued: { at, by },
    rubric: { meaning: meaningJson(rubric), hash: rubric.hash, sourceHash: sourceHash(rubricText) },
    evidence: {
      meaning: evidenceJson(evidence),
      hash: hashEvidence(evidence),
      sourceHash: sourceHash(evidenceText),
    },
    options: { assumeUndisclosed: evaluation.assumeUndisclosed ?? null },
    outcome: outcomeJson(evaluate(rubric, evidence, evaluation)),
  };
  return canonicalJson({
    _type: STATEMENT_TYPE,
    subject: Object.entries(hashesOf(predicate)).map(([name, hash]) => ({ name, digest: { sha256: hexOfHash(hash) } })),
    predicateType: `${RECORD_TYPE}${RECORD_VERSION}`,
    predicate,
  });
}

/** The hashes of the parts of a record that it states digests of, in that order. */
export function hashesOf(predicate: {
  readonly rubric: { readonly meaning: unknown };
  readonly evidence: { readonly meaning: unknown };
  readonly outcome: unknown;
}): Readonly<Record<"rubric" | "evidence" | "outcome" | "predicate", string>> {
  return {
    rubric: hashJson(predicate.rubric.meaning),
    evidence: hashJson(predicate.evidence.meaning),
    outcome: hashJson(predicate.outcome),
    predicate: hashJson(predicate),
  };
}

function sourceHash(text: string | null): string | null {
  return text === null ? null : hashText(text);
}

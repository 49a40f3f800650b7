import { createCollector, type Report } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { hasErrors } from "../../diagnostics/has-errors.js";
import type { ReadEvidence } from "../../evidence/read-evidence.js";
import { readEvidenceText } from "../../evidence/read-evidence-text.js";
import { meaningJson } from "../../model/meaning.js";
import type { Rubric } from "../../model/rubric.js";
import type { Source } from "../../text/source.js";
import { evidenceJson } from "../record/evidence-json.js";
import { hashEvidence, hashText } from "../record/hash.js";
import type { RecordPredicate } from "../record/record.js";
import { givenEvidenceDiffers, givenRubricDiffers, otherText, subjectNotGiven } from "./given-diagnostics.js";
import { type Look, unchecked } from "./look.js";
import { reportDifferences } from "./report-differences.js";

/** What a reader of a record has at hand to compare it with. */
export interface Given {
  /** The rubric that should have been used, compiled from the reader's own copy. */
  readonly rubric?: Rubric | null;
  /** The text that it was compiled from. */
  readonly rubricText?: string | null;
  /** The text of the evidence that should have been used, of one subject or of many. */
  readonly evidence?: Source | null;
}

/** Compares a record with what its reader has at hand; `own` is the rubric of the record. */
export type GivenVerifier = (predicate: RecordPredicate, own: Rubric | null) => Look;

/** Compares records with what their reader has at hand. */
export function createGivenVerifier(given: Given): GivenVerifier {
  const { rubric = null, rubricText = null, evidence = null } = given;
  const evidenceOf = evidence === null ? null : createEvidenceReader(evidence);
  return (predicate, own) => {
    const { report, diagnostics } = createCollector(null);
    if (rubric !== null) compareRubric(predicate, rubric, rubricText, report);
    const used = rubric ?? own;
    if (evidenceOf === null || used === null) return rubric === null ? unchecked("given") : lookOf(diagnostics);
    const all = evidenceOf(used);
    const { id } = predicate.outcome.subject;
    const read = all.find(({ subject }) => subject?.id === id);
    if (read?.ok) compareEvidence(predicate, read, evidence?.text ?? null, report);
    // A line of which not even the subject could be read may be the one that was looked for.
    else if (read === undefined && all.every(({ subject }) => subject !== null))
      report(subjectNotGiven, null, { subject: id });
    return lookOf([...diagnostics, ...all.flatMap((one) => one.diagnostics)]);
  };
}

function lookOf(diagnostics: readonly Diagnostic[]): Look {
  return { name: "given", state: hasErrors(diagnostics) ? "failed" : "held", diagnostics };
}

/** What a file of evidence comes to with a rubric; the next record mostly has the same. */
function createEvidenceReader(source: Source): (rubric: Rubric) => readonly ReadEvidence[] {
  let last: { readonly hash: string; readonly all: readonly ReadEvidence[] } | null = null;
  return (rubric) => {
    if (last?.hash !== rubric.hash) last = { hash: rubric.hash, all: readEvidenceText(rubric, source) };
    return last.all;
  };
}

function compareRubric(
  { rubric: { meaning, hash, sourceHash } }: RecordPredicate,
  rubric: Rubric,
  text: string | null,
  report: Report,
): void {
  reportDifferences("rubric", meaning, meaningJson(rubric), givenRubricDiffers, report);
  if (hash === rubric.hash && isOtherText(sourceHash, text)) report(otherText, null, { part: "rubric" });
}

function compareEvidence(
  { evidence: { meaning, hash, sourceHash } }: RecordPredicate,
  { evidence }: Extract<ReadEvidence, { ok: true }>,
  text: string | null,
  report: Report,
): void {
  reportDifferences("evidence", meaning, evidenceJson(evidence), givenEvidenceDiffers, report);
  if (hash === hashEvidence(evidence) && isOtherText(sourceHash, text)) report(otherText, null, { part: "evidence" });
}

function isOtherText(recorded: string | null, text: string | null): boolean {
  return recorded !== null && text !== null && hashText(text) !== recorded;
}

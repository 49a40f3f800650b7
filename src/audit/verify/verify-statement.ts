import { createCollector, type Report } from "../../diagnostics/collect.js";
import { hasErrors } from "../../diagnostics/has-errors.js";
import { evaluate } from "../../evaluate/evaluate.js";
import type { Outcome } from "../../evaluate/outcome.js";
import type { Evidence } from "../../evidence/evidence.js";
import { readEvidence } from "../../evidence/read-evidence.js";
import type { Rubric } from "../../model/rubric.js";
import { canonicalJson } from "../../text/canonical-json.js";
import { readMeaning } from "../meaning/read-meaning.js";
import { hashesOf } from "../record/create-record.js";
import { evidenceJson } from "../record/evidence-json.js";
import { hexOfHash } from "../record/hex-of-hash.js";
import { outcomeJson } from "../record/outcome-json.js";
import { ENGINE, type RecordPredicate, type RecordStatement } from "../record/record.js";
import {
  digestDiffers,
  evidenceInvalid,
  evidenceWrittenOtherwise,
  otherEngine,
  outcomeDiffers,
} from "../record/record-diagnostics.js";
import { dataDifferences } from "./data-differences.js";
import { type CheckName, type Look, look } from "./look.js";
import { reportDifferences } from "./report-differences.js";
import { createGivenVerifier, type Given } from "./verify-given.js";

/** What was found of what a record states. */
export interface VerifiedStatement {
  readonly looks: readonly Look[];
  readonly rubric: Rubric | null;
  readonly outcome: Outcome | null;
}

/** Verifies the content of records, whose form is right already. */
export function createStatementVerifier(given: Given): (statement: RecordStatement) => VerifiedStatement {
  const readRubric = createRubricReader();
  const verifyGiven = createGivenVerifier(given);
  return ({ subject, predicate }) => {
    const digests = look("digests", (report) => verifyDigests(subject, predicate, report));
    const rubric = find("rubric", (report) => readRubric(predicate.rubric.meaning, report));
    const evidence = find("evidence", (report) => verifyEvidence(rubric.found, predicate, report));
    const outcome = find("outcome", (report) => verifyOutcome(rubric.found, evidence.found, predicate, report));
    const compared = verifyGiven(predicate, rubric.found);
    return {
      looks: [digests, rubric.look, evidence.look, outcome.look, compared],
      rubric: rubric.found,
      outcome: outcome.found,
    };
  };
}

/** Looks at something that is needed later on; without it, and without a word why, it could not be looked at. */
function find<T>(
  name: CheckName,
  body: (report: Report) => T | null,
): { readonly look: Look; readonly found: T | null } {
  const { report, diagnostics } = createCollector(null);
  const found = body(report);
  const state = hasErrors(diagnostics) ? "failed" : found === null ? "unchecked" : "held";
  return { look: { name, state, diagnostics }, found };
}

/** Compiles the rubric of a record; the next one mostly has the same. */
function createRubricReader(): (meaning: unknown, report: Report) => Rubric | null {
  let last: { readonly text: string; readonly rubric: Rubric } | null = null;
  return (meaning, report) => {
    const text = canonicalJson(meaning);
    if (last?.text === text) return last.rubric;
    const rubric = readMeaning(meaning, report);
    if (rubric !== null) last = { text, rubric };
    return rubric;
  };
}

/** Takes every hash anew that a record states. */
function verifyDigests(subject: RecordStatement["subject"], predicate: RecordPredicate, report: Report): void {
  const hashes = hashesOf(predicate);
  const differing = subject.filter(({ name, digest }) => digest.sha256 !== hexOfHash(hashes[name]));
  // That of the whole follows from that of a part.
  const told = differing.length > 1 ? differing.filter(({ name }) => name !== "predicate") : differing;
  for (const { name, digest } of told)
    report(digestDiffers, null, { part: name, stated: digest.sha256, found: hexOfHash(hashes[name]) });
  for (const part of ["rubric", "evidence"] as const) {
    const { hash } = predicate[part];
    if (hash !== hashes[part])
      report(digestDiffers, null, { part: `predicate.${part}.hash`, stated: hash, found: hashes[part] });
  }
}

function verifyEvidence(
  rubric: Rubric | null,
  { evidence: { meaning } }: RecordPredicate,
  report: Report,
): Evidence | null {
  if (rubric === null) return null;
  const { ok, evidence, diagnostics } = readEvidence(rubric, meaning);
  if (ok)
    for (const { path } of dataDifferences(meaning, evidenceJson(evidence)))
      report(evidenceWrittenOtherwise, null, { path });
  for (const { text } of diagnostics.filter(({ severity }) => severity === "error"))
    report(evidenceInvalid, null, { problem: { id: text.id.message, en: text.en.message } });
  return evidence;
}

function verifyOutcome(
  rubric: Rubric | null,
  evidence: Evidence | null,
  { engine, options, outcome: recorded }: RecordPredicate,
  report: Report,
): Outcome | null {
  if (rubric === null || evidence === null) return null;
  const { assumeUndisclosed } = options;
  const outcome = evaluate(rubric, evidence, assumeUndisclosed === null ? {} : { assumeUndisclosed });
  reportDifferences("outcome", recorded, outcomeJson(outcome), outcomeDiffers, report);
  const [made, here] = [nameOf(engine), nameOf(ENGINE)];
  if (made !== here) report(otherEngine, null, { recorded: made, here });
  return outcome;
}

function nameOf({ name, version }: RecordPredicate["engine"]): string {
  return `${name} ${version}`;
}

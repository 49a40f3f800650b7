import { type Look, look } from "../audit/look.js";
import { isGiven, verifyGiven } from "../audit/verify-given.js";
import { createVerifier, type Verification } from "../audit/verify-record.js";
import { createEvidenceFinder, type FindEvidence } from "./find-evidence.js";
import { type Given, rubricFor } from "./read-given.js";
import type { RecordLine } from "./record-lines.js";
import { type Verdict, verdictOf } from "./verdict-of.js";

/** A record that was verified, and compared with what was given. */
export interface Checked extends Verification {
  readonly verdict: Verdict;
}

/** Verifies one record after the other, and compares each with what was given. Never rejects for a bad record. */
export function createChecker(given: Given): (line: RecordLine) => Promise<Checked> {
  const verify = createVerifier({ key: given.key });
  const findEvidence = createEvidenceFinder(given.evidence);
  return async (line) => {
    if (line.faults.length > 0) return unread(line);
    const verification = withGiven(await verify({ name: line.file, text: line.text }), given, findEvidence);
    return { ...verification, verdict: verdictOf(verification, given.diagnostics.length === 0) };
  };
}

/** Puts the comparison with what was given in the place of the one that was not made. */
function withGiven(verification: Verification, given: Given, findEvidence: FindEvidence): Verification {
  const compared = compare(verification, given, findEvidence);
  if (compared === null) return verification;
  const { name, state, diagnostics } = compared;
  return {
    ...verification,
    ok: verification.ok && state !== "failed",
    checks: verification.checks.map((check) => (check.name === name ? { name, state } : check)),
    diagnostics: [...verification.diagnostics, ...diagnostics],
  };
}

function compare({ predicate, rubric: recorded }: Verification, given: Given, findEvidence: FindEvidence): Look | null {
  if (predicate === null) return null;
  const { rubric: named, subject } = predicate.outcome;
  const { rubric = null, text: rubricText = null } = rubricFor(given, named.id, named.year) ?? {};
  const found = findEvidence(rubric ?? recorded, subject.id);
  const compared = { rubric, rubricText, evidence: found.evidence, evidenceText: given.evidence?.text ?? null };
  if (!isGiven(compared) && found.diagnostics.length === 0) return null;
  const { state, diagnostics } = look("given", (report) => verifyGiven(predicate, compared, report));
  return {
    name: "given",
    state: found.evidence === null && found.diagnostics.length > 0 ? "failed" : state,
    diagnostics: [...found.diagnostics, ...diagnostics],
  };
}

/** What is known of a line that could not even be read. */
function unread({ faults }: RecordLine): Checked {
  return {
    ok: false,
    verdict: "unverifiable",
    checks: [{ name: "form", state: "failed" }],
    predicate: null,
    signedBy: null,
    rubric: null,
    outcome: null,
    diagnostics: faults,
  };
}

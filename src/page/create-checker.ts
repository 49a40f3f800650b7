import { type Look, look } from "../audit/look.js";
import { isGiven, verifyGiven } from "../audit/verify-given.js";
import { createVerifier, type Verification } from "../audit/verify-record.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { createEvidenceFinder, type FindEvidence } from "./find-evidence.js";
import { type Given, rubricFor } from "./read-given.js";
import type { RecordLine } from "./record-lines.js";
import { type Verdict, verdictOf } from "./verdict-of.js";

/** A record that was verified, and compared with what was given; `diagnostics` also say why it could not be compared. */
export interface Checked extends Verification {
  readonly verdict: Verdict;
}

/** Verifies one record after the other, and compares each with what was given. Never rejects for a bad record. */
export function createChecker(given: Given): (line: RecordLine) => Promise<Checked> {
  const verify = createVerifier({ key: given.key });
  const findEvidence = createEvidenceFinder(given.evidence);
  return async (line) => {
    if (line.faults.length > 0) return unread(line);
    const alone = await verify({ name: line.file, text: line.text });
    const { compared, faults } = compare(alone, given, findEvidence);
    const verification = compared === null ? alone : withCheck(alone, compared);
    const isGivenReadable = given.diagnostics.length === 0 && faults.length === 0;
    return {
      ...verification,
      diagnostics: [...verification.diagnostics, ...faults],
      verdict: verdictOf(verification, isGivenReadable),
    };
  };
}

/** What comparing came to, null where it was not made, and what of the evidence that was given kept it from being made. */
interface Comparison {
  readonly compared: Look | null;
  readonly faults: readonly Diagnostic[];
}

function compare({ predicate, rubric: recorded }: Verification, given: Given, findEvidence: FindEvidence): Comparison {
  if (predicate === null) return { compared: null, faults: [] };
  const { rubric: named, subject } = predicate.outcome;
  const { rubric = null, text: rubricText = null } = rubricFor(given, named.id, named.year) ?? {};
  const { evidence, diagnostics: faults } = findEvidence(rubric ?? recorded, subject.id);
  const all = { rubric, rubricText, evidence, evidenceText: given.evidence?.text ?? null };
  if (!isGiven(all)) return { compared: null, faults };
  return { compared: look("given", (report) => verifyGiven(predicate, all, report)), faults };
}

/** Puts a look in the place of the one that was not made. */
function withCheck(verification: Verification, { name, state, diagnostics }: Look): Verification {
  return {
    ...verification,
    ok: verification.ok && state !== "failed",
    checks: verification.checks.map((check) => (check.name === name ? { name, state } : check)),
    diagnostics: [...verification.diagnostics, ...diagnostics],
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

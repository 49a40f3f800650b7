import { moreDifferences } from "../audit/record/record-diagnostics.js";
import { givenEvidenceDiffers, givenRubricDiffers } from "../audit/verify/given-diagnostics.js";
import type { Look } from "../audit/verify/look.js";
import { createGivenVerifier, type GivenVerifier } from "../audit/verify/verify-given.js";
import { createVerifier, type Verification } from "../audit/verify/verify-record.js";
import { type Given, type GivenRubric, rubricFor } from "./read-given.js";
import type { RecordLine } from "./record-lines.js";
import { type Verdict, verdictOf } from "./verdict-of.js";

/** A record that was verified, and compared with what was given; `diagnostics` also say why it could not be compared. */
export interface Checked extends Verification {
  readonly verdict: Verdict;
}

/** Verifies one record after the other, and compares each with what was given. Never rejects for a bad record. */
export function createChecker(given: Given): (line: RecordLine) => Promise<Checked> {
  const verify = createVerifier({ key: given.key });
  const compare = createComparer(given);
  return async (line) => {
    if (line.faults.length > 0) return unread(line);
    const alone = await verify({ name: line.file, text: line.text });
    const look = compare(alone);
    const verification = look === null ? alone : withCheck(alone, look);
    const isComparable = look === null || look.diagnostics.length === 0 || look.state !== "unchecked";
    return { ...verification, verdict: verdictOf(verification, given.diagnostics.length === 0 && isComparable) };
  };
}

/** Compares records with the rubric of their year among those that were given, and with the evidence. */
function createComparer(given: Given): (verification: Verification) => Look | null {
  const verifiers = new Map<GivenRubric | null, GivenVerifier>();
  const verifierOf = (one: GivenRubric | null): GivenVerifier => {
    const { rubric = null, text: rubricText = null } = one ?? {};
    const made = verifiers.get(one) ?? createGivenVerifier({ rubric, rubricText, evidence: given.evidence });
    verifiers.set(one, made);
    return made;
  };
  return ({ predicate, rubric }) => {
    if (predicate === null) return null;
    const { id, year } = predicate.outcome.rubric;
    return withoutObstacles(verifierOf(rubricFor(given, id, year))(predicate, rubric));
  };
}

const DIFFERENCES: ReadonlySet<string> = new Set(
  [givenRubricDiffers, givenEvidenceDiffers, moreDifferences].map(({ code }) => code),
);

/** Evidence that cannot be read is no difference: then nothing was compared. */
function withoutObstacles(look: Look): Look {
  const isDifferent = look.diagnostics.some(({ code }) => DIFFERENCES.has(code));
  return look.state === "failed" && !isDifferent ? { ...look, state: "unchecked" } : look;
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

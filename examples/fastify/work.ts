import { type Diagnostic, type DiagnosticJson, diagnosticToJson, evaluate, type Outcome, type Rubric } from "patuh";
import { createVerifier, type Verification } from "patuh/audit";
import { readEvidenceText } from "patuh/evidence";
import { explain as explainOutcome } from "patuh/explain";
import { pekppp2024, skm2017 } from "patuh/rubrics";

// What a request costs happens here, in a thread of its own: evaluation is synchronous, and a thread can be ended.

/** What is scored with. For rubrics of your own: `compileRubric(text, name).rubric`, and null is a reason not to start. */
export const RUBRICS: ReadonlyMap<string, Rubric> = new Map(
  [pekppp2024, skm2017].map((rubric) => [`${rubric.id}@${rubric.year}`, rubric]),
);

const MOST_SUBJECTS = 1000;
const MOST_DIAGNOSTICS = 100;

export interface Said {
  /** Everything that was told, in both languages, with line and column of what was sent. */
  readonly diagnostics: readonly DiagnosticJson[];
  /** How many more there would be. */
  readonly more: number;
}
export interface Scored extends Said {
  readonly subject: { readonly id: string; readonly name: string | null } | null;
  readonly outcome: Outcome | null;
}
export interface Explained extends Said {
  readonly subject: Scored["subject"];
  readonly explanation: { readonly id: string; readonly en: string } | null;
}
export interface Verified extends Said, Pick<Verification, "ok" | "checks"> {
  readonly outcome: Outcome | null;
}

/** Null where more is asked at once than is answered. */
export function score({ reference, text }: { reference: string; text: string }): readonly Scored[] | null {
  const rubric = RUBRICS.get(reference);
  if (rubric === undefined) throw new Error(`no route is made for ${reference}`);
  // From the text, not from JSON.parse: numbers keep every digit, and mistakes have a line and a column.
  const source = { name: "body", text };
  const read = readEvidenceText(rubric, source);
  if (read.length > MOST_SUBJECTS) return null;
  return read.map(({ subject, evidence, diagnostics }) => {
    const outcome = evidence === null ? null : evaluate(rubric, evidence);
    return { subject, outcome, ...say([...diagnostics, ...(outcome?.diagnostics ?? [])], source) };
  });
}

export function explain(task: { reference: string; text: string }): readonly Explained[] | null {
  const scored = score(task);
  if (scored === null) return null;
  return scored.map(({ outcome, ...said }) => ({
    ...said,
    explanation: outcome === null ? null : { id: explainOutcome(outcome, "id"), en: explainOutcome(outcome, "en") },
  }));
}

export async function verify({ text }: { text: string }): Promise<readonly Verified[] | null> {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length > MOST_SUBJECTS) return null;
  const verifyRecord = createVerifier();
  const verified: Verified[] = [];
  // An empty request holds no record, which `verifyRecord` says better than an empty list.
  for (const [index, line] of (lines.length === 0 ? [""] : lines).entries()) {
    const source = { name: `record ${index + 1}`, text: line };
    const { ok, checks, outcome, diagnostics } = await verifyRecord(source);
    verified.push({ ok, checks, outcome, ...say(diagnostics, source) });
  }
  return verified;
}

function say(diagnostics: readonly Diagnostic[], source: { name: string; text: string }): Said {
  const told = diagnostics.slice(0, MOST_DIAGNOSTICS);
  return {
    diagnostics: told.map((one) => diagnosticToJson(one, one.source === source.name ? source : null, "en")),
    more: diagnostics.length - told.length,
  };
}

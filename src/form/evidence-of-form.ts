import type { ReadEvidence } from "../evidence/read-evidence.js";
import type { ReadForm } from "./read-filled.js";

/**
 * The evidence of every subject of a form. What is said of the form as a whole is told beside the first; where it is an
 * error, no evidence of the form is used: nobody knows what is lacking.
 */
export function evidenceOfForm({ ok, subjects, diagnostics }: ReadForm): readonly ReadEvidence[] {
  const reads = subjects.map(({ read }) => read);
  const [first, ...others] = reads;
  if (ok && first !== undefined) return [{ ...first, diagnostics: [...diagnostics, ...first.diagnostics] }, ...others];
  return [{ ok: false, subject: null, within: {}, evidence: null, diagnostics }, ...reads.map(unused)];
}

function unused(read: ReadEvidence): ReadEvidence {
  if (!read.ok) return read;
  const { subject, evidence, diagnostics } = read;
  return { ok: false, subject, within: Object.fromEntries(evidence.within ?? []), evidence: null, diagnostics };
}

import { createCollector } from "../diagnostics/collect.js";
import { duplicateSubject } from "../evidence/evidence-diagnostics.js";
import type { ReadEvidence } from "../evidence/read-evidence.js";

/** Evidence, and where it says whom it is about. */
export interface PlacedEvidence {
  readonly read: ReadEvidence;
  readonly source: string | null;
  readonly at: string | null;
}

/** Only the first evidence of a subject stands; the others say so. */
export function refuseDoubles(all: readonly PlacedEvidence[]): readonly ReadEvidence[] {
  const seen = new Set<string>();
  return all.map(({ read, source, at }) => {
    if (!read.ok) return read;
    const { subject, evidence } = read;
    if (!seen.has(subject.id)) {
      seen.add(subject.id);
      return read;
    }
    const { report, diagnostics } = createCollector(source);
    report(duplicateSubject, at, { subject: subject.id });
    return { ok: false, subject, within: Object.fromEntries(evidence.within ?? []), evidence: null, diagnostics };
  });
}

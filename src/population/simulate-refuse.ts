import type { Report } from "../diagnostics/collect.js";
import { duplicateSubject } from "../evidence/evidence-diagnostics.js";
import { nobodyToSimulate } from "./simulate-diagnostics.js";

/** Reports that there are no subjects, and ids that stand twice. */
export function refuseSubjects(subjects: readonly { readonly id: string }[], report: Report): void {
  if (subjects.length === 0) report(nobodyToSimulate, null, {});
  const seen = new Set<string>();
  const doubled = new Set(subjects.map(({ id }) => id).filter((id) => seen.size === seen.add(id).size));
  for (const id of doubled) report(duplicateSubject, id, { subject: id });
}

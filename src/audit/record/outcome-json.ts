import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Outcome } from "../../evaluate/outcome.js";

/** An outcome as a record holds it. */
export interface RecordedOutcome extends Omit<Outcome, "diagnostics"> {
  readonly diagnostics: readonly Pick<Diagnostic, "code" | "severity" | "path">[];
}

/** Leaves of the diagnostics of an outcome what identifies them: their words may get better from one version to the next. */
export function outcomeJson(outcome: Outcome): RecordedOutcome {
  const diagnostics = outcome.diagnostics.map(({ code, severity, path }) => ({ code, severity, path }));
  return { ...outcome, diagnostics };
}

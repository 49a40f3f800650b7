import { createCollector, type Report } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { hasErrors } from "../../diagnostics/has-errors.js";

/** What is looked at when a record is verified, in this order. */
export type CheckName = "form" | "signature" | "digests" | "rubric" | "evidence" | "outcome" | "given";

/** What came of a look; `unchecked`: there was nothing to look at, or nothing to compare with. */
export type CheckState = "held" | "failed" | "unchecked";

/** One look at a record, and what was found. */
export interface Look {
  readonly name: CheckName;
  readonly state: CheckState;
  readonly diagnostics: readonly Diagnostic[];
}

/** Looks at something: it held when no error was reported. */
export function look(name: CheckName, body: (report: Report) => void): Look {
  const { report, diagnostics } = createCollector(null);
  body(report);
  return { name, state: hasErrors(diagnostics) ? "failed" : "held", diagnostics };
}

/** What could not be looked at. */
export function unchecked(name: CheckName): Look {
  return { name, state: "unchecked", diagnostics: [] };
}

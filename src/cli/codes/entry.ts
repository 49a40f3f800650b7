import type { DiagnosticKind } from "../../diagnostics/define-diagnostic.js";
import type { Localized } from "../../text/localized.js";
import type { Example } from "./example.js";

/**
 * What is told of one code beside its own words. The message, the reason and
 * the hint are never repeated here: they come from the wrong example itself.
 */
export interface CodeEntry {
  readonly kind: Pick<DiagnosticKind<never>, "code" | "name" | "severity">;
  /** Gives this code, and no other error. */
  readonly wrong: Example;
  /** The same, repaired; gives nothing at all. */
  readonly right: Example;
  /** What helps an author who is no programmer, where the hint does not say enough. */
  readonly more?: Localized;
}

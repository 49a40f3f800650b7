import type { Localized } from "../text/localized.js";
import type { Severity } from "./diagnostic.js";

/** How one kind of diagnostic is worded in one language, from the facts of a case. */
export interface Wording<Facts> {
  readonly message: (facts: Facts) => string;
  readonly why: string;
  readonly hint: (facts: Facts) => string;
}

/** A kind of diagnostic: its identity, and how its facts become words. */
export interface DiagnosticKind<Facts> extends Localized<Wording<Facts>> {
  readonly code: `PTH${number}`;
  readonly name: string;
  readonly severity: Severity;
}

/** Describes one kind of diagnostic; its facts are typed from here to every `report`. */
export function defineDiagnostic<Facts>(kind: DiagnosticKind<Facts>): DiagnosticKind<Facts> {
  return Object.freeze(kind);
}

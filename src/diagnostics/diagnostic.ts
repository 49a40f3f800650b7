import type { Localized } from "../text/localized.js";
import type { Span } from "../text/span.js";

/** How grave a diagnostic is: only an `error` keeps a rubric or an evidence from being used. */
export type Severity = "error" | "warning" | "info";

/** What a diagnostic says in one language. */
export interface DiagnosticText {
  /** What is wrong: lower case, no full stop, the author's own words in backticks. */
  readonly message: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do now. */
  readonly hint: string;
}

/** Another place that a diagnostic speaks of, with a word on it. */
export interface RelatedSpan {
  readonly span: Span;
  readonly label: Localized;
}

/** A change of the source text that repairs the mistake without altering what the author meant. */
export interface Fix {
  readonly title: Localized;
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
}

/**
 * One problem, coded and located, in Indonesian and English.
 *
 * Codes are `PTH` and four digits and are never reused: 1 syntax and files,
 * 2 names and structure, 3 weights, 4 scales and thresholds, 5 evidence,
 * 6 evaluation, 9 faults that the input does not cause.
 */
export interface Diagnostic {
  readonly code: string;
  /** The slug of the rule, as in `weight-sum`. */
  readonly name: string;
  readonly severity: Severity;
  readonly text: Localized<DiagnosticText>;
  /** The name of the source it is about, or null for data from memory. */
  readonly source: string | null;
  /** Where in the source, or null when no text was given. */
  readonly span: Span | null;
  /** Where in the evidence, as in `answers.parking`, or null for a rubric. */
  readonly path: string | null;
  readonly related: readonly RelatedSpan[];
  readonly fixes: readonly Fix[];
}

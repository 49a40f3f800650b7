import type { Report } from "../../diagnostics/collect.js";
import type { Span } from "../../text/span.js";

/** The answers of one submission, or of one round of a repeat in it, by the names of the fields. */
export interface Fields {
  /** What was filled in: a text, or a number of JSON; null where nothing was. */
  readonly get: (field: string, report: Report) => unknown;
  /** The rounds of a repeat; null where the file does not hold them. */
  readonly rounds: (repeat: string) => readonly Fields[] | null;
  readonly spanOf: (field: string) => Span | null;
}

/** One submission as it stands in a file. */
export interface RawSubmission {
  /** Its row in a table, of which the header is 1; its place in a list, from 1 on. */
  readonly number: number;
  readonly span: Span;
  readonly fields: Fields;
  /** Whether it was rejected or deleted on the server. */
  readonly isRejected: boolean;
}

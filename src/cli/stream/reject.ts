import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { showValue } from "../../evidence/show-value.js";
import type { CellPlace } from "./input-row.js";

/** One thing that is wrong with a row. */
export interface Reject extends CellPlace {
  readonly row: number;
  /** The identifier of the subject, when at least that could be read. */
  readonly subject: string | null;
  readonly diagnostic: Diagnostic;
  /** The row that the same subject already has; null for every other fault. */
  readonly first: number | null;
}

const MOST_SHOWN = 200;

/** A reject as one line of NDJSON, with a line end. */
export function rejectLine({ row, subject, column, value, diagnostic, first }: Reject): string {
  const { code, name, text } = diagnostic;
  return `${JSON.stringify({
    row,
    subject,
    column,
    code,
    name,
    message: { id: text.id.message, en: text.en.message },
    hint: { id: text.id.hint, en: text.en.hint },
    value: shown(value),
    first,
  })}\n`;
}

/** What stood there, as text, and not longer than a person reads. */
function shown(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const text = showValue(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

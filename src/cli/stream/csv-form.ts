import type { PlainColumn } from "./plain-columns.js";
import type { PlainForm } from "./read-plain-lines.js";

/** How the lines of a table look: values with a delimiter between them, which no text may have in it. */
export function csvForm(columns: readonly PlainColumn[], delimiter: string): PlainForm {
  const between = new TextEncoder().encode(delimiter);
  const edge = new Uint8Array();
  const pieces = [edge, ...columns.slice(1).map(() => between), edge];
  return { columns, pieces, stop: delimiter.charCodeAt(0), mayBeEmpty: true };
}

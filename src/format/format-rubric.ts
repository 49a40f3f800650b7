/**
 * Rubric texts in the one canonical style.
 *
 * @module patuh/format
 */
import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { hasErrors } from "../diagnostics/has-errors.js";
import { inSourceOrder } from "../diagnostics/in-source-order.js";
import { parse } from "../syntax/parse.js";
import { MAX_SOURCE_LENGTH, sourceTooLong } from "../syntax/scan.js";
import { layOut } from "./layout.js";
import { print } from "./print.js";
import { prove } from "./prove.js";
import { tokenize } from "./tokens.js";

/** A formatted text, or why there is none. */
export type Formatted =
  | { readonly ok: true; readonly text: string; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly text: null; readonly diagnostics: readonly Diagnostic[] };

/**
 * Prints a rubric text in the one canonical style, with all its comments.
 *
 * Only layout changes: line breaks, blanks and blank lines. Lines end with
 * `\n`; a byte order mark is dropped. A text with syntax errors is refused, and
 * the diagnostics say why; other mistakes do not matter here. The answer was
 * read again and compared with the given text before it is returned.
 *
 * @param text the rubric text, at most 4,000,000 characters
 * @param name the name under which diagnostics speak of it, usually the file's
 * @throws InternalError if the answer would not mean the same, which is a fault in patuh
 * @example
 * const formatted = formatRubric(`rubric a 2024{title   "A" # short
 * category good from 50}`);
 * formatted.text; // => 'rubric a 2024 {\n  title "A" # short\n  category good from 50\n}\n'
 */
export function formatRubric(text: string, name = "<rubric>"): Formatted {
  if (typeof text !== "string") throw new TypeError("formatRubric takes the text of a rubric");
  const { report, diagnostics } = createCollector(name);
  const file = parse(text, report);
  if (file === null || hasErrors(diagnostics)) return refused(diagnostics);
  const tokens = tokenize(text, file);
  const formatted = print(layOut(text, tokens, file));
  // Line breaks and indentation take room too, and what nobody could read again is no answer.
  if (formatted.length > MAX_SOURCE_LENGTH) report(sourceTooLong, null, { length: formatted.length });
  if (hasErrors(diagnostics)) return refused(diagnostics);
  prove(formatted, tokens, file);
  return { ok: true, text: formatted, diagnostics: inSourceOrder(diagnostics) };
}

function refused(diagnostics: readonly Diagnostic[]): Formatted {
  return { ok: false, text: null, diagnostics: inSourceOrder(diagnostics) };
}

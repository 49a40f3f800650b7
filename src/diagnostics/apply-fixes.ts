import type { Diagnostic } from "./diagnostic.js";
import { editText } from "./edit-text.js";
import { planFixes } from "./plan-fixes.js";

/** A text after some fixes, and the diagnostics whose fixes those were. */
export interface Applied {
  readonly text: string;
  /** In source order. */
  readonly applied: readonly Diagnostic[];
}

/**
 * Applies the fixes of diagnostics to the text that they speak of. A
 * diagnostic with several fixes is left: which one is meant, its author must
 * say. So is a fix that touches one before it in the text; after another check
 * it can be applied. A line of which a fix leaves nothing goes as well.
 *
 * Never checks the result; `fixRubric` does.
 *
 * @example
 * const text = "rubric a 2024 {\n  title “A”\n}";
 * applyFixes(text, compileRubric(text).diagnostics).text; // => 'rubric a 2024 {\n  title "A"\n}'
 */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[]): Applied {
  const { applied, edits } = planFixes(text, diagnostics);
  return { text: editText(text, edits), applied };
}

import { checkFile, checkRubric } from "../check/check.js";
import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { hasErrors } from "../diagnostics/has-errors.js";
import { inSourceOrder } from "../diagnostics/in-source-order.js";
import { lowerRubric } from "../model/lower-rubric.js";
import type { Rubric } from "../model/rubric.js";
import { parse } from "../syntax/parse.js";
import { ofKind } from "../syntax/select.js";

/** A compiled rubric, or why there is none. Warnings may stand beside either. */
export type Compiled =
  | { readonly ok: true; readonly rubric: Rubric; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly rubric: null; readonly diagnostics: readonly Diagnostic[] };

/**
 * Parses, checks and lowers one rubric text.
 *
 * Never throws for a bad rubric: every problem comes back as a diagnostic, in
 * source order. `diagnostics` may hold warnings even when `ok` is true.
 *
 * The examples of other functions call the text of this one `exampleText`.
 *
 * @param text the rubric text, at most 4,000,000 characters
 * @param name the name under which diagnostics speak of it, usually the file's
 * @example
 * const compiled = compileRubric(`rubric front-desk 2024 {
 *   title "Loket" en "Front desk"
 *   score 0..100 published 2 digits half-up
 *   missing answers count as lowest
 *   indicator fee-shown "Tarif dipasang" en "Fees are shown" weight 100% { scale yes/no }
 *   category good "Baik" from 50
 *   category bad "Buruk" from 0
 * }`);
 * compiled.ok; // => true
 */
export function compileRubric(text: string, name = "<rubric>"): Compiled {
  if (typeof text !== "string") throw new TypeError("compileRubric takes the text of a rubric");
  const { report, diagnostics } = createCollector(name);
  const file = parse(text, report);
  if (file !== null) checkFile(file, report);
  for (const rubric of file === null ? [] : ofKind(file.items, "Rubric")) checkRubric(rubric, report);
  const sorted = inSourceOrder(diagnostics);
  const node = file === null ? undefined : ofKind(file.items, "Rubric")[0];
  if (node === undefined || hasErrors(diagnostics)) return { ok: false, rubric: null, diagnostics: sorted };
  return { ok: true, rubric: lowerRubric(node), diagnostics: sorted };
}

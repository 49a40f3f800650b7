import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { writtenSpans } from "../diagnostics/edit-text.js";
import type { Edit } from "../diagnostics/plan-fixes.js";

/** What was said of a text before and after a repair. */
export interface BeforeAndAfter {
  readonly before: readonly Diagnostic[];
  readonly after: readonly Diagnostic[];
}

/** The errors that are there after a repair and were not before. What moved is not new. */
export function uncoveredErrors({ before, after }: BeforeAndAfter): readonly Diagnostic[] {
  const known = new Map<string, number>();
  for (const error of errorsIn(before)) known.set(keyOf(error), (known.get(keyOf(error)) ?? 0) + 1);
  return errorsIn(after).filter((error) => {
    const left = known.get(keyOf(error)) ?? 0;
    known.set(keyOf(error), left - 1);
    return left <= 0;
  });
}

/** Among some diagnostics, the errors. */
export function errorsIn(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === "error");
}

/**
 * Whether the errors that repairs bring to light were only hidden behind what
 * is repaired, so that making the repairs is right.
 *
 * Rules keep quiet about what an unreadable statement may hold; once its
 * misspelt word is put right, they speak of what was wrong all along. So it is
 * for repairs that write words or numbers into what could not be read, as long
 * as no more stays unreadable than before and nothing is wrong with the
 * written words themselves: a keyword that was guessed wrongly stands in the
 * wrong place, or the statement behind it cannot be read. Braces and quotes
 * decide what belongs where; a wrong one shows in other places only, so none
 * is written at the price of more errors.
 *
 * @param repaired what was repaired since `told.before`
 * @param edits every edit that led to the text of `told.after`
 */
export function onlyUncovers(repaired: readonly Diagnostic[], edits: readonly Edit[], told: BeforeAndAfter): boolean {
  const own = new Set(repaired.flatMap(({ fixes }) => fixes).flatMap((fix) => fix.edits));
  if (!repaired.every(isUnreadable) || ![...own].every(writesWords)) return false;
  if (told.after.filter(isUnreadable).length > told.before.filter(isUnreadable).length) return false;
  const spans = writtenSpans(edits);
  const written = edits.flatMap((edit, index) => (own.has(edit) ? (spans[index] ?? []) : []));
  return uncoveredErrors(told).every(
    ({ span }) => span !== null && !written.some(({ start, end }) => span.start < end && start < span.end),
  );
}

/** Whether a diagnostic is about text that the grammar could not read. */
function isUnreadable({ code, severity }: Diagnostic): boolean {
  return severity === "error" && code.startsWith("PTH1");
}

/** Whether an edit writes words in place of words, so that no block and no text begins or ends elsewhere. */
function writesWords({ text }: Edit): boolean {
  return text.trim() !== "" && !/[{}"\n\r#]/.test(text);
}

function keyOf({ code, text }: Diagnostic): string {
  return `${code} ${text.en.message}`;
}

import type { Span } from "../text/span.js";
import type { Diagnostic, Fix } from "./diagnostic.js";

/** One change of a text. */
type Edit = Fix["edits"][number];

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
  const planned = diagnostics
    .flatMap((diagnostic) => planOf(diagnostic, text) ?? [])
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  const applied: Diagnostic[] = [];
  let done = 0;
  let end = -1;
  for (const plan of planned) {
    if (plan.start <= end) continue;
    for (const { span, text: written } of plan.edits) {
      parts.push(text.slice(done, span.start), written);
      done = span.end;
    }
    applied.push(plan.diagnostic);
    end = plan.end;
  }
  return { text: `${parts.join("")}${text.slice(done)}`, applied };
}

/** What would be done about a diagnostic: edits in source order, and the stretch from the first to the last. */
interface Plan extends Span {
  readonly diagnostic: Diagnostic;
  readonly edits: readonly Edit[];
}

/** Null when the diagnostic has no fix or several, or one that contradicts itself. */
function planOf(diagnostic: Diagnostic, text: string): Plan | null {
  const [fix, ...others] = diagnostic.fixes;
  if (fix === undefined || others.length > 0) return null;
  const edits = fix.edits
    .map((edit) => withItsLine(edit, text))
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const [first] = edits;
  const last = edits.at(-1);
  const overlaps = edits.some(({ span }, index) => span.start < (edits[index - 1]?.span.end ?? 0));
  if (first === undefined || last === undefined || overlaps) return null;
  return { diagnostic, edits, start: first.span.start, end: last.span.end };
}

/** A deletion, made to take the whole line where nothing else stands on it. */
function withItsLine(edit: Edit, text: string): Edit {
  const { span } = edit;
  if (edit.text !== "" || span.start === span.end) return edit;
  let { start, end } = span;
  while (isBlank(text[start - 1])) start -= 1;
  while (isBlank(text[end])) end += 1;
  const lineEnd = /^(?:\r\n|\n|\r)/.exec(text.slice(end, end + 2))?.[0] ?? "";
  const isLine = (start === 0 || /[\r\n]/.test(text[start - 1] ?? "")) && (lineEnd !== "" || end === text.length);
  return isLine ? { span: { start, end: end + lineEnd.length }, text: "" } : edit;
}

function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\t";
}

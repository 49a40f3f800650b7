import type { Span } from "../text/span.js";
import type { Diagnostic, Fix } from "./diagnostic.js";

/** One change of a text. */
export type Edit = Fix["edits"][number];

/** What some fixes come to. */
export interface Planned {
  /** The diagnostics whose fixes can be applied together, in source order. */
  readonly applied: readonly Diagnostic[];
  /** All their edits, in source order. */
  readonly edits: readonly Edit[];
}

/** Which fixes can be applied to a text together, and the edits that they make. */
export function planFixes(text: string, diagnostics: readonly Diagnostic[]): Planned {
  const planned = diagnostics
    .flatMap((diagnostic) => planOf(diagnostic, text) ?? [])
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const apart: Plan[] = [];
  for (const plan of planned) if (plan.start > (apart.at(-1)?.end ?? -1)) apart.push(plan);
  return { applied: apart.map(({ diagnostic }) => diagnostic), edits: apart.flatMap(({ edits }) => edits) };
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

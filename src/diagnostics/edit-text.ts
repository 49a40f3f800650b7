import type { Span } from "../text/span.js";
import type { Edit } from "./plan-fixes.js";

/** A text after some edits, which are in source order and do not overlap. */
export function editText(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { span, text: written } of edits) {
    parts.push(text.slice(done, span.start), written);
    done = span.end;
  }
  return `${parts.join("")}${text.slice(done)}`;
}

/** Where the edits stand in the text that they lead to. */
export function writtenSpans(edits: readonly Edit[]): readonly Span[] {
  let shift = 0;
  return edits.map(({ span, text }) => {
    const start = span.start + shift;
    shift += text.length - (span.end - span.start);
    return { start, end: start + text.length };
  });
}

/** Where something stood before the edits; what they wrote stands where they began to write. */
export function offsetBefore(edits: readonly Edit[], offset: number): number {
  const written = writtenSpans(edits);
  const last = written.findLastIndex(({ start }) => start <= offset);
  const [edit, there] = [edits[last], written[last]];
  if (edit === undefined || there === undefined) return offset;
  return offset < there.end ? edit.span.start : edit.span.end + (offset - there.end);
}

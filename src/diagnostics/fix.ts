import type { Span } from "../text/span.js";
import type { Fix } from "./diagnostic.js";
import { quote } from "./quote.js";

/** A fix that writes a text in place of another. */
export function rewriting(span: Span, text: string): Fix {
  return { title: { id: `tulis ${quote(text)}`, en: `write ${quote(text)}` }, edits: [{ span, text }] };
}

/** A fix that adds a text; the blanks around it are not spoken of. */
export function adding(offset: number, text: string): Fix {
  const shown = quote(text.trim());
  const span = { start: offset, end: offset };
  return { title: { id: `tambahkan ${shown}`, en: `add ${shown}` }, edits: [{ span, text }] };
}

/** A fix that deletes a stretch of text, spoken of as `shown`. */
export function deleting(span: Span, shown: string): Fix {
  return { title: { id: `hapus ${quote(shown)}`, en: `delete ${quote(shown)}` }, edits: [{ span, text: "" }] };
}

/** A fix that lets two texts change places. */
export function swapping(first: Span & { readonly text: string }, second: Span & { readonly text: string }): Fix {
  return {
    title: {
      id: `tukar ${quote(first.text)} dan ${quote(second.text)}`,
      en: `swap ${quote(first.text)} and ${quote(second.text)}`,
    },
    edits: [
      { span: { start: first.start, end: first.end }, text: second.text },
      { span: { start: second.start, end: second.end }, text: first.text },
    ],
  };
}

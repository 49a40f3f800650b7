import type { Fix } from "../diagnostics/diagnostic.js";
import { adding } from "../diagnostics/fix.js";
import { quote } from "../diagnostics/quote.js";
import type { Span } from "../text/span.js";
import { failureOf, isWellFormed } from "./failure.js";
import { CLAUSES, isKeyword } from "./keywords.js";
import type { BadItemNode } from "./tree.js";

/** In a longer text nobody knows where the quote was forgotten. */
const MOST_LOOKED_AT = 1000;

/** With more places than this the author must look. */
const MOST_PLACES = 3;

/**
 * Every place where the closing quote of an open text may have been meant: in
 * front of a word with which its statement goes on so that it can be read, or
 * at the end of the line. A clause with a number in it is no part of a text.
 *
 * @param open the text, from its opening quote to where it was given up
 */
export function closingQuotes(owner: Owner, open: Span, text: string): readonly Fix[] {
  if (open.end - owner.span.start > MOST_LOOKED_AT) return [];
  const lineEnd = open.start + text.slice(open.start, open.end).trimEnd().length;
  const shut = { start: open.start, end: lineEnd };
  const inside = wordsGoingOn(text, shut).filter((place) => isRead(place, owner, shut, text));
  const places = endsThere(owner, shut, text) ? [...inside, lineEnd] : inside;
  const sensible = places.filter((place) => !places.some((before) => /[0-9]/.test(text.slice(before, place))));
  return sensible.length > MOST_PLACES ? [] : sensible.map((place) => closedAt(place, open, text));
}

/** The statement or entry that a text belongs to. */
type Owner = Pick<BadItemNode, "span" | "readAs">;

/** Whether the owner can be read when the text ends at this place; a block may open behind it. */
function isRead(place: number, { span, readAs }: Owner, open: Span, text: string): boolean {
  const closed = `${text.slice(span.start, open.start)}"${text.slice(open.start + 1, place)}"${text.slice(place, open.end)}`;
  if (isWellFormed(closed, readAs)) return true;
  return /^\s*\{/.test(text.slice(open.end, open.end + 3)) && failureOf(closed, readAs).offset >= closed.length;
}

/** Whether the text may end with its line: a brace or a quote is no part of it. */
function endsThere(owner: Owner, open: Span, text: string): boolean {
  const value = text.slice(open.start + 1, open.end);
  return value !== "" && !/[{}#"“”„]/.test(value) && isRead(open.end, owner, open, text);
}

/** The ends of the words before which a clause of the language may begin. */
function wordsGoingOn(text: string, { start, end }: Span): readonly number[] {
  const words = text.slice(start + 1, end).matchAll(/(?<=\S)[ \t]+(?=([a-z]+)|\{)/g);
  return [...words].flatMap(({ 1: word, index }) =>
    word === undefined || isKeyword(word) || CLAUSES.has(word) ? [start + 1 + index] : [],
  );
}

function closedAt(place: number, open: Span, text: string): Fix {
  const fix = adding(place, '"');
  const shown = quote(`${text.slice(Math.max(open.start + 1, place - 20), place)}"`);
  return {
    title: { id: `tutup teksnya: ${shown}`, en: `close the text: ${shown}` },
    edits:
      text[open.start] === '"'
        ? fix.edits
        : [{ span: { start: open.start, end: open.start + 1 }, text: '"' }, ...fix.edits],
  };
}

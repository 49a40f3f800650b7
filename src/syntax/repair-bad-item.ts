import type { Fix } from "../diagnostics/diagnostic.js";
import { adding, deleting, rewriting } from "../diagnostics/fix.js";
import { onlyMeant, suggest } from "../text/suggest.js";
import { expectedLiterals } from "./expectation.js";
import { type Failure, failureOf } from "./failure.js";
import { KEYWORDS, type Keyword } from "./keywords.js";
import type { BadItemNode } from "./tree.js";

/** A failure, with what stands there and what it was most likely meant to be. */
interface Stop extends Failure {
  readonly found: string;
  readonly suggestion: string | null;
}

/** One way to repair the text of a bad item, if it is of use; offsets count from the beginning of that text. */
type Attempt = (bad: string, stop: Stop, item: BadItemNode) => Fix | null;

const ATTEMPTS: readonly Attempt[] = [misspelt, punctuated, dashed, apostrophed, unquoted, nameInQuotes, headless];

/**
 * The one repair after which the grammar reads on, beyond the place where it
 * stopped and the next word behind it; nothing when no attempt gets that far.
 */
export function syntaxFixes(item: BadItemNode, bad: string, stop: Stop): readonly Fix[] {
  for (const attempt of ATTEMPTS) {
    const fix = attempt(bad, stop, item);
    if (fix !== null && readsOn(fix, bad, item)) return [moved(fix, item.span.start)];
  }
  return [];
}

/** The keyword that was meant in place of the first word, when with it the grammar reads on. */
export function keywordFixes(item: BadItemNode, bad: string, suggestion: Keyword | null): readonly Fix[] {
  if (suggestion === null || !isOnlyOne(item.keyword, suggestion)) return [];
  const fix = rewriting({ start: 0, end: item.keyword.length }, suggestion);
  return readsOn(fix, bad, item) ? [moved(fix, item.span.start)] : [];
}

/** Whether no other keyword is as near; a translated word is near to none. */
function isOnlyOne(word: string, suggestion: Keyword): boolean {
  if (suggest(word, KEYWORDS) !== suggestion) return true;
  return suggest(word, [...KEYWORDS].reverse()) === suggestion;
}

/** `wieght` or `bobot` for `weight`. */
function misspelt(_: string, { offset, expected, found, suggestion }: Stop): Fix | null {
  if (suggestion === null) return null;
  const words = expectedLiterals(expected);
  const translated = suggest(found, words) !== suggestion;
  if (!translated && onlyMeant(found, words) !== suggestion) return null;
  return rewriting({ start: offset, end: offset + found.length }, suggestion);
}

/** `title: "..."`, `weight = 20%`, `title "...";` */
function punctuated(bad: string, { offset, found }: Stop): Fix | null {
  if (!/^[:=;,]$/.test(found)) return null;
  const fix = deleting({ start: offset, end: offset + 1 }, found);
  const joins = /\S/.test(bad[offset - 1] ?? " ") && /[A-Za-z0-9]/.test(bad[offset + 1] ?? " ");
  return joins ? { ...fix, edits: fix.edits.map((edit) => ({ ...edit, text: " " })) } : fix;
}

/** `levels 0-5`, `levels 0–5` and `levels 0 to 5` for `levels 0..5`. */
function dashed(bad: string, { offset, expected, found }: Stop): Fix | null {
  if (!expected.some((one) => one.type === "literal" && one.text === "..")) return null;
  if (/^(?:[–—…]|to|sampai|hingga)$/.test(found)) {
    const before = /[ \t]*$/.exec(bad.slice(0, offset))?.[0].length ?? 0;
    const after = /^[ \t]*/.exec(bad.slice(offset + found.length))?.[0].length ?? 0;
    return rewriting({ start: offset - before, end: offset + found.length + after }, "..");
  }
  const range = /[ \t][0-9.]+([ \t]*-[ \t]*)[0-9.]+\s*$/.exec(bad.slice(0, offset));
  const dash = range?.[1];
  if (range === null || dash === undefined) return null;
  const start = range.index + range[0].indexOf(dash);
  return rewriting({ start, end: start + dash.length }, "..");
}

/** `'Loket'` for `"Loket"`. */
function apostrophed(bad: string, { offset, expected }: Stop): Fix | null {
  const quoted = /^['‘]([^'’"“”„\n\r]*)['’](?![^\s{}])/.exec(bad.slice(offset));
  if (quoted === null || !expectsText(expected)) return null;
  return rewriting({ start: offset, end: offset + quoted[0].length }, `"${quoted[1]}"`);
}

/** `title Loket` for `title "Loket"`: where a statement is one text, it is all the rest of the line. */
function unquoted(bad: string, { offset, expected }: Stop, { keyword }: BadItemNode): Fix | null {
  if (!/^(?:title|issuer)$/.test(keyword) || !expectsText(expected)) return null;
  const rest = /^[^\n\r]*/.exec(bad.slice(offset))?.[0].trimEnd() ?? "";
  const words = /^[^"“”„{}#]+(?=["“”]?$)/.exec(rest)?.[0].trimEnd();
  if (words === undefined || /\sen\s/.test(words)) return null;
  return rewriting({ start: offset, end: offset + rest.length }, `"${words}"`);
}

/** `rubric "loket" 2024 {` for `rubric loket 2024 {`. */
function nameInQuotes(_: string, { offset, found }: Stop, { keyword }: BadItemNode): Fix | null {
  const name = /^"([A-Za-z][A-Za-z0-9_-]*)"$/.exec(found)?.[1];
  if (keyword !== "rubric" || name === undefined) return null;
  return rewriting({ start: offset, end: offset + found.length }, name);
}

/** `rubric loket 2024` without its `{`. */
function headless(bad: string, { expected, found }: Stop, { keyword }: BadItemNode): Fix | null {
  const opens = expected.some((one) => one.type === "literal" && one.text === "{");
  return keyword === "rubric" && found === "" && opens ? adding(bad.trimEnd().length, " {") : null;
}

function expectsText(expected: Stop["expected"]): boolean {
  return expected.some((one) => one.type === "other" && one.description === "text");
}

/** Whether the grammar, after a fix, reads the word behind it too, or all there is. */
function readsOn({ edits }: Fix, bad: string, { readAs }: BadItemNode): boolean {
  const [edit] = edits;
  if (edit === undefined) return false;
  const written = `${bad.slice(0, edit.span.start)}${edit.text}`;
  const rest = bad.slice(edit.span.end);
  const failure = failureOf(`${written}${rest}`, readAs);
  return failure === null || failure.offset > written.length + rest.search(/\S|$/);
}

/** A fix in the offsets of the whole text. */
function moved({ title, edits }: Fix, by: number): Fix {
  return {
    title,
    edits: edits.map(({ span, text }) => ({ span: { start: span.start + by, end: span.end + by }, text })),
  };
}

import type { Fix } from "../diagnostics/diagnostic.js";
import { adding, deleting, rewriting } from "../diagnostics/fix.js";
import { onlyMeant, suggest } from "../text/suggest.js";
import { expectedLiterals } from "./expectation.js";
import { failureOf, isWellFormed } from "./failure.js";
import { CLAUSES, isKeyword, KEYWORDS, type Keyword } from "./keywords.js";
import type { Stop } from "./stop.js";
import type { BadItemNode } from "./tree.js";
import { LEVEL_WORDS } from "./words.js";

/** One way to repair the text of a bad item, if it is of use; offsets count from the beginning of that text. */
type Attempt = (bad: string, stop: Stop, item: BadItemNode) => Fix | null;

const ATTEMPTS: readonly Attempt[] = [
  misspelt,
  joined,
  punctuated,
  dashed,
  apostrophed,
  unquoted,
  nameInQuotes,
  headless,
];

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
  const whole = rewriting({ start: 0, end: item.keyword.length }, suggestion);
  return [whole, ...blankMoved(item.keyword, bad, suggestion)]
    .filter((fix) => readsOn(fix, bad, item))
    .map((fix) => moved(fix, item.span.start));
}

/** The blank may only stand in the wrong place: `variabl estandar`, `variables tandar`, `variablestandar`. */
function blankMoved(word: string, bad: string, keyword: Keyword): readonly Fix[] {
  const blanks = /^[ \t]*/.exec(bad.slice(word.length))?.[0].length ?? 0;
  const next = word.length + blanks;
  if (word.startsWith(keyword)) {
    const written = `${keyword} ${word.slice(keyword.length)}`;
    const end = /^[A-Za-z]/.test(bad.slice(next)) ? next : word.length;
    return [rewriting({ start: 0, end }, written)];
  }
  const missing = keyword.startsWith(word) ? keyword.slice(word.length) : "";
  if (missing === "" || !bad.startsWith(missing, next)) return [];
  return [rewriting({ start: 0, end: next + missing.length }, `${keyword} `)];
}

/** Whether no other keyword is as near. What a translated word is near to does not matter, but an `aspek` may be of any level. */
function isOnlyOne(word: string, suggestion: Keyword): boolean {
  if (suggest(word, KEYWORDS) !== suggestion) return !Object.hasOwn(LEVEL_WORDS, suggestion);
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

/** `weight20%` for `weight 20%`. */
function joined(_: string, { offset, found }: Stop): Fix | null {
  const [, word = "", number = ""] = /^([a-z]+)([0-9].*)$/.exec(found) ?? [];
  if (!isKeyword(word) && !CLAUSES.has(word)) return null;
  return rewriting({ start: offset, end: offset + found.length }, `${word} ${number}`);
}

/** `title: "..."`, `weight = 20%`, `title "...";` */
function punctuated(bad: string, { offset }: Stop): Fix | null {
  const marked = /^(?:[A-Za-z]+(?=[:=]))?[:=;,]/.exec(bad.slice(offset))?.[0];
  if (marked === undefined) return null;
  const end = offset + marked.length;
  const { title, edits } = deleting({ start: end - 1, end }, marked.slice(-1));
  const separates = /^\S.\S/s.test(bad.slice(end - 2, end + 1));
  return { title, edits: edits.map(({ span }) => ({ span, text: separates ? " " : "" })) };
}

/** `levels 0-5`, `levels 0–5` and `levels 0 to 5` for `levels 0..5`. */
function dashed(bad: string, { offset, expected, found }: Stop): Fix | null {
  if (!expected.some((one) => one.type === "literal" && one.text === "..")) return null;
  const before = bad.slice(0, offset).trimEnd();
  if (/^(?:[–—…]|to|sampai|hingga)$/.test(found)) {
    const behind = bad.slice(offset + found.length).trimStart();
    return rewriting({ start: before.length, end: bad.length - behind.length }, "..");
  }
  const range = /[ \t][0-9.]+([ \t]*-[ \t]*)[0-9.]+$/.exec(before);
  const dash = range?.[1];
  if (range === null || dash === undefined) return null;
  const start = range.index + range[0].indexOf(dash);
  return rewriting({ start, end: start + dash.length }, "..");
}

/** `'Loket'` for `"Loket"`. */
function apostrophed(bad: string, { offset, expected }: Stop): Fix | null {
  const quoted = /^['‘]((?:[^'’"“”„\n\r]|['’](?=[A-Za-z]))*)['’](?![^\s{}])/.exec(bad.slice(offset));
  if (quoted === null || !expectsText(expected)) return null;
  return rewriting({ start: offset, end: offset + quoted[0].length }, `"${quoted[1]}"`);
}

/** `title Loket` for `title "Loket"`: where a statement is one text, it is all the rest of the line. */
function unquoted(bad: string, { offset, expected }: Stop, { keyword }: BadItemNode): Fix | null {
  if (!/^(?:title|issuer)$/.test(keyword) || !expectsText(expected)) return null;
  const rest = /^[^\n\r]*/.exec(bad.slice(offset))?.[0].trimEnd() ?? "";
  const words = /^[^'‘"“”„{}#][^"“”„{}#]*(?=["“”]?$)/.exec(rest)?.[0].trimEnd();
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
  const behind = withoutComments(rest);
  if (behind === "") return isWellFormed(written, readAs);
  return failureOf(`${written}${rest}`, readAs).offset > written.length + rest.length - behind.length;
}

/** A text from its first word on. */
function withoutComments(text: string): string {
  let rest = text.trimStart();
  while (rest.startsWith("#")) rest = rest.slice(/^[^\n\r]*/.exec(rest)?.[0].length).trimStart();
  return rest;
}

/** A fix in the offsets of the whole text. */
function moved({ title, edits }: Fix, by: number): Fix {
  return {
    title,
    edits: edits.map(({ span, text }) => ({ span: { start: span.start + by, end: span.end + by }, text })),
  };
}

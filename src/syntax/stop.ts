import type { Localized } from "../text/localized.js";
import { suggest } from "../text/suggest.js";
import { expectedLiterals } from "./expectation.js";
import { type Failure, failureOf } from "./failure.js";
import { latinized } from "./homoglyph.js";
import { EXPECTATIONS, isTranslated, meantClause } from "./meant-clause.js";
import type { BadItemNode } from "./tree.js";

/** Where the reading of an item stopped, and what an author can do about it. */
export interface Stop extends Failure {
  /** What stands there. */
  readonly found: string;
  /** What it was most likely meant to be. */
  readonly suggestion: string | null;
  /** What to do, where that is neither to write the suggestion nor to look at how the statement is written. */
  readonly advice: Localized | null;
}

/** Finds the word at which an item can no longer be read; offsets count from its beginning. */
export function stopOf(item: BadItemNode, text: string): Stop {
  const bad = text.slice(item.span.start, item.span.end);
  const failure = failureIn(item, bad);
  for (const look of [atForeignLetter, atPunctuation, atWordBefore, atMisspeltExpectation]) {
    const stop = look(item, bad, failure);
    if (stop !== null) return stop;
  }
  const found = tokenAt(bad, failure.offset);
  const expected = expectedAt(item, bad, failure);
  const words = [...expectedLiterals(expected), ...signsIn(expected), ...percentAfter(bad, failure.offset)];
  const suggestion =
    meantComparison(bad, failure.offset, found) ?? meantClause(found, words) ?? unquoted(found, expected);
  return { offset: failure.offset, expected, found, suggestion, advice: adviceOn(item, text, failure.offset, found) };
}

/** How far the grammar gets; never into the keyword itself, which is known to be right. */
function failureIn(item: BadItemNode, bad: string): Failure {
  const failure = failureOf(bad, item.readAs);
  if (item.readAs !== "Statement" || failure.offset >= item.keyword.length) return failure;
  return { offset: item.keyword.length, expected: failureOf(`${item.keyword} `, "Statement").expected };
}

type Look = (item: BadItemNode, bad: string, failure: Failure) => Stop | null;

/** A letter that only looks like a Latin one stops the grammar in the middle of a word. */
function atForeignLetter(_: BadItemNode, bad: string, { offset, expected }: Failure): ReturnType<Look> {
  const start = offset - (/[\p{L}\p{N}_-]*$/u.exec(bad.slice(0, offset))?.[0].length ?? 0);
  const found = /^[\p{L}\p{N}_-]+/u.exec(bad.slice(start))?.[0] ?? "";
  const advice = adviceOnLetters(found);
  return advice === null ? null : { offset: start, expected, found, suggestion: latinized(found), advice };
}

/** What to do about letters of another alphabet; null where there are none that look Latin. */
export function adviceOnLetters(word: string): Localized | null {
  const latin = latinized(word);
  const foreign = latin === null ? undefined : [...word].find((letter) => !latin.includes(letter));
  if (foreign === undefined) return null;
  return {
    id: `huruf \`${foreign}\` di sini bukan huruf Latin; ketik ulang \`${latin}\``,
    en: `the letter \`${foreign}\` here is not a Latin one; type \`${latin}\` again`,
  };
}

/** `komponen: 3` and `komponen = 3` for `komponen 3`. */
function atPunctuation(item: BadItemNode, bad: string, { offset, expected }: Failure): ReturnType<Look> {
  const [whole = "", before = "", found = ""] = /^([A-Za-z][A-Za-z0-9_-]*[ \t]*)([:=]+)/.exec(bad.slice(offset)) ?? [];
  const place = whole === "" && /^[:=]/.test(bad.slice(offset)) ? offset : offset + before.length;
  const sign = whole === "" ? tokenAt(bad, offset) : found;
  if (!/^[:=]+$/.test(sign) || (item.readAs === "Statement" && whole !== "")) return null;
  const without = `${bad.slice(0, place)}${" ".repeat(sign.length)}${bad.slice(place + sign.length)}`;
  const next = failureOf(without, item.readAs);
  const behind = place + sign.length + (/^[ \t]*/.exec(bad.slice(place + sign.length))?.[0].length ?? 0);
  if (next.expected.length > 0 && next.offset <= behind) return null;
  const advice = { id: `hapus \`${sign}\``, en: `delete \`${sign}\`` };
  return { offset: place, expected, found: sign, suggestion: null, advice };
}

/** `tidak sanctioned` and `scale level 0..4` are read as a name and one too many; the mistake is the word before. */
function atWordBefore(item: BadItemNode, bad: string, { offset }: Failure): ReturnType<Look> {
  const before = /([A-Za-z]+)(?:[ \t]+|(?=$))$/.exec(bad.slice(0, offset));
  // Of `ya/tidak` the first half is a name.
  const rest = /^\/[a-z]+/.exec(bad.slice(offset))?.[0] ?? "";
  const found = `${before?.[1] ?? ""}${rest}`;
  if (before === null || !(isTranslated(found) || isKindOfScale(item, bad.slice(0, before.index)))) return null;
  const { offset: place, expected } = failureOf(bad.slice(0, before.index), item.readAs);
  const suggestion = place < before.index ? null : meantClause(found, expectedLiterals(expected));
  if (suggestion === null) return null;
  const written = `${bad.slice(0, before.index)}${suggestion}${bad.slice(before.index + found.length)}`;
  const next = failureOf(written, item.readAs);
  const isBetter = next.expected.length === 0 || next.offset - (suggestion.length - found.length) > offset;
  return isBetter ? { offset: before.index, expected, found, suggestion, advice: null } : null;
}

/** Whether the kind of a scale may stand behind some text. */
function isKindOfScale({ keyword }: BadItemNode, before: string): boolean {
  return keyword === "scale" && /^scale[ \t]+(?:[A-Za-z][A-Za-z0-9_-]*[ \t]+)?$/.test(before);
}

/** A misspelt clause of `expect` looks like the next line of an example. */
function atMisspeltExpectation({ readAs }: BadItemNode, bad: string, { expected }: Failure): ReturnType<Look> {
  const found = /^[A-Za-z]+/.exec(bad)?.[0] ?? "";
  const suggestion = readAs === "ExampleEntry" ? (suggest(found, EXPECTATIONS) ?? null) : null;
  if (suggestion === null || suggestion === found) return null;
  return { offset: 0, expected, found, suggestion, advice: null };
}

/** What could have stood here; where a word was begun rightly and ended wrongly, that word. */
function expectedAt(item: BadItemNode, bad: string, { offset, expected }: Failure): Failure["expected"] {
  const isWeighted = item.readAs === "Statement" && /[\s"]weight\s[^"]*$/.test(bad.slice(0, offset));
  if (isWeighted) return expected.filter((one) => one.type !== "literal" || one.text !== "weight");
  if (expected.some((one) => one.type === "other" || (one.type === "literal" && /[^\s#]/.test(one.text))))
    return expected;
  const shorter = failureOf(bad.slice(0, offset), item.readAs);
  return shorter.offset >= offset ? shorter.expected : expected;
}

/** The expected signs that authors write in words. */
function signsIn(expected: Failure["expected"]): readonly string[] {
  return expected.some((one) => one.type === "literal" && one.text === "->") ? ["->"] : [];
}

function percentAfter(bad: string, offset: number): readonly string[] {
  return /[0-9][ \t]*$/.test(bad.slice(0, offset)) ? ["%"] : [];
}

/** `is 100`: a number is compared. */
function meantComparison(bad: string, offset: number, found: string): string | null {
  return /\bis[ \t]+$/.test(bad.slice(0, offset)) && /^[0-9.]+$/.test(found) ? `at least ${found}` : null;
}

/** `"no"` for `no`, where a name or a number belongs. */
function unquoted(found: string, expected: Failure["expected"]): string | null {
  const name = /^"([A-Za-z][A-Za-z0-9_-]*|[0-9]+(?:\.[0-9]+)?)"$/.exec(found)?.[1] ?? null;
  const fits = expected.some((one) => one.type === "other" && /^(?:name|number)$/.test(one.description));
  return fits && !expected.some((one) => one.type === "other" && one.description === "text") ? name : null;
}

function adviceOn({ readAs, span }: BadItemNode, text: string, offset: number, found: string): Localized | null {
  if (text[span.start + offset - 1] === '"' && /^[\p{L}\p{N}]/u.test(found)) {
    return {
      id: "tanda petik di dalam teks mengakhirinya; pakai petik tunggal di situ: `'...'`",
      en: "a double quote inside a text ends it; use single quotes there: `'...'`",
    };
  }
  if (readAs !== "RuleClause" || !/^(?:and|dan|serta|,|;)$/.test(found) || offset > 0) return null;
  return {
    id: "sebuah aturan mempunyai satu akibat; tulis `rule` kedua untuk yang lain",
    en: "a rule has one effect; write a second `rule` for the other",
  };
}

/** The word, number, text or sign that begins at an offset. */
export function tokenAt(text: string, offset: number): string {
  const sign =
    /^(?:"[^"\n\r]*"?|[A-Za-z]+\/[A-Za-z]+|[A-Za-z0-9_.%+][A-Za-z0-9_.%+-]*|-[A-Za-z0-9_.%+-]+|[<>=!]+|->|&&|\|\||[\p{L}\p{N}_-]+|\S)/u;
  return sign.exec(text.slice(offset))?.[0] ?? "";
}

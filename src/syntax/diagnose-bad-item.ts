import type { Report } from "../diagnostics/collect.js";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";
import type { Localized } from "../text/localized.js";
import type { Span } from "../text/span.js";
import { closingQuotes } from "./closing-quote.js";
import { expectedWords } from "./expectation.js";
import { latinized } from "./homoglyph.js";
import {
  CLAUSES,
  entryLike,
  isKeyword,
  type Keyword,
  meantKeyword,
  SCALE_WORDS,
  scalesLike,
  writtenLike,
} from "./keywords.js";
import { scaleBegunWith } from "./meant-scale.js";
import { keywordFixes, syntaxFixes } from "./repair-bad-item.js";
import { TOKENS } from "./scan.js";
import { adviceOnLetters, type Stop, stopOf, tokenAt } from "./stop.js";
import type { BadItemNode } from "./tree.js";
import { unclosedText } from "./unclosed-text.js";

/** The words with which most statements begin; all of them would be a page. */
const COMMON: readonly Keyword[] = ["title", "score", "missing", "dimension", "indicator", "scale", "category", "rule"];
const KEYWORD_LIST = COMMON.map((keyword) => `\`${keyword}\``).join(", ");

export const syntax = defineDiagnostic<{
  found: string;
  expected: Localized;
  suggestion: string | null;
  advice: Localized | null;
  /** How what should stand here is written. */
  like: string;
  /** How the suggestion is used, where its word alone would not do. */
  example: string | null;
}>({
  code: "PTH1001",
  name: "syntax",
  severity: "error",
  id: {
    message: ({ found, expected }) =>
      `di sini diharapkan ${expected.id}, bukan ${found === "" ? "akhir pernyataan" : quote(found)}`,
    why: "Pernyataan ini tidak dapat dibaca, jadi isinya belum diperiksa.",
    hint: ({ suggestion, advice, like, example }) =>
      advice?.id ??
      (suggestion === null
        ? `contoh penulisan yang benar: ${like}`
        : `mungkin maksudnya \`${suggestion}\`${example === null ? "" : `, misalnya ${example}`}`),
  },
  en: {
    message: ({ found, expected }) =>
      `expected ${expected.en} here, not ${found === "" ? "the end of the statement" : quote(found)}`,
    why: "This statement cannot be read, so what it says was not checked.",
    hint: ({ suggestion, advice, like, example }) =>
      advice?.en ??
      (suggestion === null
        ? `it is written like this: ${like}`
        : `did you mean \`${suggestion}\`${example === null ? "" : `, for example ${example}`}`),
  },
});

export const unknownStatement = defineDiagnostic<{
  word: string;
  suggestion: string | null;
  advice: Localized | null;
}>({
  code: "PTH1002",
  name: "unknown-statement",
  severity: "error",
  id: {
    message: ({ word }) => `tidak ada pernyataan yang dimulai dengan ${quote(word)}`,
    why: "Setiap pernyataan dimulai dengan kata kunci; teks lain tidak ditebak maksudnya.",
    hint: ({ suggestion, advice }) =>
      advice?.id ??
      (suggestion === null
        ? `mulailah dengan kata kunci, misalnya ${KEYWORD_LIST}`
        : `mungkin maksudnya \`${suggestion}\``),
  },
  en: {
    message: ({ word }) => `no statement begins with ${quote(word)}`,
    why: "Every statement begins with a keyword; nothing else is guessed at.",
    hint: ({ suggestion, advice }) =>
      advice?.en ??
      (suggestion === null ? `begin with a keyword, for example ${KEYWORD_LIST}` : `did you mean \`${suggestion}\``),
  },
});

export const misplacedClause = defineDiagnostic<{ word: string; clause: string }>({
  code: "PTH1019",
  name: "misplaced-clause",
  severity: "error",
  id: {
    message: ({ word }) => `\`${word}\` di sini tidak dapat dibaca sebagai lanjutan pernyataan sebelumnya`,
    why: "Kata ini melanjutkan sebuah pernyataan; bentuk atau tempatnya di sini tidak sesuai.",
    hint: ({ clause }) => `contoh penulisan yang benar: \`${clause}\``,
  },
  en: {
    message: ({ word }) => `\`${word}\` cannot be read here as part of the statement before it`,
    why: "This word continues a statement; its form or its place does not fit here.",
    hint: ({ clause }) => `it is written like this: \`${clause}\``,
  },
});

/** Says of a text that could not be read what the grammar had expected, and where. */
export function diagnoseBadItem(item: BadItemNode, text: string, report: Report): void {
  const bad = text.slice(item.span.start, item.span.end);
  const stop = stopOf(item, text);
  const unclosed = unclosedTextIn(bad, stop.offset);
  if (unclosed !== null) {
    const span = { start: item.span.start + unclosed.start, end: item.span.start + unclosed.end };
    const fixes = unclosed.end > stop.offset ? closingQuotes(item, span, text) : [];
    report(unclosedText, span, {}, { fixes });
    return;
  }
  if (item.readAs === "Statement" && !isKeyword(item.keyword)) {
    reportUnknown(item, bad, report);
    return;
  }
  const { offset, found, expected, suggestion, advice } = stop;
  const start = item.span.start + offset;
  const facts = {
    found,
    expected: expectedWords(expected),
    suggestion,
    advice,
    like: likeOf(item, bad),
    example: scaleMeant(item, stop, bad),
  };
  report(syntax, { start, end: start + Math.max(found.length, 1) }, facts, { fixes: syntaxFixes(item, bad, stop) });
}

/** How a statement, or an entry, is written; of a scale, the kind that was begun. */
function likeOf({ keyword, readAs }: BadItemNode, bad: string): string {
  if (keyword === "scale") return scaleBegunWith(bad);
  return isKeyword(keyword) ? writtenLike(keyword) : entryLike(readAs);
}

/** `levels` alone is no scale yet: what belongs to it, where it is the first word. */
function scaleMeant({ keyword }: BadItemNode, { offset, suggestion }: Stop, bad: string): string | null {
  const word = SCALE_WORDS.find((one) => one === suggestion && one !== "yes/no");
  const isFirst = keyword === "scale" && /^scale[ \t]*$/.test(bad.slice(0, offset));
  return word === undefined || !isFirst ? null : scalesLike(word, null);
}

function reportUnknown(item: BadItemNode, bad: string, report: Report): void {
  const begun = /^[\p{L}\p{N}_-]+/u.exec(bad)?.[0] ?? "";
  const foreign = adviceOnLetters(begun) === null ? null : begun;
  const word = foreign ?? (item.keyword === "" ? tokenAt(bad, 0) : item.keyword);
  const span = { start: item.span.start, end: item.span.start + word.length };
  const clause = CLAUSES.get(word);
  if (clause !== undefined) report(misplacedClause, span, { word, clause });
  else {
    const suggestion = meantKeyword(foreign === null ? word : (latinized(word) ?? word));
    const advice = adviceOnLetters(word);
    const fixes = foreign === null ? keywordFixes(item, bad, suggestion) : [];
    report(unknownStatement, span, { word, suggestion, advice }, { fixes });
  }
}

/**
 * A text without its closing quote that stops the reading: it took the rest of
 * its line with it, or it ended where the next text was to begin.
 */
function unclosedTextIn(text: string, offset: number): Span | null {
  let before: Span | null = null;
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    if (!/^["“”„]/.test(token)) continue;
    const span = { start: index, end: index + token.length };
    const isOpen = !/^["“”„].*["“”]$/s.test(token);
    if (isOpen && offset >= span.start) return span;
    if (isOpen)
      return before !== null && before.end === offset && !/[\n\r]/.test(text.slice(offset, index)) ? before : null;
    if (span.end <= offset) before = span;
  }
  return null;
}

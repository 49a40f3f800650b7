import type { Report } from "../diagnostics/collect.js";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";
import type { Localized } from "../text/localized.js";
import type { Span } from "../text/span.js";
import { suggest } from "../text/suggest.js";
import { type Expectation, expectedWords } from "./expectation.js";
import { SyntaxError as ParserError, parse as parseGenerated } from "./generated/rubric-parser.js";
import { isKeyword, KEYWORDS, type Keyword, STATEMENTS } from "./keywords.js";
import { TOKENS } from "./scan.js";
import type { BadItemNode } from "./tree.js";
import { unclosedText } from "./unclosed-text.js";

export const syntax = defineDiagnostic<{ found: string; expected: Localized; keyword: Keyword | null }>({
  code: "PTH1001",
  name: "syntax",
  severity: "error",
  id: {
    message: ({ found, expected }) =>
      `di sini diharapkan ${expected.id}, bukan ${found === "" ? "akhir pernyataan" : quote(found)}`,
    why: "Pernyataan ini tidak dapat dibaca, jadi isinya belum diperiksa.",
    hint: ({ keyword }) =>
      keyword === null ? "tulis satu entri per baris" : `contoh penulisan yang benar: \`${STATEMENTS[keyword]}\``,
  },
  en: {
    message: ({ found, expected }) =>
      `expected ${expected.en} here, not ${found === "" ? "the end of the statement" : quote(found)}`,
    why: "This statement cannot be read, so what it says was not checked.",
    hint: ({ keyword }) =>
      keyword === null ? "write one entry per line" : `it is written like this: \`${STATEMENTS[keyword]}\``,
  },
});

export const unknownStatement = defineDiagnostic<{ word: string; suggestion: string | null }>({
  code: "PTH1002",
  name: "unknown-statement",
  severity: "error",
  id: {
    message: ({ word }) => `tidak ada pernyataan yang dimulai dengan ${quote(word)}`,
    why: "Setiap pernyataan dimulai dengan kata kunci; teks lain tidak ditebak maksudnya.",
    hint: ({ suggestion }) =>
      suggestion === null
        ? `mulailah dengan salah satu dari: ${KEYWORDS.join(", ")}`
        : `mungkin maksudnya \`${suggestion}\``,
  },
  en: {
    message: ({ word }) => `no statement begins with ${quote(word)}`,
    why: "Every statement begins with a keyword; nothing else is guessed at.",
    hint: ({ suggestion }) =>
      suggestion === null ? `begin with one of: ${KEYWORDS.join(", ")}` : `did you mean \`${suggestion}\``,
  },
});

/** Says of a text that could not be read what the grammar had expected, and where. */
export function diagnoseBadItem(item: BadItemNode, text: string, report: Report): void {
  const bad = text.slice(item.span.start, item.span.end);
  const unclosed = unclosedTextIn(bad);
  if (unclosed !== null) {
    report(unclosedText, { start: item.span.start + unclosed.start, end: item.span.start + unclosed.end }, {});
    return;
  }
  if (item.readAs === "statement" && !isKeyword(item.keyword)) {
    const word = item.keyword === "" ? firstToken(bad) : item.keyword;
    const span = { start: item.span.start, end: item.span.start + word.length };
    report(unknownStatement, span, { word, suggestion: suggest(word, KEYWORDS) });
    return;
  }
  const failure = failureOf(bad, item.readAs === "entry" ? "Entry" : "Statement");
  const joined = item.readAs === "statement" && failure.offset < item.keyword.length;
  const offset = joined ? item.keyword.length : failure.offset;
  const expected = joined ? failureOf(`${item.keyword} `, "Statement").expected : failure.expected;
  const found = firstToken(bad.slice(offset));
  const start = item.span.start + offset;
  const keyword = isKeyword(item.keyword) ? item.keyword : null;
  report(
    syntax,
    { start, end: start + Math.max(found.length, 1) },
    { found, expected: expectedWords(expected), keyword },
  );
}

/** A text without its closing quote, which then took the rest of its line with it. */
function unclosedTextIn(text: string): Span | null {
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    if (/^["“”„]/.test(token) && !/^["“”„].*["“”]$/.test(token)) return { start: index, end: index + token.length };
  }
  return null;
}

/** Reads the bad text once more, alone, to learn how far it is well-formed. */
function failureOf(
  text: string,
  startRule: "Entry" | "Statement",
): { offset: number; expected: readonly Expectation[] } {
  try {
    // The blank lets the grammar say what it expects behind a text that ends too early.
    parseGenerated(`${text} `, { startRule });
  } catch (error) {
    if (!(error instanceof ParserError)) throw error;
    return { offset: Math.min(error.location.start.offset, text.length), expected: error.expected };
  }
  return { offset: 0, expected: [] };
}

function firstToken(text: string): string {
  return /^(?:"[^"\n\r]*"?|[A-Za-z0-9_.%+-]+|\S)/u.exec(text)?.[0] ?? "";
}

import type { Report } from "../diagnostics/collect.js";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";
import type { Localized } from "../text/localized.js";
import type { Span } from "../text/span.js";
import { closingQuotes } from "./closing-quote.js";
import { expectedLiterals, expectedWords } from "./expectation.js";
import { type Failure, failureOf } from "./failure.js";
import { CLAUSES, isKeyword, type Keyword, meantClause, meantKeyword, writtenLike } from "./keywords.js";
import { keywordFixes, syntaxFixes } from "./repair-bad-item.js";
import { TOKENS } from "./scan.js";
import type { BadItemNode } from "./tree.js";
import { unclosedText } from "./unclosed-text.js";

/** The words with which most statements begin; all of them would be a page. */
const COMMON: readonly Keyword[] = ["title", "score", "missing", "dimension", "indicator", "scale", "category", "rule"];
const KEYWORD_LIST = COMMON.map((keyword) => `\`${keyword}\``).join(", ");

export const syntax = defineDiagnostic<{
  found: string;
  expected: Localized;
  suggestion: string | null;
  keyword: Keyword | null;
}>({
  code: "PTH1001",
  name: "syntax",
  severity: "error",
  id: {
    message: ({ found, expected }) =>
      `di sini diharapkan ${expected.id}, bukan ${found === "" ? "akhir pernyataan" : quote(found)}`,
    why: "Pernyataan ini tidak dapat dibaca, jadi isinya belum diperiksa.",
    hint: ({ suggestion, keyword }) => {
      if (suggestion !== null) return `mungkin maksudnya \`${suggestion}\``;
      return keyword === null ? "tulis satu entri per baris" : `contoh penulisan yang benar: ${writtenLike(keyword)}`;
    },
  },
  en: {
    message: ({ found, expected }) =>
      `expected ${expected.en} here, not ${found === "" ? "the end of the statement" : quote(found)}`,
    why: "This statement cannot be read, so what it says was not checked.",
    hint: ({ suggestion, keyword }) => {
      if (suggestion !== null) return `did you mean \`${suggestion}\``;
      return keyword === null ? "write one entry per line" : `it is written like this: ${writtenLike(keyword)}`;
    },
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
        ? `mulailah dengan kata kunci, misalnya ${KEYWORD_LIST}`
        : `mungkin maksudnya \`${suggestion}\``,
  },
  en: {
    message: ({ word }) => `no statement begins with ${quote(word)}`,
    why: "Every statement begins with a keyword; nothing else is guessed at.",
    hint: ({ suggestion }) =>
      suggestion === null ? `begin with a keyword, for example ${KEYWORD_LIST}` : `did you mean \`${suggestion}\``,
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
  const failure = failureIn(item, bad);
  const unclosed = unclosedTextIn(bad);
  if (unclosed !== null && failure.offset >= unclosed.start) {
    const span = { start: item.span.start + unclosed.start, end: item.span.start + unclosed.end };
    report(unclosedText, span, {}, { fixes: closingQuotes(item, span, text) });
    return;
  }
  if (item.readAs === "Statement" && !isKeyword(item.keyword)) {
    reportUnknown(item, bad, report);
    return;
  }
  const found = firstToken(bad.slice(failure.offset));
  const start = item.span.start + failure.offset;
  const keyword = isKeyword(item.keyword) ? item.keyword : null;
  const suggestion = meantClause(found, expectedLiterals(failure.expected));
  const facts = { found, expected: expectedWords(failure.expected), suggestion, keyword };
  const fixes = syntaxFixes(item, bad, { ...failure, found, suggestion });
  report(syntax, { start, end: start + Math.max(found.length, 1) }, facts, { fixes });
}

function reportUnknown(item: BadItemNode, bad: string, report: Report): void {
  const word = item.keyword === "" ? firstToken(bad) : item.keyword;
  const span = { start: item.span.start, end: item.span.start + word.length };
  const clause = CLAUSES.get(word);
  if (clause !== undefined) report(misplacedClause, span, { word, clause });
  else {
    const suggestion = meantKeyword(word);
    report(unknownStatement, span, { word, suggestion }, { fixes: keywordFixes(item, bad, suggestion) });
  }
}

/** How far the grammar gets; never into the keyword itself, which is known to be right. */
function failureIn(item: BadItemNode, bad: string): Failure {
  const failure = failureOf(bad, item.readAs);
  if (item.readAs !== "Statement" || failure.offset >= item.keyword.length) return failure;
  return { offset: item.keyword.length, expected: failureOf(`${item.keyword} `, "Statement").expected };
}

/** A text without its closing quote, which then took the rest of its line with it. */
function unclosedTextIn(text: string): Span | null {
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    if (/^["“”„]/.test(token) && !/^["“”„].*["“”]$/.test(token)) return { start: index, end: index + token.length };
  }
  return null;
}

function firstToken(text: string): string {
  return /^(?:"[^"\n\r]*"?|[A-Za-z0-9_.%+-]+|\S)/u.exec(text)?.[0] ?? "";
}

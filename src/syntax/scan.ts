import type { Report } from "../diagnostics/collect.js";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";

/** The longest rubric text that is read, in UTF-16 code units; the largest real schemes need a hundredth. */
export const MAX_SOURCE_LENGTH = 4_000_000;

/** How deep braces, and parentheses, may nest. */
export const MAX_NESTING = 64;

export const sourceTooLong = defineDiagnostic<{ length: number }>({
  code: "PTH1006",
  name: "source-too-long",
  severity: "error",
  id: {
    message: ({ length }) => `berkas berisi ${length} karakter, lebih dari ${MAX_SOURCE_LENGTH}`,
    why: "Ukuran dibatasi supaya berkas yang keliru tidak menghabiskan waktu dan memori.",
    hint: () => "periksa apakah ini benar berkas rubrik; pecah instrumen yang sangat besar per jenis instansi",
  },
  en: {
    message: ({ length }) => `the file has ${length} characters, more than ${MAX_SOURCE_LENGTH}`,
    why: "Size is bounded so that a wrong file cannot use up time and memory.",
    hint: () => "check that this is a rubric file; split a very large instrument by kind of institution",
  },
});

export const nestingTooDeep = defineDiagnostic<{ bracket: string }>({
  code: "PTH1007",
  name: "nesting-too-deep",
  severity: "error",
  id: {
    message: ({ bracket }) => `\`${bracket}\` bersarang lebih dari ${MAX_NESTING} lapis`,
    why: "Kedalaman dibatasi supaya setiap rubrik selesai dibaca dalam waktu yang wajar.",
    hint: () => "kurangi lapisan di sini, atau tutup tanda kurung sebelumnya",
  },
  en: {
    message: ({ bracket }) => `\`${bracket}\` is nested more than ${MAX_NESTING} deep`,
    why: "Depth is bounded so that every rubric is read in reasonable time.",
    hint: () => "use fewer layers here, or close the brackets before",
  },
});

/** What a look at the brackets tells before the text is parsed. */
export interface Scan {
  /** Whether the text is small and flat enough to be parsed. */
  readonly bounded: boolean;
  /** More `{` than `}`. */
  readonly missingBraces: boolean;
  /** More `}` than `{`. */
  readonly strayBraces: boolean;
  /** Whether a text is not closed. */
  readonly openTexts: boolean;
}

/**
 * Comments, texts and brackets.
 * Invariant: texts and comments end here exactly where the grammar ends them.
 */
export const TOKENS = /#[^\n\r]*|"[^"\n\r]*"|[“”„][^“”"\n\r]*[“”"]|[“”„"](?:(?! ?\{ *(?:[\n\r]|$))[^"\n\r])*|[{}()]/gu;

const UNBOUNDED: Scan = { bounded: false, missingBraces: false, strayBraces: false, openTexts: false };

/** Looks over a text once, in linear time: its size, its nesting and whether its braces balance. */
export function scan(text: string, report: Report): Scan {
  if (text.length > MAX_SOURCE_LENGTH) {
    report(sourceTooLong, { start: 0, end: 0 }, { length: text.length });
    return UNBOUNDED;
  }
  let openTexts = false;
  let braces = 0;
  let parentheses = 0;
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    if (token === "{") braces += 1;
    if (token === "}") braces -= 1;
    if (token === "(") parentheses += 1;
    if (token === ")") parentheses = Math.max(0, parentheses - 1);
    openTexts ||= isOpenText(token);
    if (braces > MAX_NESTING || parentheses > MAX_NESTING) {
      report(nestingTooDeep, { start: index, end: index + 1 }, { bracket: token });
      return UNBOUNDED;
    }
  }
  return { bounded: true, missingBraces: braces > 0, strayBraces: braces < 0, openTexts };
}

/** Whether a token is a text without its closing quote. */
export function isOpenText(token: string): boolean {
  return /^["“”„]/.test(token) && (token.length === 1 || !/["“”]/.test(token.slice(-1)));
}

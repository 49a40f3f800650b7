import { createCollector } from "../diagnostics/collect.js";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { quote } from "../diagnostics/quote.js";
import type { Rubric } from "../model/rubric.js";
import { decimalComma } from "../numeric/decimal-comma.js";
import { exactFromUnknown } from "../numeric/exact-from-unknown.js";
import { formatExact, formatFixed } from "../numeric/format-exact.js";
import { compare, type Rational, subtract } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import { categorize } from "./categorize.js";
import type { OutcomeCategory } from "./outcome.js";
import { scoreLimits } from "./score-limits.js";

/** Where a score stands among the categories. Exact numbers are text. */
export interface Classification {
  /** The score as it was given. */
  readonly input: string;
  /** The score rounded as the rubric publishes it. */
  readonly score: string;
  readonly category: OutcomeCategory;
  /** The next better category and how many points are missing; null at the top. */
  readonly next: { readonly id: string; readonly from: string; readonly points: string } | null;
}

/** A classification, or why there is none. */
export type Classified =
  | { readonly ok: true; readonly classification: Classification; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly classification: null; readonly diagnostics: readonly Diagnostic[] };

export const scoreUnreadable = defineDiagnostic<{ text: string }>({
  code: "PTH5016",
  name: "score-unreadable",
  severity: "error",
  id: {
    message: ({ text }) =>
      decimalComma(text) === null ? `${quote(text)} bukan angka` : `${quote(text)} memakai koma desimal`,
    why: "Nilai dibaca persis seperti ditulis; koma desimal tidak ditebak.",
    hint: ({ text }) => `tulis ${decimalComma(text) ?? "dengan titik desimal, misalnya 81.84"}`,
  },
  en: {
    message: ({ text }) =>
      decimalComma(text) === null ? `${quote(text)} is not a number` : `${quote(text)} has a decimal comma`,
    why: "Scores are read exactly as written; decimal commas are not guessed at.",
    hint: ({ text }) => `write ${decimalComma(text) ?? "it with a decimal point, for example 81.84"}`,
  },
});

export const scoreOutOfRange = defineDiagnostic<{ text: string; min: Rational; max: Rational }>({
  code: "PTH5017",
  name: "score-out-of-range",
  severity: "error",
  id: {
    message: ({ text, min, max }) =>
      `nilai ${quote(text)} berada di luar ${formatExact(min)} sampai ${formatExact(max)}`,
    why: "Rubrik ini tidak dapat menghasilkan nilai itu.",
    hint: () => "periksa nilainya, atau pakai rubrik dari tahun atau instrumen lain",
  },
  en: {
    message: ({ text, min, max }) => `the score ${quote(text)} is outside ${formatExact(min)} to ${formatExact(max)}`,
    why: "This rubric cannot give that score.",
    hint: () => "check the score, or use the rubric of another year or instrument",
  },
});

/**
 * Finds the category of a published score: rounds it as the rubric declares,
 * compares it with the thresholds (before rounding where the rubric compares
 * exactly), and says how far the next category is.
 *
 * @param score decimal text, a bigint or a number, in the rubric's score range
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const { classification } = classify(rubric, "49.995");
 * classification.category.id; // => "good"
 * classify(rubric, "12.5").classification.next; // => { id: "good", from: "50.00", points: "37.50" }
 */
export function classify(rubric: Rubric, score: unknown): Classified {
  const { report, diagnostics } = createCollector(null);
  const { digits, mode } = rubric.score;
  const { min, max } = scoreLimits(rubric);
  const input = shown(score);
  const read = exactFromUnknown(score);
  if (!read.ok) report(scoreUnreadable, null, { text: input });
  else if (compare(read.value, min) < 0 || compare(read.value, max) > 0)
    report(scoreOutOfRange, null, { text: input, min, max });
  if (!read.ok || diagnostics.length > 0) return { ok: false, classification: null, diagnostics };
  const rounded = round(read.value, digits, mode);
  const isExact = rubric.score.comparison === "exact";
  const compared = isExact ? read.value : rounded;
  const { category } = categorize(rubric, compared);
  const above = rubric.categories[rubric.categories.indexOf(category) - 1];
  return {
    ok: true,
    classification: {
      input,
      score: formatFixed(rounded, digits),
      category: { id: category.id, title: category.title.id, titleEn: category.title.en, zone: category.zone },
      next:
        above === undefined
          ? null
          : {
              id: above.id,
              from: formatFixed(above.from, digits),
              points: isExact
                ? formatExact(subtract(above.from, compared))
                : formatFixed(subtract(above.from, compared), digits),
            },
    },
    diagnostics,
  };
}

/** A score as its user would recognise it. */
function shown(score: unknown): string {
  if (typeof score === "object" && score !== null) return Array.isArray(score) ? "[...]" : "{...}";
  return String(score);
}

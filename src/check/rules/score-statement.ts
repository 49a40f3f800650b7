import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { formatExact } from "../../numeric/format-exact.js";
import { compare, isWhole, multiply, powerOfTen, type Rational, rational, ZERO } from "../../numeric/rational.js";
import { plainValue } from "../../syntax/plain-value.js";
import { ofKind } from "../../syntax/select.js";
import type { RubricNode, ScoreNode } from "../../syntax/tree.js";
import { counted } from "../../text/counted.js";
import { swappedBounds } from "../swapped-bounds.js";

/** The most decimals with which a score may be published. */
export const MAX_DIGITS = 10;

export const scoreRange = defineDiagnostic<{ min: Rational; max: Rational }>({
  code: "PTH4010",
  name: "score-range",
  severity: "error",
  id: {
    message: ({ min, max }) => `rentang nilai ${formatExact(min)}..${formatExact(max)} kosong`,
    why: "Nilai terendah harus lebih kecil daripada nilai tertinggi.",
    hint: () => "tulis yang terendah lebih dulu, misalnya `score 0..100`",
  },
  en: {
    message: ({ min, max }) => `the score range ${formatExact(min)}..${formatExact(max)} is empty`,
    why: "The lowest score must be below the highest.",
    hint: () => "write the lowest first, for example `score 0..100`",
  },
});

export const scoreDigits = defineDiagnostic<{ digits: Rational }>({
  code: "PTH4011",
  name: "score-digits",
  severity: "error",
  id: {
    message: ({ digits }) => `\`${formatExact(digits)}\` bukan banyaknya desimal`,
    why: "Banyaknya desimal menentukan kapan sebuah nilai mencapai ambang batas.",
    hint: () => `tulis bilangan bulat dari 0 sampai ${MAX_DIGITS}`,
  },
  en: {
    message: ({ digits }) => `\`${formatExact(digits)}\` is not a number of decimals`,
    why: "The number of decimals decides when a score reaches a threshold.",
    hint: () => `write a whole number from 0 to ${MAX_DIGITS}`,
  },
});

export const scorePrecision = defineDiagnostic<{ bound: Rational; digits: Rational }>({
  code: "PTH4012",
  name: "score-precision",
  severity: "error",
  id: {
    message: ({ bound, digits }) =>
      `batas nilai ${formatExact(bound)} lebih teliti daripada ${formatExact(digits)} desimal`,
    why: "Nilai yang dibulatkan harus tetap berada di dalam rentang nilai.",
    hint: () => "tulis batas dengan desimal sebanyak yang diterbitkan, atau terbitkan lebih banyak desimal",
  },
  en: {
    message: ({ bound, digits }) =>
      `the score bound ${formatExact(bound)} is finer than ${counted(digits.num, "decimal")}`,
    why: "A rounded score must stay inside the score range.",
    hint: () => "write the bound with as many decimals as are published, or publish more",
  },
});

/** Reports an empty score range and an impossible number of decimals. */
export function checkScoreStatement(rubric: RubricNode, report: Report): void {
  for (const score of ofKind(rubric.block.items, "Score")) {
    checkRange(score, report);
    checkDigits(score, report);
  }
}

function checkRange(score: ScoreNode, report: Report): void {
  const [min, max] = [plainValue(score.min), plainValue(score.max)];
  if (min === null || max === null || compare(min, max) < 0) return;
  const swapped = swappedBounds(score.min, score.max);
  const place = { start: score.min.span.start, end: score.max.span.end };
  report(scoreRange, place, { min, max }, { fixes: swapped === null ? [] : [swapped] });
}

function checkDigits(score: ScoreNode, report: Report): void {
  const digits = plainValue(score.digits);
  if (digits === null) return;
  if (!isWhole(digits) || compare(digits, ZERO) < 0 || compare(digits, rational(BigInt(MAX_DIGITS))) > 0) {
    report(scoreDigits, score.digits.span, { digits });
    return;
  }
  for (const place of [score.min, score.max]) {
    const bound = plainValue(place);
    if (bound === null || isWhole(multiply(bound, powerOfTen(Number(digits.num))))) continue;
    report(scorePrecision, place.span, { bound, digits });
  }
}

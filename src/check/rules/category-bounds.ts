import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import type { Fix } from "../../diagnostics/diagnostic.js";
import { formatExact } from "../../numeric/format-exact.js";
import {
  add,
  compare,
  equals,
  isWhole,
  multiply,
  powerOfTen,
  type Rational,
  subtract,
} from "../../numeric/rational.js";
import type { ExpressionNode, RubricNode } from "../../syntax/tree.js";
import { counted } from "../../text/counted.js";
import { type ReadCategory, readThresholds, type Thresholds } from "../categories.js";
import { swappedBounds } from "../swapped-bounds.js";

export const thresholdPrecision = defineDiagnostic<{ value: Rational; digits: number }>({
  code: "PTH4005",
  name: "threshold-precision",
  severity: "error",
  id: {
    message: ({ value, digits }) =>
      `ambang ${formatExact(value)} lebih teliti daripada nilai yang diterbitkan dengan ${digits} desimal`,
    why: "Kategori ditentukan dari nilai yang sudah dibulatkan; ambang yang lebih teliti tidak pernah tepat tercapai.",
    hint: ({ digits }) => `tulis ambang dengan paling banyak ${digits} desimal`,
  },
  en: {
    message: ({ value, digits }) =>
      `the threshold ${formatExact(value)} is finer than a score published with ${counted(digits, "decimal")}`,
    why: "Categories are decided on the rounded score; a finer threshold is never met exactly.",
    hint: ({ digits }) => `write the threshold with at most ${counted(digits, "decimal")}`,
  },
});

export const thresholdRange = defineDiagnostic<{ value: Rational; min: Rational; max: Rational }>({
  code: "PTH4006",
  name: "threshold-range",
  severity: "error",
  id: {
    message: ({ value, min, max }) =>
      `ambang ${formatExact(value)} berada di luar rentang nilai ${formatExact(min)}..${formatExact(max)}`,
    why: "Ambang di luar rentang tidak pernah tercapai.",
    hint: () => "perbaiki ambangnya, atau rentang pada `score`",
  },
  en: {
    message: ({ value, min, max }) =>
      `the threshold ${formatExact(value)} is outside the score range ${formatExact(min)}..${formatExact(max)}`,
    why: "A threshold outside the range is never met.",
    hint: () => "correct the threshold, or the range in `score`",
  },
});

export const bandReversed = defineDiagnostic<{ from: Rational; to: Rational }>({
  code: "PTH4007",
  name: "category-band-reversed",
  severity: "error",
  id: {
    message: ({ from, to }) => `kategori ini berakhir (${formatExact(to)}) sebelum dimulai (${formatExact(from)})`,
    why: "Kategori ini tidak akan pernah dicapai.",
    hint: () => "tukar kedua batasnya",
  },
  en: {
    message: ({ from, to }) => `this category ends (${formatExact(to)}) before it begins (${formatExact(from)})`,
    why: "No score would ever be in it.",
    hint: () => "swap the two bounds",
  },
});

/** Reports category bounds that are too fine, outside the score range, or the wrong way round. */
export function checkCategoryBounds(rubric: RubricNode, report: Report): void {
  const thresholds = readThresholds(rubric);
  if (thresholds === null) return;
  for (const category of thresholds.written) {
    const { node, from, to } = category;
    checkBound(from, node.from, thresholds, report);
    if (to === null || node.to === null) continue;
    checkBound(to, node.to, thresholds, report);
    const span = { start: node.from.span.start, end: node.to.span.end };
    if (compare(to, from) < 0) report(bandReversed, span, { from, to }, { fixes: turnedBand(category, thresholds) });
  }
}

/** The bounds of a band changed, where it then meets its neighbours; elsewhere one of them may be a slip. */
function turnedBand({ node, from: high, to: low }: ReadCategory, thresholds: Thresholds): readonly Fix[] {
  if (low === null || node.to === null) return [];
  const { min, max, digits, written } = thresholds;
  const step = powerOfTen(-digits);
  const others = written.filter((other) => other.node !== node);
  const above = add(high, step);
  const below = subtract(low, step);
  const meetsAbove = equals(high, max) || others.some(({ from }) => equals(from, above));
  const meetsBelow =
    equals(low, min) || others.some(({ from, to }) => equals(to ?? below, below) && compare(from, low) < 0);
  const swapped = meetsAbove && meetsBelow ? swappedBounds(node.from, node.to) : null;
  return swapped === null ? [] : [swapped];
}

function checkBound(value: Rational, place: ExpressionNode, { min, max, digits }: Thresholds, report: Report): void {
  if (compare(value, min) < 0 || compare(value, max) > 0) report(thresholdRange, place.span, { value, min, max });
  else if (!isWhole(multiply(value, powerOfTen(digits)))) report(thresholdPrecision, place.span, { value, digits });
}

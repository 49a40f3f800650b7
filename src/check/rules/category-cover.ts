import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import type { Fix } from "../../diagnostics/diagnostic.js";
import { formatFixed } from "../../numeric/format-exact.js";
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
import { mayHoldBad } from "../../syntax/select.js";
import type { RubricNode } from "../../syntax/tree.js";
import { type ReadCategory, readThresholds, type Thresholds } from "../categories.js";

interface Neighbours {
  readonly lower: string;
  readonly upper: string;
  /** The closed upper bound of the lower category. */
  readonly to: string;
  /** The lower bound of the upper category. */
  readonly from: string;
  /** The upper bound, and the lower bound, with which the two would meet. */
  readonly fittingTo: string;
  readonly fittingFrom: string;
}

export const categoryHole = defineDiagnostic<Neighbours>({
  code: "PTH4001",
  name: "category-hole",
  severity: "error",
  id: {
    message: ({ lower, upper, to, from }) =>
      `antara \`${lower}\` (sampai ${to}) dan \`${upper}\` (dari ${from}) ada celah`,
    why: "Nilai di dalam celah tidak mempunyai kategori.",
    hint: ({ lower, upper, fittingTo, fittingFrom }) =>
      `akhiri \`${lower}\` pada ${fittingTo}, atau mulai \`${upper}\` dari ${fittingFrom}`,
  },
  en: {
    message: ({ lower, upper, to, from }) =>
      `there is a hole between \`${lower}\` (to ${to}) and \`${upper}\` (from ${from})`,
    why: "A score in the hole has no category.",
    hint: ({ lower, upper, fittingTo, fittingFrom }) =>
      `end \`${lower}\` at ${fittingTo}, or begin \`${upper}\` at ${fittingFrom}`,
  },
});

export const categoryOverlap = defineDiagnostic<Neighbours>({
  code: "PTH4002",
  name: "category-overlap",
  severity: "error",
  id: {
    message: ({ lower, upper, to, from }) =>
      `\`${lower}\` (sampai ${to}) dan \`${upper}\` (dari ${from}) bertumpang tindih`,
    why: "Nilai di daerah itu mempunyai dua kategori.",
    hint: ({ lower, upper, fittingTo, fittingFrom }) =>
      `akhiri \`${lower}\` pada ${fittingTo}, atau mulai \`${upper}\` dari ${fittingFrom}`,
  },
  en: {
    message: ({ lower, upper, to, from }) => `\`${lower}\` (to ${to}) and \`${upper}\` (from ${from}) overlap`,
    why: "A score in both has two categories.",
    hint: ({ lower, upper, fittingTo, fittingFrom }) =>
      `end \`${lower}\` at ${fittingTo}, or begin \`${upper}\` at ${fittingFrom}`,
  },
});

export const categoryStart = defineDiagnostic<{ name: string; from: string; min: string }>({
  code: "PTH4004",
  name: "category-start",
  severity: "error",
  id: {
    message: ({ name, from, min }) => `kategori terendah \`${name}\` dimulai dari ${from}, bukan ${min}`,
    why: "Nilai di bawahnya tidak mempunyai kategori.",
    hint: ({ min }) => `tulis \`from ${min}\`, atau tambahkan kategori yang lebih rendah`,
  },
  en: {
    message: ({ name, from, min }) => `the lowest category \`${name}\` begins at ${from}, not at ${min}`,
    why: "A score below it has no category.",
    hint: ({ min }) => `write \`from ${min}\`, or add a lower category`,
  },
});

export const categoryEnd = defineDiagnostic<{ name: string; to: string; max: string }>({
  code: "PTH4008",
  name: "category-end",
  severity: "error",
  id: {
    message: ({ name, to, max }) => `kategori tertinggi \`${name}\` berakhir pada ${to}, bukan ${max}`,
    why: "Nilai di atasnya tidak mempunyai kategori.",
    hint: ({ max }) => `tulis \`to ${max}\`, atau tambahkan kategori yang lebih tinggi`,
  },
  en: {
    message: ({ name, to, max }) => `the highest category \`${name}\` ends at ${to}, not at ${max}`,
    why: "A score above it has no category.",
    hint: ({ max }) => `write \`to ${max}\`, or add a higher category`,
  },
});

/** Reports where the categories do not cover every published score exactly once. */
export function checkCategoryCover(rubric: RubricNode, report: Report): void {
  const thresholds = readThresholds(rubric);
  if (thresholds === null || mayHoldBad(rubric.block.items, "category")) return;
  if (!isComparable(thresholds)) return; // `threshold-precision` and its neighbours speak for this case
  const { min, max, digits, ascending } = thresholds;
  const show = (value: Rational): string => formatFixed(value, digits);
  const lowest = ascending[0];
  const highest = ascending.at(-1);
  if (lowest !== undefined && !equals(lowest.from, min)) {
    report(categoryStart, lowest.node.from.span, {
      name: lowest.node.name.text,
      from: show(lowest.from),
      min: show(min),
    });
  }
  for (const [index, upper] of ascending.entries()) {
    const lower = ascending[index - 1];
    if (lower !== undefined) checkNeighbours(lower, upper, digits, report);
  }
  if (highest !== undefined && highest.to !== null && highest.node.to !== null && !equals(highest.to, max)) {
    report(categoryEnd, highest.node.to.span, { name: highest.node.name.text, to: show(highest.to), max: show(max) });
  }
}

function checkNeighbours(lower: ReadCategory, upper: ReadCategory, digits: number, report: Report): void {
  if (lower.to === null || lower.node.to === null || equals(lower.from, upper.from)) return; // `category-order` speaks
  const step = powerOfTen(-digits);
  const fittingTo = subtract(upper.from, step);
  const difference = compare(lower.to, fittingTo);
  if (difference === 0) return;
  const facts = {
    lower: lower.node.name.text,
    upper: upper.node.name.text,
    to: formatFixed(lower.to, digits),
    from: formatFixed(upper.from, digits),
    fittingTo: formatFixed(fittingTo, digits),
    fittingFrom: formatFixed(add(lower.to, step), digits),
  };
  const label = { id: "batas tetangganya", en: "the neighbour's bound" };
  const related = [{ span: upper.node.from.span, label }];
  const fixes = movedBounds(lower, upper, { to: fittingTo, from: add(lower.to, step) }, digits);
  report(difference < 0 ? categoryHole : categoryOverlap, lower.node.to.span, facts, { related, fixes });
}

/** Either bound moved to meet the other; none where a category would turn round. */
function movedBounds(
  lower: ReadCategory,
  upper: ReadCategory,
  { to, from }: { readonly to: Rational; readonly from: Rational },
  digits: number,
): readonly Fix[] {
  const turnsRound = compare(to, lower.from) < 0 || (upper.to !== null && compare(from, upper.to) > 0);
  if (lower.node.to === null || turnsRound) return [];
  const [end, begin] = [formatFixed(to, digits), formatFixed(from, digits)];
  const [low, high] = [lower.node.name.text, upper.node.name.text];
  return [
    {
      title: { id: `akhiri \`${low}\` pada ${end}`, en: `end \`${low}\` at ${end}` },
      edits: [{ span: lower.node.to.span, text: end }],
    },
    {
      title: { id: `mulai \`${high}\` dari ${begin}`, en: `begin \`${high}\` at ${begin}` },
      edits: [{ span: upper.node.from.span, text: begin }],
    },
  ];
}

/** Whether every bound is inside the range, at the declared precision, and bands are the right way round. */
function isComparable({ min, max, digits, ascending }: Thresholds): boolean {
  const fits = (value: Rational): boolean =>
    compare(value, min) >= 0 && compare(value, max) <= 0 && isWhole(multiply(value, powerOfTen(digits)));
  return (
    ascending.every(({ from, to }) => fits(from) && (to === null || (fits(to) && compare(to, from) >= 0))) &&
    fits(min) &&
    fits(max)
  );
}

import type { Report } from "../../diagnostics/collect.js";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import type { Fix } from "../../diagnostics/diagnostic.js";
import { adding, deleting } from "../../diagnostics/fix.js";
import { formatExact } from "../../numeric/format-exact.js";
import { compare, isWhole, ONE, type Rational, rational, subtract, ZERO } from "../../numeric/rational.js";
import { descendants } from "../../syntax/children.js";
import { exactValue } from "../../syntax/exact-value.js";
import { plainValue } from "../../syntax/plain-value.js";
import type {
  CountScaleNode,
  ExpressionNode,
  FactTypeNode,
  LevelsScaleNode,
  MeanScaleNode,
  NumberScaleNode,
  RubricNode,
  StepsScaleNode,
} from "../../syntax/tree.js";
import { DIRECTIONS } from "../../syntax/words.js";
import { match } from "../../text/match.js";
import type { Span } from "../../text/span.js";
import { swappedBounds } from "../swapped-bounds.js";
import { checkSteps } from "./scale-steps.js";

/** The most levels that one scale may have; answers are chosen by people. */
export const MAX_LEVELS = 100;

export const scaleRange = defineDiagnostic<{ min: Rational; max: Rational; isFact: boolean }>({
  code: "PTH4020",
  name: "scale-range",
  severity: "error",
  id: {
    message: ({ min, max, isFact }) =>
      `rentang ${isFact ? "fakta" : "skala"} ${formatExact(min)}..${formatExact(max)} kosong`,
    why: "Pada skala dengan satu nilai atau tanpa nilai, setiap jawaban sama saja.",
    hint: ({ isFact }) =>
      `tulis yang terendah lebih dulu${isFact ? "" : "; tulis `lower is better` bila yang kecil lebih baik"}`,
  },
  en: {
    message: ({ min, max, isFact }) =>
      `the ${isFact ? "fact" : "scale"} range ${formatExact(min)}..${formatExact(max)} is empty`,
    why: "On a scale with one value or none all answers are the same.",
    hint: ({ isFact }) => `write the lowest first${isFact ? "" : "; write `lower is better` if less is better"}`,
  },
});

export const scaleWhole = defineDiagnostic<{ value: Rational }>({
  code: "PTH4021",
  name: "scale-whole",
  severity: "error",
  id: {
    message: ({ value }) => `\`${formatExact(value)}\` bukan bilangan bulat dari 0 ke atas`,
    why: "Tingkat, hitungan dan pilihan responden adalah bilangan bulat.",
    hint: () => "pakai bilangan bulat, atau skala `number` untuk angka pecahan",
  },
  en: {
    message: ({ value }) => `\`${formatExact(value)}\` is not a whole number from 0 up`,
    why: "Levels, counts and the choices of respondents are whole numbers.",
    hint: () => "use whole numbers, or a `number` scale for fractions",
  },
});

export const countFromZero = defineDiagnostic<{ min: Rational }>({
  code: "PTH4022",
  name: "count-from-zero",
  severity: "error",
  id: {
    message: ({ min }) => `hitungan dimulai dari ${formatExact(min)}, bukan 0`,
    why: "Yang dihitung selalu dapat tidak ada sama sekali.",
    hint: () => "tulis `count 0..`, atau pakai skala `number`",
  },
  en: {
    message: ({ min }) => `the count begins at ${formatExact(min)}, not at 0`,
    why: "What is counted can always be absent altogether.",
    hint: () => "write `count 0..`, or use a `number` scale",
  },
});

export const fullAtRange = defineDiagnostic<{ fullAt: Rational; max: Rational }>({
  code: "PTH4023",
  name: "full-at-range",
  severity: "error",
  id: {
    message: ({ fullAt, max }) => `\`full at ${formatExact(fullAt)}\` berada di luar 1 sampai ${formatExact(max)}`,
    why: "Nilai penuh harus dapat dicapai, dan tidak oleh hitungan nol.",
    hint: ({ max }) => `tulis bilangan bulat dari 1 sampai ${formatExact(max)}`,
  },
  en: {
    message: ({ fullAt, max }) => `\`full at ${formatExact(fullAt)}\` is outside 1 to ${formatExact(max)}`,
    why: "Full points must be reachable, and not by a count of nothing.",
    hint: ({ max }) => `write a whole number from 1 to ${formatExact(max)}`,
  },
});

export const sampleSize = defineDiagnostic<{ value: Rational }>({
  code: "PTH4024",
  name: "sample-size",
  severity: "error",
  id: {
    message: ({ value }) => `\`at least ${formatExact(value)}\` bukan banyaknya responden`,
    why: "Banyaknya responden adalah bilangan bulat dari 1 ke atas.",
    hint: () => "tulis misalnya `at least 10`",
  },
  en: {
    message: ({ value }) => `\`at least ${formatExact(value)}\` is not a number of respondents`,
    why: "A number of respondents is a whole number from 1 up.",
    hint: () => "write for example `at least 10`",
  },
});

export const tooManyLevels = defineDiagnostic<{ levels: Rational }>({
  code: "PTH4025",
  name: "too-many-levels",
  severity: "error",
  id: {
    message: ({ levels }) => `skala ini memiliki ${formatExact(levels)} tingkat, lebih dari ${MAX_LEVELS}`,
    why: "Tingkat dipilih oleh orang; sebanyak ini biasanya salah ketik.",
    hint: () => "pakai skala `number` atau `count`",
  },
  en: {
    message: ({ levels }) => `this scale has ${formatExact(levels)} levels, more than ${MAX_LEVELS}`,
    why: "Levels are chosen by people; so many are usually a slip.",
    hint: () => "use a `number` or a `count` scale",
  },
});

export const directionMissing = defineDiagnostic<Record<string, never>>({
  code: "PTH4026",
  name: "direction-missing",
  severity: "error",
  id: {
    message: () => "skala angka ini tidak mengatakan arah mana yang lebih baik",
    why: "Angka yang besar dapat berarti baik (cakupan) atau buruk (hari tunggu).",
    hint: () => "tambahkan `higher is better` atau `lower is better`",
  },
  en: {
    message: () => "this number scale does not say which way is better",
    why: "A large number may be good (coverage) or bad (days of waiting).",
    hint: () => "add `higher is better` or `lower is better`",
  },
});

export const fullAtDirection = defineDiagnostic<Record<string, never>>({
  code: "PTH4035",
  name: "full-at-direction",
  severity: "error",
  id: {
    message: () => "`full at` tidak dapat dipakai bersama `lower is better`",
    why: "`full at` mengatakan mulai dari hitungan berapa nilainya penuh; bila sedikit lebih baik, nilai penuh ada pada 0.",
    hint: () => "hapus salah satu, atau pakai skala `levels` dengan `points`",
  },
  en: {
    message: () => "`full at` cannot be combined with `lower is better`",
    why: "`full at` says from which count on the points are full; where less is better, they are full at 0.",
    hint: () => "delete one of the two, or use a `levels` scale with `points`",
  },
});

/** Reports scales whose bounds, full mark, sample or direction make no sense. */
export function checkScaleRanges(rubric: RubricNode, report: Report): void {
  for (const node of descendants(rubric)) {
    if (node.kind === "LevelsScale") checkLevels(node, report);
    if (node.kind === "CountScale") checkCount(node, report);
    if (node.kind === "MeanScale") checkMean(node, report);
    if (node.kind === "NumberFact") checkBounds(node, report);
    if (node.kind === "NumberScale" || node.kind === "StepsScale") checkNumber(node, report);
  }
}

/** A scale without what stands in its braces. */
function headOf({ kind, span, max }: NumberScaleNode | StepsScaleNode): Span {
  return { start: span.start, end: kind === "StepsScale" ? max.span.end : span.end };
}

type NumberFactNode = Extract<FactTypeNode, { kind: "NumberFact" }>;
interface Bounds {
  readonly min: Rational;
  readonly max: Rational;
}

type Bounded = LevelsScaleNode | CountScaleNode | MeanScaleNode | NumberScaleNode | StepsScaleNode | NumberFactNode;

/** The bounds, when both can be read and the first is below the second. */
function checkBounds(scale: Bounded, report: Report): Bounds | null {
  const min = plainValue(scale.min);
  const max = plainValue(scale.max);
  if (min === null || max === null) return null;
  const whole = match(scale)
    .returnType<boolean>()
    .with({ kind: "NumberScale" }, { kind: "StepsScale" }, { kind: "NumberFact" }, () => false)
    .with({ kind: "LevelsScale" }, { kind: "CountScale" }, { kind: "MeanScale" }, () => true)
    .exhaustive();
  const faulty = whole ? [scale.min, scale.max].filter((bound) => checkWhole(bound, report)) : [];
  if (faulty.length > 0) return null;
  if (compare(min, max) < 0) return { min, max };
  const isFact = scale.kind === "NumberFact";
  report(
    scaleRange,
    { start: scale.min.span.start, end: scale.max.span.end },
    { min, max, isFact },
    { fixes: turned(scale) },
  );
  return null;
}

/** The bounds changed; without a stated direction, the order in which they were written may have been one. */
function turned(scale: Bounded): readonly Fix[] {
  const swapped = swappedBounds(scale.min, scale.max);
  if (swapped === null) return [];
  // With `full at`, more is always better.
  if (!("direction" in scale) || scale.direction !== null || (scale.kind === "CountScale" && scale.fullAt !== null)) {
    const low = exactValue(scale.max);
    return low !== null && compare(low, ONE) <= 0 ? [swapped] : []; // elsewhere one of them may be a slip
  }
  const last = scale.kind === "MeanScale" && scale.atLeast !== null ? scale.atLeast : scale.max;
  const lower = adding(last.span.end, " lower is better");
  const { title } = swapped;
  const both = { id: `${title.id}, ${lower.title.id}`, en: `${title.en}, ${lower.title.en}` };
  return [swapped, { title: both, edits: [...swapped.edits, ...lower.edits] }];
}

function directionsAt(offset: number): readonly Fix[] {
  return DIRECTIONS.map((direction) => adding(offset, ` ${direction} is better`));
}

function checkLevels(scale: LevelsScaleNode, report: Report): void {
  const bounds = checkBounds(scale, report);
  if (bounds === null) return;
  const levels = subtract(bounds.max, subtract(bounds.min, ONE));
  if (compare(levels, rational(BigInt(MAX_LEVELS))) > 0) {
    report(tooManyLevels, { start: scale.min.span.start, end: scale.max.span.end }, { levels });
  }
}

function checkNumber(scale: NumberScaleNode | StepsScaleNode, report: Report): void {
  const bounds = checkBounds(scale, report);
  const head = headOf(scale);
  if (scale.direction === null) report(directionMissing, head, {}, { fixes: directionsAt(head.end) });
  if (scale.kind === "StepsScale" && bounds !== null) checkSteps(scale, bounds, report);
}

function checkCount(scale: CountScaleNode, report: Report): void {
  const bounds = checkBounds(scale, report);
  if (bounds === null) return;
  if (compare(bounds.min, ZERO) !== 0) report(countFromZero, scale.min.span, { min: bounds.min });
  const fullAt = scale.fullAt === null ? null : plainValue(scale.fullAt);
  if (fullAt === null || scale.fullAt === null) return;
  if (scale.direction?.text === "lower") {
    const fixes = [
      deleting({ start: scale.max.span.end, end: scale.fullAt.span.end }, `full at ${formatExact(fullAt)}`),
      deleting({ start: scale.fullAt.span.end, end: scale.span.end }, "lower is better"),
    ];
    report(fullAtDirection, scale.direction.span, {}, { fixes });
  }
  if (!isWhole(fullAt) || compare(fullAt, ONE) < 0 || compare(fullAt, bounds.max) > 0) {
    report(fullAtRange, scale.fullAt.span, { fullAt, max: bounds.max });
  }
}

function checkMean(scale: MeanScaleNode, report: Report): void {
  checkBounds(scale, report);
  const atLeast = scale.atLeast === null ? null : plainValue(scale.atLeast);
  if (atLeast === null || scale.atLeast === null) return;
  if (!isWhole(atLeast) || compare(atLeast, ONE) < 0) report(sampleSize, scale.atLeast.span, { value: atLeast });
}

/** Reports a bound that is no whole number from 0 up, and says whether it did. */
function checkWhole(bound: ExpressionNode, report: Report): boolean {
  const value = plainValue(bound);
  if (value === null || (isWhole(value) && compare(value, ZERO) >= 0)) return false;
  report(scaleWhole, bound.span, { value });
  return true;
}

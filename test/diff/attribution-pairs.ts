import fc from "fast-check";
import { type Beside, evidenceOf, type RawEvidence, rawAnswer } from "../laws/answer-sketch.js";
import { printRubric } from "../laws/print-rubric.js";
import { type PartSketch, type RubricSketch, type Written, withParts } from "../laws/rubric-sketch.js";
import { type Shape, sketches, WHOLE } from "../support/arbitrary-sketch.js";

/** One year of a generated pair. */
export interface SketchedYear {
  readonly sketch: RubricSketch;
  readonly text: string;
  readonly raw: RawEvidence;
}

/** Two years, which a failing property shows as text. */
export interface SketchedPair {
  readonly before: SketchedYear;
  readonly after: SketchedYear;
}

const EVERYTHING: Beside = { facts: "all", notApplicable: true, known: true };
const CLOSED: Shape = { ...WHOLE, open: false };

/**
 * Two rubrics that know nothing of each other but some names of parts and
 * facts, with one score range, so that no two things need fit: kinds, scales, places, facts.
 */
export function strangers(shape: Partial<Shape> = {}): fc.Arbitrary<SketchedPair> {
  const one = sketches({ ...CLOSED, ...shape });
  return fc
    .tuple(one, one)
    .filter(([{ score: a }, { score: b }]) => a.min === b.min && a.max === b.max)
    .map(([before, after]) => pairOf(before, { ...after, year: "2025" }, EVERYTHING));
}

/** What makes the rubric of a year another one. */
export interface Drift {
  readonly weights: boolean;
  readonly parts: boolean;
  readonly scales: boolean;
  readonly rules: boolean;
  readonly evidence: boolean;
}

/**
 * A rubric, and what became of it in the next year: some weights, parts, scales,
 * rules and answers are others, as far as asked for. Every answer fits the scale of the other year.
 */
export function drifts(drift: Drift, shape: Partial<Shape> = {}, beside: Beside = ANSWERS): fc.Arbitrary<SketchedPair> {
  const whole = { ...CLOSED, ...shape };
  return fc.tuple(sketches(whole), fc.infiniteStream(fc.nat(99))).map(([drawn, stream]) => {
    const next = (): number => stream.next().value ?? 0;
    const before = plain(drawn);
    const changed = withParts(before, (part) => driftedPart(part, drift, next));
    const children = drift.parts || drift.weights ? siblings(changed.children, changed, drift, next) : changed.children;
    const after = { ...changed, year: "2025", children, ...(drift.rules ? rulesOf(before, next) : {}) };
    return pairOf(before, after, beside);
  });
}

const ANSWERS: Beside = { facts: "all", notApplicable: true, known: false };

/** A sketch whose rules and verdict do not speak of parts, which may be gone. */
function plain(sketch: RubricSketch): RubricSketch {
  const parts = new Set<string>();
  withParts(sketch, (part) => {
    parts.add(part.name);
    return part;
  });
  const asks = (text: string): boolean => [...parts].some((name) => text.includes(`"of":"${name}"`));
  const isPlain = (rule: RubricSketch["rules"][number]): boolean => !asks(JSON.stringify(rule.when, bigints));
  const named = { ...sketch, rules: sketch.rules.filter(isPlain) };
  return withParts(named, (part) => (part.kind === "indicator" ? { ...part, named: false } : part));
}

function bigints(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

function driftedPart(part: PartSketch, drift: Drift, next: () => number): PartSketch {
  const ruled =
    drift.rules && next() % 3 === 0
      ? {
          rounded: next() % 2 === 0 ? null : { digits: next() % 3, mode: null },
          notApplicable: ([null, "full", "lowest", "redistribute"] as const)[next() % 4] ?? null,
        }
      : {};
  const children = part.kind === "indicator" ? {} : { children: siblings(part.children, part, drift, next) };
  const base: PartSketch = { ...part, ...ruled, ...children } as PartSketch;
  if (base.kind !== "indicator") return base;
  const scaled = drift.scales && next() % 2 === 0 ? { ...base, scale: flipped(base.scale) } : base;
  if (!drift.evidence || next() % 2 === 0) return scaled;
  const picks = { ...scaled.picks, low: (next() * 10_101) % 1_000_001, present: [next() % 4 > 0, true] as const };
  return { ...scaled, picks, given: { ...scaled.given, notApplicable: next() % 4 === 0 } };
}

/** The other end of the scale is the better one, so that every answer still fits. */
function flipped(scale: Extract<PartSketch, { kind: "indicator" }>["scale"]): typeof scale {
  const other = (direction: "higher" | "lower" | null) => (direction === "lower" ? "higher" : "lower");
  if (scale.kind === "yes-no") return { ...scale, better: scale.better === "no" ? "yes" : "no" };
  if (scale.kind === "levels" && scale.points === null) return { ...scale, direction: other(scale.direction) };
  if (scale.kind === "count" && scale.fullAt === null) return { ...scale, direction: other(scale.direction) };
  if (scale.kind === "number") return { ...scale, direction: other(scale.direction) };
  if (scale.kind === "mean") return { ...scale, direction: other(scale.direction) };
  return scale;
}

/** Siblings with other weights: each has that of the next, or one is gone and all others weigh the same. */
function siblings(
  parts: readonly PartSketch[],
  { weightsTotal }: Pick<RubricSketch, "weightsTotal">,
  drift: Drift,
  next: () => number,
): readonly PartSketch[] {
  if (parts.length < 2 || next() % 2 === 0) return parts;
  if (drift.parts && next() % 2 === 0) {
    const gone = next() % parts.length;
    const total = weightsTotal ?? { text: "1", value: [1n, 1n] as const };
    const size = BigInt(parts.length - 1);
    const weight: Written = {
      text: `${total.text} / ${size}`,
      value: [total.value[0], total.value[1] * size],
    };
    return parts.filter((_, index) => index !== gone).map((part) => ({ ...part, weight }));
  }
  if (!drift.weights) return parts;
  return parts.map((part, index) => ({ ...part, weight: parts[(index + 1) % parts.length]?.weight ?? null }));
}

function rulesOf({ rules, score, notApplicable }: RubricSketch, next: () => number): Partial<RubricSketch> {
  return {
    rules: rules.filter(() => next() % 2 === 0),
    score: { ...score, mode: next() % 2 === 0 ? "down" : "half-even" },
    missing: next() % 2 === 0 ? "lowest" : "excluded",
    notApplicable: notApplicable === null ? null : ((["full", "lowest", "redistribute"] as const)[next() % 3] ?? null),
  };
}

function pairOf(before: RubricSketch, after: RubricSketch, beside: Beside): SketchedPair {
  const pair = { before: yearOf(before, beside), after: yearOf(after, beside) };
  const shown = [pair.before, pair.after].map(({ text, raw }) => `${text}\n${JSON.stringify(raw)}`).join("\n\n");
  return Object.defineProperty(pair, fc.toStringMethod, { value: () => `\n${shown}\n` });
}

function yearOf(sketch: RubricSketch, beside: Beside): SketchedYear {
  const answer: Parameters<typeof evidenceOf>[1] = (indicator) =>
    indicator.picks.present[0] ? rawAnswer(indicator, indicator.picks.low) : undefined;
  return { sketch, text: printRubric(sketch), raw: evidenceOf(sketch, answer, beside) };
}

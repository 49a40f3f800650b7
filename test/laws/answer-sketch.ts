import { BEST, decimal, type IndicatorSketch, indicatorsIn, type Picks, type RubricSketch } from "./rubric-sketch.js";

/** Evidence as it would stand in a JSON file. */
export interface RawEvidence {
  readonly rubric?: string;
  readonly subject: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** The answer to an indicator, or undefined for none. */
export type AnswerTo = (indicator: IndicatorSketch) => unknown;

/** Evidence with the answers that a function gives. */
export function evidenceOf(sketch: RubricSketch, answerTo: AnswerTo): RawEvidence {
  const given = indicatorsIn(sketch.children).flatMap((indicator) => {
    const answer = answerTo(indicator);
    return answer === undefined ? [] : [[indicator.name, answer] as const];
  });
  return { subject: "loket-1", answers: Object.fromEntries(given) };
}

/** The best, and the worst, answer to every indicator. */
export function extremeEvidence(sketch: RubricSketch, which: "best" | "worst"): RawEvidence {
  const quality = which === "best" ? BEST : 0;
  return evidenceOf(sketch, ({ scale, picks }) =>
    rawAnswer(scale, quality, { ...picks, offsets: picks.offsets.map(() => 0) }),
  );
}

/**
 * An answer on a scale whose quality is `quality`, written in one of the ways
 * that evidence allows. A higher quality is never a worse answer.
 */
export function rawAnswer(scale: IndicatorSketch["scale"], quality: number, picks: Picks): unknown {
  const bare = bareAnswer(scale, quality, picks);
  const wraps = picks.form % 4 === 0;
  return wraps ? { answer: bare, source: "berita acara", note: "dilihat di tempat" } : bare;
}

function bareAnswer(scale: IndicatorSketch["scale"], quality: number, picks: Picks): unknown {
  switch (scale.kind) {
    case "yes-no": {
      const yes = quality * 2 > BEST === (scale.better !== "no");
      return pick(picks.form, yes ? [true, "yes", "ya"] : [false, "no", "tidak"]);
    }
    case "levels":
      return whole(step(scale.min, scale.max, quality, scale.direction), picks.form);
    case "choice": {
      const worstFirst = scale.options.toSorted((a, b) => compareExact(a.points.value, b.points.value));
      return worstFirst[Number(step(0n, BigInt(worstFirst.length - 1), quality, "higher"))]?.name;
    }
    case "count":
      return whole(step(0n, scale.max, quality, scale.direction), picks.form);
    case "number": {
      const [min, max] = [scale.min.value[0], scale.max.value[0]];
      return number(between(min, max, 1, quality, scale.direction), picks.form);
    }
    case "mean":
      return respondents(scale, quality, picks);
  }
}

function respondents(
  { min, max, atLeast, direction }: Extract<IndicatorSketch["scale"], { kind: "mean" }>,
  quality: number,
  { form, offsets }: Picks,
): unknown {
  const people = Math.max(Number(atLeast ?? 1n), offsets.length);
  const choices = Array.from({ length: people }, (_, index) => {
    const ofOne = Math.min(BEST, Math.max(0, quality + (offsets[index % offsets.length] ?? 0)));
    return step(min, max, ofOne, direction);
  });
  if (form % 3 === 0) return choices.map((choice) => whole(choice, form));
  if (form % 3 === 1) {
    const counts = new Map<string, number>();
    for (const choice of choices) counts.set(String(choice), (counts.get(String(choice)) ?? 0) + 1);
    return { counts: Object.fromEntries(counts) };
  }
  const mean = number(between(min, max, 0, quality, direction), form);
  return atLeast === null && form % 2 === 0 ? { mean } : { mean, respondents: people };
}

/** One of the whole numbers from `min` to `max`, the better the higher the quality. */
function step(min: bigint, max: bigint, quality: number, direction: "higher" | "lower" | null): bigint {
  const index = (BigInt(quality) * (max - min + 1n)) / BigInt(BEST + 1);
  return direction === "lower" ? max - index : min + index;
}

/** A decimal from `min` to `max` (in units of the digit `digits`), the better the higher the quality. */
function between(
  min: bigint,
  max: bigint,
  digits: number,
  quality: number,
  direction: "higher" | "lower" | null,
): string {
  const gain = (max - min) * BigInt(quality);
  const units = direction === "lower" ? max * BigInt(BEST) - gain : min * BigInt(BEST) + gain;
  return decimal(units, digits + 6).text;
}

function whole(value: bigint, form: number): unknown {
  return pick(form, [Number(value), String(value), `${value}.0`]);
}

function number(text: string, form: number): unknown {
  return pick(form, [text, Number(text), `${text}e0`]);
}

function pick<T>(form: number, forms: readonly T[]): T | undefined {
  return forms[Math.floor(form / 4) % forms.length];
}

function compareExact([a, b]: readonly [bigint, bigint], [c, d]: readonly [bigint, bigint]): number {
  return a * d === c * b ? 0 : a * d < c * b ? -1 : 1;
}

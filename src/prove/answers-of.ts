import { conversionOf } from "../evaluate/conversion-of.js";
import { convert } from "../evaluate/convert.js";
import type { SingleAnswer } from "../evidence/evidence.js";
import type { ChecklistScale, Direction, Indicator, Observations, Scale, ScoreRange } from "../model/rubric.js";
import { add, compare, divide, multiply, type Rational, rational, subtract, ZERO } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import { match } from "../text/match.js";
import { closed, decimalText, isPoint, pointAt, type Stretch, scaled, simplest } from "./stretch.js";

/** Points that answers can have, and the answer, as evidence is written, for any of them. */
export interface Answerable {
  readonly stretch: Stretch;
  /** @param digits how many decimals a number may have that cannot be written exactly */
  readonly answer: (points: Rational, digits: number) => unknown;
}

/** All points that the answers to an indicator can have; not all where there are too many. */
export interface Answers {
  readonly all: readonly Answerable[];
  readonly complete: boolean;
}

/** The points of every answer to an indicator, the lowest first. */
export function answersOf({ scale, observations }: Indicator, score: ScoreRange, most: number): Answers {
  const single = answersOn(scale, score, most);
  const sorted = { ...single, all: single.all.toSorted((a, b) => compare(a.stretch.low, b.stretch.low)) };
  return observations === null ? sorted : observed(sorted, observations);
}

function answersOn(scale: Scale, score: ScoreRange, most: number): Answers {
  const single = (answer: SingleAnswer, written: unknown): Answerable => ({
    stretch: pointAt(convert(conversionOf(scale, answer, score))),
    answer: () => written,
  });
  return match(scale)
    .returnType<Answers>()
    .with({ kind: "yes-no" }, () =>
      whole([single({ kind: "yes-no", yes: true }, true), single({ kind: "yes-no", yes: false }, false)]),
    )
    .with({ kind: "levels" }, ({ levels }) => {
      const kept = thinned(levels, most);
      return {
        all: kept.map(({ level }) => single({ kind: "level", level }, `${level}`)),
        complete: kept.length === levels.length,
      };
    })
    .with({ kind: "choice" }, ({ options }) =>
      whole(options.map(({ name }) => single({ kind: "option", option: name }, name))),
    )
    .with({ kind: "count" }, ({ fullAt }) => {
      const counts = wholesTo(fullAt, most);
      return {
        all: counts.map((count) => single({ kind: "count", count }, `${count}`)),
        complete: BigInt(counts.length) === fullAt + 1n,
      };
    })
    .with({ kind: "number" }, (number) => whole([linear(number, score, (text) => text)]))
    .with({ kind: "mean" }, ({ min, max, atLeast, direction }) => {
      const written = (mean: string): unknown => (atLeast === 1n ? { mean } : { mean, respondents: `${atLeast}` });
      return whole([linear({ min: rational(min), max: rational(max), direction }, score, written)]);
    })
    .with({ kind: "checklist" }, (checklist) => ticked(checklist, score, most))
    .with({ kind: "steps" }, ({ steps, max }) =>
      whole(
        steps.map(({ from }, index) => {
          const next = steps[index + 1]?.from;
          const band = next === undefined ? closed(from, max) : { ...closed(from, next), highOpen: true };
          const number = simplest(band);
          return single({ kind: "number", number }, decimalText(number, DEEPEST, band));
        }),
      ),
    )
    .exhaustive();
}

/** With so many decimals a number that does not end is as near as anybody can tell. */
const DEEPEST = 40;

function whole(all: readonly Answerable[]): Answers {
  return { all, complete: true };
}

/** Any number between two bounds is worth points in proportion. */
function linear(
  { min, max, direction }: { readonly min: Rational; readonly max: Rational; readonly direction: Direction },
  score: ScoreRange,
  written: (number: string) => unknown,
): Answerable {
  const [worst, best] = direction === "lower" ? [max, min] : [min, max];
  const width = subtract(score.max, score.min);
  return {
    stretch: closed(score.min, score.max),
    answer: (points, digits) => {
      const share = divide(subtract(points, score.min), width);
      const number = add(worst, multiply(share, subtract(best, worst)));
      return written(decimalText(number, digits, { low: min, high: max }));
    },
  };
}

/** Every sum of items that can be there. */
function ticked({ items }: ChecklistScale, score: ScoreRange, most: number): Answers {
  let sums: readonly Ticked[] = [{ share: ZERO, present: [] }];
  let complete = true;
  for (const { name, weight } of items) {
    const both = sums.flatMap((sum) => [sum, { share: add(sum.share, weight), present: [...sum.present, name] }]);
    const different = [...new Map(both.map((sum) => [`${sum.share.num}/${sum.share.den}`, sum])).values()];
    const sorted = different.toSorted((a, b) => compare(a.share, b.share));
    sums = thinned(sorted, most);
    complete &&= sums.length === sorted.length;
  }
  const width = subtract(score.max, score.min);
  const all = sums.map(({ share, present }) => ({
    stretch: pointAt(add(score.min, multiply(share, width))),
    answer: () => present,
  }));
  return { all, complete };
}

interface Ticked {
  readonly share: Rational;
  readonly present: readonly string[];
}

/** Several observations: a mean of enough of them can be anything between the worst and the best. */
function observed({ all, complete }: Answers, { combine, atLeast }: Observations): Answers {
  const [worst, best] = [all[0], all.at(-1)];
  const copies = ({ stretch, answer }: Answerable): Answerable => ({
    stretch,
    answer: (points, digits) => Array.from({ length: Number(atLeast) }, () => answer(points, digits)),
  });
  const isOne = worst === undefined || best === undefined || all.length === 1 || isSame(worst.stretch, best.stretch);
  if (combine !== "mean" || isOne) return { all: all.map(copies), complete };
  const span = closed(worst.stretch.low, best.stretch.high);
  const mixed = (points: Rational, digits: number): unknown => {
    const share = divide(subtract(points, span.low), subtract(span.high, span.low));
    const [size, high] = sampleOf(share, Number(atLeast), digits);
    return Array.from({ length: size }, (_, index) =>
      index < high ? best.answer(best.stretch.high, digits) : worst.answer(worst.stretch.low, digits),
    );
  };
  return { all: [{ stretch: span, answer: mixed }], complete: true };
}

function isSame(a: Stretch, b: Stretch): boolean {
  return isPoint(a) && isPoint(b) && compare(a.low, b.low) === 0;
}

/** More observations than this are only written down where fewer do not come near enough. */
const MOST_OBSERVATIONS = 1000;

/** How many observations there are, and how many of them are best, so that these are a share of them. */
function sampleOf({ num, den }: Rational, atLeast: number, digits: number): readonly [size: number, best: number] {
  if (den <= BigInt(MOST_OBSERVATIONS)) {
    const size = Number(den) * Math.ceil(atLeast / Number(den));
    return [size, Number((num * BigInt(size)) / den)];
  }
  const size = Math.max(atLeast, Math.min(MOST_OBSERVATIONS, 10 ** digits));
  return [size, Number(round(scaledBy(rational(num, den), size), 0, "half-up").num)];
}

function scaledBy(share: Rational, size: number): Rational {
  return scaled(pointAt(share), rational(BigInt(size))).low;
}

/** Whole numbers from 0 to another, evenly spread where there are too many. */
function wholesTo(last: bigint, most: number): readonly bigint[] {
  const count = last + 1n <= BigInt(most) ? last + 1n : BigInt(most);
  return Array.from({ length: Number(count) }, (_, index) =>
    count === 1n ? last : (BigInt(index) * last) / (count - 1n),
  );
}

/** The first, the last, and evenly spread ones between, where there are too many. */
export function thinned<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, index) => all[Math.floor((index * (all.length - 1)) / (most - 1))]).filter(
    (one): one is T => one !== undefined,
  );
}

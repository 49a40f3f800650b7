import type { Direction, Indicator, Scale, ScoreRange } from "../model/rubric.js";
import {
  compare,
  divide,
  max,
  min,
  multiply,
  powerOfTen,
  type Rational,
  rational,
  subtract,
} from "../numeric/rational.js";
import { match } from "../text/match.js";
import type { Dialect } from "./dialects/dialect.js";
import { ceilingOf, commonMultiple, numeratorOver } from "./exact-numbers.js";
import { DIGITS, isBetween, isNo, isTextIn, isYes, unitBounds, unitsIn, wholeIn } from "./read-column.js";
import { itemKey, respondentsKey, type Source } from "./source.js";
import type { SqlExpression } from "./tree/expression.js";
import { cases, integer, operation } from "./tree/make.js";
import type { Arithmetic, Whole } from "./whole.js";

/** How the answer to an indicator becomes points: first a whole number is read, then that is worth something. */
export interface Leaf {
  /** From the columns of the table; null where there is no answer, or none that is read. */
  readonly read: SqlExpression;
  /** Between what a whole number that was read must lie to fit; null where all that are read do. */
  readonly within: readonly [low: bigint, high: bigint] | null;
  /** What `read` lies between where it fits. */
  readonly low: bigint;
  readonly high: bigint;
  /** The denominator of the points. */
  readonly den: bigint;
  /** The numerator of the points of a number that fits. */
  readonly worth: Worth;
}

/** `add + times * read`, more than `most` counting as that, or the points of the last step that `read` reaches. */
export type Worth = Line | Steps;

export interface Line {
  readonly kind: "linear";
  readonly add: bigint;
  readonly times: bigint;
  /** Null where nothing is too much. */
  readonly most: bigint | null;
}

interface Steps {
  readonly kind: "steps";
  readonly steps: readonly { readonly from: bigint; readonly points: bigint }[];
}

/** The largest number of respondents that evidence may state. */
export const MOST_RESPONDENTS = 1_000_000_000_000n;

export function leafOf(indicator: Indicator, range: ScoreRange, source: Source, dialect: Dialect): Leaf {
  const { scale, name } = indicator;
  const answer = source.nameOf(name);
  return match(scale)
    .returnType<Leaf>()
    .with({ kind: "yes-no" }, ({ better }) =>
      stated(
        [
          [isYes(answer), better === "yes" ? range.max : range.min],
          [isNo(answer), better === "yes" ? range.min : range.max],
        ],
        range,
      ),
    )
    .with({ kind: "choice" }, ({ options }) =>
      stated(
        options.map((option) => [isTextIn(answer, [option.name]), option.points] as const),
        range,
      ),
    )
    .with({ kind: "levels" }, (levels) => {
      const read = wholeIn(answer, dialect, source.isTyped).expression;
      const points = levels.levels.flatMap((one) =>
        one.points === null ? [] : [{ from: rational(one.level), points: one.points }],
      );
      const bounds = [levels.min, levels.max] as const;
      if (points.length > 0) return inSteps(read, bounds, points, 0);
      return linear(read, bounds, rational(levels.min), rational(levels.max), levels.direction, range, 0);
    })
    .with({ kind: "count" }, ({ max: most, fullAt, direction }) => {
      const counted = wholeIn(answer, dialect, source.isTyped).expression;
      const [none, full] = [rational(0n), rational(fullAt)];
      const found = linear(counted, [0n, most], none, full, direction, range, 0);
      return { ...found, worth: { ...found.worth, most: fullAt } };
    })
    .with({ kind: "number" }, ({ min: low, max: high, direction }) =>
      linear(unitsIn(answer, dialect).expression, unitBounds(low, high), low, high, direction, range, DIGITS),
    )
    .with({ kind: "mean" }, (mean) => {
      const [low, high] = [rational(mean.min), rational(mean.max)];
      const units = unitsIn(answer, dialect).expression;
      const people = wholeIn(source.nameOf(respondentsKey(name)), dialect, source.isTyped).expression;
      const read = mean.atLeast > 1n ? cases([[isBetween(people, mean.atLeast, MOST_RESPONDENTS), units]]) : units;
      return linear(read, unitBounds(low, high), low, high, mean.direction, range, DIGITS);
    })
    .with({ kind: "checklist" }, ({ items }) => checklist(name, items, range, source))
    .with({ kind: "steps" }, ({ min: low, max: high, steps }) =>
      inSteps(unitsIn(answer, dialect).expression, unitBounds(low, high), steps, DIGITS),
    )
    .exhaustive();
}

/** The numerator of the points. */
export function worthOf(leaf: Leaf, read: SqlExpression, arithmetic: Arithmetic): Whole {
  const { constant, plus, times, choose } = arithmetic;
  return match(leaf.worth)
    .with({ kind: "linear" }, (line) => plus(times(upTo(line, leaf, read), constant(line.times)), constant(line.add)))
    .with({ kind: "steps" }, ({ steps }) =>
      choose(
        steps.toReversed().map(({ from, points }) => [operation(read, ">=", integer(from)), constant(points)] as const),
      ),
    )
    .exhaustive();
}

/** What was read, as far as it counts. */
export function upTo({ most }: Line, { low, high }: Leaf, read: SqlExpression): Whole {
  if (most === null || most >= high) return { expression: read, type: "small", low, high };
  // LEAST would pass over a number that is not there.
  const cut = cases([[operation(read, ">", integer(most)), integer(most)]], read);
  return { expression: cut, type: "small", low, high: most };
}

/** Whether a number that was read fits. */
export function fits({ within }: Leaf, read: SqlExpression): SqlExpression {
  return within === null ? { kind: "is-null", operand: read, negated: true } : isBetween(read, ...within);
}

/** The points themselves are what is read. */
function stated(
  options: readonly (readonly [when: SqlExpression, points: Rational])[],
  range: Pick<ScoreRange, "min" | "max">,
): Leaf {
  const den = commonMultiple(options.map(([, points]) => points.den));
  const read = cases(options.map(([when, points]) => [when, integer(numeratorOver(points, den))] as const));
  const low = options.reduce((least, [, points]) => min(least, points), range.max);
  const high = options.reduce((most, [, points]) => max(most, points), range.min);
  return {
    read: { kind: "cast", operand: read, type: { kind: "small" } },
    within: null,
    low: numeratorOver(low, den),
    high: numeratorOver(high, den),
    den,
    worth: { kind: "linear", add: 0n, times: 1n, most: null },
  };
}

function linear(
  read: SqlExpression,
  within: readonly [low: bigint, high: bigint],
  low: Rational,
  high: Rational,
  direction: Direction,
  { min: least, max: most }: ScoreRange,
  digits: number,
): Leaf & { readonly worth: Line } {
  const [worst, best] = direction === "higher" ? [low, high] : [high, low];
  const slope = divide(subtract(most, least), subtract(best, worst));
  const perUnit = multiply(slope, powerOfTen(-digits));
  const start = subtract(least, multiply(worst, slope));
  const den = commonMultiple([perUnit.den, start.den]);
  const worth = {
    kind: "linear",
    add: numeratorOver(start, den),
    times: numeratorOver(perUnit, den),
    most: null,
  } as const;
  return { read, within, low: within[0], high: within[1], den, worth };
}

function inSteps(
  read: SqlExpression,
  within: readonly [low: bigint, high: bigint],
  steps: readonly { readonly from: Rational; readonly points: Rational }[],
  digits: number,
): Leaf {
  const den = commonMultiple(steps.map(({ points }) => points.den));
  const size = powerOfTen(digits);
  const lowestFirst = steps.toSorted((a, b) => compare(a.from, b.from));
  return {
    read,
    within,
    low: within[0],
    high: within[1],
    den,
    worth: {
      kind: "steps",
      steps: lowestFirst.map(({ from, points }) => ({
        from: ceilingOf(multiply(from, size)),
        points: numeratorOver(points, den),
      })),
    },
  };
}

function checklist(
  name: string,
  items: Extract<Scale, { kind: "checklist" }>["items"],
  { min: least, max: most }: ScoreRange,
  source: Source,
): Leaf {
  const size = commonMultiple(items.map(({ weight }) => weight.den));
  const shares = items.map((item) => {
    const tick = source.nameOf(itemKey(name, item.name));
    return cases([
      [isYes(tick), integer(numeratorOver(item.weight, size))],
      [isNo(tick), integer(0n)],
    ]);
  });
  const [first = integer(0n), ...others] = shares;
  const read = others.reduce((sum, share) => operation(sum, "+", share), first);
  const perShare = divide(subtract(most, least), rational(size));
  const den = commonMultiple([perShare.den, least.den]);
  return {
    read: { kind: "cast", operand: read, type: { kind: "small" } },
    within: null,
    low: 0n,
    high: size,
    den,
    worth: { kind: "linear", add: numeratorOver(least, den), times: numeratorOver(perShare, den), most: null },
  };
}

import type { SingleAnswer } from "../evidence/evidence.js";
import { YES_NO } from "../evidence/yes-no.js";
import type { Indicator, ScoreRange } from "../model/rubric.js";
import { divide, multiply, type Rational, subtract } from "../numeric/rational.js";
import { match } from "../text/match.js";
import type { Leaf, Line } from "./leaf.js";
import { pointsOfAnswer, roundedPoints } from "./points-of-answer.js";
import type { WorthOf } from "./worth-of.js";

/**
 * Lays out indicators; those of which every answer is worth the same have one table.
 *
 * @param worthOf tells them apart; null where few are laid out, and a small bundle is worth more
 */
export function leavesOf(
  indicators: readonly Indicator[],
  range: ScoreRange,
  decimals: number,
  worthOf: WorthOf | null,
): readonly Leaf[] {
  const known = new Map<unknown, Leaf>();
  return indicators.map((indicator, node) => {
    const worth = worthOf?.(indicator, node) ?? node;
    const like = known.get(worth);
    if (like !== undefined) return { ...like, indicator, node };
    const leaf = leafOf(indicator, node, range, decimals);
    known.set(worth, leaf);
    return leaf;
  });
}

/** Lays out an indicator: a table of the points of its answers where there are few, a line for numbers. */
function leafOf(indicator: Indicator, node: number, range: ScoreRange, decimals: number): Leaf {
  const { scale, observations } = indicator;
  const points = (answer: SingleAnswer): Rational => pointsOfAnswer(indicator, answer, range);
  const lowest = roundedPoints(indicator, range.min);
  const none = {
    indicator,
    node,
    like: node,
    table: [],
    words: new Map(),
    low: 0,
    high: -1,
    at: 0,
    line: null,
    lowest,
  };
  if (observations !== null) return none;
  return match(scale)
    .returnType<Leaf>()
    .with({ kind: "yes-no" }, () => ({
      ...none,
      table: [points({ kind: "yes-no", yes: false }), points({ kind: "yes-no", yes: true })],
      words: new Map([...YES_NO].map(([word, yes]) => [word, yes ? 1 : 0])),
    }))
    .with({ kind: "levels" }, ({ min, max }) => ({
      ...none,
      ...numbered(min, max, (level) => points({ kind: "level", level })),
    }))
    .with({ kind: "choice" }, ({ options }) => ({
      ...none,
      table: options.map(({ name }) => points({ kind: "option", option: name })),
      words: new Map(options.map(({ name }, index) => [name, index])),
    }))
    .with({ kind: "count" }, ({ max }) => ({
      ...none,
      ...numbered(0n, max, (count) => points({ kind: "count", count })),
    }))
    .with({ kind: "number" }, ({ min, max }) => ({
      ...none,
      line:
        indicator.rounded === null
          ? lineThrough(min, max, decimals, (number) => points({ kind: "number", number }))
          : null,
    }))
    .with({ kind: "mean" }, { kind: "checklist" }, { kind: "steps" }, () => none)
    .exhaustive();
}

/** The longest table of numbered answers; beyond it every answer is converted by itself. */
const LONGEST_TABLE = 1024n;

function numbered(
  min: bigint,
  max: bigint,
  pointsAt: (number: bigint) => Rational,
): Pick<Leaf, "table" | "low" | "high" | "at"> {
  if (max - min >= LONGEST_TABLE || !isSmall(min) || !isSmall(max)) return { table: [], low: 0, high: -1, at: 0 };
  const table = Array.from({ length: Number(max - min) + 1 }, (_, index) => pointsAt(min + BigInt(index)));
  return { table, low: Number(min), high: Number(max), at: -Number(min) };
}

/** Whether a whole number is one that bit operations keep. */
function isSmall(number: bigint): boolean {
  return number > -(2n ** 30n) && number < 2n ** 30n;
}

function lineThrough(
  min: Rational,
  max: Rational,
  decimals: number,
  pointsAt: (number: Rational) => Rational,
): Line | null {
  const [low, high] = [shortDouble(min), shortDouble(max)];
  if (low === null || high === null) return null;
  const slope = divide(subtract(pointsAt(max), pointsAt(min)), subtract(max, min));
  return { min: low, max: high, slope, start: subtract(pointsAt(min), multiply(slope, min)), decimals };
}

/**
 * The double that a short decimal is read as; null for any other number. Two
 * decimals of at most 15 digits are in the same order as their doubles.
 */
function shortDouble({ num, den }: Rational): number | null {
  const millionths = num * 1_000_000n;
  const isShort = millionths % den === 0n && millionths / den < 10n ** 15n && millionths / den > -(10n ** 15n);
  return isShort ? Number(millionths / den) / 1_000_000 : null;
}

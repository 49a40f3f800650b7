import { compared } from "../evaluate/breakpoints.js";
import { pointsRange } from "../evaluate/points-range.js";
import { indicatorsOf, partsBelow } from "../model/indicators.js";
import type { Category, Rubric } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { add, compare, ONE, type Rational, subtract } from "../numeric/rational.js";
import { nextFrom } from "./lattice.js";
import type { RangeCause, UnreachableReason } from "./proofs.js";
import { type Decided, decide } from "./reach.js";
import { scoringOf } from "./worlds-of-score.js";

/** With more rules than this it is not tried which of them alone keeps a category out of reach. */
const MOST_SINGLED = 8;
/** By what the work of a search is divided that only looks for a reason. */
const THRIFT = 4;

/**
 * Why categories cannot be reached, by their names: rules without which they
 * could be, an end of all scores, or a gap between them.
 */
export function reasonsFor(rubric: Rubric, categories: readonly Category[]): ReadonlyMap<string, UnreachableReason> {
  if (categories.length === 0) return new Map();
  const { rules } = scoringOf(rubric);
  const ids = categories.map(({ id }) => id);
  const bare = decide({ ...rubric, rules: [] }, ids, rules.length === 0 ? 1 : THRIFT);
  const prevented = rules.length === 0 ? [] : ids.filter((id) => isReached(bare, id));
  const names = rules.map(({ name }) => name);
  const singled = prevented.length === 0 || names.length > MOST_SINGLED ? [] : names;
  const without = singled.map((name) => ({ name, decided: decidedWithout(name, rubric, prevented) }));
  const reasonOf = (category: Category): UnreachableReason => {
    const { id } = category;
    if (prevented.includes(id)) {
      const alone = without.filter(({ decided }) => isReached(decided, id)).map(({ name }) => name);
      return { kind: "rules", rules: alone.length > 0 ? alone : names, each: alone.length > 0 };
    }
    // Whether rules prevent it, or all scores without them, is left open too.
    if (bare.decisions.get(id)?.kind === "undecided") return { kind: "unknown" };
    return withoutRules(rubric, category, bare);
  };
  return new Map(categories.map((category) => [category.id, reasonOf(category)]));
}

function decidedWithout(rule: string, rubric: Rubric, categories: readonly string[]): Decided {
  const rules = rubric.rules.filter(({ name }) => name !== rule);
  return decide({ ...rubric, rules }, categories, THRIFT * MOST_SINGLED);
}

function isReached({ decisions }: Decided, category: string): boolean {
  return decisions.get(category)?.kind === "reached";
}

function withoutRules(rubric: Rubric, category: Category, decided: Decided): UnreachableReason {
  const { categories, score } = rubric;
  const { range } = decided;
  const better = categories[categories.findIndex(({ id }) => id === category.id) - 1] ?? null;
  const isBelow = (total: Rational): boolean => compare(compared(score, total), category.from) < 0;
  const isAbove = (total: Rational): boolean => better !== null && compare(compared(score, total), better.from) >= 0;
  if (range !== null && isBelow(range.high))
    return { kind: "too-high", highest: formatExact(range.high), causes: causesOf(rubric, "high") };
  if (range !== null && isAbove(range.low))
    return { kind: "too-low", lowest: formatExact(range.low), causes: causesOf(rubric, "low") };
  const near = neighboursOf(category, better, decided);
  const [below, above] = [near.findLast(isBelow), near.find(isAbove)];
  return {
    kind: "gap",
    below: below === undefined ? null : formatExact(below),
    above: above === undefined ? null : formatExact(above),
  };
}

/** Totals around a category, the lowest first: all of them, or those on either side that are on a lattice. */
function neighboursOf(
  { from }: Category,
  better: Category | null,
  { totals, lattices, range }: Decided,
): readonly Rational[] {
  const ends = totals.flatMap(({ low, high }) => [low, high]);
  const onLattices = (lattices ?? []).flatMap((lattice) => {
    const start = nextFrom(lattice, from, false);
    const before = start === null ? lattice.from : subtract(start, lattice.step);
    const after = better === null ? null : nextFrom(lattice, better.from, false);
    const steps = [before, start, after].flatMap((at) => at ?? []);
    return steps.flatMap((at) => [subtract(at, lattice.step), at, add(at, lattice.step)]);
  });
  const inRange = (at: Rational): boolean =>
    range !== null && compare(at, range.low) >= 0 && compare(at, range.high) <= 0;
  return (ends.length > 0 ? ends : onLattices.filter(inRange)).toSorted(compare);
}

/** Groups whose weights have another total than one whole, and scales that do not reach the end of the score range. */
function causesOf(rubric: Rubric, end: "low" | "high"): readonly RangeCause[] {
  const { min, max } = rubric.score;
  const groups = partsBelow(rubric.children).flatMap((part) => (part.kind === "indicator" ? [] : [part]));
  const short = end === "high" ? -1 : 1;
  const totals = [{ path: "", weightsTotal: rubric.weightsTotal }, ...groups]
    .filter(({ weightsTotal }) => compare(weightsTotal, ONE) === short)
    .map(
      ({ path, weightsTotal }): RangeCause => ({
        kind: "weights-total",
        group: path,
        total: formatExact(weightsTotal),
      }),
    );
  const indicators = indicatorsOf(rubric)
    .filter(({ scale, weight }) => {
      const { worst, best } = pointsRange(scale, rubric.score);
      const isShort = end === "high" ? compare(best, max) < 0 : compare(worst, min) > 0;
      return isShort && weight?.num !== 0n;
    })
    .map(({ name }) => name);
  return [...totals, ...(indicators.length > 0 ? [{ kind: "scales" as const, indicators }] : [])];
}

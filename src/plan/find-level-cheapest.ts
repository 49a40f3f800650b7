import { compared } from "../evaluate/breakpoints.js";
import { compare, ONE, rational } from "../numeric/rational.js";
import { lcm } from "./costs.js";
import type { Goal } from "./goal.js";
import { concludedLevel, type LevelField, sharesOf } from "./level-field.js";
import { inUnits, type MemberWay, scaledTo, waysOfMember } from "./level-ways.js";
import { choicesOf, type Way } from "./way.js";
import { type Limits, merged } from "./ways-of-model.js";
import { createWork } from "./work.js";

/** The way of each member, in their order. */
export type LevelFound = readonly Pick<MemberWay, "model" | "choices">[];

/** What a search over all members came to; as {@link Search} for one subject. */
export interface LevelSearch {
  readonly cheapest: LevelFound | null;
  readonly cheapestCost: bigint | null;
  readonly atLeast: bigint | null;
  readonly best: LevelFound | null;
  readonly ways: number;
  readonly sets: number;
}

/** How many partial ways a search over members looks at. */
const MOST_WAYS = 20_000_000;

/**
 * Finds the cheapest changes, over all members, with which the level reaches a
 * goal: the ways of the members, and then those of all of them together, one
 * member after the other. A mean and the lowest grow with each of them.
 */
export function findLevelCheapest(field: LevelField, goal: Goal, mostChanges: number | null): LevelSearch {
  const { members, level, rubric } = field;
  const work = createWork(MOST_WAYS);
  const own = members.map((member) => waysOfMember(member.field, mostChanges, work));
  const isMean = level.combine === "mean";
  const shares = sharesOf(field);
  const united = own.map(({ ways }, index) => inUnits(ways, isMean ? (shares[index] ?? ONE) : ONE, index));
  const den = united.reduce((all, one) => lcm(all, one.den), 1n);
  const limits: Limits = {
    isRising: true,
    countsChanges: mostChanges !== null,
    mostCost: null,
    mostChanges,
    tests: [],
    work,
  };
  const together = isMean ? (a: bigint, b: bigint) => a + b : (a: bigint, b: bigint) => (a < b ? a : b);
  const [first, ...others] = united.map((one) => scaledTo(one.ways, one.den, den));
  const all = others.reduce((ways, some) => merged(ways, some, limits, together), first ?? []);
  const reached = all.find(({ value }) => {
    const { exact, category } = concludedLevel(field, rational(value, den));
    const isTooLow = goal.least !== null && compare(compared(rubric.score, exact), goal.least) < 0;
    return !isTooLow && goal.isReached(exact, category);
  });
  const highest = all.reduce<Way | null>((best, way) => (best === null || way.value > best.value ? way : best), null);
  const found = (way: Way | null): LevelFound | null => {
    if (way === null) return null;
    const chosen = choicesOf(way.trail);
    return own.map(({ ways }, index) => ways[Number(chosen.get(index) ?? 0n)]).flatMap((one) => one ?? []);
  };
  const isCut = work.isCut();
  return {
    cheapest: found(reached ?? null),
    cheapestCost: reached?.cost ?? null,
    atLeast: isCut ? 0n : (reached?.cost ?? null),
    best: found(highest),
    ways: work.spent(),
    sets: Math.max(0, ...own.map(({ sets }) => sets)),
  };
}

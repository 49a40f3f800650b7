import { type Rational, rational } from "../numeric/rational.js";
import { lcm } from "./costs.js";
import type { Field } from "./field.js";
import { judgeWay } from "./judge.js";
import type { Model } from "./model.js";
import { modelsOf } from "./models-of.js";
import { type Choices, choicesOf, type Way, withoutNeedless } from "./way.js";
import { type Limits, waysOfModel } from "./ways-of-model.js";
import type { Work } from "./work.js";

/** One way to better a member: what it costs, and the exact score that it comes to. */
export interface MemberWay {
  readonly cost: bigint;
  readonly changes: number;
  readonly exact: Rational;
  readonly model: Model;
  readonly choices: Choices;
}

/** The ways of a member, and under how many sets of answered questions they were looked for. */
export interface MemberWays {
  readonly ways: readonly MemberWay[];
  readonly sets: number;
}

/** Under how many sets of answered questions one member is looked at. */
const MOST_SETS = 64;

/**
 * Every way to better a member that may be part of a cheapest one for the level
 * above: for each cost the highest exact score, after the rules.
 */
export function waysOfMember(field: Field, mostChanges: number | null, work: Work): MemberWays {
  const isRising = field.exceptions.length === 0;
  const order = { isRising, countsChanges: mostChanges !== null };
  const limits: Limits = { ...order, mostCost: null, mostChanges, tests: field.tests, work };
  const all: MemberWay[] = [];
  let sets = 0;
  for (const { model, answered } of modelsOf(field)) {
    if (sets >= MOST_SETS) {
      work.cut();
      break;
    }
    if (model === null || (mostChanges !== null && answered > mostChanges)) continue;
    sets += 1;
    for (const way of waysOfModel(field, model, limits)) {
      const { exact } = judgeWay(field, model, way);
      all.push({ cost: way.cost, changes: way.changes, exact, model, choices: choicesOf(way.trail) });
    }
  }
  return { ways: needed(all, order.countsChanges), sets };
}

/** A higher score of a member never harms the level, so that of each cost only the highest is needed. */
function needed(all: readonly MemberWay[], countsChanges: boolean): readonly MemberWay[] {
  const { ways } = inUnits(all, rational(1n));
  const kept = new Set(withoutNeedless(ways, { isRising: true, countsChanges }).map(numberOf));
  return all.filter((_, index) => kept.has(index));
}

/** The ways of a member as ways of a level, numbered by the rungs of their trail, and the units of their values. */
export function inUnits(
  all: readonly MemberWay[],
  weight: Rational,
  member = 0,
): { readonly ways: readonly Way[]; readonly den: bigint } {
  const weighted = all.map(({ exact }) => rational(exact.num * weight.num, exact.den * weight.den));
  const den = weighted.reduce((units, value) => lcm(units, value.den), 1n);
  const ways = all.map(({ cost, changes }, index): Way => {
    const value = weighted[index] ?? weight;
    return {
      cost,
      changes,
      value: value.num * (den / value.den),
      low: 0n,
      scores: [],
      trail: { kind: "change", before: null, leaf: member, rung: BigInt(index) },
    };
  });
  return { ways, den };
}

function numberOf({ trail }: Way): number {
  return trail?.kind === "change" ? Number(trail.rung) : -1;
}

/** The same scores in other units. */
export function scaledTo(ways: readonly Way[], from: bigint, to: bigint): readonly Way[] {
  return ways.map((way) => ({ ...way, value: way.value * (to / from) }));
}

import type { Report } from "../diagnostics/collect.js";
import { InternalError } from "../diagnostics/internal-error.js";
import { membersTooFew } from "../evaluate/level-diagnostics.js";
import type { Facts } from "../evaluate/worlds.js";
import type { Level, Rubric } from "../model/rubric.js";
import { roundQuotient } from "../numeric/round-quotient.js";
import { type Concluded, createPlacing } from "./simulate-conclude.js";
import { institutionMissing } from "./simulate-diagnostics.js";
import { type Ranking, rankingOf, type Stratum, strataOf } from "./simulate-ranking.js";
import type { PreparedSubject } from "./simulate-subject.js";
import type { Ratio } from "./simulate-sum.js";

/** The units of one level, and how they are ranked. */
export interface RankedLevel {
  /** Null for the subjects themselves. */
  readonly name: string | null;
  readonly ranking: Ranking;
  readonly strata: readonly Stratum[];
  readonly units: readonly CountedUnit[];
  /** Which subjects each unit is the mean of, and how that is rounded; null for the subjects themselves. */
  readonly means: Means | null;
  /** What one unit comes to from what the subjects do. */
  readonly combineOne: (unit: number, subject: (index: number) => Concluded) => Concluded;
}

/** Units that are means of subjects. */
export interface Means {
  readonly members: readonly (readonly number[])[];
  readonly rounded: Level["rounded"];
}

/** What all units of a level come to from what the subjects do. */
export function combineAll({ units, combineOne }: RankedLevel, concluded: readonly Concluded[]): readonly Concluded[] {
  const subject = (index: number): Concluded => {
    const one = concluded[index];
    if (one === undefined) throw new InternalError("a unit has a subject that there is not");
    return one;
  };
  return units.map((_, unit) => combineOne(unit, subject));
}

/** A unit of a level: its id, and what it belongs to. */
export interface CountedUnit {
  readonly id: string;
  readonly institution: string | null;
}

/** The subjects themselves, ranked as the level below `above` is. */
export function subjectLevel(
  rubric: Rubric,
  above: Level | null,
  subjects: readonly PreparedSubject[],
  report: Report,
): RankedLevel {
  const ranking = rankingOf(rubric, above?.from ?? null);
  const units = subjects.map(({ id, facts }) => ({ id, facts: [facts] }));
  const strata = strataOf(ranking, units, report);
  return { name: null, ranking, strata, units: subjects, means: null, combineOne: (unit, subject) => subject(unit) };
}

/** The level above the subjects, in the order of the names; what cannot be placed or combined is reported. */
export function levelAbove(
  rubric: Rubric,
  level: Level,
  subjects: readonly PreparedSubject[],
  report: Report,
): RankedLevel {
  const members = new Map<string, number[]>();
  for (const [index, { id, institution }] of subjects.entries()) {
    if (institution === null) report(institutionMissing, id, { subject: id, level: level.to });
    else members.set(institution, [...(members.get(institution) ?? []), index]);
  }
  const groups = [...members].toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [id, own] of groups)
    if (BigInt(own.length) < level.atLeast) report(membersTooFew, id, { members: own.length, atLeast: level.atLeast });
  const ranking = rankingOf(rubric, level.to);
  const factsOf = (own: readonly number[]): readonly Facts[] => own.flatMap((index) => subjects[index]?.facts ?? []);
  const means = { members: groups.map(([, own]) => own), rounded: level.rounded };
  return {
    name: level.to,
    ranking,
    strata: strataOf(
      ranking,
      groups.map(([id, own]) => ({ id, facts: factsOf(own) })),
      report,
    ),
    units: groups.map(([id]) => ({ id, institution: null })),
    means,
    combineOne: createCombine(rubric, means),
  };
}

/** The exact mean of the subjects of one unit, rounded as the level declares. */
function createCombine(rubric: Rubric, { members, rounded }: Means): RankedLevel["combineOne"] {
  const place = createPlacing(rubric);
  return (unit, subject) => {
    const mean = meanOf((members[unit] ?? []).map((index) => subject(index).exact));
    if (rounded === null) return place(mean);
    const one = 10n ** BigInt(rounded.digits);
    return place({ num: roundQuotient(mean.num * one, mean.den, rounded.mode), den: one });
  };
}

/** Scores over the same denominator are added up first, so that it grows as little as it must. */
function meanOf(scores: readonly Ratio[]): Ratio {
  const byDenominator = new Map<bigint, bigint>();
  for (const { num, den } of scores) byDenominator.set(den, (byDenominator.get(den) ?? 0n) + num);
  const total = sumOf([...byDenominator].map(([den, num]) => ({ num, den })));
  return { num: total.num, den: total.den * BigInt(scores.length) };
}

/** Halves are summed first, so that long numbers meet only near the end; bringing them to lowest terms would take longer. */
function sumOf(scores: readonly Ratio[]): Ratio {
  const [first = { num: 0n, den: 1n }, ...others] = scores;
  if (others.length === 0) return first;
  const middle = scores.length >> 1;
  const [a, b] = [sumOf(scores.slice(0, middle)), sumOf(scores.slice(middle))];
  return { num: a.num * b.den + b.num * a.den, den: a.den * b.den };
}

import type { Report } from "../diagnostics/collect.js";
import { membersTooFew } from "../evaluate/level-diagnostics.js";
import type { Level, Rubric } from "../model/rubric.js";
import { add, type Rational, rational, ZERO } from "../numeric/rational.js";
import { roundQuotient } from "../numeric/round-quotient.js";
import { type Concluded, createPlacing } from "./simulate-conclude.js";
import { institutionMissing } from "./simulate-diagnostics.js";
import type { PreparedSubject } from "./simulate-subject.js";
import type { Ratio } from "./simulate-sum.js";

/** One unit of the level above the subjects. */
export interface LevelUnit {
  readonly id: string;
  /** The places of its subjects. */
  readonly members: readonly number[];
}

/** The units of a level, in the order of their names; what cannot be placed or combined is reported. */
export function levelUnits(level: Level, subjects: readonly PreparedSubject[], report: Report): readonly LevelUnit[] {
  const members = new Map<string, number[]>();
  for (const [index, { id, institution }] of subjects.entries()) {
    if (institution === null) report(institutionMissing, id, { subject: id, level: level.to });
    else members.set(institution, [...(members.get(institution) ?? []), index]);
  }
  const units = [...members].map(([id, own]) => ({ id, members: own }));
  for (const { id, members: own } of units)
    if (BigInt(own.length) < level.atLeast) report(membersTooFew, id, { members: own.length, atLeast: level.atLeast });
  return units.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The scores of the units of a level from those of the subjects of one draw: the exact mean, rounded as declared. */
export function createCombine(
  rubric: Rubric,
  { rounded }: Level,
  units: readonly LevelUnit[],
): (concluded: readonly Concluded[]) => readonly Concluded[] {
  const place = createPlacing(rubric);
  return (concluded) =>
    units.map(({ members }) => {
      const mean = meanOf(members.map((index) => concluded[index]?.exact ?? { num: 0n, den: 1n }));
      if (rounded === null) return place(mean);
      const one = 10n ** BigInt(rounded.digits);
      return place({ num: roundQuotient(mean.num * one, mean.den, rounded.mode), den: one });
    });
}

/** Scores that stand over the same denominator are added up first, so that it grows as little as it must. */
function meanOf(scores: readonly Ratio[]): Ratio {
  const byDenominator = new Map<bigint, bigint>();
  for (const { num, den } of scores) byDenominator.set(den, (byDenominator.get(den) ?? 0n) + num);
  const [first, ...others] = byDenominator;
  const count = BigInt(scores.length);
  if (first === undefined) return { num: 0n, den: 1n };
  if (others.length === 0) return { num: first[1], den: first[0] * count };
  const total = [first, ...others].reduce((all: Rational, [den, num]) => add(all, rational(num, den)), ZERO);
  return { num: total.num, den: total.den * count };
}

import type { Level } from "../../model/rubric.js";
import { formatExact } from "../../numeric/format-exact.js";
import { parseExact } from "../../numeric/parse-exact.js";
import { compare, divide, multiply, type Rational, rational, subtract, sum, ZERO } from "../../numeric/rational.js";
import { round } from "../../numeric/round.js";
import { entryOf } from "../../population/row.js";
import { match } from "../../text/match.js";
import type { Institution, InstitutionMember } from "./institution.js";

/** What one member does to the score of its institution. Exact numbers are text. */
export interface Pull {
  readonly member: InstitutionMember;
  /** The exact score of the institution without it; null where there would be none. */
  readonly without: string | null;
  /** By how much it raises the score; below 0 it pulls it down. Null as above. */
  readonly pull: Rational | null;
}

/**
 * What every member with a score does to the score of its institution: the
 * score as it is, less what it would be without that member. The lowest first.
 */
export function pullsOf({ level, group, members }: Institution): readonly Pull[] {
  const whole = group.exact === null ? null : parseExact(group.exact);
  if (whole === null) return members.map((member) => ({ member, without: null, pull: null }));
  const rests = withoutEach(
    level,
    members.map((member) => weighed(member, level)),
  );
  const pulls = members.map((member, place): Pull => {
    const rest = rests[place] ?? null;
    if (rest === null) return { member, without: null, pull: null };
    return { member, without: formatExact(rest), pull: subtract(whole, rest) };
  });
  return pulls.toSorted((a, b) => compare(a.pull ?? ZERO, b.pull ?? ZERO));
}

interface Weighed {
  readonly exact: Rational;
  readonly weight: Rational;
}

/** Where the institution has a score, each of its members has one, and a weight where that counts. */
function weighed({ exact, facts }: InstitutionMember, { weightedBy }: Level): Weighed {
  const weight = weightedBy === null ? rational(1n) : parseExact(entryOf(facts, weightedBy) ?? "");
  return { exact: parseExact(exact ?? "") ?? ZERO, weight: weight ?? ZERO };
}

/** The score without each one in turn, as `combineLevel` would have it, in one pass: there may be thousands. */
function withoutEach(level: Level, members: readonly Weighed[]): readonly (Rational | null)[] {
  const left = members.length - 1;
  if (left < 1 || BigInt(left) < level.atLeast) return members.map(() => null);
  const { rounded } = level;
  const rests = match(level.combine)
    .returnType<readonly (Rational | null)[]>()
    .with("lowest", () => lowestWithout(members))
    .with("mean", () => meanWithout(members))
    .exhaustive();
  return rests.map((rest) => (rest === null || rounded === null ? rest : round(rest, rounded.digits, rounded.mode)));
}

function lowestWithout(members: readonly Weighed[]): readonly (Rational | null)[] {
  const [lowest, next = null] = members.toSorted((a, b) => compare(a.exact, b.exact));
  return members.map((one) => (one === lowest ? next : lowest)?.exact ?? null);
}

function meanWithout(members: readonly Weighed[]): readonly (Rational | null)[] {
  const points = members.map(({ exact, weight }) => multiply(exact, weight));
  const [allPoints, allWeight] = [sum(points), sum(members.map(({ weight }) => weight))];
  return members.map(({ weight }, place) => {
    const rest = subtract(allWeight, weight);
    return rest.num === 0n ? null : divide(subtract(allPoints, points[place] ?? ZERO), rest);
  });
}

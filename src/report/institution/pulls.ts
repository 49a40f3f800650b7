import { combineLevel, type Member } from "../../evaluate/combine-level.js";
import { formatExact } from "../../numeric/format-exact.js";
import { parseExact } from "../../numeric/parse-exact.js";
import { compare, type Rational, subtract, ZERO } from "../../numeric/rational.js";
import { entryOf } from "../../population/row.js";
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
export function pullsOf({ rubric, level, group, members }: Institution): readonly Pull[] {
  const whole = group.exact === null ? null : parseExact(group.exact);
  const combined = members.map((member): Member => {
    const weight = level.weightedBy === null ? null : entryOf(member.facts, level.weightedBy);
    return { id: member.id, exact: member.exact, ...(weight === null ? {} : { weight }) };
  });
  const pulls = members.map((member, place): Pull => {
    const others = combined.toSpliced(place, 1);
    const { exact } = others.length === 0 || whole === null ? { exact: null } : combineLevel(rubric, level.to, others);
    const rest = exact === null ? null : parseExact(exact);
    const pull = whole === null || rest === null ? null : subtract(whole, rest);
    return { member, without: rest === null ? null : formatExact(rest), pull };
  });
  return pulls.toSorted((a, b) => compare(a.pull ?? ZERO, b.pull ?? ZERO));
}

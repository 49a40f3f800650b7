import type { Report } from "../diagnostics/collect.js";
import { addTo } from "./add-to.js";
import { parentUnknown } from "./aggregate-diagnostics.js";
import type { Gathered, MemberOfGroup } from "./group.js";
import { entryOf } from "./row.js";

/** Whatever belongs to something of a level. */
export type Belonging = Pick<MemberOfGroup, "within">;

/** All that goes into the groups of one level. */
export interface Below {
  readonly members: readonly MemberOfGroup[];
  /** What was left out with a reason. */
  readonly excluded: readonly Belonging[];
  /** What could not be read, or is not clear. */
  readonly refused: readonly Belonging[];
}

/** The level that members are gathered into. */
export interface Into {
  readonly level: string;
  /** Whether members name something of it; otherwise all belong to one, called like the level. */
  readonly isNamed: boolean;
  /** The levels above it, as far as they are asked for. */
  readonly above: readonly string[];
}

/**
 * Parts members into the groups of the next level, in the order of their ids.
 * A group of which everything was excluded or refused is there, too.
 */
export function gather(below: Below, { level, isNamed, above }: Into, report: Report): readonly Gathered[] {
  const parentOf = ({ within }: Belonging): string | null => (isNamed ? entryOf(within, level) : level);
  const placed = partedBy(below.members, parentOf);
  const excluded = partedBy(below.excluded, parentOf);
  const refused = partedBy(below.refused, parentOf);
  for (const { id, origin, ...member } of below.members)
    if (parentOf(member) === null) report(parentUnknown, origin?.span ?? null, { id, level });
  const ids = [...new Set([...placed.keys(), ...excluded.keys(), ...refused.keys()])].toSorted(byCodeUnits);
  return ids.map((id) => {
    const [members, left, lacking] = [placed, excluded, refused].map((lists) => lists.get(id) ?? []);
    return {
      id,
      members: placed.get(id) ?? [],
      excluded: left?.length ?? 0,
      lacking: lacking?.length ?? 0,
      ...parentsOf([...(members ?? []), ...(left ?? []), ...(lacking ?? [])], above),
    };
  });
}

export function partedBy<Member extends Belonging>(
  members: readonly Member[],
  parentOf: (member: Belonging) => string | null,
): ReadonlyMap<string, Member[]> {
  const parted = new Map<string, Member[]>();
  for (const member of members) {
    const parent = parentOf(member);
    if (parent !== null) addTo(parted, parent, member);
  }
  return parted;
}

/** What a group belongs to: whatever all that name it agree on. */
export function parentsOf(members: readonly Belonging[], above: readonly string[]): Pick<Gathered, "within" | "split"> {
  const parents = above.map((level) => {
    const named = members.flatMap(({ within }) => entryOf(within, level) ?? []);
    return { above: level, parents: [...new Set(named)].toSorted(byCodeUnits) };
  });
  return {
    within: Object.fromEntries(
      parents.flatMap(({ above: level, parents: [first] }) => (first === undefined ? [] : [[level, first]])),
    ),
    split: parents.filter((split) => split.parents.length > 1),
  };
}

/** The same everywhere, whatever the language of the machine. */
export function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

import { createCollector } from "../diagnostics/collect.js";
import { categoryText } from "../evaluate/certain-of.js";
import { combineLevel, type LevelOutcome } from "../evaluate/combine-level.js";
import type { Category, Level, Rubric } from "../model/rubric.js";
import { groupExcluded, groupIncomplete, groupWithoutScore, parentInTwo } from "./aggregate-diagnostics.js";
import type { Gathered, Group, MemberOfGroup } from "./group.js";
import { entryOf } from "./row.js";

/** Combines what belongs to one group, as the rubric declares it for the level; of ranges, both ends. */
export function combineGroup(rubric: Rubric, level: Level, gathered: Gathered): Group & MemberOfGroup {
  const { members } = gathered;
  return concludeGroup(rubric, level.to, {
    ...gathered,
    members: members.length,
    facts: commonFacts(members),
    unscored: members.flatMap((member) => (member.range === null ? [member.id] : [])),
    isExcluded: isExcluded(gathered),
    isRange: members.some(({ range }) => range?.low !== range?.high),
    combine: (end) => combine(rubric, level, members, end),
  });
}

/** What is known of a group before it is combined. */
export interface Combinable extends Omit<Gathered, "members"> {
  readonly members: number;
  /** The facts that all have in common. */
  readonly facts: Readonly<Record<string, string>>;
  /** Those without a score. */
  readonly unscored: readonly string[];
  readonly isExcluded: boolean;
  /** Whether any score is a range. */
  readonly isRange: boolean;
  /** Combines one end of all ranges. */
  readonly combine: (end: "low" | "high") => Ending;
}

/** What one end of all ranges comes to. */
export type Ending = Pick<LevelOutcome, "score" | "exact" | "category" | "diagnostics">;

/** Combines a group, or says why it has no score. */
export function concludeGroup(rubric: Rubric, level: string, known: Combinable): Group & MemberOfGroup {
  const { id, members, facts, excluded, lacking, within, split } = known;
  const { report, diagnostics } = createCollector(null);
  for (const { above, parents } of split) report(parentInTwo, null, { id, level, above, parents });
  if (lacking > 0) report(groupIncomplete, null, { id, lacking });
  else if (known.isExcluded) report(groupExcluded, null, { id });
  else if (known.unscored.length > 0) report(groupWithoutScore, null, { id, lacking: known.unscored });
  const groupOf = (found: Found): Group & MemberOfGroup => ({
    level,
    id,
    within,
    facts,
    members,
    excluded,
    origin: null,
    score: found.score,
    exact: found.exact,
    range: found.range,
    category: found.category,
    possibleCategories: found.possibleCategories,
    diagnostics: found.diagnostics,
  });
  if (diagnostics.length > 0) return groupOf({ ...NO_SCORE, diagnostics });
  const low = known.combine("low");
  const high = known.isRange ? known.combine("high") : low;
  if (low.exact === null || high.exact === null) return groupOf({ ...NO_SCORE, diagnostics: low.diagnostics });
  const possible = categoriesBetween(rubric, low, high);
  const [only, ...others] = possible;
  return groupOf({
    score: low.exact === high.exact ? low.score : null,
    exact: low.exact === high.exact ? low.exact : null,
    range: { low: low.exact, high: high.exact },
    category: only !== undefined && others.length === 0 ? categoryText(only) : null,
    possibleCategories: possible.map((category) => category.id),
    diagnostics: [],
  });
}

/** What a group comes to. */
type Found = Pick<Group, "score" | "exact" | "range" | "category" | "possibleCategories" | "diagnostics">;

/** Whether nothing of a group is left that could count. */
export function isExcluded({ members, excluded, lacking }: Gathered): boolean {
  return members.length === 0 && excluded > 0 && lacking === 0;
}

const NO_SCORE = { score: null, exact: null, range: null, category: null, possibleCategories: [] } as const;

/** Invariant: every level combines so that higher members never give a lower score; its ends come from theirs. */
function combine(rubric: Rubric, level: Level, members: readonly MemberOfGroup[], end: "low" | "high"): LevelOutcome {
  const { weightedBy } = level;
  const given = members.map(({ id, range, facts }) => ({
    id,
    exact: range?.[end],
    ...(weightedBy === null ? {} : { weight: entryOf(facts, weightedBy) }),
  }));
  return combineLevel({ ...rubric, levels: [level] }, level.to, given);
}

function categoriesBetween(rubric: Rubric, low: Ending, high: Ending): readonly Category[] {
  const place = ({ category }: Ending): number => rubric.categories.findIndex(({ id }) => id === category?.id);
  return rubric.categories.slice(place(high), place(low) + 1);
}

/** The facts that are the same for all. */
export function commonFacts(members: readonly Pick<MemberOfGroup, "facts">[]): Readonly<Record<string, string>> {
  const [first, ...others] = members;
  const common = Object.entries(first?.facts ?? {}).filter(([name, value]) =>
    others.every(({ facts }) => entryOf(facts, name) === value),
  );
  return Object.fromEntries(common);
}

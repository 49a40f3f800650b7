import { createCollector } from "../diagnostics/collect.js";
import { categoryText } from "../evaluate/certain-of.js";
import { combineLevel, type LevelOutcome } from "../evaluate/combine-level.js";
import type { Category, Level, Rubric } from "../model/rubric.js";
import { groupIncomplete, groupWithoutScore, parentInTwo } from "./aggregate-diagnostics.js";
import type { Gathered, Group, MemberOfGroup } from "./group.js";
import { entryOf } from "./row.js";

/** Combines what belongs to one group, as the rubric declares it for the level; of ranges, both ends. */
export function combineGroup(rubric: Rubric, level: Level, gathered: Gathered): Group & MemberOfGroup {
  const { id, members, excluded, lacking, within, split } = gathered;
  const { report, diagnostics } = createCollector(null);
  const empty = members.flatMap((member) => (member.range === null ? [member.id] : []));
  for (const { above, parents } of split) report(parentInTwo, null, { id, level: level.to, above, parents });
  if (lacking > 0) report(groupIncomplete, null, { id, lacking });
  else if (empty.length > 0) report(groupWithoutScore, null, { id, lacking: empty });
  const facts = commonFacts(members);
  const group = { level: level.to, id, within, facts, members: members.length, excluded, origin: null };
  if (diagnostics.length > 0) return { ...group, ...NO_SCORE, diagnostics };
  const low = combine(rubric, level, members, "low");
  const isRange = members.some(({ range }) => range?.low !== range?.high);
  const high = isRange ? combine(rubric, level, members, "high") : low;
  if (low.exact === null || high.exact === null) return { ...group, ...NO_SCORE, diagnostics: low.diagnostics };
  const possible = categoriesBetween(rubric, low, high);
  const [only, ...others] = possible;
  return {
    ...group,
    score: low.exact === high.exact ? low.score : null,
    exact: low.exact === high.exact ? low.exact : null,
    range: { low: low.exact, high: high.exact },
    category: only !== undefined && others.length === 0 ? categoryText(only) : null,
    possibleCategories: possible.map((category) => category.id),
    diagnostics: [],
  };
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

function categoriesBetween(rubric: Rubric, low: LevelOutcome, high: LevelOutcome): readonly Category[] {
  const place = ({ category }: LevelOutcome): number => rubric.categories.findIndex(({ id }) => id === category?.id);
  return rubric.categories.slice(place(high), place(low) + 1);
}

/** The facts that are the same for all. */
function commonFacts(members: readonly MemberOfGroup[]): Readonly<Record<string, string>> {
  const [first, ...others] = members;
  const common = Object.entries(first?.facts ?? {}).filter(([name, value]) =>
    others.every(({ facts }) => entryOf(facts, name) === value),
  );
  return Object.fromEntries(common);
}

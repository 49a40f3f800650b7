import type { Report } from "../diagnostics/collect.js";
import { levelUnknown } from "../evaluate/level-diagnostics.js";
import type { Level, Rubric } from "../model/rubric.js";
import type { AggregateOptions, Aggregation } from "./aggregate.js";
import { factsDiffer, levelColumnMissing, ownLevelAssumed, rowsUnplaced } from "./aggregate-diagnostics.js";
import { combineGroup, isExcluded } from "./combine-group.js";
import { type Counts, countCategories } from "./count-categories.js";
import { type Belonging, type Below, gather, type Into } from "./gather.js";
import type { Gathered, Group, MemberOfGroup } from "./group.js";
import { levelNames, ownLevel } from "./level-names.js";
import type { RefusedRow } from "./read-table.js";
import { entryOf } from "./row.js";

/** The groups of one level, and how many are in each category. */
export interface AggregatedLevel {
  readonly level: string;
  /** In the order of their ids. */
  readonly groups: readonly Group[];
  readonly counts: Counts;
}

/** What the lowest level is combined from: rows, or what was added up of them. */
export interface Ground {
  /** How many rows there are. */
  readonly size: number;
  /** Whether any row names something of a level. */
  readonly isNamed: (level: string) => boolean;
  readonly refused: readonly RefusedRow[];
  readonly combineFirst: (step: Level, into: Into) => Combined;
}

/** The groups of one level, and what goes into the next one. */
export interface Combined {
  /** In the order of their ids. */
  readonly groups: readonly (Group & MemberOfGroup)[];
  readonly below: Below;
}

/** Which levels are combined, and how. */
export type LevelOptions = Pick<AggregateOptions, "to" | "from" | "flat">;

/** Combines level by level, from the ground up. */
export function combineLevels(
  rubric: Rubric,
  ground: Ground,
  options: LevelOptions,
  report: Report,
): Pick<Aggregation, "from" | "levels"> {
  const steps = stepsOf(rubric, ground, options, report);
  if (steps === null) return { from: null, levels: [] };
  const [first] = steps;
  const unplaced = ground.refused.filter(({ within }) => first !== undefined && entryOf(within, first.to) === null);
  if (first !== undefined && ground.isNamed(first.to) && unplaced.length > 0)
    report(rowsUnplaced, null, { level: first.to, rows: unplaced.map(({ number }) => number) });
  const levels: AggregatedLevel[] = [];
  let below: Below | null = null;
  for (const [index, step] of steps.entries()) {
    const isNamed = ground.isNamed(step.to);
    if (!isNamed && index < steps.length - 1) {
      report(levelColumnMissing, null, { level: step.to, from: step.from });
      break;
    }
    const into = { level: step.to, isNamed, above: steps.slice(index + 1).map(({ to }) => to) };
    const combined: Combined =
      below === null ? ground.combineFirst(step, into) : combineBelow(rubric, step, into, below, report);
    levels.push(levelOf(rubric, step.to, combined.groups));
    below = combined.below;
  }
  return { from: first?.from ?? null, levels };
}

function levelOf(rubric: Rubric, level: string, groups: Combined["groups"]): AggregatedLevel {
  const counts = countCategories(
    rubric,
    groups.map(({ category }) => category),
  );
  return { level, groups: groups.map(({ origin: _, ...group }) => group), counts };
}

/** Combines members, each known by itself, into the groups of the next level. */
export function combineBelow(rubric: Rubric, step: Level, into: Into, below: Below, report: Report): Combined {
  const gathered = gather(below, into, report);
  reportFacts(rubric, step.to, gathered, report);
  const groups = gathered.map((group) => combineGroup(rubric, step, group));
  return {
    groups,
    below: {
      members: gathered.flatMap((group, place) => (isExcluded(group) ? [] : (groups[place] ?? []))),
      excluded: gathered.filter(isExcluded),
      refused: [...gathered.flatMap(otherPlaces), ...(into.isNamed ? homeless(below, step.to) : [])],
    },
  };
}

/** What may belong to something of a level. */
interface Homes {
  readonly members: readonly Belonging[];
  readonly refused: readonly Belonging[];
}

/** What names nothing of a level, but may belong to something above it; that is not whole without it. */
export function homeless({ members, refused }: Homes, level: string): readonly Belonging[] {
  return [...members, ...refused].filter(({ within }) => entryOf(within, level) === null);
}

/** Where else a group would belong whose members name several parents; those are not whole without it. */
export function otherPlaces({ split }: Pick<Gathered, "split">): readonly Belonging[] {
  return split.flatMap(({ above, parents }) => parents.slice(1).map((parent) => ({ within: { [above]: parent } })));
}

/** Reports groups in which those do not agree within which the level, or one above it, is ranked. */
export function reportFacts(
  rubric: Rubric,
  level: string,
  gathered: readonly { readonly id: string; readonly members: readonly Pick<MemberOfGroup, "facts">[] }[],
  report: Report,
): void {
  const names = levelNames(rubric);
  const ranks = rubric.ranks.filter((rank) => names.indexOf(rank.level) >= names.indexOf(level));
  for (const fact of new Set(ranks.flatMap(({ within }) => within ?? []))) {
    for (const { id, members } of gathered) {
      const values = [...new Set(members.flatMap(({ facts }) => entryOf(facts, fact) ?? []))];
      if (values.length > 1) report(factsDiffer, null, { id, level, fact, values });
    }
  }
}

/** Every step from the level of the rows to the last one asked for; null where there are none. */
function stepsOf(
  rubric: Rubric,
  { size, isNamed }: Ground,
  { to, from, flat = false }: LevelOptions,
  report: Report,
): readonly Level[] | null {
  const names = levelNames(rubric);
  const top = to ?? names.at(-1) ?? "";
  const upTo = names.slice(0, names.indexOf(top) + 1);
  if (upTo.length < 2) {
    report(levelUnknown, null, { level: top, known: names.slice(1) });
    return null;
  }
  const own = from ?? ownLevel(upTo, isNamed) ?? "";
  const start = upTo.indexOf(own);
  if (start < 0 || own === top) {
    report(levelUnknown, null, { level: own, known: upTo.slice(0, -1) });
    return null;
  }
  if (from === undefined && size > 1 && !upTo.some(isNamed))
    report(ownLevelAssumed, null, { level: own, to: top, rows: size });
  const levels = upTo
    .slice(start)
    .flatMap((name) => rubric.levels.filter((level) => level.from === name && name !== top));
  return flat ? levels.slice(-1).map((last) => flatStep(own, last)) : levels;
}

/** All rows straight to the top, as their plain mean. */
function flatStep(from: string, last: Level): Level {
  return { ...last, from, combine: "mean", weightedBy: null, atLeast: 1n, rounded: null };
}

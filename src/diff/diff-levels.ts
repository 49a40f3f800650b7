import type { Fact, Level, Rank } from "../model/rubric.js";
import { rational } from "../numeric/rational.js";
import type { Change, Place } from "./change.js";
import { type Comparing, placeOf } from "./comparing.js";
import type { Renames } from "./condition-data.js";
import { tellRounding } from "./diff-part.js";
import { followed } from "./follow-names.js";
import { type Matched, matched } from "./matched.js";
import { reasonsIn } from "./reasons.js";
import { tellReordered } from "./reordered.js";
import { tellCameOrWent, tellNumber, tellProvenance, tellRenamed, tellWord } from "./tell.js";

/** What changed of how scores of units become scores of institutions. */
export function diffLevels(comparing: Comparing, renames: Renames): readonly Change[] {
  const { before, after, chain } = comparing;
  const reasons = reasonsIn(chain);
  const names = levelNames(comparing);
  const { pairs, removed, added } = matchLevels(comparing);
  return [
    ...tellReordered(before.levels, after.levels, pairs, levelPlace, "none"),
    ...[...names].flatMap(([was, is]) =>
      tellRenamed(placeOf("level", is, null), was, is, reasons("renamed", "level", is)),
    ),
    ...pairs.flatMap(({ before: was, after: is }): readonly Change[] => {
      const place = levelPlace(is);
      return [
        ...tellWord("to", place, names.get(was.to) ?? was.to, is.to, "may-raise-or-lower"),
        ...tellWord("combine", place, was.combine, is.combine, is.combine === "mean" ? "may-raise" : "may-lower"),
        ...tellWord("weighted-by", place, factIn(was.weightedBy, renames), is.weightedBy, "may-raise-or-lower"),
        ...tellNumber("at-least", place, rational(was.atLeast), rational(is.atLeast), "may-raise-or-lower"),
        ...tellRounding(place, was.rounded, is.rounded).filter(({ kind }) => kind === "rounding"),
        ...tellProvenance("declaration", place, was.provenance, is.provenance),
      ];
    }),
    ...added.map((level) => tellCameOrWent("added", levelPlace(level), "may-raise-or-lower", null)),
    ...removed.map((level) =>
      tellCameOrWent("removed", levelPlace(level), "may-raise-or-lower", reasons("removed", "level", level.from)),
    ),
  ];
}

/** What changed of rankings; places are no part of the outcome of a subject. */
export function diffRanks(comparing: Comparing, renames: Renames): readonly Change[] {
  const { before, after, chain } = comparing;
  const reasons = reasonsIn(chain);
  const names = levelNames(comparing);
  const was = before.ranks.map((rank) => ({
    ...rank,
    level: names.get(rank.level) ?? rank.level,
    within: factIn(rank.within, renames),
  }));
  const rankPlace = rankPlaceIn(after.facts);
  const rankPlaceThen = rankPlaceIn([...after.facts, ...before.facts]);
  const { pairs, removed, added } = matched<Rank>(was, after.ranks, {
    nameOf: ({ level, within }) => `${level} ${within ?? ""}`,
    follow: null,
    isAlike: (one, other) => one.level === other.level,
  });
  return [
    ...tellReordered<Rank>(was, after.ranks, pairs, rankPlace, "none"),
    ...pairs.flatMap(({ before: one, after: other }) => [
      ...tellWord("within", rankPlace(other), one.within, other.within, "none"),
      ...tellWord("ties", rankPlace(other), one.ties, other.ties, "none"),
      ...tellWord("by", rankPlace(other), one.by, other.by, "none"),
      ...tellProvenance("declaration", rankPlace(other), one.provenance, other.provenance),
    ]),
    ...added.map((rank) => tellCameOrWent("added", rankPlace(rank), "none", null)),
    ...removed.map((rank) =>
      tellCameOrWent("removed", rankPlaceThen(rank), "none", reasons("removed", "rank", rank.level)),
    ),
  ];
}

function matchLevels({ before, after, chain }: Comparing): Matched<Level> {
  return matched(before.levels, after.levels, {
    nameOf: ({ from }) => from,
    follow: followed(chain, "level", ({ levels }) => levels.map(({ from }) => from)),
    isAlike: () => false,
  });
}

/** The later names of levels, where amendments renamed them. */
function levelNames({ chain }: Comparing): ReadonlyMap<string, string> {
  const names = followed(chain, "level", ({ levels }) => [...new Set(levels.flatMap(({ from, to }) => [from, to]))]);
  return names ?? new Map();
}

function factIn(name: string | null, { facts }: Renames): string | null {
  return name === null ? null : (facts.get(name) ?? name);
}

function levelPlace({ from, to }: Level): Place {
  return placeOf("level", `${from} -> ${to}`, null);
}

/** The group is a fact, which has a title. */
function rankPlaceIn(facts: readonly Fact[]): (rank: Rank) => Place {
  return ({ level, within }) => {
    if (within === null) return placeOf("rank", level, null);
    const { id, en } = facts.find(({ name }) => name === within)?.title ?? { id: within, en: null };
    const title = { id: `${level} dalam ${id}`, en: `${level} within ${en ?? id}` };
    return placeOf("rank", `${level} within ${within}`, title);
  };
}

import { partsBelow } from "../model/indicators.js";
import type { Group, Part, Rubric } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import type { Change, Place } from "./change.js";
import { type Comparing, partPlace } from "./comparing.js";
import type { Renames } from "./condition-data.js";
import type { Crosswalk } from "./crosswalk.js";
import { diffPart } from "./diff-part.js";
import { type Reasons, reasonsIn } from "./reasons.js";
import { tellReordered } from "./reordered.js";
import { tellCameOrWent, tellRenamed } from "./tell.js";

/** What changed of the parts, in the order of the later tree; what is gone stands where its group ends. */
export function diffTree(comparing: Comparing, renames: Renames): readonly Change[] {
  const { before, after } = comparing;
  const trees = treesOf(comparing);
  return tellBelow(before.children, after.children, trees, (was, is) => {
    const policies = [trees.then.get(was) ?? before, trees.now.get(is) ?? after] as const;
    return diffPart({ before: was, after: is, parents: policies }, trees.placeNow(is), comparing, renames);
  });
}

/** Both trees, and what is known of each part. */
interface Trees {
  /** The group around each part. */
  readonly then: ReadonlyMap<Part, Part>;
  readonly now: ReadonlyMap<Part, Part>;
  /** The earlier part by the later one, and the other way round. */
  readonly same: ReadonlyMap<Part, Part>;
  readonly later: ReadonlyMap<Part, Part>;
  /** What became of a part that was split or merged. */
  readonly derived: ReadonlyMap<Part, ReadonlySet<Part>>;
  readonly removed: ReadonlySet<Part>;
  readonly added: ReadonlySet<Part>;
  /** What came of a split or a merge. */
  readonly made: ReadonlySet<Part>;
  readonly crosswalk: Crosswalk;
  readonly isAmended: boolean;
  readonly reasons: Reasons;
  readonly placeThen: (part: Part) => Place;
  readonly placeNow: (part: Part) => Place;
}

function treesOf({ before, after, crosswalk, chain }: Comparing): Trees {
  const [then, now] = [parentsIn(before), parentsIn(after)];
  return {
    then,
    now,
    same: new Map(crosswalk.pairs.map((pair) => [pair.after, pair.before])),
    later: new Map(crosswalk.pairs.map((pair) => [pair.before, pair.after])),
    derived: derivedIn(crosswalk),
    removed: new Set(crosswalk.removed),
    added: new Set(crosswalk.added),
    made: new Set([...crosswalk.split.flatMap((one) => one.after), ...crosswalk.merged.map((one) => one.after)]),
    crosswalk,
    isAmended: chain !== null,
    reasons: reasonsIn(chain),
    placeThen: (part) => partPlace(part, then.get(part) ?? null),
    placeNow: (part) => partPlace(part, now.get(part) ?? null),
  };
}

function derivedIn({ split, merged }: Crosswalk): Trees["derived"] {
  const derived = new Map<Part, ReadonlySet<Part>>(split.map(({ before, after }) => [before, new Set(after)]));
  for (const { before, after } of merged)
    for (const part of before) derived.set(part, new Set([...(derived.get(part) ?? []), after]));
  return derived;
}

function parentsIn(rubric: Rubric): ReadonlyMap<Part, Part> {
  return new Map(
    partsBelow(rubric.children)
      .filter((part): part is Group => part.kind !== "indicator")
      .flatMap((part) => part.children.map((child) => [child, part] as const)),
  );
}

type TellOwn = (before: Part, after: Part) => readonly Change[];

/** The parts of one group, or of the whole. */
function tellBelow(was: readonly Part[], is: readonly Part[], trees: Trees, tellOwn: TellOwn): readonly Change[] {
  const siblings = new Set(was);
  const pairs = is.flatMap((part) => {
    const one = trees.same.get(part);
    return one === undefined || !siblings.has(one) ? [] : [{ before: one, after: part }];
  });
  return [
    ...tellReordered(was, is, pairs, trees.placeNow, "wording"),
    ...is.flatMap((part) => tellPart(part, trees, tellOwn)),
    ...was.flatMap((part) => tellRemoved(part, trees)),
  ];
}

function tellPart(part: Part, trees: Trees, tellOwn: TellOwn): readonly Change[] {
  const was = trees.same.get(part);
  if (was !== undefined) return tellPair(was, part, trees, tellOwn);
  const { added, made, now } = trees;
  const parent = now.get(part);
  // Of what came with its group nothing more is told; of what was elsewhere before, it is.
  const isAlone = added.has(part) && (parent === undefined || !(added.has(parent) || made.has(parent)));
  return [
    ...(isAlone ? [tellAdded(part, trees)] : []),
    ...trees.crosswalk.split.filter(({ after }) => after[0] === part).map((split) => tellSplit(split, trees)),
    ...trees.crosswalk.merged.filter(({ after }) => after === part).map((merged) => tellMerged(merged, trees)),
    ...childrenOf(part).flatMap((child) => tellPart(child, trees, tellOwn)),
  ];
}

function tellPair(was: Part, is: Part, trees: Trees, tellOwn: TellOwn): readonly Change[] {
  const { reasons, then, now, placeThen, placeNow } = trees;
  const place = placeNow(is);
  const because = reasons("renamed", is.kind, is.name) ?? reasons("renamed", was.kind, is.name);
  const [above, aboveNow] = [then.get(was) ?? null, now.get(is) ?? null];
  const moved: Change = {
    kind: "moved",
    place,
    before: above === null ? null : placeThen(above),
    after: aboveNow === null ? null : placeNow(aboveNow),
    effect: "may-raise-or-lower",
    because: reasons("removed", was.kind, was.name),
  };
  return [
    ...tellRenamed(place, was.name, is.name, because),
    ...(isInPlace(above, aboveNow, trees) ? [] : [moved]),
    ...tellOwn(was, is),
    ...tellBelow(childrenOf(was), childrenOf(is), trees, tellOwn),
  ];
}

/** Whether two groups are the same, or one is what became of the other. */
function isInPlace(above: Part | null, aboveNow: Part | null, { later, derived }: Trees): boolean {
  if (above === null || aboveNow === null) return above === aboveNow;
  return later.get(above) === aboveNow || derived.get(above)?.has(aboveNow) === true;
}

function tellAdded(part: Part, { added, placeNow }: Trees): Change {
  const below = partsBelow(childrenOf(part))
    .filter((one) => added.has(one))
    .map(placeNow);
  return tellCameOrWent("added", placeNow(part), "may-raise-or-lower", null, { below, number: weightOf(part) });
}

function tellRemoved(part: Part, { removed, isAmended, reasons, placeThen }: Trees): readonly Change[] {
  if (!removed.has(part)) return [];
  const below = partsBelow(childrenOf(part))
    .filter((one) => removed.has(one))
    .map(placeThen);
  // Without an amendment nobody says what became of the answers.
  const effect = isAmended ? "may-raise-or-lower" : "breaks-comparison";
  const because = reasons("removed", part.kind, part.name);
  return [tellCameOrWent("removed", placeThen(part), effect, because, { below, number: weightOf(part) })];
}

function tellSplit({ before, after }: Crosswalk["split"][number], { reasons, placeThen, placeNow }: Trees): Change {
  return {
    kind: "split",
    place: placeThen(before),
    into: after.map(placeNow),
    effect: "may-raise-or-lower",
    because: reasons("split", before.kind, before.name),
  };
}

function tellMerged({ before, after }: Crosswalk["merged"][number], { reasons, placeThen, placeNow }: Trees): Change {
  const because = before.map(({ kind }) => reasons("merged", kind, after.name)).find((one) => one !== null) ?? null;
  return {
    kind: "merged",
    place: placeNow(after),
    from: before.map(placeThen),
    effect: "may-raise-or-lower",
    because,
  };
}

function weightOf({ weight }: Part): string | null {
  return weight === null ? null : formatExact(weight);
}

function childrenOf(part: Part): readonly Part[] {
  return part.kind === "indicator" ? [] : part.children;
}

import { partsBelow } from "../model/indicators.js";
import type { Part, Rubric } from "../model/rubric.js";
import type { Change, Place } from "./change.js";
import { type Comparing, partPlace } from "./comparing.js";
import type { Renames } from "./condition-data.js";
import { diffPart, type Policy } from "./diff-part.js";
import { reasonsIn } from "./reasons.js";
import { tellReordered } from "./reordered.js";

/** What changed of the parts, in the order of the later tree; what is gone stands where its group ends. */
export function diffTree(comparing: Comparing, renames: Renames): readonly Change[] {
  const { before, after, crosswalk, chain } = comparing;
  const reasons = reasonsIn(chain);
  const [then, now] = [parentsIn(before), parentsIn(after)];
  const same = new Map(crosswalk.pairs.map((pair) => [pair.after, pair.before]));
  const later = new Map(crosswalk.pairs.map((pair) => [pair.before, pair.after]));
  const merged = new Map(crosswalk.merged.map((one) => [one.after, one.before]));
  const pieceOf = new Map(crosswalk.split.map((one) => [one.after[0], one]));
  const derived = new Map<Part, Set<Part>>();
  for (const { before: was, after: pieces } of crosswalk.split) derived.set(was, new Set(pieces));
  for (const { before: parts, after: whole } of crosswalk.merged)
    for (const part of parts) derived.set(part, new Set([...(derived.get(part) ?? []), whole]));
  const [removed, added] = [new Set(crosswalk.removed), new Set(crosswalk.added)];

  /** Whether a part stands where it stood: below the same part, or below what became of it. */
  const isInPlace = (was: Part, is: Part): boolean => {
    const [parentThen, parentNow] = [then.get(was) ?? null, now.get(is) ?? null];
    if (parentThen === null || parentNow === null) return parentThen === parentNow;
    return later.get(parentThen) === parentNow || derived.get(parentThen)?.has(parentNow) === true;
  };

  const tellPair = (was: Part, is: Part): readonly Change[] => {
    const place = partPlace(is);
    const [parentThen, parentNow] = [then.get(was) ?? null, now.get(is) ?? null];
    const policies: readonly [Policy, Policy] = [parentThen ?? before, parentNow ?? after];
    return [
      ...(was.name === is.name
        ? []
        : [
            renamed(
              place,
              was.name,
              is.name,
              reasons("renamed", is.kind, is.name) ?? reasons("renamed", was.kind, is.name),
            ),
          ]),
      ...(isInPlace(was, is) ? [] : [moved(place, parentThen, parentNow, reasons("removed", was.kind, was.name))]),
      ...diffPart({ before: was, after: is, parents: policies }, comparing, renames),
      ...(is.kind === "indicator" || was.kind === "indicator" ? [] : tellBelow(was.children, is.children)),
    ];
  };

  const tellPart = (part: Part): readonly Change[] => {
    const was = same.get(part);
    if (was !== undefined) return tellPair(was, part);
    const below = part.kind === "indicator" ? [] : part.children;
    // Of what came with its group nothing more is told; what was in another one before is.
    if (added.has(part)) {
      const parent = now.get(part);
      const isAlong = parent !== undefined && added.has(parent);
      return [...(isAlong ? [] : [come(part, added)]), ...below.flatMap(tellPart)];
    }
    const split = pieceOf.get(part);
    const from = merged.get(part);
    return [
      ...(split === undefined ? [] : [tellSplit(split)]),
      ...(from === undefined ? [] : [tellMerged(from, part)]),
      ...below.flatMap(tellPart),
    ];
  };

  const tellSplit = ({ before: was, after: pieces }: { before: Part; after: readonly Part[] }): Change => ({
    kind: "split",
    place: partPlace(was),
    into: pieces.map(partPlace),
    effect: "may-raise-or-lower",
    because: reasons("split", was.kind, was.name),
  });

  const tellMerged = (from: readonly Part[], part: Part): Change => ({
    kind: "merged",
    place: partPlace(part),
    from: from.map(partPlace),
    effect: "may-raise-or-lower",
    because: reasonFor("merged", from[0] ?? part, part.name),
  });

  const reasonFor = (kind: "merged", { kind: what }: Part, name: string): Change["because"] =>
    reasons(kind, what, name);

  const tellRemoved = (part: Part): readonly Change[] => {
    const parent = then.get(part);
    if (!removed.has(part) || (parent !== undefined && removed.has(parent))) return [];
    return [
      {
        kind: "removed",
        place: partPlace(part),
        below: belowIn(part, removed),
        // Without an amendment nobody says what became of the answers.
        effect: chain === null ? "breaks-comparison" : "may-raise-or-lower",
        because: reasons("removed", part.kind, part.name),
      },
    ];
  };

  const tellBelow = (was: readonly Part[], is: readonly Part[]): readonly Change[] => {
    const siblings = new Set(was);
    const pairs = is.flatMap((part) => {
      const one = same.get(part);
      return one === undefined || !siblings.has(one) ? [] : [{ before: one, after: part }];
    });
    return [
      ...tellReordered(was, is, pairs, partPlace, "wording"),
      ...is.flatMap(tellPart),
      ...was.flatMap(tellRemoved),
    ];
  };

  const told = tellBelow(before.children, after.children);
  // What went from a group that is itself no longer there as such: removed below what was split, merged or moved away.
  const seen = new Set(told.flatMap((change) => (change.kind === "removed" ? [change.place.path] : [])));
  const rest = crosswalk.removed.flatMap(tellRemoved).filter(({ place }) => !seen.has(place.path));
  return [...told, ...rest];
}

function parentsIn(rubric: Rubric): ReadonlyMap<Part, Part> {
  return new Map(
    partsBelow(rubric.children).flatMap((part) =>
      part.kind === "indicator" ? [] : part.children.map((child) => [child, part] as const),
    ),
  );
}

/** Every part below that came, or went, as well. */
function belowIn(part: Part, all: ReadonlySet<Part>): readonly Place[] {
  const below = part.kind === "indicator" ? [] : partsBelow(part.children);
  return below.filter((one) => all.has(one)).map(partPlace);
}

function come(part: Part, added: ReadonlySet<Part>): Change {
  const [place, below] = [partPlace(part), belowIn(part, added)];
  return { kind: "added", place, below, effect: "may-raise-or-lower", because: null };
}

function renamed(place: Place, before: string, after: string, because: Change["because"]): Change {
  return { kind: "renamed", place, before, after, effect: "wording", because };
}

function moved(place: Place, before: Part | null, after: Part | null, because: Change["because"]): Change {
  const at = (part: Part | null): Place | null => (part === null ? null : partPlace(part));
  return { kind: "moved", place, before: at(before), after: at(after), effect: "may-raise-or-lower", because };
}

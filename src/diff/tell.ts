import type { Provenance, Title } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { compare, type Rational, subtract } from "../numeric/rational.js";
import type { Backing, CameOrWent, Change, NumberKind, Place, ProvenanceOf, TextKind, WordKind } from "./change.js";
import { type Effect, joinedEffect } from "./effect.js";

/** What a change does, or how that follows from which way a number went. */
export type EffectGiven = Effect | ((sign: -1 | 1) => Effect);

const NOT_TOLD: Backing = { before: null, after: null };

/** A number that may have changed; nothing where it is the same. */
export function tellNumber(
  kind: NumberKind,
  place: Place,
  before: Rational | null,
  after: Rational | null,
  effect: EffectGiven,
  backing: Backing = NOT_TOLD,
): readonly Change[] {
  const sign = before === null || after === null ? null : compare(after, before);
  if (sign === 0 || (before === null && after === null)) return [];
  return [
    {
      kind,
      place,
      before: before === null ? null : formatExact(before),
      after: after === null ? null : formatExact(after),
      difference: before === null || after === null ? null : formatExact(subtract(after, before)),
      effect:
        typeof effect !== "function" ? effect : sign === null ? joinedEffect([effect(-1), effect(1)]) : effect(sign),
      because: null,
      backing,
    },
  ];
}

/** A word that may have changed; nothing where it is the same. */
export function tellWord(
  kind: WordKind,
  place: Place,
  before: string | null,
  after: string | null,
  effect: Effect,
  backing: Backing = NOT_TOLD,
): readonly Change[] {
  return before === after ? [] : [{ kind, place, before, after, effect, because: null, backing }];
}

/** A text that may have changed in either language; nothing where it is the same. */
export function tellText(
  kind: TextKind,
  place: Place,
  before: Title | null,
  after: Title | null,
  effect: Effect,
): readonly Change[] {
  return isSameTitle(before, after) ? [] : [{ kind, place, before, after, effect, because: null }];
}

/**
 * The title of something that may have been renamed. Where there is none its
 * name stands for it, so a new name is not told twice.
 */
export function tellTitle(
  place: Place,
  before: { readonly name: string; readonly title: Title },
  after: { readonly name: string; readonly title: Title },
): readonly Change[] {
  const isUntitled = (one: typeof before): boolean => one.title.id === one.name && one.title.en === null;
  if (isUntitled(before) && isUntitled(after)) return [];
  return tellText("title", place, before.title, after.title, "wording");
}

/**
 * Where something comes from. What was inferred or assumed is repeated in
 * outcomes; in which order sources are named says nothing.
 */
export function tellProvenance(
  of: ProvenanceOf,
  place: Place,
  before: Provenance,
  after: Provenance,
): readonly Change[] {
  const isSameReason = isSameTitle(before.inferred, after.inferred) && isSameTitle(before.assumed, after.assumed);
  if (isSameReason && isSameSet(before.sources, after.sources)) return [];
  return [{ kind: "provenance", of, place, before, after, effect: isSameReason ? "none" : "wording", because: null }];
}

/** Something that only one of the rubrics has. */
export function tellCameOrWent(
  kind: "added" | "removed",
  place: Place,
  effect: Effect,
  because: Title | null,
  more: Partial<Omit<CameOrWent, "kind">> = {},
): Change {
  return { kind, place, effect, because, below: [], number: null, zone: null, does: null, ...more };
}

/** Something that has another name. */
export function tellRenamed(
  place: Place,
  before: string,
  after: string,
  because: Title | null,
  effect: Effect = "wording",
): readonly Change[] {
  return before === after ? [] : [{ kind: "renamed", place, before, after, effect, because }];
}

/** Whether two texts are the same in both languages. */
export function isSameTitle(one: Title | null, other: Title | null): boolean {
  return one?.id === other?.id && (one?.en ?? null) === (other?.en ?? null);
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name) => other.includes(name));
}

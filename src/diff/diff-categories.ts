import type { Category, Zone } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { compare, equals } from "../numeric/rational.js";
import { ZONES } from "../syntax/words.js";
import type { Change, Place } from "./change.js";
import { type Comparing, placeOf } from "./comparing.js";
import { type Effect, effectOf, joinedEffect } from "./effect.js";
import { followed } from "./follow-names.js";
import { type Matched, matched } from "./matched.js";
import { reasonsIn } from "./reasons.js";
import { isSameTitle, tellCameOrWent, tellNumber, tellProvenance, tellRenamed, tellTitle, tellWord } from "./tell.js";

/** The categories of both rubrics, set beside each other. */
export function matchCategories({ before, after, chain }: Comparing): Matched<Category> {
  const isAlike = (one: Category, other: Category): boolean =>
    isTitled(one) || isTitled(other)
      ? isSameTitle(one.title, other.title)
      : equals(one.from, other.from) && one.zone === other.zone && before.categories.length === after.categories.length;
  return matched(before.categories, after.categories, {
    nameOf: ({ id }) => id,
    follow: followed(chain, "category", ({ categories }) => categories.map(({ id }) => id)),
    isAlike,
  });
}

/** What changed of the categories, from the best one down, then what is gone. */
export function diffCategories(comparing: Comparing, categories: Matched<Category>): readonly Change[] {
  const reasons = reasonsIn(comparing.chain);
  const { pairs, removed, added } = categories;
  const changed = new Map(pairs.map(({ before: was, after: is }) => [is, diffCategory(was, is, reasons)]));
  return [
    ...comparing.after.categories.flatMap((category) => {
      if (!added.includes(category)) return changed.get(category) ?? [];
      return [cameOrWent("added", category, addedEffect(category, comparing, categories), null)];
    }),
    ...removed.map((category) =>
      cameOrWent(
        "removed",
        category,
        removedEffect(category, comparing, categories),
        reasons("removed", "category", category.id),
      ),
    ),
  ];
}

/** A category as a place. */
export function categoryPlace({ id, title }: Category): Place {
  return placeOf("category", id, title);
}

function diffCategory(was: Category, is: Category, reasons: ReturnType<typeof reasonsIn>): readonly Change[] {
  const place = categoryPlace(is);
  const because = reasons("renamed", "category", is.id);
  return [
    ...tellRenamed(place, was.id, is.id, because),
    ...tellTitle(place, { ...was, name: was.id }, { ...is, name: is.id }),
    ...tellNumber("threshold", place, was.from, is.from, (sign) => effectOf(sign > 0 ? -1 : 1)),
    ...tellWord("zone", place, was.zone, is.zone, zoneEffect(was.zone, is.zone)),
    ...tellProvenance("declaration", place, was.provenance, is.provenance),
  ];
}

function isTitled({ id, title }: Category): boolean {
  return title.id !== id;
}

function zoneEffect(before: Zone | null, after: Zone | null): Effect {
  if (before === null || after === null) return "may-raise-or-lower";
  return ZONES.indexOf(after) > ZONES.indexOf(before) ? "may-raise" : "may-lower";
}

/** A new category takes its scores from others: it is worse than some of them were, or better. */
function addedEffect(category: Category, { before, after }: Comparing, { pairs }: Matched<Category>): Effect {
  const later = new Map(pairs.map((pair) => [pair.before, pair.after]));
  return joinedEffect(
    sharing(category, after.categories, before.categories).map((was): Effect => {
      const is = later.get(was);
      return is === undefined ? "may-raise-or-lower" : effectOf(compare(category.from, is.from));
    }),
  );
}

/** The scores of a category that is gone go to others: to better ones, or to worse ones. */
function removedEffect(category: Category, { before, after }: Comparing, { pairs }: Matched<Category>): Effect {
  const earlier = new Map(pairs.map((pair) => [pair.after, pair.before]));
  return joinedEffect(
    sharing(category, before.categories, after.categories).map((is): Effect => {
      const was = earlier.get(is);
      return was === undefined ? "may-raise-or-lower" : effectOf(compare(was.from, category.from));
    }),
  );
}

/** The categories of another table that share scores with one, both with the best first. */
function sharing(category: Category, own: readonly Category[], others: readonly Category[]): readonly Category[] {
  const end = own[own.indexOf(category) - 1]?.from ?? null;
  return others.filter((other, index) => {
    const otherEnd = others[index - 1]?.from ?? null;
    const isBelowEnd = end === null || compare(other.from, end) < 0;
    const reachesUp = otherEnd === null || compare(otherEnd, category.from) > 0;
    return isBelowEnd && reachesUp;
  });
}

function cameOrWent(kind: "added" | "removed", category: Category, effect: Effect, because: Change["because"]): Change {
  const { from, zone } = category;
  return tellCameOrWent(kind, categoryPlace(category), effect, because, { number: formatExact(from), zone });
}

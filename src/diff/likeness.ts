import { plainJson } from "../model/plain-json.js";
import type { Indicator, Part } from "../model/rubric.js";
import { equals } from "../numeric/rational.js";
import { canonicalJson } from "../text/canonical-json.js";
import { profileLikeness, type TextProfile, textProfile } from "./text-likeness.js";

/** A part, and what is compared of it. */
export interface Likable {
  readonly part: Part;
  readonly name: TextProfile;
  readonly title: TextProfile;
  readonly english: TextProfile | null;
  readonly scale: string | null;
}

/** What is known already of two parts that may be the same: where they stand, and what stands in them. */
export interface Neighbours {
  /** Whether their parents are the same part, are not, or may be. */
  readonly parents: "same" | "other" | "unknown";
  /** How many of their children are the same, in hundredths of the children of the larger one; null where nothing is known. */
  readonly children: number | null;
}

/** From here on two parts are taken as the same, unless others are about as much alike. */
export const LIKE_ENOUGH = 55;

/** By how many points the nearest candidate must be nearer than the next. */
export const CLEARLY = 10;

/** What title or children must come to, in hundredths, for two parts to be looked at closer. */
export const WORTH_A_LOOK = 60;

/** Whether two parts may be the same at all. */
export function isSameSort(one: Part, other: Part): boolean {
  return (one.kind === "indicator") === (other.kind === "indicator");
}

/** Looks at a part once, for many comparisons. */
export function likable(part: Part): Likable {
  const { name, title } = part;
  return {
    part,
    name: textProfile(name),
    title: textProfile(title.id),
    english: title.en === null ? null : textProfile(title.en),
    scale: part.kind === "indicator" ? canonicalText(part) : null,
  };
}

/** How much the titles of two parts are alike, in the language in which they are more so, from 0 to 100. */
export function titleLikeness(one: Likable, other: Likable): number {
  const english = one.english === null || other.english === null ? 0 : profileLikeness(one.english, other.english);
  return Math.max(profileLikeness(one.title, other.title), english);
}

/**
 * How much two parts are alike, in points. A title that stayed, or children
 * that did, are worth most; without one of these nothing else is enough.
 *
 * @param title see {@link titleLikeness}
 */
export function likeness(one: Likable, other: Likable, title: number, { parents, children }: Neighbours): number {
  if (title < WORTH_A_LOOK && (children ?? 0) < WORTH_A_LOOK) return 0;
  return (
    (title === 100 ? 60 : Math.floor(title / 2)) +
    (children === 0 ? -20 : Math.floor((children ?? 0) / 2)) +
    { same: 10, other: -10, unknown: 0 }[parents] +
    Math.floor((profileLikeness(one.name, other.name) * 15) / 100) +
    ownLikeness(one.part, other.part) +
    scaleLikeness(one, other)
  );
}

function ownLikeness(one: Part, other: Part): number {
  const isSameCode = one.code !== null && one.code === other.code;
  const isSameWeight = one.weight !== null && other.weight !== null && equals(one.weight, other.weight);
  return (isSameCode ? 15 : 0) + (isSameWeight ? 5 : 0) + (one.kind === other.kind ? 0 : -5);
}

function scaleLikeness({ part: one, scale }: Likable, { part: other, scale: laterScale }: Likable): number {
  if (one.kind !== "indicator" || other.kind !== "indicator") return 0;
  if (one.scale.kind !== other.scale.kind) return -15;
  return scale === laterScale ? 10 : 5;
}

function canonicalText({ scale }: Indicator): string {
  return canonicalJson(plainJson(scale));
}

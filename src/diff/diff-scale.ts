import type {
  ChecklistScale,
  ChoiceScale,
  CountScale,
  LevelsScale,
  MeanScale,
  Scale,
  StepsScale,
} from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { compare, equals, type Rational, rational } from "../numeric/rational.js";
import { match } from "../text/match.js";
import type { Change, Place } from "./change.js";
import { type Comparing, entryOf, ifMonotonic } from "./comparing.js";
import { type Effect, effectOf } from "./effect.js";
import { matched } from "./matched.js";
import { pointsOf } from "./points-of.js";
import { tellReordered } from "./reordered.js";
import { reachEffect, scaleEffect } from "./scale-effect.js";
import { tellCameOrWent, tellNumber, tellProvenance, tellText, tellWord } from "./tell.js";

/** What changed of a scale. Of another kind of scale nothing more is told. */
export function diffScale(before: Scale, after: Scale, place: Place, comparing: Comparing): readonly Change[] {
  if (before.kind !== after.kind) return tellWord("scale-kind", place, before.kind, after.kind, "breaks-comparison");
  const { score } = comparing.after;
  const whole = ifMonotonic(comparing, scaleEffect(before, after, score));
  const points = (sign: -1 | 1): Effect => ifMonotonic(comparing, effectOf(sign));
  const about: About = {
    place,
    whole,
    points,
    reach: ifMonotonic(comparing, reachEffect(before, after, score)),
    comparing,
  };
  return match(before)
    .returnType<readonly Change[]>()
    .with({ kind: "yes-no" }, (was) =>
      after.kind === was.kind ? tellWord("direction", place, was.better, after.better, whole) : [],
    )
    .with({ kind: "levels" }, (was) => (after.kind === was.kind ? diffLevels(was, after, about) : []))
    .with({ kind: "choice" }, (was) => (after.kind === was.kind ? diffOptions(was, after, about) : []))
    .with({ kind: "count" }, (was) => (after.kind === was.kind ? diffCount(was, after, about) : []))
    .with({ kind: "number" }, (was) => (after.kind === was.kind ? tellBounds(was, after, about) : []))
    .with({ kind: "mean" }, (was) => (after.kind === was.kind ? diffMean(was, after, about) : []))
    .with({ kind: "checklist" }, (was) => (after.kind === was.kind ? diffItems(was, after, about) : []))
    .with({ kind: "steps" }, (was) => (after.kind === was.kind ? diffSteps(was, after, about) : []))
    .exhaustive();
}

/** A number of answers that is needed: more of it refuses answers that were enough before. */
export function tellAtLeast(before: bigint, after: bigint, place: Place): readonly Change[] {
  return tellNumber("at-least", place, rational(before), rational(after), (sign) =>
    sign > 0 ? "breaks-comparison" : "wording",
  );
}

/** What is known of the scale as a whole. */
interface About {
  readonly place: Place;
  /** What becomes of all answers together. */
  readonly whole: Effect;
  /** What becomes of an answer that is worth more, or less. */
  readonly points: (sign: -1 | 1) => Effect;
  /** What becomes of an answer that is still lacking. */
  readonly reach: Effect;
  readonly comparing: Comparing;
}

interface Bounded {
  readonly min: Rational;
  readonly max: Rational;
  readonly direction: string;
}

function tellBounds(before: Bounded, after: Bounded, { place, whole }: About): readonly Change[] {
  return [
    ...tellNumber("min", place, before.min, after.min, whole),
    ...tellNumber("max", place, before.max, after.max, whole),
    ...tellWord("direction", place, before.direction, after.direction, whole),
  ];
}

function diffCount(before: CountScale, after: CountScale, { place, whole }: About): readonly Change[] {
  // Where nothing else is said points are full at the most that there can be, which is told already.
  const isSaid = before.fullAt !== before.max || after.fullAt !== after.max;
  return [
    ...tellNumber("max", place, rational(before.max), rational(after.max), whole),
    ...(isSaid ? tellNumber("full-at", place, rational(before.fullAt), rational(after.fullAt), whole) : []),
    ...tellWord("direction", place, before.direction, after.direction, whole),
  ];
}

function diffMean(before: MeanScale, after: MeanScale, about: About): readonly Change[] {
  const bounded = ({ min, max, direction }: MeanScale): Bounded => ({
    min: rational(min),
    max: rational(max),
    direction,
  });
  return [
    ...tellBounds(bounded(before), bounded(after), about),
    ...tellAtLeast(before.atLeast, after.atLeast, about.place),
  ];
}

function diffLevels(before: LevelsScale, after: LevelsScale, about: About): readonly Change[] {
  const { place, comparing } = about;
  const bounds = tellBounds(
    { ...before, min: rational(before.min), max: rational(before.max) },
    { ...after, min: rational(after.min), max: rational(after.max) },
    about,
  );
  const entries = after.levels.flatMap((is) => {
    const was = before.levels.find(({ level }) => level === is.level);
    if (was === undefined) return [];
    const entry = entryOf(place, "level", `${is.level}`, is.title ?? was.title);
    const pointsOn = (scale: LevelsScale): Rational | null =>
      pointsOf(scale, { kind: "level", level: is.level }, comparing.after.score);
    const [worthThen, worthNow] = [pointsOn(before), pointsOn(after)];
    const sign = worthThen === null || worthNow === null ? 0 : compare(worthNow, worthThen);
    return [
      ...tellText("title", entry, was.title, is.title, "wording"),
      ...tellNumber("points", entry, was.points, is.points, sign === 0 ? "wording" : about.points(sign)),
      ...tellProvenance("declaration", entry, was.provenance, is.provenance),
    ];
  });
  return [...bounds, ...entries];
}

function diffOptions(before: ChoiceScale, after: ChoiceScale, { place, points, reach }: About): readonly Change[] {
  const { pairs, removed, added } = matched(before.options, after.options, BY_NAME);
  const at = ({ name, title }: ChoiceScale["options"][number]): Place => entryOf(place, "option", name, title);
  return [
    ...pairs.flatMap(({ before: was, after: is }) => [
      ...tellText("title", at(is), was.title, is.title, "wording"),
      ...tellNumber("points", at(is), was.points, is.points, points),
      ...tellProvenance("declaration", at(is), was.provenance, is.provenance),
    ]),
    ...tellReordered(before.options, after.options, pairs, at, "wording"),
    ...removed.map((one) => tellCameOrWent("removed", at(one), "breaks-comparison", null, worth(one.points))),
    ...added.map((one) => tellCameOrWent("added", at(one), reach, null, worth(one.points))),
  ];
}

function diffItems(before: ChecklistScale, after: ChecklistScale, { place, points, whole }: About): readonly Change[] {
  const { pairs, removed, added } = matched(before.items, after.items, BY_NAME);
  const at = ({ name, title }: ChecklistScale["items"][number]): Place => entryOf(place, "item", name, title);
  // Equal weights follow from how many items there are.
  const areEqual = [before, after].every(({ items }) =>
    items.every(({ weight }) => equals(weight, rational(1n, BigInt(items.length)))),
  );
  return [
    ...pairs.flatMap(({ before: was, after: is }) => [
      ...tellText("title", at(is), was.title, is.title, "wording"),
      ...(areEqual ? [] : tellNumber("weight", at(is), was.weight, is.weight, points)),
      ...tellProvenance("declaration", at(is), was.provenance, is.provenance),
    ]),
    ...tellReordered(before.items, after.items, pairs, at, "wording"),
    ...removed.map((one) => tellCameOrWent("removed", at(one), "breaks-comparison", null, worth(one.weight))),
    ...added.map((one) => tellCameOrWent("added", at(one), whole, null, worth(one.weight))),
  ];
}

type Step = StepsScale["steps"][number];

function diffSteps(before: StepsScale, after: StepsScale, about: About): readonly Change[] {
  const { place, whole, points } = about;
  const at = ({ from, title }: Step): Place => entryOf(place, "step", formatExact(from), title);
  const { pairs, removed, added } = pairedSteps(before.steps, after.steps);
  return [
    ...tellBounds(before, after, about),
    ...pairs.flatMap(({ before: was, after: is }) => [
      ...tellText("title", at(is), was.title, is.title, "wording"),
      // The first one begins where the scale does, which is told already.
      ...(is === after.steps[0] ? [] : tellNumber("threshold", at(is), was.from, is.from, whole)),
      ...tellNumber("points", at(is), was.points, is.points, points),
      ...tellProvenance("declaration", at(is), was.provenance, is.provenance),
    ]),
    ...removed.map((one) => tellCameOrWent("removed", at(one), whole, null, worth(one.from))),
    ...added.map((one) => tellCameOrWent("added", at(one), whole, null, worth(one.from))),
  ];
}

/** The first ones, and those that begin at the same number; of as many others the next is the next, and so on. */
function pairedSteps(before: readonly Step[], after: readonly Step[]): ReturnType<typeof matched<Step>> {
  const nameOf = (step: Step): string => (step === before[0] || step === after[0] ? "first" : formatExact(step.from));
  const byBound = matched(before, after, { ...BY_NAME, nameOf });
  if (byBound.removed.length !== byBound.added.length) return byBound;
  const moved = byBound.removed.flatMap((was, index) => {
    const is = byBound.added[index];
    return is === undefined ? [] : [{ before: was, after: is }];
  });
  const pairs = [...byBound.pairs, ...moved].toSorted((a, b) => compare(a.after.from, b.after.from));
  return { pairs, removed: [], added: [] };
}

/** The entries of a scale are known by what evidence calls them. */
const BY_NAME = { nameOf: ({ name }: { readonly name: string }) => name, follow: null, isAlike: () => false };

function worth(number: Rational): { readonly number: string } {
  return { number: formatExact(number) };
}

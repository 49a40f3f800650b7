import type { Report } from "../diagnostics/collect.js";
import { categoryText } from "../evaluate/certain-of.js";
import { combineLevel } from "../evaluate/combine-level.js";
import { scoreLimits } from "../evaluate/score-limits.js";
import type { Level, Rubric } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { parseExact } from "../numeric/parse-exact.js";
import {
  compare,
  divide,
  min,
  multiply,
  ONE,
  powerOfTen,
  type Rational,
  rational,
  sum,
  ZERO,
} from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import { roundQuotient } from "../numeric/round-quotient.js";
import { parentUnknown } from "./aggregate-diagnostics.js";
import { type Bundle, type Kept, wholeSum } from "./bundle.js";
import { commonFacts, concludeGroup, type Ending } from "./combine-group.js";
import { type Combined, homeless, otherPlaces, reportFacts } from "./combine-levels.js";
import { type Belonging, byCodeUnits, type Into, parentsOf, partedBy } from "./gather.js";
import { entryOf } from "./row.js";
import { categoryOf } from "./standing.js";

/** All subjects of a population, as far as the lowest level needs them. */
export interface Bundles {
  /** Those with subjects, in the order of the first of each. */
  readonly bundles: readonly Bundle[];
  /** For every subject the place of its bundle; -1 for one that was refused. */
  readonly places: Int32Array;
  /** What a score is multiplied by to be a whole number. */
  readonly scale: number;
  /** What could not be read. */
  readonly refused: readonly Belonging[];
}

/**
 * Combines the bundles into the groups of the lowest level: the same groups and
 * diagnostics as if every subject were a row. Sums, weights and lowest scores of
 * bundles are those of their subjects, exactly.
 */
export function combineBundles(rubric: Rubric, step: Level, into: Into, all: Bundles, report: Report): Combined {
  const { level, isNamed, above } = into;
  const parentOf = ({ within }: Belonging): string | null => (isNamed ? entryOf(within, level) : level);
  const placed = partedBy(all.bundles, parentOf);
  const refused = partedBy(all.refused, parentOf);
  reportHomeless(all.bundles, parentOf, level, report);
  const conclude = createConclude(rubric, step, all);
  const gathered = [...new Set([...placed.keys(), ...refused.keys()])].toSorted(byCodeUnits).map((id) => {
    const members = placed.get(id) ?? [];
    const lacking = refused.get(id) ?? [];
    return { id, members, lacking: lacking.length, ...parentsOf([...members, ...lacking], above) };
  });
  reportFacts(rubric, step.to, gathered, report);
  const groups = gathered.map(({ id, members, lacking, within, split }) => {
    const kept = members.flatMap((bundle) => bundle.kept).toSorted((a, b) => a.index - b.index);
    return concludeGroup(rubric, step.to, {
      id,
      lacking,
      within,
      split,
      members: members.reduce((count, bundle) => count + bundle.count, 0),
      facts: commonFacts(members),
      excluded: 0,
      unscored: kept.flatMap((one) => (one.range === null ? [one.id] : [])),
      isExcluded: false,
      isRange: kept.some(({ range }) => range?.low !== range?.high),
      combine: (end) => conclude(members, kept, end),
    });
  });
  const homes = all.bundles.filter(({ within }) => entryOf(within, level) === null);
  const single = homes.flatMap((bundle) => new Array<Belonging>(bundle.count).fill(bundle));
  return {
    groups,
    below: {
      members: groups,
      excluded: [],
      refused: [
        ...gathered.flatMap(otherPlaces),
        ...(isNamed ? homeless({ members: single, refused: all.refused }, level) : []),
      ],
    },
  };
}

/** Reports every subject of which it is not known where it belongs, in their order. */
function reportHomeless(
  bundles: readonly Bundle[],
  parentOf: (member: Belonging) => string | null,
  level: string,
  report: Report,
): void {
  const lost = bundles.flatMap((bundle) => (parentOf(bundle) === null ? (bundle.named ?? []) : []));
  for (const { id } of lost.toSorted((a, b) => a.index - b.index)) report(parentUnknown, null, { id, level });
}

/** Makes what combines one end of the scores of a group. */
function createConclude(
  rubric: Rubric,
  step: Level,
  all: Bundles,
): (members: readonly Bundle[], kept: readonly Kept[], end: "low" | "high") => Ending {
  const limits = scoreLimits(rubric);
  const publish = createPublish(rubric, step);
  return (members, kept, end) => {
    const count = members.reduce((total, bundle) => total + bundle.count, 0);
    const isFit =
      members.every((bundle) => isWeight(weightIn(bundle, step))) &&
      kept.every(({ range }) => {
        const exact = parseExact(range?.[end] ?? "");
        return exact !== null && compare(exact, limits.min) >= 0 && compare(exact, limits.max) <= 0;
      });
    const combined = isFit && BigInt(count) >= step.atLeast ? combineSums(members, all, step, end) : null;
    return combined === null ? combineOneByOne(rubric, step, members, all, end) : publish(combined);
  };
}

/** The mean or the lowest of what bundles hold; null where none has any weight. */
function combineSums(
  members: readonly Bundle[],
  { scale }: Bundles,
  step: Level,
  end: "low" | "high",
): Rational | null {
  const exactOf = ({ range }: Kept): Rational => parseExact(range?.[end] ?? "") ?? ZERO;
  const den = BigInt(scale);
  if (step.combine === "lowest") {
    const whole = members.reduce((lowest, bundle) => Math.min(lowest, bundle.lowest), Number.POSITIVE_INFINITY);
    const exact = members.flatMap((bundle) => bundle.kept.map(exactOf));
    return [...exact, ...(Number.isFinite(whole) ? [rational(BigInt(whole), den)] : [])].reduce(min);
  }
  if (step.weightedBy === null && members.every(({ kept }) => kept.length === 0)) {
    let [whole, count] = [0n, 0];
    for (const bundle of members) {
      whole += wholeSum(bundle);
      count += bundle.count;
    }
    return lowestTerms(whole, scale * count) ?? rational(whole, den * BigInt(count));
  }
  const weighted = members.map((bundle) => {
    const weight = weightIn(bundle, step) ?? ZERO;
    const total = sum([rational(wholeSum(bundle), den), ...bundle.kept.map(exactOf)]);
    return { weight: multiply(weight, rational(BigInt(bundle.count))), total: multiply(weight, total) };
  });
  const weight = sum(weighted.map((one) => one.weight));
  return weight.num === 0n ? null : divide(sum(weighted.map(({ total }) => total)), weight);
}

/** A quotient in lowest terms, found in doubles where these hold the denominator; null where they do not. */
function lowestTerms(num: bigint, den: number): Rational | null {
  if (den >= Number.MAX_SAFE_INTEGER) return null;
  let [a, b] = [den, Math.abs(Number(num % BigInt(den)))];
  while (b !== 0) [a, b] = [b, a % b];
  return { num: num / BigInt(a), den: BigInt(den / a) };
}

/** What each subject of a bundle weighs in the level above; null where that is no number. */
function weightIn({ facts }: Bundle, { weightedBy }: Level): Rational | null {
  if (weightedBy === null) return ONE;
  const text = entryOf(facts, weightedBy);
  return text === null ? null : parseExact(text);
}

function isWeight(weight: Rational | null): boolean {
  return weight !== null && compare(weight, ZERO) >= 0;
}

/** Whether facts hold a weight for every level that needs one; subjects without it have to be named. */
export function hasWeights(facts: Bundle["facts"], { levels }: Pick<Rubric, "levels">): boolean {
  return levels.every(({ weightedBy }) => {
    if (weightedBy === null) return true;
    const text = entryOf(facts, weightedBy);
    return isWeight(text === null ? null : parseExact(text));
  });
}

/** Makes what rounds and publishes an exact score of a level. */
function createPublish(rubric: Rubric, { rounded }: Level): (combined: Rational) => Ending {
  const { digits, mode, comparison } = rubric.score;
  const unit = powerOfTen(digits).num;
  const texts = new Map(rubric.categories.map((category) => [category, categoryText(category)]));
  return (combined) => {
    const exact = rounded === null ? combined : round(combined, rounded.digits, rounded.mode);
    const published = roundQuotient(exact.num * unit, exact.den, mode);
    const category = categoryOf(rubric, comparison === "exact" ? exact : { num: published, den: unit });
    return {
      score: unitsText(published, digits),
      exact: exactText(exact),
      category: texts.get(category) ?? null,
      diagnostics: [],
    };
  };
}

/** The same as `formatExact`, which takes long to find that most means of many do not terminate. */
function exactText(exact: Rational): string {
  const isShort = exact.den < MANY_TENS;
  return isShort && MANY_TENS % exact.den !== 0n ? `${exact.num}/${exact.den}` : formatExact(exact);
}

/** A power of ten that every smaller number divides of which any power of ten is a multiple. */
const MANY_TENS = 10n ** 64n;

/** A whole number of units of the last decimal as the score that it is. */
function unitsText(units: bigint, digits: number): string {
  const size = (units < 0n ? -units : units).toString().padStart(digits + 1, "0");
  const point = size.length - digits;
  return `${units < 0n ? "-" : ""}${size.slice(0, point)}${digits === 0 ? "" : `.${size.slice(point)}`}`;
}

/**
 * Why a group has no score, as it is said where every subject is a row. Those
 * about which there is nothing to say stand there with any score.
 */
function combineOneByOne(
  rubric: Rubric,
  step: Level,
  members: readonly Bundle[],
  { places }: Bundles,
  end: "low" | "high",
): Ending {
  const own = new Map(members.map((bundle) => [bundle.place, bundle]));
  const any = formatExact(rubric.score.min);
  const kept = new Map(members.flatMap((bundle) => bundle.kept).map((one) => [one.index, one]));
  const named = new Map(members.flatMap((bundle) => bundle.named ?? []).map(({ index, id }) => [index, id]));
  const given = [...places].flatMap((place, index) => {
    const bundle = own.get(place);
    if (bundle === undefined) return [];
    const one = kept.get(index);
    const weight = step.weightedBy === null ? {} : { weight: entryOf(bundle.facts, step.weightedBy) };
    return [{ id: one?.id ?? named.get(index) ?? "", exact: one?.range?.[end] ?? any, ...weight }];
  });
  return combineLevel({ ...rubric, levels: [step] }, step.to, given);
}

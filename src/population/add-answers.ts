import { valueOnLine } from "../scorer/on-line.js";
import type { WholeLeaf, WholePlan } from "./whole-plan.js";

/** Answers by the name of the indicator, as they stand in data. */
export type Answers = Readonly<Record<string, unknown>>;

/** What is needed of a plan to add up answers. */
type Adding = Pick<WholePlan, "leaves" | "added" | "bins" | "settle">;

/**
 * Makes what adds up the answers of one subject to its score in whole numbers.
 *
 * @returns the score; NaN for answers, good or bad, that need a closer look
 */
export function answerAdder(whole: Adding): (answers: Answers) => number {
  const byName = new Map(whole.leaves.map((own) => [own.leaf.indicator.name, own]));
  const sums = new Float64Array(whole.bins);
  const add = whole.bins === 1 ? addInOne : addInBins;
  // Keys of an object are compared with one another at once; with equal texts from elsewhere letter by letter.
  let order = orderOf(Object.keys(Object.fromEntries(byName)), byName);
  return (answers) => {
    sums.fill(0);
    if (add(answers, order, whole.added, sums)) {
      const score = whole.settle(sums);
      if (!Number.isNaN(score)) return score;
    }
    sums.fill(0);
    const keys = addInAnyOrder(answers, whole, byName, sums);
    if (keys !== null) order = orderOf(keys, byName);
    return whole.settle(sums);
  };
}

/** The indicators in the order of keys. */
interface Order {
  readonly keys: readonly string[];
  /** By place {@link WIDTH} numbers: lowest, highest, where 0, yes, no and no answer stand, the bin. */
  readonly forms: Int32Array;
  readonly words: readonly ReadonlyMap<unknown, number>[];
}

/** How many numbers a place has. */
const WIDTH = 7;

function orderOf(keys: readonly string[], byName: ReadonlyMap<string, WholeLeaf>): Order {
  const leaves = keys.flatMap((key) => byName.get(key) ?? []);
  const forms = leaves.flatMap(({ low, high, zero, yes, no, missing, bin }) => [
    low,
    high,
    zero,
    yes,
    no,
    missing,
    bin,
  ]);
  return { keys, forms: Int32Array.from(forms), words: leaves.map(({ words }) => words) };
}

/** Where an answer stands; 0 for one that needs a closer look. */
function placeOf(given: unknown, { forms, words }: Order, place: number): number {
  const form = place * WIDTH;
  if (typeof given === "number") {
    const number = given | 0;
    const isThere = number === given && number >= (forms[form] as number) && number <= (forms[form + 1] as number);
    return isThere ? (forms[form + 2] as number) + number : 0;
  }
  if (given === true) return forms[form + 3] as number;
  if (given === false) return forms[form + 4] as number;
  if (given === null) return forms[form + 5] as number;
  return words[place]?.get(given) ?? 0;
}

/** Adds answers in the order of keys to one sum; false for another order. */
function addInOne(answers: Answers, order: Order, added: Float64Array, sums: Float64Array): boolean {
  const { keys } = order;
  let sum = 0;
  let place = 0;
  for (const key in answers) {
    if (key !== keys[place]) return false;
    sum += added[placeOf(answers[key], order, place)] as number;
    place += 1;
  }
  sums[0] = sum;
  return place === keys.length;
}

/** Adds answers in the order of keys, each to its bin; false for another order. */
function addInBins(answers: Answers, order: Order, added: Float64Array, sums: Float64Array): boolean {
  const { keys, forms } = order;
  let place = 0;
  for (const key in answers) {
    if (key !== keys[place]) return false;
    const bin = forms[place * WIDTH + WIDTH - 1] as number;
    sums[bin] = (sums[bin] as number) + (added[placeOf(answers[key], order, place)] as number);
    place += 1;
  }
  return place === keys.length;
}

/**
 * Adds answers in any order, of which some may be lacking; what needs a closer
 * look makes a sum NaN.
 *
 * @returns the keys where all are there, so that this order can be expected from now on
 */
function addInAnyOrder(
  answers: Answers,
  { leaves, added }: Adding,
  byName: ReadonlyMap<string, WholeLeaf>,
  sums: Float64Array,
): readonly string[] | null {
  const keys = Object.keys(answers);
  for (const key of keys) {
    const own = byName.get(key);
    const bin = own?.bin ?? 0;
    sums[bin] = (sums[bin] as number) + (own === undefined ? Number.NaN : addedBy(own, added, answers[key]));
  }
  if (keys.length === leaves.length) return keys;
  for (const { bin, missing, leaf } of leaves)
    if (!Object.hasOwn(answers, leaf.indicator.name)) sums[bin] = (sums[bin] as number) + (added[missing] as number);
  return null;
}

/** What an answer adds to its bin; NaN for one that needs a closer look. */
function addedBy(own: WholeLeaf, added: Float64Array, given: unknown): number {
  const { low, high, zero, words, missing, line, times } = own;
  if (given === null || given === undefined) return added[missing] as number;
  if (typeof given !== "number") return added[words.get(given) ?? 0] as number;
  const isThere = (given | 0) === given && given >= low && given <= high;
  if (isThere) return added[zero + given] as number;
  return line === null ? Number.NaN : valueOnLine(line, given) * times;
}

import { applicabilityOf, policyOf } from "../evaluate/applicability.js";
import { pointsUnder } from "../evaluate/interpret.js";
import type { Facts } from "../evaluate/worlds.js";
import type { Group, Indicator, Part, Rubric } from "../model/rubric.js";
import {
  add,
  compare,
  divide,
  multiply,
  powerOfTen,
  type Rational,
  rational,
  subtract,
  ZERO,
} from "../numeric/rational.js";
import { answersOf } from "./answers-of.js";
import { isPoint, type Stretch } from "./stretch.js";

/** Numbers of which all scores are some: a first one, and every whole number of steps from it. */
export interface Lattice {
  readonly from: Rational;
  /** 0 for a single number. */
  readonly step: Rational;
}

/** With more answers than this on one scale no lattice is looked for. */
const MOST_ANSWERS = 500;

/**
 * A lattice that holds every total before rules. Where weights and points have a
 * common measure, it proves a gap without looking at every combination. Null
 * where scores can be any number, or something may be left out.
 */
export function latticeOf(rubric: Rubric, facts: Facts, known: KnownLattices = new Map()): Lattice | null {
  return ofChildren(rubric, { rubric, facts, known });
}

/** The lattices of indicators as far as they were looked for, by path; no fact bears on them. */
export type KnownLattices = Map<string, Lattice | null>;

/** Where lattices are looked for. */
interface Within {
  readonly rubric: Rubric;
  readonly facts: Facts;
  readonly known: KnownLattices;
}

function ofChildren({ children }: Pick<Group, "children">, within: Within): Lattice | null {
  let whole: Lattice = { from: ZERO, step: ZERO };
  for (const part of children) {
    const { weight } = part;
    const own = weight === null ? null : ofPart(part, within);
    if (weight === null || own === null) return null;
    whole = {
      from: add(whole.from, multiply(weight, own.from)),
      step: commonMeasure(whole.step, multiply(weight, own.step)),
    };
  }
  return whole;
}

function ofPart(part: Part, within: Within): Lattice | null {
  const { rubric, facts, known } = within;
  if (part.mayBeNotApplicable) return null;
  if (applicabilityOf(part, facts, new Map()).kind !== "applies") {
    const points = pointsUnder(policyOf(part), rubric);
    return points === null ? null : { from: points, step: ZERO };
  }
  if (part.rounded !== null) return { from: ZERO, step: powerOfTen(-part.rounded.digits) };
  if (part.kind !== "indicator") return part.children.length === 0 ? null : ofChildren(part, within);
  const own = known.get(part.path);
  const found = own === undefined ? ofIndicator(part, rubric) : own;
  known.set(part.path, found);
  return found;
}

function ofIndicator(indicator: Indicator, { score, missing }: Rubric): Lattice | null {
  const { all, complete } = answersOf(indicator, score, MOST_ANSWERS);
  if (!complete || missing === "excluded" || all.some(({ stretch }) => !isPoint(stretch))) return null;
  const points = all.map(({ stretch }) => stretch.low);
  const from = missing === "lowest" ? score.min : (points[0] ?? score.min);
  const step = points.reduce((measure, one) => commonMeasure(measure, subtract(one, from)), ZERO);
  return { from, step };
}

/** The greatest number of which both are whole multiples; of 0 and another the other. */
function commonMeasure(a: Rational, b: Rational): Rational {
  let [x, y] = [absolute(a), absolute(b)];
  while (y.num !== 0n) [x, y] = [y, remainder(x, y)];
  return x;
}

function absolute(value: Rational): Rational {
  return value.num < 0n ? subtract(ZERO, value) : value;
}

function remainder(value: Rational, by: Rational): Rational {
  const { num, den } = divide(value, by);
  return subtract(value, multiply(by, rational(num / den)));
}

/** Whether a number of a lattice lies in a stretch. */
export function isMet({ from, step }: Lattice, { low, high, lowOpen, highOpen }: Stretch): boolean {
  const first = nextFrom({ from, step }, low, lowOpen);
  if (first === null) return false;
  const order = compare(first, high);
  return order < 0 || (order === 0 && !highOpen);
}

/** The first number of a lattice at or above a bound, or only above it; null where there is none. */
export function nextFrom({ from, step }: Lattice, bound: Rational, above: boolean): Rational | null {
  const order = compare(from, bound);
  if (step.num === 0n) return order > 0 || (order === 0 && !above) ? from : null;
  const { num, den } = divide(subtract(bound, from), step);
  const floor = num % den < 0n ? num / den - 1n : num / den;
  const isOn = floor * den === num;
  const steps = isOn && !above ? floor : floor + 1n;
  return add(from, multiply(rational(steps), step));
}

import type { BenchEvidence } from "../benchmark-evidence.js";
import { type BenchRubric, CATEGORIES, shareOf, sixthsOf } from "../benchmark-rubric.js";
import { createRandom, type Random } from "../random.js";

/** How subjects fared in all draws. */
export interface HandSimulation {
  /** For each subject one row with a place for each rank: in how many draws it came out. */
  readonly ranks: Uint32Array;
  /** For each subject one row with a place for each category. */
  readonly categories: Uint32Array;
  /** Published scores in hundredths, for each subject. */
  readonly lowest: Uint16Array;
  readonly median: Uint16Array;
  readonly highest: Uint16Array;
}

/** Draws weights within 10 %, scores and ranks all subjects, and counts; the points are prepared once. */
export function handSimulation(
  rubric: BenchRubric,
  evidence: readonly BenchEvidence[],
): (draws: number) => HandSimulation {
  const { indicators } = rubric;
  const points = Float64Array.from(
    evidence.flatMap(({ answers }) => indicators.map(({ name, scale }) => sixthsOf(scale, Number(answers[name])) / 6)),
  );
  return (draws) => simulate(rubric, points, evidence.length, draws);
}

function simulate(rubric: BenchRubric, points: Float64Array, subjects: number, draws: number): HandSimulation {
  const random = createRandom(1);
  const ranks = new Uint32Array(subjects * subjects);
  const categories = new Uint32Array(subjects * CATEGORIES.length);
  const counts = new Uint16Array(subjects * SCORES);
  const keys = new Uint32Array(subjects);
  for (let draw = 0; draw < draws; draw += 1) {
    scoreAll(points, drawWeights(rubric, random), keys, counts);
    // A key is the score, and below it the subject: one sort of numbers gives the order.
    keys.sort();
    let place = 0;
    let before = -1;
    for (let index = subjects - 1; index >= 0; index -= 1) {
      const key = keys[index] ?? 0;
      const subject = key % SUBJECTS;
      const hundredths = (key - subject) / SUBJECTS;
      if (hundredths !== before) place = subjects - 1 - index;
      before = hundredths;
      increase(ranks, subject * subjects + place);
      increase(categories, subject * CATEGORIES.length + categoryOf(hundredths));
    }
  }
  return { ranks, categories, ...spreads(counts, subjects, draws) };
}

const SUBJECTS = 1024;
const SCORES = 10_001;

/** Scores every subject with the weights of one draw. */
function scoreAll(points: Float64Array, weights: Float64Array, keys: Uint32Array, counts: Uint16Array): void {
  for (let subject = 0; subject < keys.length; subject += 1) {
    const from = subject * weights.length;
    // Two sums at a time: one alone waits for each addition.
    let even = 0;
    let odd = 0;
    for (let index = 0; index < weights.length; index += 2) {
      even += (points[from + index] ?? 0) * (weights[index] ?? 0);
      odd += (points[from + index + 1] ?? 0) * (weights[index + 1] ?? 0);
    }
    const hundredths = Math.round((even + odd) * 100);
    keys[subject] = hundredths * SUBJECTS + subject;
    counts[subject * SCORES + hundredths] = (counts[subject * SCORES + hundredths] ?? 0) + 1;
  }
}

/** The share of every indicator in the whole, with every weight drawn and its siblings brought back to 100 %. */
function drawWeights({ dimensions, indicators }: BenchRubric, random: Random): Float64Array {
  const weights = new Float64Array(indicators.length);
  let index = 0;
  const ofDimensions = drawn(dimensions, random);
  for (const [place, { variables }] of dimensions.entries()) {
    const ofVariables = drawn(variables, random);
    for (const [inner, variable] of variables.entries()) {
      const above = (ofDimensions[place] ?? 0) * (ofVariables[inner] ?? 0);
      for (const weight of drawn(variable.indicators, random)) weights[index++] = above * weight;
    }
  }
  return weights;
}

function drawn(parts: readonly { readonly weight: number }[], random: Random): readonly number[] {
  const factors = parts.map((part) => shareOf(part) * (0.9 + 0.2 * random.unit()));
  const sum = factors.reduce((total, factor) => total + factor, 0);
  return factors.map((factor) => factor / sum);
}

const BOUNDS = CATEGORIES.map(({ from }) => from * 100);

function categoryOf(hundredths: number): number {
  let place = 0;
  while (hundredths < (BOUNDS[place] ?? 0)) place += 1;
  return place;
}

function increase(counts: Uint32Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}

/** Lowest, median and highest published score of each subject. */
function spreads(
  counts: Uint16Array,
  subjects: number,
  draws: number,
): Pick<HandSimulation, "lowest" | "median" | "highest"> {
  const [lowest, median, highest] = [new Uint16Array(subjects), new Uint16Array(subjects), new Uint16Array(subjects)];
  for (let subject = 0; subject < subjects; subject += 1) {
    let seen = 0;
    for (let score = 0; score < SCORES && seen < draws; score += 1) {
      const own = counts[subject * SCORES + score] ?? 0;
      if (own === 0) continue;
      if (seen === 0) lowest[subject] = score;
      if (seen < draws / 2 && seen + own >= draws / 2) median[subject] = score;
      seen += own;
      highest[subject] = score;
    }
  }
  return { lowest, median, highest };
}

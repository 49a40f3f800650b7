import type { BenchEvidence } from "./benchmark-evidence.js";
import { createRandom, type Random } from "./random.js";

/** How many of the subjects are not like the others. */
const SHARE = 0.2;

/**
 * The evidence of subjects as it comes from many hands: a fifth of them leave
 * out one to three answers, say null for some, or tell them in another order.
 */
export function asTheyCome(evidence: readonly BenchEvidence[], seed: number): readonly BenchEvidence[] {
  const random = createRandom(seed);
  return evidence.map((one) => {
    if (random.unit() >= SHARE) return one;
    const changed = CHANGES[random.below(CHANGES.length)]?.(Object.entries(one.answers), random) ?? [];
    return JSON.parse(JSON.stringify({ ...one, answers: Object.fromEntries(changed) }));
  });
}

type Answers = readonly (readonly [name: string, answer: number | boolean | null])[];

const CHANGES: readonly ((answers: Answers, random: Random) => Answers)[] = [
  (answers, random) => {
    const places = somePlaces(answers, random);
    return answers.filter((_, place) => !places.has(place));
  },
  (answers, random) => {
    const places = somePlaces(answers, random);
    return answers.map(([name, answer], place) => [name, places.has(place) ? null : answer]);
  },
  (answers, random) => {
    const from = random.below(answers.length);
    return [...answers.slice(from), ...answers.slice(0, from)];
  },
];

/** One to three places. */
function somePlaces(answers: Answers, random: Random): ReadonlySet<number> {
  return new Set(Array.from({ length: 1 + random.below(3) }, () => random.below(answers.length)));
}

import type { Rubric } from "../model/rubric.js";
import { type Concluded, createConclude } from "./simulate-conclude.js";
import type { Shape } from "./simulate-shape.js";
import type { Specification } from "./simulate-specification.js";
import { openStream } from "./simulate-stream.js";
import { type PreparedSubject, scoreOf } from "./simulate-subject.js";
import { addUp, type Sums, sumsOf, totalOf } from "./simulate-sum.js";
import { createWeightDraw, type DrawnWeights } from "./simulate-weights.js";

/** One draw: the weights that all subjects share, and what each subject comes to. */
export interface Draw {
  readonly weights: DrawnWeights;
  /** In the order of the subjects. */
  readonly concluded: readonly Concluded[];
  /** For each subject the place of the answer that was drawn for each of its contested indicators. */
  readonly answers: readonly (readonly number[])[];
}

/** Draws weights and contested answers, and concludes every subject from them, exactly. */
export function createDraws(
  rubric: Rubric,
  subjects: readonly PreparedSubject[],
  specification: Pick<Specification, "seed" | "within" | "undisclosed">,
): () => Draw {
  const drawWeights = createWeightDraw(rubric, specification);
  const drawAnswers = subjects.map((subject) => createAnswerDraw(subject, specification.seed));
  const concludeAll = createConcludeAll(rubric, subjects);
  return () => {
    const weights = drawWeights();
    const answers = drawAnswers.map((draw) => draw());
    const values = subjects.map((subject, index) => withDrawn(subject, answers[index] ?? []));
    return { weights, answers, concluded: concludeAll(weights, values) };
  };
}

/** Prepares the conclusions for all subjects from weights and from the values of each. */
export function createConcludeAll(
  rubric: Rubric,
  subjects: readonly PreparedSubject[],
): (weights: DrawnWeights, values: readonly (readonly bigint[])[]) => readonly Concluded[] {
  const concludeWith = createConcludeOne(rubric);
  return (weights, values) => {
    const conclude = concludeWith(weights);
    return subjects.map((subject, index) => conclude(subject, values[index] ?? subject.values));
  };
}

/** Prepares the conclusion for one subject after another from weights and from its values. */
export function createConcludeOne(
  rubric: Rubric,
): (weights: DrawnWeights) => (subject: PreparedSubject, values: readonly bigint[]) => Concluded {
  const conclude = createConclude(rubric);
  return (weights) => {
    const known = new Map<string, Sums>();
    const sumsFor = (shape: Shape): Sums => {
      const sums = known.get(shape.key) ?? sumsOf(shape, weights);
      known.set(shape.key, sums);
      return sums;
    };
    return (subject, values) => {
      const stages = addUp(sumsFor(subject.shape), values, subject.den);
      return conclude(totalOf(stages), scoreOf(subject, values, stages), subject.facts);
    };
  };
}

/** Draws the place of one answer for each contested indicator of a subject. */
export function createAnswerDraw({ id, contested }: PreparedSubject, seed: string): () => readonly number[] {
  const draws = contested.map(({ entry: { indicator, answers } }) => {
    const stream = openStream(seed, "answer", id, indicator.path);
    const whole = answers.reduce((all, { parts }) => all + parts, 0n);
    return () => {
      let left = stream(1n, whole);
      return answers.findIndex(({ parts }) => {
        left -= parts;
        return left <= 0n;
      });
    };
  });
  return () => draws.map((draw) => draw());
}

/** The values of a subject with those of the answers that were drawn. */
export function withDrawn({ values, contested }: PreparedSubject, answers: readonly number[]): readonly bigint[] {
  if (contested.length === 0) return values;
  const drawn = [...values];
  for (const [index, one] of contested.entries()) drawn[one.slot] = one.values[answers[index] ?? 0] ?? 0n;
  return drawn;
}

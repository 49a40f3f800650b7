import type { Rubric } from "../model/rubric.js";
import { roundNearly } from "../scorer/round-units.js";
import { toDouble } from "../scorer/to-double.js";
import { type Concluded, changesResult } from "./simulate-conclude.js";
import { createAnswerDraw, createConcludeOne, withDrawn } from "./simulate-draws.js";
import { createGroupDraw } from "./simulate-group-draw.js";
import type { NearScores } from "./simulate-near-level.js";
import { isTold, type NearShape, type NearStage, nearShape, type WeightPlaces } from "./simulate-near-shape.js";
import type { PreparedSubject } from "./simulate-subject.js";
import { siblingsOf, type WeightSpecification } from "./simulate-weights.js";

/** Draws again and again, and scores all subjects in doubles. */
export interface NearDraws {
  /** The scores of the subjects in the draw that was made last; `published` is left to who needs it. */
  readonly near: NearScores;
  /** The largest score there can be, whatever its sign. */
  readonly reach: number;
  readonly draw: () => void;
}

/** The subjects of one shape: their values side by side. */
interface Block {
  readonly shape: NearShape;
  /** Which subjects they are. */
  readonly subjects: Int32Array;
  /** `shape.width` values for each subject, as {@link placeOf} places them. */
  readonly values: Float64Array;
  readonly contested: readonly ContestedRow[];
}

/** A subject with contested answers: its row, and the values that each may have. */
interface ContestedRow {
  readonly subject: number;
  readonly row: number;
  readonly slots: readonly { readonly slot: number; readonly values: readonly number[] }[];
}

/**
 * Prepares draws in doubles; null where these could not tell: rules that change
 * scores or categories, and numbers too large for whole units of 32 bits.
 *
 * What is drawn is what the exact draws draw. A score is one sum of products, as
 * the weights on the way down are multiplied once for all subjects of a shape.
 * Its error is bounded; what it is asked for is only answered from the double
 * where no number within that bound has another answer, and exactly otherwise.
 */
export function createNearDraws(
  rubric: Rubric,
  subjects: readonly PreparedSubject[],
  specification: WeightSpecification,
): NearDraws | null {
  if (rubric.rules.some(({ effect }) => changesResult(effect))) return null;
  const groups = siblingsOf(rubric).map((siblings) => createGroupDraw(siblings, specification));
  const places: WeightPlaces = placesOf(groups);
  const blocks = blocksOf(subjects, places);
  if (!groups.every(({ isNear }) => isNear) || !blocks.every(({ shape }) => isTold(shape, rubric))) return null;
  const weights = new Float64Array(groups.reduce((all, { size }) => all + size, 0));
  const drawAnswers = subjects.flatMap((subject, index) =>
    subject.contested.length === 0 ? [] : [{ index, draw: createAnswerDraw(subject, specification.seed) }],
  );
  const answers: (readonly number[])[] = subjects.map(() => []);
  const exactOf = createExactOf(rubric, subjects, answers, groups);
  const near: NearScores = {
    scores: new Float64Array(subjects.length),
    errors: new Float64Array(subjects.length),
    published: new Int32Array(subjects.length),
    exactOf: exactOf.of,
  };
  for (const block of blocks)
    for (const subject of block.subjects) near.errors[subject] = block.shape.stages.at(-1)?.error ?? 0;
  return {
    near,
    reach: Math.max(...blocks.map(({ shape }) => shape.stages.at(-1)?.reach ?? 0)),
    draw: () => {
      exactOf.forget();
      for (const { path, draw, near: weigh } of groups) {
        draw();
        weigh(weights, places.get(path)?.at ?? 0);
      }
      for (const { index, draw } of drawAnswers) answers[index] = draw();
      for (const block of blocks) scoreBlock(block, weights, answers, near);
    },
  };
}

function placesOf(groups: readonly ReturnType<typeof createGroupDraw>[]): WeightPlaces {
  let next = 0;
  return new Map(
    groups.map((group) => {
      const at = next;
      next += group.size;
      return [group.path, { at, group }] as const;
    }),
  );
}

/** The exact conclusions of a draw, each found when it is first asked for. */
function createExactOf(
  rubric: Rubric,
  subjects: readonly PreparedSubject[],
  answers: readonly (readonly number[])[],
  groups: readonly ReturnType<typeof createGroupDraw>[],
): { readonly of: (subject: number) => Concluded; readonly forget: () => void } {
  const concludeWith = createConcludeOne(rubric);
  const known = new Map<number, Concluded>();
  let conclude: ReturnType<typeof concludeWith> | null = null;
  const find = (index: number): Concluded => {
    const subject = subjects[index] as PreparedSubject;
    conclude ??= concludeWith(new Map(groups.map(({ path, exact }) => [path, exact()])));
    return conclude(subject, withDrawn(subject, answers[index] ?? []));
  };
  return {
    of: (index) => {
      const found = known.get(index) ?? find(index);
      known.set(index, found);
      return found;
    },
    forget: () => {
      if (conclude === null) return;
      known.clear();
      conclude = null;
    },
  };
}

function blocksOf(subjects: readonly PreparedSubject[], places: WeightPlaces): readonly Block[] {
  const byShape = new Map<string, number[]>();
  for (const [index, { shape }] of subjects.entries()) {
    const own = byShape.get(shape.key);
    if (own === undefined) byShape.set(shape.key, [index]);
    else own.push(index);
  }
  return [...byShape.values()].map((own) => blockOf(own, subjects, places));
}

function blockOf(own: readonly number[], all: readonly PreparedSubject[], places: WeightPlaces): Block {
  const subjects = own.map((index) => all[index] as PreparedSubject);
  const rows = subjects.map(({ values, den }) => values.map(divideBy(den)));
  const contested = subjects.map(({ contested: entries, den }) =>
    entries.map(({ slot, values }) => ({ slot, values: values.map(divideBy(den)) })),
  );
  const most = [...rows.flat(), ...contested.flat().flatMap(({ values }) => values)].reduce(
    (highest, value) => Math.max(highest, Math.abs(value)),
    0,
  );
  const shape = nearShape((subjects[0] as PreparedSubject).shape, places, most * (1 + 2 ** -48));
  const values = new Float64Array(shape.width * Math.ceil(rows.length / TOGETHER) * TOGETHER);
  for (const [index, row] of rows.entries())
    for (const [slot, value] of row.entries()) values[placeOf(index, slot, shape.width)] = value;
  return {
    shape,
    subjects: Int32Array.from(own),
    values,
    contested: contested.flatMap((slots, index) =>
      slots.length === 0 ? [] : [{ subject: own[index] ?? 0, row: index, slots }],
    ),
  };
}

/** The double within two units in the last place of a quotient. */
function divideBy(den: bigint): (num: bigint) => number {
  const whole = Number(den);
  return (num) => {
    const near = Number(num) / whole;
    return Number.isFinite(near) ? near : toDouble({ num, den });
  };
}

/** How many rows are added up together. */
const TOGETHER = 4;

/** Where a value stands: those of four rows side by side, one slot after the other. */
function placeOf(row: number, slot: number, width: number): number {
  const among = row % TOGETHER;
  return (row - among) * width + slot * TOGETHER + among;
}

/** Scores the subjects of one shape. */
function scoreBlock(
  { shape, subjects, values, contested }: Block,
  weights: Float64Array,
  answers: readonly (readonly number[])[],
  near: NearScores,
): void {
  for (const { subject, row, slots } of contested)
    for (const [index, { slot, values: possible }] of slots.entries())
      values[placeOf(row, slot, shape.width)] = possible[answers[subject]?.[index] ?? 0] ?? 0;
  for (const { weigh } of shape.stages) weigh(weights);
  const [only] = shape.stages;
  if (only !== undefined && shape.isPlain) addUpAll(only.coefficients, values, subjects, near.scores);
  else
    for (let row = 0; row < subjects.length; row += 1) addUpStages(shape, values, row, subjects[row] as number, near);
}

/**
 * The sums of all subjects of a shape with one stage, whose values stand in the
 * order of its coefficients. Four sums at a time: one alone waits for each
 * addition, and a coefficient that was fetched serves for all.
 */
function addUpAll(coefficients: Float64Array, values: Float64Array, subjects: Int32Array, scores: Float64Array): void {
  let at = 0;
  for (let row = 0; row < subjects.length; row += TOGETHER) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let index = 0; index < coefficients.length; index += 1) {
      const by = coefficients[index] as number;
      a += by * (values[at] as number);
      b += by * (values[at + 1] as number);
      c += by * (values[at + 2] as number);
      d += by * (values[at + 3] as number);
      at += TOGETHER;
    }
    scores[subjects[row] as number] = a;
    if (row + 1 < subjects.length) scores[subjects[row + 1] as number] = b;
    if (row + 2 < subjects.length) scores[subjects[row + 2] as number] = c;
    if (row + 3 < subjects.length) scores[subjects[row + 3] as number] = d;
  }
}

/** The sums of one subject, stage by stage. */
function addUpStages(
  { stages, width }: NearShape,
  values: Float64Array,
  row: number,
  subject: number,
  near: NearScores,
): void {
  const from = placeOf(row, 0, width);
  for (const stage of stages) {
    const score = sumOf(stage, values, from);
    if (stage.rounded === null) near.scores[subject] = score;
    else {
      const { units, mode, slot } = stage.rounded;
      const rounded = roundNearly(score, stage.error, units, mode);
      if (Number.isNaN(rounded)) {
        near.scores[subject] = toDouble(near.exactOf(subject).exact);
        return;
      }
      values[from + slot * TOGETHER] = rounded / units;
    }
  }
}

function sumOf({ slots, coefficients }: NearStage, values: Float64Array, from: number): number {
  let sum = 0;
  for (let index = 0; index < slots.length; index += 1)
    sum += (coefficients[index] as number) * (values[from + (slots[index] as number) * TOGETHER] as number);
  return sum;
}

import type { Rank, Rubric } from "../model/rubric.js";
import { createLayers } from "./layers.js";
import type { Making } from "./making.js";
import { createNames } from "./names.js";
import type { Scores } from "./scores-view.js";
import { levelKey } from "./source.js";
import type { SqlExpression } from "./tree/expression.js";
import { cases, column, integer, isNotNull, select } from "./tree/make.js";
import type { SqlColumn, SqlView } from "./tree/query.js";
import { type Arithmetic, createArithmetic, type Whole } from "./whole.js";

/** Every one of a level with its place, as the rubric ranks it. */
export function rankView(
  rubric: Rubric,
  rank: Rank,
  scores: Scores,
  { dialect, table }: Making,
  name: string,
): SqlView {
  const stepName = createNames(dialect);
  stepName(table);
  stepName(scores.view.name);
  const isSubject = rubric.levels.every(({ to }) => to !== rank.level);
  const id = isSubject ? "subject" : scores.nameOf(levelKey(rank.level));
  const layers = createLayers({ name: scores.view.name, steps: [] }, stepName);
  const isScored = isNotNull(column("score"));
  const keys =
    rank.by === "published" ? [column("score")] : exactKeys(scores, createArithmetic(dialect.widest), layers);
  const within = rank.within === null ? [] : [column(scores.nameOf(rank.within))];
  const place: SqlExpression = {
    kind: "window",
    name: rank.ties === "share" ? "rank" : "dense_rank",
    operand: null,
    partition: within,
    // Where there is no score an engine may put it first or last; so it is told.
    order: [cases([[isScored, integer(1n)]], integer(0n)), ...keys],
  };
  const of: SqlExpression = { kind: "window", name: "count", operand: column("score"), partition: within, order: [] };
  const nameOf = createNames(dialect);
  const columns: SqlColumn[] = [
    { name: nameOf(id), expression: column(id) },
    ...(rank.within === null
      ? []
      : [{ name: nameOf(scores.nameOf(rank.within)), expression: column(scores.nameOf(rank.within)) }]),
    { name: nameOf("rank"), expression: cases([[isScored, place]]) },
    { name: nameOf("of"), expression: of },
    ...["score", "category", "title", "zone", "why", "needs_exact"].map((one) => ({
      name: nameOf(one),
      expression: column(one),
    })),
  ];
  const among = rank.within === null ? "together" : `within ${rank.within}`;
  return {
    name,
    about: [`places of ${rank.level} ${among}, by the ${rank.by} score; ties ${rank.ties}`],
    query: layers.finish((from) => select(from, columns)),
  };
}

/**
 * Numbers that order fractions as they are: the whole part, then what is left in
 * ever finer units, until two different fractions must differ.
 */
function exactKeys(
  { exact }: Scores,
  arithmetic: Arithmetic,
  layers: ReturnType<typeof createLayers>,
): readonly SqlExpression[] {
  const { constant, times, minus, quotient, remainder } = arithmetic;
  if (exact.over === null) return [column("score_num")];
  const highest = exact.over.high * exact.den;
  const den: Whole = { expression: column("score_den"), type: "wide", low: 1n, high: highest };
  const num: Whole = { ...exact.num, expression: column("score_num") };
  // Above zero, for engines differ in how they divide numbers below it.
  const lowest = num.low < 0n ? num.low / exact.den - 1n : 0n;
  let rest: Whole = { ...minus(num, times(den, constant(lowest))), low: 0n };
  const keys: SqlExpression[] = [];
  const fineness = highest * highest;
  const step = arithmetic.limit === null ? fineness : arithmetic.limit / highest;
  for (let reached = 1n, place = 0; reached < fineness || place === 0; place += 1) {
    const whole = quotient(rest, den);
    const left = remainder(rest, den);
    keys.push(layers.add(`key ${place}`, whole.expression));
    const held = { ...left, expression: layers.add(`rest ${place}`, left.expression) };
    layers.seal("what orders exact scores");
    if (place > 0) reached *= step;
    rest = times(held, constant(step));
    if (step < 2n) break;
  }
  return [...keys, quotient(rest, den).expression];
}

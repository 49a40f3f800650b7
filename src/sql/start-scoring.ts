import type { Rubric } from "../model/rubric.js";
import { max, min, ZERO } from "../numeric/rational.js";
import { readFacts } from "./facts.js";
import { faultsOf } from "./faults.js";
import { createLayers } from "./layers.js";
import type { Making } from "./making.js";
import { isMissing, lowestRead } from "./missing.js";
import { createNames } from "./names.js";
import { isBetween, unitBounds, unitsIn } from "./read-column.js";
import { type RowFlags, rowFlags } from "./row-flags.js";
import { isSteady, type Nodes, scoreNodes } from "./score-nodes.js";
import type { KnownRead, Scoring } from "./scoring.js";
import { type LeafShape, leavesIn, type Shape, shapeOf, shapesIn } from "./shape.js";
import type { SqlExpression } from "./tree/expression.js";
import { cases, integer, isNotNull, NULL } from "./tree/make.js";
import { createArithmetic, type Whole } from "./whole.js";

/** Every step up to the scores of parts, to which a view adds its own. */
export interface Started extends Nodes {
  readonly flags: RowFlags;
  readonly scoring: Scoring;
}

/** Starts a view on the table of the answers. Each view has its own steps, so that it holds only what it asks for. */
export function startScoring(rubric: Rubric, making: Making): Started {
  const { dialect, source, table, surplus, assume } = making;
  const nameOf = createNames(dialect);
  for (const { name } of [{ name: source.subject }, ...source.columns]) nameOf(name);
  if (surplus !== null) nameOf(surplus);
  const stepName = createNames(dialect);
  stepName(table);
  const layers = createLayers({ name: table, steps: [] }, stepName);
  const shape = shapeOf(rubric, assume, source, dialect);
  const facts = readFacts(rubric, source, dialect, layers, nameOf);
  const leaves = leavesIn(shape);
  const reads = new Map<LeafShape, SqlExpression>(
    leaves.map((leaf) => [leaf, layers.add(nameOf(`${leaf.part.name}:read`), readOf(leaf, rubric, making))]),
  );
  const written = shapesIn(shape).flatMap((one) => (one.known === null ? [] : [{ one, columns: one.known }]));
  const units = written.map(({ columns }) => ({
    score: layers.add(nameOf(`${columns.score}:units`), unitsIn(columns.score, dialect).expression),
    points: layers.add(nameOf(`${columns.points}:units`), unitsIn(columns.points, dialect).expression),
  }));
  layers.seal("answers, subtotals and facts as numbers; null where there is none");
  const { min: low, max: high } = rubric.score;
  const known = new Map<Shape, KnownRead>(
    written.map(({ one, columns }, index) => {
      const add = (kind: "score" | "points", bounds: readonly [bigint, bigint]): Whole => {
        const found = within(units[index]?.[kind] ?? NULL, bounds);
        return { ...found, expression: layers.add(nameOf(`${columns[kind]}:read`), found.expression) };
      };
      const score = add("score", unitBounds(low, high));
      return [one, { score, points: add("points", unitBounds(min(low, ZERO), max(high, ZERO))) }] as const;
    }),
  );
  layers.seal("subtotals that fit");
  const scoring: Scoring = {
    ...{ rubric, source, arithmetic: createArithmetic(dialect.widest), layers, nameOf, facts },
    readOf: (leaf) => reads.get(leaf) ?? NULL,
    knownOf: (one) => known.get(one) ?? null,
  };
  const flagged = (isPlain: SqlExpression | null, isCertain: boolean): RowFlags => {
    const faults = faultsOf(rubric, source, dialect);
    const flags = rowFlags(rubric, shape, faults, { isPlain, isCertain, surplus }, scoring);
    layers.seal("whether something does not fit, or is beyond the engine");
    return flags;
  };
  // Where nothing else is known of a row, the columns of answers are asked as early as can be, and then left behind.
  const early = known.size > 0 ? flagged(null, false) : null;
  const found = scoreNodes(shape, scoring);
  const isCertain = isSteady(shape);
  const total = found.nodes.get("")?.amount.num.expression ?? NULL;
  const flags = early ?? flagged(isCertain ? isNotNull(total) : found.isPlain, isCertain);
  return { ...found, flags, scoring };
}

/** What is read for an answer; where a missing one counts as lowest, the number that it counts like. */
function readOf(leaf: LeafShape, rubric: Rubric, { source }: Making): SqlExpression {
  const { read } = leaf.leaf;
  const lowest = lowestRead(leaf, rubric);
  if (lowest === null) return read;
  return cases([[isMissing(leaf, source), integer(lowest)]], read);
}

function within(units: SqlExpression, [low, high]: readonly [bigint, bigint]): Whole {
  return { expression: cases([[isBetween(units, low, high), units]]), type: "small", low, high };
}

import type { Rubric } from "../model/rubric.js";
import type { RowFlags } from "./conclude-sql.js";
import { readFacts } from "./facts.js";
import { faultsOf } from "./faults.js";
import { createLayers } from "./layers.js";
import type { Making } from "./making.js";
import { createNames } from "./names.js";
import { rowFlags } from "./row-flags.js";
import { type Nodes, type Scoring, scoreNodes } from "./score-nodes.js";
import { type LeafShape, leavesIn, shapeOf } from "./shape.js";
import type { SqlExpression } from "./tree/expression.js";
import { column, NULL, select } from "./tree/make.js";
import type { SqlView } from "./tree/query.js";
import { createArithmetic } from "./whole.js";

/** The view with every step up to the scores of parts, and where to find things in it. */
export interface Steps extends Nodes {
  readonly view: SqlView;
  readonly flags: RowFlags;
  readonly scoring: Omit<Scoring, "layers">;
}

export function stepsView(rubric: Rubric, making: Making, name: string): Steps {
  const { dialect, source, nameOf, table, surplus } = making;
  const arithmetic = createArithmetic(dialect.widest);
  const stepName = createNames(dialect);
  stepName(table);
  const raw = [source.subject, ...source.columns.map((one) => one.name), ...(surplus === null ? [] : [surplus])];
  const first = {
    name: stepName("answers"),
    about: "the columns that the rubric knows",
    query: select(
      table,
      raw.map((one) => ({ name: one, expression: column(one) })),
    ),
  };
  const layers = createLayers(first, stepName);
  const shape = shapeOf(rubric, source, dialect);
  const facts = readFacts(rubric, source, dialect, layers, nameOf);
  const reads = new Map<LeafShape, SqlExpression>(
    leavesIn(shape).map((leaf) => [leaf, layers.add(nameOf(`${leaf.part.name}:read`), leaf.leaf.read)]),
  );
  layers.seal("answers and facts as numbers; null where there is none, or none that fits");
  const scoring: Scoring = {
    ...{ rubric, source, arithmetic, layers, nameOf, facts },
    readOf: (leaf) => reads.get(leaf) ?? NULL,
  };
  const nodes = scoreNodes(shape, scoring);
  const flags = rowFlags(
    rubric,
    leavesIn(shape),
    faultsOf(rubric, source, dialect),
    { isPlain: nodes.isPlain, surplus },
    scoring,
  );
  layers.seal("whether something does not fit, or is beyond the engine");
  return {
    ...nodes,
    flags,
    scoring,
    view: {
      name,
      about: ["every step of the computation, from the answers to the scores of parts"],
      query: layers.finish((from) => select(from, [], { everything: true })),
    },
  };
}

import type { Rubric } from "../model/rubric.js";
import { roundedUnits } from "./amount.js";
import { conditionSql } from "./condition-sql.js";
import { type Node, named, type Scoring } from "./scoring.js";
import { NULL } from "./tree/make.js";
import type { Whole } from "./whole.js";

/** The scores of parts with which a rule compares, as they are compared. */
export function roundedParts(nodes: ReadonlyMap<string, Node>, scoring: Scoring): ReadonlyMap<string, Whole> {
  const { rubric, arithmetic, layers, nameOf } = scoring;
  const { digits, mode } = rubric.score;
  const found = comparedPaths(rubric).flatMap((path): readonly (readonly [string, Whole])[] => {
    const node = nodes.get(path);
    if (node === undefined) return [];
    const units = roundedUnits(node.amount, digits, mode, arithmetic);
    return [[path, named(layers.add(nameOf(`${path}:published`), units.expression), units)]];
  });
  return new Map(found);
}

/** The parts with whose scores a rule compares. */
function comparedPaths(rubric: Rubric): readonly string[] {
  const paths = new Set<string>();
  for (const { when } of rubric.rules)
    conditionSql(when, new Map(), (path) => {
      paths.add(path);
      return NULL;
    });
  paths.delete("");
  return [...paths];
}

import type { Rubric } from "../model/rubric.js";
import type { Scores } from "./scores-view.js";
import type { SqlExpression } from "./tree/expression.js";
import { aggregated, cases, column, integer, isNull, NULL, operation, select, textValue } from "./tree/make.js";
import type { SqlView } from "./tree/query.js";

/** How many there are in each category, also in those in which there is none. */
export function countsView(
  rubric: Rubric,
  levels: readonly { readonly level: string; readonly scores: Scores }[],
  name: string,
): SqlView {
  const queries = levels.flatMap(({ level, scores }) => {
    const count = (when: SqlExpression, id: SqlExpression, zone: SqlExpression) =>
      select(scores.view.name, [
        { name: "level", expression: textValue(level) },
        { name: "category", expression: id },
        { name: "zone", expression: zone },
        { name: "count", expression: aggregated("count", cases([[when, integer(1n)]])) },
      ]);
    return [
      ...rubric.categories.map(({ id, zone }) =>
        count(
          operation(column("category"), "=", textValue(id)),
          textValue(id),
          zone === null ? typed(NULL) : textValue(zone),
        ),
      ),
      count(isNull(column("category")), typed(NULL), typed(NULL)),
    ];
  });
  return {
    name,
    about: ["how many are in each category, level by level; without a category those that have no score"],
    query: { kind: "union-all", queries },
  };
}

function typed(operand: SqlExpression): SqlExpression {
  return { kind: "cast", operand, type: { kind: "text" } };
}

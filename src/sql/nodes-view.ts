import { partsBelow } from "../model/indicators.js";
import type { Rubric } from "../model/rubric.js";
import { roundedUnits } from "./amount.js";
import { denominator } from "./conclude-sql.js";
import { createNames } from "./names.js";
import { publishedDecimal } from "./published-decimal.js";
import type { Steps } from "./steps-view.js";
import { all, cases, column, isNotNull, not, select } from "./tree/make.js";
import type { SqlColumn, SqlView } from "./tree/query.js";

/** The scores of parts before rules: rounded for reading, and exact as numerator and denominator. */
export function nodesView(
  rubric: Rubric,
  { nodes, flags, view, scoring }: Steps,
  name: string,
  dialect: Parameters<typeof createNames>[0],
): SqlView {
  const { digits, mode } = rubric.score;
  const { source, arithmetic } = scoring;
  const nameOf = createNames(dialect);
  const columns = partsBelow(rubric.children).flatMap((part): readonly SqlColumn[] => {
    const node = nodes.get(part.path);
    if (node === undefined) return [];
    const { amount } = node;
    const isTold = all([not(flags.bad), not(flags.beyond), isNotNull(amount.num.expression)]);
    const told = (expression: SqlColumn["expression"]): SqlColumn["expression"] => cases([[isTold, expression]]);
    return [
      {
        name: nameOf(part.name),
        expression: told(publishedDecimal(roundedUnits(amount, digits, mode, arithmetic), digits)),
      },
      { name: nameOf(`${part.name}:num`), expression: told(amount.num.expression) },
      { name: nameOf(`${part.name}:den`), expression: told(denominator(amount, { arithmetic })) },
    ];
  });
  return {
    name,
    about: [
      "the score of every part, rounded as the rubric publishes, and exact as num / den; null where it does not count",
    ],
    query: select(view.name, [{ name: nameOf("subject"), expression: column(source.subject) }, ...columns]),
  };
}

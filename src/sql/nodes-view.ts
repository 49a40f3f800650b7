import { partsBelow } from "../model/indicators.js";
import type { Rubric } from "../model/rubric.js";
import { roundedUnits } from "./amount.js";
import { denominator } from "./conclude-sql.js";
import type { Making } from "./making.js";
import { createNames } from "./names.js";
import { publishedDecimal } from "./published-decimal.js";
import { named } from "./scoring.js";
import { startScoring } from "./start-scoring.js";
import { all, cases, column, isNotNull, not, select } from "./tree/make.js";
import type { SqlColumn, SqlView } from "./tree/query.js";

/** The scores of parts before rules: rounded for reading, and exact as numerator and denominator. */
export function nodesView(rubric: Rubric, making: Making, name: string): SqlView {
  const { nodes, flags, scoring } = startScoring(rubric, making);
  const { digits, mode } = rubric.score;
  const { source, arithmetic, layers } = scoring;
  const nameOf = createNames(making.dialect);
  const subject = { name: nameOf("subject"), expression: column(source.subject) };
  const isTold = layers.add(scoring.nameOf("told"), all([not(flags.bad), not(flags.beyond)]));
  layers.seal("whether a row is told of");
  const columns = partsBelow(rubric.children).flatMap((part): readonly SqlColumn[] => {
    const node = nodes.get(part.path);
    if (node === undefined) return [];
    const { amount } = node;
    const num = layers.add(scoring.nameOf(`${part.name}:told`), cases([[isTold, amount.num.expression]]));
    const told = { ...amount, num: named(num, amount.num) };
    const den = cases([[isNotNull(num), denominator(amount, { arithmetic })]]);
    return [
      {
        name: nameOf(part.name),
        expression: publishedDecimal(roundedUnits(told, digits, mode, arithmetic), digits),
      },
      { name: nameOf(`${part.name}:num`), expression: num },
      { name: nameOf(`${part.name}:den`), expression: den },
    ];
  });
  layers.seal("exact scores of parts");
  return {
    name,
    about: [
      "the score of every part, rounded as the rubric publishes, and exact as num / den; null where it does not count",
    ],
    query: layers.finish((from) => select(from, [subject, ...columns])),
  };
}

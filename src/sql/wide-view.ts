import { duplicateKey, unknownAnswerKey } from "../evidence/evidence-diagnostics.js";
import type { Making } from "./making.js";
import { createNames } from "./names.js";
import type { SqlExpression } from "./tree/expression.js";
import { aggregated, all, cases, column, integer, isNotNull, not, operation, select, textValue } from "./tree/make.js";
import type { SqlQuery, SqlStep, SqlView } from "./tree/query.js";

/** What a table has that holds one answer in each row. */
export const LONG = { subject: "subject", item: "item", value: "value" } as const;

/** A row for every subject of a table that holds one answer in each row. */
export function wideView(long: string, surplus: string, { source }: Making, name: string): SqlView {
  const found = source.columns.map((one) => {
    const own = cases([[operation(column(LONG.item), "=", textValue(one.wanted)), asText(column(LONG.value))]]);
    return { name: one.name, expression: aggregated("max", own) };
  });
  const counted = found.map(({ expression }) => cases([[isNotNull(expression), integer(1n)]], integer(0n)));
  const isSurplus = counted.reduce((rest, one) => operation(rest, "-", one), aggregated("count", column(LONG.value)));
  return {
    name,
    about: [
      `a row for every subject; \`${surplus}\` counts answers that are doubled, or to nothing that the rubric asks`,
    ],
    query: select(
      long,
      [{ name: source.subject, expression: column(LONG.subject) }, ...found, { name: surplus, expression: isSurplus }],
      { groupBy: [column(LONG.subject)] },
    ),
  };
}

/** Answers that are doubled, or to nothing that the rubric asks. */
export function longChecks(
  long: string,
  { source, dialect }: Making,
): { readonly steps: readonly SqlStep[]; readonly queries: readonly SqlQuery[] } {
  const stepName = createNames(dialect);
  stepName(long);
  const counted = stepName("how often answered");
  const query = select(
    long,
    [
      ...[LONG.subject, LONG.item].map((one) => ({ name: one, expression: column(one) })),
      { name: LONG.value, expression: aggregated("max", asText(column(LONG.value))) },
      { name: "times", expression: aggregated("count", column(LONG.value)) },
    ],
    { groupBy: [column(LONG.subject), column(LONG.item)] },
  );
  const wanted = source.columns.map((one) => one.wanted);
  const isKnown: SqlExpression = { kind: "in", operand: asText(column(LONG.item)), values: wanted };
  const isGiven = operation(column("times"), ">", integer(0n));
  const told = (code: string, when: SqlExpression): SqlQuery =>
    select(
      counted,
      [
        { name: "subject", expression: column(LONG.subject) },
        { name: "column", expression: asText(column(LONG.item)) },
        { name: "code", expression: textValue(code) },
        { name: "value", expression: column(LONG.value) },
      ],
      { where: when },
    );
  return {
    steps: [{ name: counted, about: "how often each thing is answered", query }],
    queries: [
      told(
        unknownAnswerKey.code,
        all([isGiven, not(cases([[isKnown, { kind: "boolean", value: true }]], { kind: "boolean", value: false }))]),
      ),
      told(duplicateKey.code, operation(column("times"), ">", integer(1n))),
    ],
  };
}

function asText(operand: SqlExpression): SqlExpression {
  return { kind: "cast", operand, type: { kind: "text" } };
}

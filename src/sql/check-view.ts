import { duplicateSubject, subjectForm } from "../evidence/evidence-diagnostics.js";
import type { Rubric } from "../model/rubric.js";
import { faultsOf } from "./faults.js";
import type { Making } from "./making.js";
import { createNames } from "./names.js";
import { textOf } from "./read-column.js";
import type { SqlExpression } from "./tree/expression.js";
import {
  aggregated,
  all,
  cases,
  column,
  integer,
  isNotNull,
  isNull,
  operation,
  select,
  textValue,
} from "./tree/make.js";
import type { SqlQuery, SqlView } from "./tree/query.js";
import { longChecks } from "./wide-view.js";

/** Every answer that does not fit the rubric, with the code that `readEvidence` has for it. */
export function checkView(rubric: Rubric, making: Making, name: string, long: string | null): SqlView {
  const { dialect, source, table } = making;
  const { faults } = faultsOf(rubric, source, dialect);
  const columns = [...new Set(faults.map((fault) => fault.column))];
  const queries = columns.map((one): SqlQuery => {
    const own = faults.filter((fault) => fault.column === one);
    return report(
      table,
      source.subject,
      textValue(one),
      cases(own.map(({ when, code }) => [when, textValue(code)] as const)),
      textOf(one),
      anyOf(own.map(({ when }) => when)),
    );
  });
  const subject = column(source.subject);
  const nameless = report(
    table,
    source.subject,
    textValue("subject"),
    textValue(subjectForm.code),
    textOf(source.subject),
    isNull(subject),
  );
  const stepName = createNames(dialect);
  stepName(table);
  const counted = stepName("how often");
  const often = select(
    table,
    [
      { name: source.subject, expression: subject },
      { name: "times", expression: aggregated("count", integer(1n)) },
    ],
    { groupBy: [subject] },
  );
  const isDoubled = all([isNotNull(subject), operation(column("times"), ">", integer(1n))]);
  const doubled = report(
    counted,
    source.subject,
    textValue("subject"),
    textValue(duplicateSubject.code),
    textOf(source.subject),
    isDoubled,
  );
  const ofLong = long === null ? { steps: [], queries: [] } : longChecks(long, making);
  return {
    name,
    about: ["every answer that does not fit the rubric; look the codes up with `patuh explain-code`"],
    query: {
      kind: "with",
      steps: [{ name: counted, about: "how often each subject is in the table", query: often }, ...ofLong.steps],
      query: { kind: "union-all", queries: [...queries, nameless, doubled, ...ofLong.queries] },
    },
  };
}

function report(
  from: string,
  subject: string,
  where: SqlExpression,
  code: SqlExpression,
  value: SqlExpression,
  when: SqlExpression,
): SqlQuery {
  return select(
    from,
    [
      { name: "subject", expression: column(subject) },
      { name: "column", expression: where },
      { name: "code", expression: code },
      { name: "value", expression: value },
    ],
    { where: when },
  );
}

function anyOf(parts: readonly SqlExpression[]): SqlExpression {
  return { kind: "any", parts };
}

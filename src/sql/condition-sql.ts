import type { Condition } from "../model/rubric.js";
import type { Rational } from "../numeric/rational.js";
import type { ComparisonOperator } from "../syntax/tree-conditions.js";
import { match } from "../text/match.js";
import { compareWhole, inUnits } from "./amount.js";
import type { ReadFacts } from "./facts.js";
import { DIGITS } from "./read-column.js";
import type { SqlExpression } from "./tree/expression.js";
import { all, any, NULL, not, operation, textValue } from "./tree/make.js";

/** Compares the score of a part, or of the whole (path ""), with a number; unknown where there is none. */
export type CompareScore = (path: string, operator: ComparisonOperator, bound: Rational) => SqlExpression;

/** A condition: null where it hangs on what is not known, as AND, OR and NOT of SQL carry it along. */
export function conditionSql(condition: Condition, facts: ReadFacts, compareScore: CompareScore): SqlExpression {
  const below = (part: Condition): SqlExpression => conditionSql(part, facts, compareScore);
  return match(condition)
    .returnType<SqlExpression>()
    .with({ kind: "any-of" }, ({ parts }) => any(parts.map(below)))
    .with({ kind: "all-of" }, ({ parts }) => all(parts.map(below)))
    .with({ kind: "not" }, ({ operand }) => not(below(operand)))
    .with({ kind: "fact-is" }, ({ fact, value }) => operation(facts.get(fact)?.value ?? NULL, "=", textValue(value)))
    .with({ kind: "fact-compared" }, ({ fact, operator, bound }) => {
      const number = facts.get(fact)?.number ?? null;
      return number === null ? NULL : compareWhole(number, operator, inUnits(bound, DIGITS));
    })
    .with({ kind: "score-compared" }, ({ path, operator, bound }) => compareScore(path, operator, bound))
    .exhaustive();
}

/** Facts alone decide whether a part applies. */
export function factCondition(condition: Condition, facts: ReadFacts): SqlExpression {
  return conditionSql(condition, facts, () => NULL);
}

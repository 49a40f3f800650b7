import { InternalError } from "../diagnostics/internal-error.js";
import { changesScore } from "../evaluate/conclude.js";
import type { Rule } from "../model/rubric.js";
import type { Rational } from "../numeric/rational.js";
import type { ComparisonOperator } from "../syntax/tree-conditions.js";
import { type Amount, amountOver, compareAmount, compareWhole, inUnits, roundedUnits } from "./amount.js";
import { categoryPlace, categoryText, verdictSql } from "./category-sql.js";
import { changedAmount, denominatorOf } from "./changed-amount.js";
import { roundedParts } from "./compared-parts.js";
import { type CompareScore, conditionSql } from "./condition-sql.js";
import { publishedDecimal } from "./published-decimal.js";
import type { RowFlags } from "./row-flags.js";
import { awardColumn, labelsColumn, openFacts } from "./rule-columns.js";
import { type Node, named, type Scoring } from "./scoring.js";
import type { SqlExpression } from "./tree/expression.js";
import { all, call, cases, FALSE, integer, isNotNull, isNull, NULL, TRUE } from "./tree/make.js";
import type { SqlColumn } from "./tree/query.js";
import type { Whole } from "./whole.js";
import { NEEDS_EXACT, whySql } from "./why.js";

/** The columns that tell the conclusions, and what is known of the exact score in them. */
export interface Concluded {
  readonly columns: readonly SqlColumn[];
  readonly exact: Amount;
}

/** Draws the conclusions of every row, as `conclude` does, and gives the columns that tell them. */
export function concludeSql(nodes: ReadonlyMap<string, Node>, flags: RowFlags, scoring: Scoring): Concluded {
  const { rubric, layers, nameOf, facts, arithmetic } = scoring;
  const { digits, mode, comparison } = rubric.score;
  const whole = nodes.get("");
  const add = (wanted: string, value: Whole): Whole => named(layers.add(nameOf(wanted), value.expression), value);
  if (whole === undefined) throw new InternalError("the whole rubric was not scored");

  const roundedOf = comparison === "published" ? roundedParts(nodes, scoring) : new Map<string, Whole>();
  layers.seal("the scores of parts as they are compared");

  let exact = amountOver(whole.amount, denominatorOf(rubric, whole.amount.den), arithmetic);
  exact = { ...exact, num: add("exact", exact.num) };
  layers.seal("the score before rules");
  let published = add("published", roundedUnits(exact, digits, mode, arithmetic));
  layers.seal("the same, rounded");

  const holds = new Map<string, SqlExpression>();
  const decide = (rule: Rule): SqlExpression => {
    const compareScore: CompareScore = (path, operator, bound) =>
      path === ""
        ? compared(exact, published, operator, bound)
        : compared(nodes.get(path)?.amount ?? null, roundedOf.get(path) ?? null, operator, bound);
    const when = layers.add(nameOf(`rule ${rule.name}`), conditionSql(rule.when, facts, compareScore));
    holds.set(rule.name, when);
    return when;
  };
  const compared = (
    amount: Amount | null,
    units: Whole | null,
    operator: ComparisonOperator,
    bound: Rational,
  ): SqlExpression => {
    if (amount === null) return NULL;
    if (comparison === "exact" || units === null) return compareAmount(amount, operator, bound, arithmetic);
    return compareWhole(units, operator, inUnits(bound, digits));
  };
  for (const rule of rubric.rules.filter(({ effect }) => changesScore(effect))) {
    const when = decide(rule);
    layers.seal(`whether the rule ${rule.name} holds`);
    const changed = arithmetic.choose([[when, changedAmount(rule, exact, scoring)]], exact.num);
    exact = { ...exact, num: add(`exact after ${rule.name}`, changed) };
    layers.seal(`the score after the rule ${rule.name}`);
    published = add(`published after ${rule.name}`, roundedUnits(exact, digits, mode, arithmetic));
    layers.seal("the same, rounded");
  }

  const place = categoryPlace(rubric, exact, published, comparison === "exact", scoring);
  let category = layers.add(nameOf("category place"), place);
  for (const rule of rubric.rules.filter(({ effect }) => !changesScore(effect))) decide(rule);
  layers.seal("the category, the best being 0, and the other rules");
  for (const rule of rubric.rules) {
    if (rule.effect.kind !== "cap-category") continue;
    const { category: most } = rule.effect;
    const lowest = BigInt(rubric.categories.findIndex(({ id }) => id === most));
    const when = holds.get(rule.name) ?? NULL;
    category = layers.add(
      nameOf(`category after ${rule.name}`),
      cases([[when, call("greatest", category, integer(lowest))]], category),
    );
    layers.seal(`the category after the rule ${rule.name}`);
  }
  const categoryId = layers.add(
    nameOf("category id"),
    categoryText(rubric.categories, category, ({ id }) => id),
  );
  layers.seal("its name");
  const verdict =
    rubric.verdict === null ? null : layers.add(nameOf("words"), verdictSql(rubric.verdict, categoryId, facts));
  layers.seal("the words of the verdict table");

  const isOpen = openFacts(rubric, facts, [...holds.values(), ...(verdict === null ? [] : [verdict])]);
  const why = whySql(flags, { ...whole, amount: exact }, published.expression, isOpen);
  const reason = layers.add(nameOf("reason"), why);
  layers.seal("why there is no score");
  const told = (expression: SqlExpression): SqlExpression => cases([[isNull(reason), expression]]);
  const rules = rubric.rules.map(({ name }) => ({ name: `rule ${name}`, expression: told(holds.get(name) ?? NULL) }));
  const columns: readonly SqlColumn[] = [
    { name: "score", expression: told(publishedDecimal(published, digits)) },
    { name: "score_num", expression: told(exact.num.expression) },
    { name: "score_den", expression: told(denominator(exact, scoring)) },
    { name: "category", expression: told(categoryId) },
    { name: "title", expression: told(categoryText(rubric.categories, category, ({ title }) => title.id)) },
    { name: "zone", expression: told(categoryText(rubric.categories, category, ({ zone }) => zone)) },
    ...(verdict === null ? [] : [{ name: "verdict", expression: told(verdict) }]),
    ...awardColumn(rubric, holds).map(({ name, expression }) => ({ name, expression: told(expression) })),
    ...labelsColumn(rubric, holds).map(({ name, expression }) => ({ name, expression: told(expression) })),
    ...rules,
    { name: "why", expression: reason },
    {
      name: "needs_exact",
      expression: cases(
        [[all([isNotNull(reason), { kind: "in", operand: reason, values: NEEDS_EXACT }]), TRUE]],
        FALSE,
      ),
    },
  ];
  return { columns, exact };
}

/** The denominator of a row; a number of the widest type where it is too large for the small one. */
export function denominator({ den, over }: Amount, { arithmetic }: Pick<Scoring, "arithmetic">): SqlExpression {
  const { times, constant } = arithmetic;
  return (over === null ? constant(den) : times(over, constant(den))).expression;
}

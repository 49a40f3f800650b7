import { InternalError } from "../diagnostics/internal-error.js";
import { changesScore } from "../evaluate/conclude.js";
import { usedFacts } from "../evaluate/worlds.js";
import type { Category, Rubric, Rule, Verdict } from "../model/rubric.js";
import type { Rational } from "../numeric/rational.js";
import type { ComparisonOperator } from "../syntax/tree-conditions.js";
import { match } from "../text/match.js";
import {
  type Amount,
  amountOver,
  compareAmount,
  compareWhole,
  constantAmount,
  inUnits,
  roundedUnits,
} from "./amount.js";
import { type CompareScore, conditionSql } from "./condition-sql.js";
import { commonMultiple } from "./exact-numbers.js";
import type { ReadFacts } from "./facts.js";
import { publishedDecimal } from "./published-decimal.js";
import type { Node, Scoring } from "./score-nodes.js";
import { STATE } from "./shape.js";
import type { SqlExpression } from "./tree/expression.js";
import {
  all,
  any,
  call,
  cases,
  FALSE,
  integer,
  isNotNull,
  isNull,
  NULL,
  not,
  operation,
  TRUE,
  textValue,
} from "./tree/make.js";
import type { SqlColumn } from "./tree/query.js";
import type { Whole } from "./whole.js";

/** What a row holds beside its parts. */
export interface RowFlags {
  /** Whether something in it does not fit, or was not read. */
  readonly bad: SqlExpression;
  /** Whether a number in it can only be read by the exact engine. */
  readonly beyond: SqlExpression;
}

/** Why a row has no score, as its column `why` says; the names of what `evaluate` reports where there is one. */
export const WHY = {
  bad: "answers-do-not-fit",
  beyond: "beyond-the-engine",
  unknown: "fact-not-known",
  stopped: "missing-stops-score",
  missing: "nothing-answered",
  notApplicable: "nothing-applies",
} as const;

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
  if (whole === undefined) throw new InternalError("the whole rubric was not scored");

  const roundedOf = comparison === "published" ? roundedParts(nodes, scoring) : new Map<string, Whole>();
  layers.seal("the scores of parts as they are compared");

  let exact = amountOver(whole.amount, denominatorOf(rubric, whole.amount.den), arithmetic);
  exact = { ...exact, num: column(scoring, "exact", exact.num) };
  layers.seal("the score before rules");
  let published = column(scoring, "published", roundedUnits(exact, digits, mode, arithmetic));
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
    exact = { ...exact, num: column(scoring, `exact after ${rule.name}`, changed) };
    layers.seal(`the score after the rule ${rule.name}`);
    published = column(scoring, `published after ${rule.name}`, roundedUnits(exact, digits, mode, arithmetic));
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
    named(rubric.categories, category, ({ id }) => id),
  );
  layers.seal("its name");
  const verdict =
    rubric.verdict === null ? null : layers.add(nameOf("words"), verdictSql(rubric.verdict, categoryId, facts));
  layers.seal("the words of the verdict table");

  const isOpen = openFacts(rubric, facts, [...holds.values(), ...(verdict === null ? [] : [verdict])]);
  const isScored = all([operation(whole.state, "=", integer(STATE.scored)), isNotNull(exact.num.expression)]);
  const why = cases([
    // What is beyond the engine may not fit either; only the exact engine knows.
    [flags.beyond, textValue(WHY.beyond)],
    [flags.bad, textValue(WHY.bad)],
    [operation(whole.state, "=", integer(STATE.unknown)), textValue(WHY.unknown)],
    [operation(whole.state, "=", integer(STATE.stopped)), textValue(WHY.stopped)],
    [operation(whole.state, "=", integer(STATE.missing)), textValue(WHY.missing)],
    [operation(whole.state, "=", integer(STATE.notApplicable)), textValue(WHY.notApplicable)],
    [not(isScored), textValue(WHY.beyond)],
    [isNull(published.expression), textValue(WHY.beyond)],
    ...(isOpen === null ? [] : [[isOpen, textValue(WHY.unknown)] as const]),
  ]);
  const reason = layers.add(nameOf("reason"), why);
  layers.seal("why there is no score");
  const told = (expression: SqlExpression): SqlExpression => cases([[isNull(reason), expression]]);
  const rules = rubric.rules.map(({ name }) => ({ name: `rule ${name}`, expression: told(holds.get(name) ?? NULL) }));
  const columns: readonly SqlColumn[] = [
    { name: "score", expression: told(publishedDecimal(published, digits)) },
    { name: "score_num", expression: told(exact.num.expression) },
    { name: "score_den", expression: told(denominator(exact, scoring)) },
    { name: "category", expression: told(categoryId) },
    { name: "title", expression: told(named(rubric.categories, category, ({ title }) => title.id)) },
    { name: "zone", expression: told(named(rubric.categories, category, ({ zone }) => zone)) },
    ...(verdict === null ? [] : [{ name: "verdict", expression: told(verdict) }]),
    ...awardColumn(rubric, holds).map(({ name, expression }) => ({ name, expression: told(expression) })),
    ...labelsColumn(rubric, holds).map(({ name, expression }) => ({ name, expression: told(expression) })),
    ...rules,
    { name: "why", expression: reason },
    {
      name: "needs_exact",
      expression: cases(
        [[all([isNotNull(reason), { kind: "in", operand: reason, values: [WHY.beyond, WHY.unknown] }]), TRUE]],
        FALSE,
      ),
    },
  ];
  return { columns, exact };
}

/** The scores of parts with which a rule compares, as they are compared. */
function roundedParts(nodes: ReadonlyMap<string, Node>, scoring: Scoring): ReadonlyMap<string, Whole> {
  const { rubric, arithmetic } = scoring;
  const { digits, mode } = rubric.score;
  const found = comparedPaths(rubric).flatMap((path): readonly (readonly [string, Whole])[] => {
    const node = nodes.get(path);
    if (node === undefined) return [];
    return [[path, column(scoring, `${path}:published`, roundedUnits(node.amount, digits, mode, arithmetic))]];
  });
  return new Map(found);
}

function column({ layers, nameOf }: Scoring, wanted: string, value: Whole): Whole {
  return {
    ...value,
    expression: layers.add(nameOf(wanted), value.expression),
    type: value.type === "written" ? "small" : value.type,
  };
}

/** The denominator of a row; a number of the widest type where it is too large for the small one. */
export function denominator({ den, over }: Amount, { arithmetic }: Pick<Scoring, "arithmetic">): SqlExpression {
  const { times, constant } = arithmetic;
  return (over === null ? constant(den) : times(over, constant(den))).expression;
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

/** A denominator over which every amount of the rules can be written. */
function denominatorOf({ rules, score }: Rubric, den: bigint): bigint {
  const amounts = rules.flatMap(({ effect }) =>
    match(effect)
      .returnType<readonly bigint[]>()
      .with({ kind: "subtract" }, ({ amount }) => [amount.den, score.min.den])
      .with({ kind: "cap-score" }, ({ most }) => [most.den])
      .with({ kind: "cap-category" }, { kind: "withhold-award" }, { kind: "label" }, () => [])
      .exhaustive(),
  );
  return commonMultiple([den, ...amounts]);
}

/** The numerator after a rule that changes the score. */
function changedAmount({ effect }: Rule, exact: Amount, { rubric, arithmetic }: Scoring): Whole {
  const { minus, times, larger, smaller, constant } = arithmetic;
  const over = exact.over ?? constant(1n);
  const beside = (value: Rational): Whole => times(constantAmount(value, exact.den, arithmetic).num, over);
  return match(effect)
    .returnType<Whole>()
    .with({ kind: "subtract" }, ({ amount }) =>
      larger(minus(exact.num, beside(amount)), smaller(exact.num, beside(rubric.score.min))),
    )
    .with({ kind: "cap-score" }, ({ most }) => smaller(exact.num, beside(most)))
    .with({ kind: "cap-category" }, { kind: "withhold-award" }, { kind: "label" }, () => exact.num)
    .exhaustive();
}

/** The place of the category of a score among all of them, the best being 0. */
export function categoryPlace(
  { categories, score: { digits } }: Rubric,
  exact: Amount,
  published: Whole,
  byExact: boolean,
  { arithmetic }: Pick<Scoring, "arithmetic">,
): SqlExpression {
  const reaches = ({ from }: Category): SqlExpression =>
    byExact
      ? compareAmount(exact, "at least", from, arithmetic)
      : compareWhole(published, "at least", inUnits(from, digits));
  const branches = categories
    .slice(0, -1)
    .map((category, place) => [reaches(category), integer(BigInt(place))] as const);
  return cases(branches, integer(BigInt(categories.length - 1)));
}

/** What a category is called, by its place. */
export function named(
  categories: Rubric["categories"],
  place: SqlExpression,
  nameOf: (category: Category) => string | null,
): SqlExpression {
  const branches = categories.map((category, index) => {
    const name = nameOf(category);
    return [operation(place, "=", integer(BigInt(index))), name === null ? NULL : textValue(name)] as const;
  });
  return { kind: "cast", operand: cases(branches), type: { kind: "text" } };
}

function verdictSql({ columns, rows }: Verdict, categoryId: SqlExpression, facts: ReadFacts): SqlExpression {
  return cases(
    rows.map(({ cells, title }) => {
      const tests = cells.flatMap((cell, index): readonly SqlExpression[] => {
        if (cell === null) return [];
        const name = columns[index] ?? "";
        const operand = name === "category" ? categoryId : (facts.get(name)?.value ?? NULL);
        return [{ kind: "in", operand, values: cell }];
      });
      return [all(tests), textValue(title.id)] as const;
    }),
  );
}

/** Whether a fact that is not known leaves something open; null where that cannot be. */
function openFacts(rubric: Rubric, facts: ReadFacts, followed: readonly SqlExpression[]): SqlExpression | null {
  if (facts.size === 0 || followed.length === 0) return null;
  const unknown = usedFacts(rubric).flatMap(({ name }) => {
    const value = facts.get(name)?.value;
    return value === undefined ? [] : [isNull(value)];
  });
  return all([any(unknown), any(followed.map(isNull))]);
}

function awardColumn({ rules }: Rubric, holds: ReadonlyMap<string, SqlExpression>): readonly SqlColumn[] {
  const whens = rules.flatMap(({ name, effect }) =>
    effect.kind === "withhold-award" ? [holds.get(name) ?? NULL] : [],
  );
  if (whens.length === 0) return [];
  const expression = cases([
    [any(whens), textValue("withheld")],
    [not(any(whens)), textValue("given")],
  ]);
  return [{ name: "award", expression }];
}

function labelsColumn({ rules }: Rubric, holds: ReadonlyMap<string, SqlExpression>): readonly SqlColumn[] {
  const labels = rules.flatMap(({ name, effect }) =>
    effect.kind === "label" ? [cases([[holds.get(name) ?? NULL, textValue(effect.title.id)]])] : [],
  );
  return labels.length === 0 ? [] : [{ name: "labels", expression: call("concat_ws", textValue("; "), ...labels) }];
}

import type { Level, Rubric } from "../model/rubric.js";
import { type Amount, roundedUnits } from "./amount.js";
import { categoryPlace, categoryText } from "./category-sql.js";
import { denominator } from "./conclude-sql.js";
import { commonMultiple } from "./exact-numbers.js";
import { createLayers } from "./layers.js";
import type { Making } from "./making.js";
import { createNames } from "./names.js";
import { publishedDecimal } from "./published-decimal.js";
import { DIGITS } from "./read-column.js";
import type { Scores } from "./scores-view.js";
import { levelKey } from "./source.js";
import type { SqlExpression } from "./tree/expression.js";
import {
  aggregated,
  all,
  any,
  cases,
  column,
  FALSE,
  integer,
  isNotNull,
  isNull,
  NULL,
  operation,
  select,
  TRUE,
  textValue,
} from "./tree/make.js";
import type { SqlColumn } from "./tree/query.js";
import { type Arithmetic, createArithmetic, inType, sizeOf, type Whole } from "./whole.js";

/** The most members of one group that sums are made for; more of them end with an error of the engine. */
const MOST_MEMBERS = 1_000_000n;

/** Why a group has no score. */
export const WHY_GROUP = {
  lacking: "members-without-score",
  few: "members-too-few",
  weightless: "members-weightless",
  beyond: "beyond-the-engine",
} as const;

/** The scores of one level from those of the level below, as `combineLevel` combines them. */
export function levelView(
  rubric: Rubric,
  level: Level,
  below: Scores,
  { dialect, table }: Making,
  name: string,
): Scores {
  const arithmetic = createArithmetic(dialect.widest);
  const { times, choose } = arithmetic;
  const { digits, mode, comparison } = rubric.score;
  const stepName = createNames(dialect);
  stepName(table);
  stepName(below.view.name);
  const common = below.exact.over === null ? 1n : commonDenominator(below.exact, dialect.widest);
  const member = memberNumerator(below.exact, common, arithmetic);
  const weight = weightOf(level, below);
  const above = rubric.levels.slice(rubric.levels.indexOf(level) + 1).map(({ to }) => to);
  const nameOf = createNames(dialect);
  const idName = nameOf(level.to);
  const keyOf = below.nameOf(levelKey(level.to));

  const weighted = weight === null ? member : times(member, weight);
  const first = {
    name: stepName("members"),
    about: "exact scores over one common denominator; null where there is none that is common",
    query: select(
      below.view.name,
      [
        { name: "group", expression: column(keyOf) },
        { name: "number", expression: inType(weighted, "wide", true) },
        { name: "weight", expression: weight === null ? integer(1n) : weight.expression },
        { name: "scored", expression: cases([[isNotNull(column("score_num")), integer(1n)]]) },
        { name: "open", expression: cases([[column("needs_exact"), integer(1n)]]) },
        ...above.map((one): SqlColumn => ({ name: `level ${one}`, expression: column(below.nameOf(levelKey(one))) })),
        ...rubric.facts.map(
          (fact): SqlColumn => ({ name: `fact ${fact.name}`, expression: column(below.nameOf(fact.name)) }),
        ),
      ],
      { where: isNotNull(column(keyOf)) },
    ),
  };
  const carried = [...above.map((one) => `level ${one}`), ...rubric.facts.map((fact) => `fact ${fact.name}`)];
  const gathered = {
    name: stepName("groups"),
    about: "what the members of each group come to together",
    query: select(
      first.name,
      [
        { name: "group", expression: column("group") },
        { name: "members", expression: aggregated("count", integer(1n)) },
        { name: "numbers", expression: aggregated("count", column("number")) },
        { name: "scores", expression: aggregated("count", column("scored")) },
        { name: "opens", expression: aggregated("count", column("open")) },
        { name: "weights", expression: aggregated("count", column("weight")) },
        { name: "sum", expression: aggregated(level.combine === "lowest" ? "min" : "sum", column("number")) },
        {
          name: "weight",
          expression: weight === null ? aggregated("count", integer(1n)) : aggregated("sum", column("weight")),
        },
        ...carried.map((one): SqlColumn => ({ name: one, expression: agreed(column(one)) })),
      ],
      { groupBy: [column("group")] },
    ),
  };
  const layers = createLayers({ name: gathered.name, steps: [first, gathered] }, stepName);

  const lacks = any([
    all([operation(column("scores"), "<", column("members")), operation(column("opens"), "=", integer(0n))]),
    operation(column("weights"), "<", column("members")),
  ]);
  const why = cases([
    [lacks, textValue(WHY_GROUP.lacking)],
    [operation(column("members"), "<", integer(level.atLeast)), textValue(WHY_GROUP.few)],
    [operation(column("numbers"), "<", column("members")), textValue(WHY_GROUP.beyond)],
    ...(weight === null
      ? []
      : [[operation(column("weight"), "=", integer(0n)), textValue(WHY_GROUP.weightless)] as const]),
  ]);
  const reason = layers.add("why", why);
  layers.seal("why a group has no score");
  const isMean = level.combine === "mean";
  const bound = isMean ? MOST_MEMBERS : 1n;
  const total: Whole = {
    expression: column("sum"),
    type: "wide",
    low: -sizeOf(weighted) * bound,
    high: sizeOf(weighted) * bound,
  };
  const divisor: Whole = {
    expression: column("weight"),
    type: "wide",
    low: 1n,
    high: MOST_MEMBERS * (weight === null ? 1n : sizeOf(weight)),
  };
  const sums: Amount = {
    num: choose([[isNull(reason), nonNegative(total, weighted)]]),
    den: below.exact.den * common,
    over: isMean ? choose([[isNull(reason), divisor]]) : null,
  };
  const exact =
    level.rounded === null ? sums : roundedAmount(sums, level.rounded.digits, level.rounded.mode, arithmetic);
  const num = { ...exact.num, expression: layers.add("score_num", exact.num.expression) };
  const over = exact.over === null ? null : { ...exact.over, expression: layers.add("over", exact.over.expression) };
  layers.seal("the exact scores of groups");
  const settled: Amount = { num, den: exact.den, over };
  const published = roundedUnits(settled, digits, mode, arithmetic);
  const units = { ...published, expression: layers.add("units", published.expression) };
  layers.seal("the same, rounded");
  const place = layers.add("place", categoryPlace(rubric, settled, units, comparison === "exact", { arithmetic }));
  layers.seal("the category, the best being 0");
  const isOver = all([isNull(reason), isNull(units.expression)]);
  const told = (expression: SqlExpression): SqlExpression => cases([[isNotNull(units.expression), expression]]);
  const finalWhy = cases([[isOver, textValue(WHY_GROUP.beyond)]], reason);
  const columns: readonly SqlColumn[] = [
    { name: idName, expression: column("group") },
    { name: nameOf("members"), expression: column("members") },
    { name: nameOf("score"), expression: publishedDecimal(units, digits) },
    { name: nameOf("score_num"), expression: told(num.expression) },
    { name: nameOf("score_den"), expression: told(denominator(settled, { arithmetic })) },
    { name: nameOf("category"), expression: told(categoryText(rubric.categories, place, ({ id }) => id)) },
    { name: nameOf("title"), expression: told(categoryText(rubric.categories, place, ({ title }) => title.id)) },
    { name: nameOf("zone"), expression: told(categoryText(rubric.categories, place, ({ zone }) => zone)) },
    { name: nameOf("why"), expression: finalWhy },
    {
      name: nameOf("needs_exact"),
      expression: cases([[any([isOver, operation(reason, "=", textValue(WHY_GROUP.beyond))]), TRUE]], FALSE),
    },
  ];
  const passed = [...above.map((one) => levelKey(one)), ...rubric.facts.map((fact) => fact.name)].map(
    (wanted, index) => ({
      wanted,
      name: nameOf(wanted.startsWith("level ") ? wanted.slice("level ".length) : wanted),
      expression: column(carried[index] ?? wanted),
    }),
  );
  const names = new Map(passed.map((one) => [one.wanted, one.name]));
  return {
    view: {
      name,
      about: [`${level.to}: ${isMean ? "mean" : "lowest"} of the exact scores below; \`why\` where there is none`],
      query: layers.finish((from) =>
        select(from, [...columns, ...passed.map(({ name: one, expression }) => ({ name: one, expression }))]),
      ),
    },
    exact: settled,
    nameOf: (wanted) => names.get(wanted) ?? (wanted === levelKey(level.to) ? idName : wanted),
  };
}

/** A sum of numbers that are never below 0 is not either. */
function nonNegative(total: Whole, member: Whole): Whole {
  return member.low >= 0n ? { ...total, low: 0n } : total;
}

function roundedAmount(
  amount: Amount,
  digits: number,
  mode: Parameters<typeof roundedUnits>[2],
  arithmetic: Arithmetic,
): Amount {
  return { num: roundedUnits(amount, digits, mode, arithmetic), den: 10n ** BigInt(digits), over: null };
}

/** What all members have in common; null where they differ, or one has nothing. */
function agreed(value: SqlExpression): SqlExpression {
  const [low, high] = [aggregated("min", value), aggregated("max", value)];
  const isEverywhere = operation(aggregated("count", value), "=", aggregated("count", integer(1n)));
  return cases([[all([operation(low, "=", high), isEverywhere]), low]]);
}

/** Members with other denominators are brought over this one, where it can be divided by theirs. */
function commonDenominator({ num, den }: Amount, widest: bigint | null): bigint {
  let found = 1n;
  for (let count = 2n; count <= (widest === null ? 200n : 40n); count += 1n) {
    const next = commonMultiple([found, count]);
    const size = sizeOf(num) * next * MOST_MEMBERS * den;
    if (widest !== null && size > widest / 1_000_000n) break;
    found = next;
  }
  return found;
}

/** The exact score of a member as a numerator over `den * common`. */
function memberNumerator(
  { num, den, over }: Amount,
  common: bigint,
  { constant, times, quotient, choose }: Arithmetic,
): Whole {
  const own: Whole = { ...num, expression: column("score_num") };
  if (over === null) return own;
  const ownDen: Whole = { expression: column("score_den"), type: over.type, low: 1n, high: over.high * den };
  const whole = constant(common * den);
  const fitting: SqlExpression = {
    kind: "remainder",
    wide: true,
    left: inType(whole, "wide", true),
    right: inType(ownDen, "wide", true),
  };
  const share = {
    ...quotient({ ...whole, type: "wide", expression: inType(whole, "wide", true) }, ownDen),
    high: common,
  };
  return choose([
    [operation(ownDen.expression, "=", integer(den)), times(own, constant(common))],
    [operation(fitting, "=", integer(0n)), times(own, share)],
  ]);
}

/** The fact by which a mean is weighted, in millionths; null where all weigh the same. */
function weightOf({ weightedBy }: Level, below: Scores): Whole | null {
  if (weightedBy === null) return null;
  const operand: SqlExpression = { kind: "cast", operand: column(below.nameOf(weightedBy)), type: { kind: "text" } };
  const units: SqlExpression = { kind: "units", operand, digits: DIGITS };
  const known = cases([[operation(units, ">=", integer(0n)), units]], NULL);
  return { expression: known, type: "small", low: 0n, high: 10n ** 18n };
}

import type { Rubric } from "../model/rubric.js";
import type { Amount } from "./amount.js";
import { concludeSql } from "./conclude-sql.js";
import type { ReadFact } from "./facts.js";
import type { Making } from "./making.js";
import { createNames } from "./names.js";
import { publishedDecimal } from "./published-decimal.js";
import { DIGITS } from "./read-column.js";
import { levelKey } from "./source.js";
import { startScoring } from "./start-scoring.js";
import type { SqlExpression } from "./tree/expression.js";
import { column, NULL, select } from "./tree/make.js";
import type { SqlColumn, SqlView } from "./tree/query.js";

/** A view of scores: of subjects, or of one level above. */
export interface Scores {
  readonly view: SqlView;
  /** The exact score: what its numerator and its denominator lie between. */
  readonly exact: Amount;
  /** What a fact, or (behind `level `) a level, is called in it. */
  readonly nameOf: (wanted: string) => string;
}

/** What is published of every subject. */
export function scoresView(rubric: Rubric, making: Making, name: string): Scores {
  const { dialect, source } = making;
  const started = startScoring(rubric, making);
  const { layers, facts } = started.scoring;
  const concluded = concludeSql(started.nodes, started.flags, started.scoring);
  const nameOf = createNames(dialect);
  const own = [{ name: nameOf("subject"), expression: column(source.subject) }];
  const told = concluded.columns.map((one): SqlColumn => ({ ...one, name: nameOf(one.name) }));
  const passed = [
    ...rubric.levels.map(
      ({ to }): SqlColumn => ({ name: nameOf(to), expression: column(source.nameOf(levelKey(to))) }),
    ),
    ...rubric.facts.map((fact): SqlColumn => ({ name: nameOf(fact.name), expression: shown(facts.get(fact.name)) })),
  ];
  const names = new Map<string, string>();
  for (const [index, { to }] of rubric.levels.entries()) names.set(levelKey(to), passed[index]?.name ?? to);
  for (const [index, fact] of rubric.facts.entries())
    names.set(fact.name, passed[rubric.levels.length + index]?.name ?? fact.name);
  const view: SqlView = {
    name,
    about: ["score, category and what else is published of every subject; `why` where there is none"],
    query: layers.finish((from) => select(from, [...own, ...told, ...passed])),
  };
  return { view, exact: concluded.exact, nameOf: (wanted) => names.get(wanted) ?? wanted };
}

/** A fact as a word, or as a decimal. */
function shown(fact: ReadFact | undefined): SqlExpression {
  if (fact === undefined) return NULL;
  return fact.number === null ? fact.value : publishedDecimal(fact.number, DIGITS);
}

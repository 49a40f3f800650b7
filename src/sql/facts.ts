import type { Fact, Rubric } from "../model/rubric.js";
import { match } from "../text/match.js";
import type { Dialect } from "./dialects/dialect.js";
import type { Layers } from "./layers.js";
import type { Names } from "./names.js";
import { isBetween, isNo, isTextIn, isYes, unitBounds, unitsIn } from "./read-column.js";
import type { Source } from "./source.js";
import type { SqlExpression } from "./tree/expression.js";
import { cases, textValue } from "./tree/make.js";
import type { Whole } from "./whole.js";

/** A fact as it was read; null where it is not known, or does not fit. */
export interface ReadFact {
  /** `yes`, `no` or the name of an option; in a number fact its millionths. */
  readonly value: SqlExpression;
  /** In millionths; null for another fact. */
  readonly number: Whole | null;
}

export type ReadFacts = ReadonlyMap<string, ReadFact>;

/** Adds the facts to the open step. */
export function readFacts(rubric: Rubric, source: Source, dialect: Dialect, layers: Layers, nameOf: Names): ReadFacts {
  return new Map(
    rubric.facts.map((fact) => [fact.name, readFact(fact, source.nameOf(fact.name), dialect, layers, nameOf)]),
  );
}

function readFact({ name, type }: Fact, column: string, dialect: Dialect, layers: Layers, nameOf: Names): ReadFact {
  const add = (expression: SqlExpression): SqlExpression => layers.add(nameOf(`${name}:fact`), expression);
  return match(type)
    .returnType<ReadFact>()
    .with({ kind: "yes-no" }, () => ({
      value: add(
        cases([
          [isYes(column), textValue("yes")],
          [isNo(column), textValue("no")],
        ]),
      ),
      number: null,
    }))
    .with({ kind: "choice" }, ({ options }) => ({
      value: add(cases(options.map((option) => [isTextIn(column, [option.name]), textValue(option.name)] as const))),
      number: null,
    }))
    .with({ kind: "number" }, ({ min, max }) => {
      const [low, high] = unitBounds(min, max);
      const units = unitsIn(column, dialect).expression;
      const value = add(cases([[isBetween(units, low, high), units]]));
      return { value, number: { expression: value, type: "small", low, high } };
    })
    .exhaustive();
}

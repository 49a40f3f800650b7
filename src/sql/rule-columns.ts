import { usedFacts } from "../evaluate/worlds.js";
import type { Rubric } from "../model/rubric.js";
import type { ReadFacts } from "./facts.js";
import type { SqlExpression } from "./tree/expression.js";
import { all, any, call, cases, isNull, NULL, not, textValue } from "./tree/make.js";
import type { SqlColumn } from "./tree/query.js";

/** Whether an award is withheld; none where no rule does that. */
export function awardColumn({ rules }: Rubric, holds: ReadonlyMap<string, SqlExpression>): readonly SqlColumn[] {
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

/** The labels that rules give, in one text; none where no rule gives one. */
export function labelsColumn({ rules }: Rubric, holds: ReadonlyMap<string, SqlExpression>): readonly SqlColumn[] {
  const labels = rules.flatMap(({ name, effect }) =>
    effect.kind === "label" ? [cases([[holds.get(name) ?? NULL, textValue(effect.title.id)]])] : [],
  );
  return labels.length === 0 ? [] : [{ name: "labels", expression: call("concat_ws", textValue("; "), ...labels) }];
}

/** Whether a fact that is not known leaves something open; null where that cannot be. */
export function openFacts(rubric: Rubric, facts: ReadFacts, followed: readonly SqlExpression[]): SqlExpression | null {
  if (facts.size === 0 || followed.length === 0) return null;
  const unknown = usedFacts(rubric).flatMap(({ name }) => {
    const value = facts.get(name)?.value;
    return value === undefined ? [] : [isNull(value)];
  });
  return all([any(unknown), any(followed.map(isNull))]);
}

import type { Condition, Effect } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { match } from "../text/match.js";
import type { ConditionData, EffectData } from "./change.js";

/** How the names of one rubric are said in another. */
export interface Renames {
  readonly paths: ReadonlyMap<string, string>;
  readonly facts: ReadonlyMap<string, string>;
  readonly categories: ReadonlyMap<string, string>;
}

/** No name was changed. */
export const NO_RENAMES: Renames = { paths: new Map(), facts: new Map(), categories: new Map() };

/** A condition as data, with its names as another rubric says them. */
export function conditionData(condition: Condition, renames: Renames = NO_RENAMES): ConditionData {
  const factIn = (name: string): string => renames.facts.get(name) ?? name;
  return match(condition)
    .returnType<ConditionData>()
    .with({ kind: "any-of" }, { kind: "all-of" }, ({ kind, parts }) => ({
      kind,
      parts: parts.map((part) => conditionData(part, renames)),
    }))
    .with({ kind: "not" }, ({ kind, operand }) => ({ kind, operand: conditionData(operand, renames) }))
    .with({ kind: "fact-is" }, ({ kind, fact, value }) => ({
      kind,
      fact: factIn(fact),
      value,
    }))
    .with({ kind: "fact-compared" }, ({ kind, fact, operator, bound }) => ({
      kind,
      fact: factIn(fact),
      operator,
      bound: formatExact(bound),
    }))
    .with({ kind: "score-compared" }, ({ kind, path, operator, bound }) => ({
      kind,
      path: renames.paths.get(path) ?? path,
      operator,
      bound: formatExact(bound),
    }))
    .exhaustive();
}

/** What a rule does as data, with its names as another rubric says them. */
export function effectData(effect: Effect, renames: Renames = NO_RENAMES): EffectData {
  return match(effect)
    .returnType<EffectData>()
    .with({ kind: "subtract" }, ({ kind, amount }) => ({ kind, amount: formatExact(amount) }))
    .with({ kind: "cap-score" }, ({ kind, most }) => ({ kind, most: formatExact(most) }))
    .with({ kind: "cap-category" }, ({ kind, category }) => ({
      kind,
      category: renames.categories.get(category) ?? category,
    }))
    .with({ kind: "withhold-award" }, { kind: "label" }, (same) => same)
    .exhaustive();
}

/** Whether two pieces of such data are the same; keys always come in one order. */
export function isSameData(one: ConditionData | EffectData, other: ConditionData | EffectData): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

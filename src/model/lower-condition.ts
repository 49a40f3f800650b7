import type { ConditionNode } from "../syntax/tree.js";
import { match } from "../text/match.js";
import { exact } from "./checked.js";
import type { Condition, FactIs } from "./condition.js";

/** The paths of parts by name, with which conditions speak of their scores. */
export type Paths = ReadonlyMap<string, string>;

/** Lowers a checked condition. */
export function lowerCondition(node: ConditionNode, paths: Paths): Condition {
  return match(node)
    .returnType<Condition>()
    .with({ kind: "Or" }, ({ parts }) => ({ kind: "any-of", parts: parts.map((part) => lowerCondition(part, paths)) }))
    .with({ kind: "And" }, ({ parts }) => ({ kind: "all-of", parts: parts.map((part) => lowerCondition(part, paths)) }))
    .with({ kind: "Not" }, ({ operand }) => ({ kind: "not", operand: lowerCondition(operand, paths) }))
    .with({ kind: "Holds" }, ({ name }) => ({ kind: "fact-is", fact: name.text, value: "yes" }))
    .with({ kind: "Is" }, ({ name, negated, value }) => {
      const is: FactIs = { kind: "fact-is", fact: name.text, value: value.text };
      return negated ? { kind: "not", operand: is } : is;
    })
    .with({ kind: "Compare" }, ({ name, operator, bound: written }) => {
      const bound = exact(written);
      const path = name.text === "score" ? "" : paths.get(name.text);
      return path === undefined
        ? { kind: "fact-compared", fact: name.text, operator, bound }
        : { kind: "score-compared", path, operator, bound };
    })
    .exhaustive();
}

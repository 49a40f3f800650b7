import { match } from "../text/match.js";
import type { Condition } from "./condition.js";

/** The facts that a condition asks for. */
export function factsIn(condition: Condition): readonly string[] {
  return match(condition)
    .returnType<readonly string[]>()
    .with({ kind: "any-of" }, { kind: "all-of" }, ({ parts }) => parts.flatMap(factsIn))
    .with({ kind: "not" }, ({ operand }) => factsIn(operand))
    .with({ kind: "fact-is" }, { kind: "fact-compared" }, ({ fact }) => [fact])
    .with({ kind: "score-compared" }, () => [])
    .exhaustive();
}

import { allHold, anyHolds, factText, isSo, opposite } from "../evaluate/condition-step.js";
import type { Facts } from "../evaluate/worlds.js";
import type { Condition } from "../model/rubric.js";
import { match } from "../text/match.js";
import type { Ratio } from "./simulate-sum.js";

/**
 * Whether a condition holds, as `conditionStep` decides it but without the
 * step that shows it, which would take most of the time of a draw; null where
 * that hangs on a fact or score that there is not.
 *
 * @param scoreOf the score of a part as it is compared; "" is the whole
 */
export function truthOf(condition: Condition, facts: Facts, scoreOf: (path: string) => Ratio | null): boolean | null {
  const below = (part: Condition): boolean | null => truthOf(part, facts, scoreOf);
  return match(condition)
    .returnType<boolean | null>()
    .with({ kind: "any-of" }, ({ parts }) => anyHolds(parts.map(below)))
    .with({ kind: "all-of" }, ({ parts }) => allHold(parts.map(below)))
    .with({ kind: "not" }, ({ operand }) => opposite(below(operand)))
    .with({ kind: "fact-is" }, ({ fact, value }) => {
      const text = factText(facts.get(fact));
      return text === null ? null : text === value;
    })
    .with({ kind: "fact-compared" }, ({ fact, operator, bound }) => {
      const known = facts.get(fact);
      return known?.kind === "number" ? isSo(known.number, operator, bound) : null;
    })
    .with({ kind: "score-compared" }, ({ path, operator, bound }) => {
      const score = scoreOf(path);
      return score === null ? null : isSo(score, operator, bound);
    })
    .exhaustive();
}

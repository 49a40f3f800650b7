import { allHold, anyHolds, type Circumstances, factText, opposite } from "../evaluate/condition-step.js";
import type { Condition } from "../model/rubric.js";
import { compare, type Rational } from "../numeric/rational.js";
import type { ComparisonOperator } from "../syntax/tree-conditions.js";
import { match } from "../text/match.js";

type Decision = (circumstances: Circumstances) => boolean | null;

const decisions = new WeakMap<Condition, Decision>();

/**
 * Whether a condition holds; null where that is not known. The same as
 * `conditionStep` decides, without showing on what: a search asks thousands of times.
 */
export function truthOf(condition: Condition, circumstances: Circumstances): boolean | null {
  const known = decisions.get(condition);
  if (known !== undefined) return known(circumstances);
  const decision = decisionOf(condition);
  decisions.set(condition, decision);
  return decision(circumstances);
}

function decisionOf(condition: Condition): Decision {
  return match(condition)
    .returnType<Decision>()
    .with({ kind: "any-of" }, ({ parts }) => {
      const all = parts.map(decisionOf);
      return (circumstances) => anyHolds(all.map((one) => one(circumstances)));
    })
    .with({ kind: "all-of" }, ({ parts }) => {
      const all = parts.map(decisionOf);
      return (circumstances) => allHold(all.map((one) => one(circumstances)));
    })
    .with({ kind: "not" }, ({ operand }) => {
      const inner = decisionOf(operand);
      return (circumstances) => opposite(inner(circumstances));
    })
    .with({ kind: "fact-is" }, ({ fact, value }) => ({ facts }) => {
      const text = factText(facts.get(fact));
      return text === null ? null : text === value;
    })
    .with({ kind: "fact-compared" }, ({ fact, operator, bound }) => {
      const isSo = comparison(operator, bound);
      return ({ facts }) => {
        const known = facts.get(fact);
        return known?.kind === "number" ? isSo(known.number) : null;
      };
    })
    .with({ kind: "score-compared" }, ({ path, operator, bound }) => {
      const isSo = comparison(operator, bound);
      return ({ scoreOf }) => {
        const score = scoreOf(path);
        return score === null ? null : isSo(score);
      };
    })
    .exhaustive();
}

/** How a number is compared with a bound. */
export function comparison(operator: ComparisonOperator, bound: Rational): (value: Rational) => boolean {
  return match(operator)
    .returnType<(value: Rational) => boolean>()
    .with("at least", () => (value) => compare(value, bound) >= 0)
    .with("at most", () => (value) => compare(value, bound) <= 0)
    .with("above", () => (value) => compare(value, bound) > 0)
    .with("below", () => (value) => compare(value, bound) < 0)
    .exhaustive();
}

import type { FactValue } from "../evidence/evidence.js";
import type { Condition, Test } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { compare, type Rational } from "../numeric/rational.js";
import type { ComparisonOperator } from "../syntax/tree-conditions.js";
import { match } from "../text/match.js";
import type { ConditionStep } from "./trace.js";

/** What conditions are decided on. */
export interface Circumstances {
  readonly facts: ReadonlyMap<string, FactValue>;
  /** The score of a part, as it is compared; null when it has none. "" is the whole. */
  readonly scoreOf: (path: string) => Rational | null;
}

/**
 * Decides a condition and shows on what. Unknown facts and scores are carried
 * along: `or` holds when one side does, `and` fails when one side does,
 * whatever the other is.
 */
export function conditionStep(condition: Condition, circumstances: Circumstances): ConditionStep {
  const below = (part: Condition): ConditionStep => conditionStep(part, circumstances);
  return match(condition)
    .returnType<ConditionStep>()
    .with({ kind: "any-of" }, ({ kind, parts }) => {
      const steps = parts.map(below);
      return { kind, parts: steps, holds: anyHolds(steps.map(({ holds }) => holds)) };
    })
    .with({ kind: "all-of" }, ({ kind, parts }) => {
      const steps = parts.map(below);
      return { kind, parts: steps, holds: allHold(steps.map(({ holds }) => holds)) };
    })
    .with({ kind: "not" }, ({ kind, operand }) => {
      const step = below(operand);
      return { kind, operand: step, holds: opposite(step.holds) };
    })
    .with({ kind: "fact-is" }, { kind: "fact-compared" }, { kind: "score-compared" }, (test) =>
      testStep(test, circumstances),
    )
    .exhaustive();
}

/** Whether one of several conditions holds; null when that hangs on an unknown one. */
export function anyHolds(parts: readonly (boolean | null)[]): boolean | null {
  if (parts.includes(true)) return true;
  return parts.includes(null) ? null : false;
}

/** Whether all of several conditions hold; null when that hangs on an unknown one. */
export function allHold(parts: readonly (boolean | null)[]): boolean | null {
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}

/** Whether a condition fails. */
export function opposite(holds: boolean | null): boolean | null {
  return holds === null ? null : !holds;
}

/** Whether a number stands so to a bound. */
export function isSo(value: Rational, operator: ComparisonOperator, bound: Rational): boolean {
  return match(operator)
    .with("at least", () => compare(value, bound) >= 0)
    .with("at most", () => compare(value, bound) <= 0)
    .with("above", () => compare(value, bound) > 0)
    .with("below", () => compare(value, bound) < 0)
    .exhaustive();
}

function testStep(test: Test, { facts, scoreOf }: Circumstances): ConditionStep {
  return match(test)
    .returnType<ConditionStep>()
    .with({ kind: "fact-is" }, ({ kind, fact, value: expected }) => {
      const value = factText(facts.get(fact));
      return { kind, fact, expected, value, holds: value === null ? null : value === expected };
    })
    .with({ kind: "fact-compared" }, ({ kind, fact, operator, bound }) => {
      const known = facts.get(fact);
      return compared(kind, fact, operator, bound, known?.kind === "number" ? known.number : null);
    })
    .with({ kind: "score-compared" }, ({ kind, path, operator, bound }) =>
      compared(kind, path, operator, bound, scoreOf(path)),
    )
    .exhaustive();
}

function compared(
  kind: "fact-compared" | "score-compared",
  of: string,
  operator: ComparisonOperator,
  bound: Rational,
  value: Rational | null,
): ConditionStep {
  return {
    kind,
    of,
    operator,
    bound: formatExact(bound),
    value: value === null ? null : formatExact(value),
    holds: value === null ? null : isSo(value, operator, bound),
  };
}

/** A fact as a word: `yes`, `no`, the name of an option, or a number. */
export function factText(fact: FactValue | undefined): string | null {
  if (fact === undefined) return null;
  return match(fact)
    .with({ kind: "yes-no" }, ({ yes }) => (yes ? "yes" : "no"))
    .with({ kind: "option" }, ({ option }) => option)
    .with({ kind: "number" }, ({ number }) => formatExact(number))
    .exhaustive();
}

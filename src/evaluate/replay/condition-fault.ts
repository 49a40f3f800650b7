import { formatExact } from "../../numeric/format-exact.js";
import { parseExact } from "../../numeric/parse-exact.js";
import type { Rational } from "../../numeric/rational.js";
import { match } from "../../text/match.js";
import { allHold, anyHolds, isSo, opposite } from "../condition-step.js";
import type { ConditionStep } from "../trace.js";

/** What a condition is decided on. */
export interface Grounds {
  readonly facts: ReadonlyMap<string, string | null>;
  /** The score of a part as it is compared; null when it has none. */
  readonly scoreOf: (path: string) => Rational | null;
}

/** Why a condition does not follow from facts and scores, decided again from the inside out; null when it does. */
export function conditionFault(step: ConditionStep, grounds: Grounds): string | null {
  const below = (parts: readonly ConditionStep[]): string | null =>
    parts.reduce<string | null>((fault, part) => fault ?? conditionFault(part, grounds), null);
  return match(step)
    .returnType<string | null>()
    .with({ kind: "any-of" }, ({ parts, holds }) => below(parts) ?? decided(holds, anyHolds(parts.map(holdsOf))))
    .with({ kind: "all-of" }, ({ parts, holds }) => below(parts) ?? decided(holds, allHold(parts.map(holdsOf))))
    .with({ kind: "not" }, ({ operand, holds }) => below([operand]) ?? decided(holds, opposite(operand.holds)))
    .with({ kind: "fact-is" }, ({ fact, expected, value, holds }) => {
      const fault = factFault(fact, value, grounds);
      return fault ?? decided(holds, value === null ? null : value === expected);
    })
    .with({ kind: "fact-compared" }, (test) => factFault(test.of, test.value, grounds) ?? comparedFault(test))
    .with({ kind: "score-compared" }, (test) => {
      const score = grounds.scoreOf(test.of);
      const text = score === null ? null : formatExact(score);
      return test.value === text ? comparedFault(test) : `the score of \`${test.of}\` is ${text}, not ${test.value}`;
    })
    .exhaustive();
}

function holdsOf({ holds }: ConditionStep): boolean | null {
  return holds;
}

function decided(holds: boolean | null, follows: boolean | null): string | null {
  return holds === follows ? null : "a condition is not decided as what it rests on is";
}

function factFault(fact: string, value: string | null, { facts }: Grounds): string | null {
  const known = facts.get(fact);
  if (known === undefined) return `no step tells the fact \`${fact}\``;
  return known === value ? null : `the fact \`${fact}\` is ${known}, not ${value}`;
}

function comparedFault({
  operator,
  holds,
  ...test
}: Extract<ConditionStep, { kind: "fact-compared" | "score-compared" }>): string | null {
  if (test.value === null) return decided(holds, null);
  const [value, bound] = [parseExact(test.value), parseExact(test.bound)];
  if (value === null || bound === null) return `what \`${test.of}\` is compared with cannot be read`;
  return decided(holds, isSo(value, operator, bound));
}

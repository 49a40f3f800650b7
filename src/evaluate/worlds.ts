import type { FactValue } from "../evidence/evidence.js";
import { onceFor } from "../evidence/once-for.js";
import { factsIn } from "../model/facts-in.js";
import { partsBelow } from "../model/indicators.js";
import type { Condition, Fact, Rubric } from "../model/rubric.js";
import { add, compare, divide, type Rational, rational } from "../numeric/rational.js";
import { match } from "../text/match.js";
import { factText } from "./condition-step.js";

/** Every fact of a subject. */
export type Facts = ReadonlyMap<string, FactValue>;

/** How many ways of completing the facts are looked at. */
export const MOST_WORLDS = 1024;

/**
 * Every way in which the facts that are not known could be, as far as a
 * condition or the verdict can tell them apart: both answers, every option, and
 * of numbers one of each stretch between the bounds that they are compared with.
 *
 * @returns null when there are more than {@link MOST_WORLDS}
 */
export function worldsOf(rubric: Rubric, facts: Facts): readonly Facts[] | null {
  let worlds: readonly Facts[] = [facts];
  for (const fact of unknownFacts(rubric, facts)) {
    const values = valuesOf(fact, rubric);
    if (worlds.length * values.length > MOST_WORLDS) return null;
    worlds = worlds.flatMap((world) => values.map((value) => new Map([...world, [fact.name, value]])));
  }
  return worlds;
}

/** The facts that something hangs on and that are not known. */
export function unknownFacts(rubric: Rubric, facts: Facts): readonly Fact[] {
  return usedFacts(rubric).filter(({ name }) => !facts.has(name));
}

/** The facts that something hangs on: whether a part applies, a rule, or the verdict. */
export const usedFacts = onceFor((rubric: Rubric): readonly Fact[] => {
  const used = new Set([
    ...conditionsOf(rubric).flatMap(factsIn),
    ...(rubric.verdict?.columns ?? []).filter((column) => column !== "category"),
  ]);
  return rubric.facts.filter(({ name }) => used.has(name));
});

/** The same text for facts under which the same parts apply. */
export function applicabilityKey(rubric: Rubric, facts: Facts): string {
  return JSON.stringify(applicabilityFacts(rubric).map((name) => factText(facts.get(name))));
}

/** The facts on which the applicability of a part hangs. */
const applicabilityFacts = onceFor((rubric: Rubric): readonly string[] => {
  const conditions = partsBelow(rubric.children).flatMap(({ applies }) => (applies === null ? [] : [applies]));
  return [...new Set(conditions.flatMap(factsIn))];
});

function valuesOf({ name, type }: Fact, rubric: Rubric): readonly FactValue[] {
  return match(type)
    .returnType<readonly FactValue[]>()
    .with({ kind: "yes-no" }, () => [
      { kind: "yes-no", yes: true },
      { kind: "yes-no", yes: false },
    ])
    .with({ kind: "choice" }, ({ options }) => options.map((option) => ({ kind: "option", option: option.name })))
    .with({ kind: "number" }, ({ min, max }) => {
      const bounds = conditionsOf(rubric).flatMap((condition) => boundsIn(condition, name));
      const inside = bounds.filter((bound) => compare(bound, min) > 0 && compare(bound, max) < 0);
      return stretches([min, ...inside, max]).map((number) => ({ kind: "number", number }));
    })
    .exhaustive();
}

/** Each of some numbers, and one between every two neighbours. */
function stretches(numbers: readonly Rational[]): readonly Rational[] {
  const sorted = numbers
    .toSorted(compare)
    .filter((number, index, all) => index === 0 || compare(number, all[index - 1] ?? number) !== 0);
  return sorted.flatMap((number, index) => {
    const next = sorted[index + 1];
    return next === undefined ? [number] : [number, divide(add(number, next), rational(2n))];
  });
}

function conditionsOf(rubric: Rubric): readonly Condition[] {
  const applies = partsBelow(rubric.children).flatMap((part) => (part.applies === null ? [] : [part.applies]));
  return [...applies, ...rubric.rules.map(({ when }) => when)];
}

function boundsIn(condition: Condition, name: string): readonly Rational[] {
  return match(condition)
    .returnType<readonly Rational[]>()
    .with({ kind: "any-of" }, { kind: "all-of" }, ({ parts }) => parts.flatMap((part) => boundsIn(part, name)))
    .with({ kind: "not" }, ({ operand }) => boundsIn(operand, name))
    .with({ kind: "fact-compared" }, ({ fact, bound }) => (fact === name ? [bound] : []))
    .with({ kind: "fact-is" }, { kind: "score-compared" }, () => [])
    .exhaustive();
}

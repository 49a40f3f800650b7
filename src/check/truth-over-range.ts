import { add, compare, divide, type Rational, rational } from "../numeric/rational.js";
import { plainValue } from "../syntax/plain-value.js";
import type { ConditionNode, FactNode, TestNode } from "../syntax/tree.js";
import { match } from "../text/match.js";
import { domainOf, type Symbols, testsIn } from "./symbols.js";

/** Whether a condition ever holds and ever fails; null when there is too much to look at. */
export type Truth = { readonly canHold: boolean; readonly canFail: boolean } | null;

/** More combinations than this are not looked at. */
const MOST_CASES = 20_000;

/** One value of everything that a condition asks for. */
type Values = ReadonlyMap<string, string | Rational>;

/**
 * Looks at a condition under every combination of values that it can tell
 * apart: every word of a fact, and of numbers one of each stretch between the
 * bounds that they are compared with.
 *
 * @param scores the bounds of the score range
 * @returns null when a name or number in it is not known (another rule says so)
 */
export function truthOverRange(
  condition: ConditionNode,
  symbols: Symbols,
  scores: { readonly min: Rational; readonly max: Rational },
): Truth {
  const tests = testsIn(condition);
  const names = [...new Set(tests.map(({ name }) => name.text))];
  let cases: readonly Values[] = [new Map()];
  for (const name of names) {
    const values = valuesOf(name, tests, symbols, scores);
    if (values === null || cases.length * values.length > MOST_CASES) return null;
    cases = cases.flatMap((one) => values.map((value) => new Map([...one, [name, value]])));
  }
  const results = cases.map((one) => holds(condition, one));
  return { canHold: results.includes(true), canFail: results.includes(false) };
}

function valuesOf(
  name: string,
  tests: readonly TestNode[],
  { facts }: Symbols,
  scores: { readonly min: Rational; readonly max: Rational },
): readonly (string | Rational)[] | null {
  const fact = facts.get(name);
  const asked = tests.filter((test) => test.name.text === name);
  if (fact !== undefined && fact.type.kind !== "NumberFact") return wordsOf(fact, asked);
  if (asked.some(({ kind }) => kind !== "Compare")) return null; // `test-form` speaks for this case
  const [min, max] =
    fact?.type.kind === "NumberFact"
      ? [plainValue(fact.type.min), plainValue(fact.type.max)]
      : [scores.min, scores.max];
  if (min === null || max === null || compare(min, max) > 0) return null;
  const written = tests.flatMap((test) => (test.name.text === name && test.kind === "Compare" ? [test.bound] : []));
  const read = written.map(plainValue);
  const bounds = read.filter((bound) => bound !== null);
  if (bounds.length < read.length) return null; // `number-format` and its neighbours speak for this case
  const inside = bounds.filter((bound) => compare(bound, min) > 0 && compare(bound, max) < 0);
  const sorted = [min, ...inside, max].toSorted(compare);
  return sorted.flatMap((value, index) => {
    const next = sorted[index + 1];
    return next === undefined ? [value] : [value, divide(add(value, next), rational(2n))];
  });
}

/** The words of a fact, when everything that is asked of it can be answered. */
function wordsOf(fact: FactNode, asked: readonly TestNode[]): readonly string[] | null {
  const domain = domainOf(fact);
  if (domain.kind !== "words" || domain.words.length === 0) return null;
  const fits = (test: TestNode): boolean =>
    test.kind === "Is"
      ? domain.words.includes(test.value.text)
      : test.kind === "Holds" && fact.type.kind === "YesNoFact";
  return asked.every(fits) ? domain.words : null; // `test-form` and its neighbours speak for the others
}

function holds(condition: ConditionNode, values: Values): boolean {
  return match(condition)
    .returnType<boolean>()
    .with({ kind: "Or" }, ({ parts }) => parts.some((part) => holds(part, values)))
    .with({ kind: "And" }, ({ parts }) => parts.every((part) => holds(part, values)))
    .with({ kind: "Not" }, ({ operand }) => !holds(operand, values))
    .with({ kind: "Holds" }, ({ name }) => values.get(name.text) === "yes")
    .with({ kind: "Is" }, ({ name, negated, value }) => (values.get(name.text) === value.text) !== negated)
    .with({ kind: "Compare" }, ({ name, operator, bound: written }) => {
      const [value, bound] = [values.get(name.text), plainValue(written)];
      if (value === undefined || typeof value === "string" || bound === null) return false;
      const order = compare(value, bound);
      return match(operator)
        .with("at least", () => order >= 0)
        .with("at most", () => order <= 0)
        .with("above", () => order > 0)
        .with("below", () => order < 0)
        .exhaustive();
    })
    .exhaustive();
}

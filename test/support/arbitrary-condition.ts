import fc from "fast-check";
import {
  type ConditionSketch,
  decimal,
  type EffectSketch,
  type FactSketch,
  type OperatorSketch,
  type PartSketch,
  partsIn,
  type RubricSketch,
  type RuleSketch,
  type ScoreSketch,
  type VerdictSketch,
} from "../laws/rubric-sketch.js";

/** A condition before it is known what there is to ask for. */
export interface ConditionSeed {
  readonly tests: readonly { readonly subject: number; readonly form: number; readonly value: number }[];
  readonly join: "or" | "and";
  readonly not: boolean;
}

/** One test or two, about different things, so that no condition always or never holds. */
export function conditionSeeds(): fc.Arbitrary<ConditionSeed> {
  return fc.record({
    tests: fc.array(fc.record({ subject: fc.nat(40), form: fc.nat(7), value: fc.nat(8) }), {
      minLength: 1,
      maxLength: 2,
    }),
    join: fc.constantFrom("or" as const, "and" as const),
    not: fc.boolean(),
  });
}

export function facts(): fc.Arbitrary<readonly FactSketch[]> {
  const picks = fc.record({ given: fc.nat(2).map((one) => one > 0), value: fc.nat(40) });
  return fc.tuple(picks, picks, picks).map(([one, two, three]) => [
    { kind: "yes-no", name: "fa", picks: one },
    { kind: "choice", name: "fb", options: ["p", "q", "r"], picks: two },
    { kind: "number", name: "fc", min: 0n, max: 10n, picks: three },
  ]);
}

/** A condition over facts alone, or over scores too. */
export function conditionOf(
  seed: ConditionSeed,
  facts: readonly FactSketch[],
  parts: readonly PartSketch[] = [],
  score: ScoreSketch | null = null,
): ConditionSketch {
  const subjects: readonly (FactSketch | string)[] = [
    ...facts,
    ...(score === null ? [] : ["score", ...parts.map(({ name }) => name)]),
  ];
  let taken = -1;
  const tests = seed.tests.map(({ subject, form, value }) => {
    const shift = taken < 0 ? 0 : 1;
    taken =
      taken < 0 ? subject % subjects.length : (taken + shift + (subject % (subjects.length - 1))) % subjects.length;
    return testOf(subjects[taken] ?? "score", form, value, score);
  });
  const [first] = tests;
  const whole: ConditionSketch = first === undefined || tests.length > 1 ? { kind: seed.join, parts: tests } : first;
  return seed.not ? { kind: "not", operand: whole } : whole;
}

const OPERATORS: readonly OperatorSketch[] = ["at most", "below", "at least", "above"];

function testOf(subject: FactSketch | string, form: number, value: number, score: ScoreSketch | null): ConditionSketch {
  const operator = OPERATORS[form % 4] ?? "below";
  if (typeof subject === "string") {
    const { min, max } = score ?? { min: 0n, max: 100n };
    return { kind: "compare", of: subject, operator, bound: decimal(min * 10n + (max - min) * BigInt(value + 1), 1) };
  }
  const fact = subject.name;
  if (subject.kind === "yes-no") return { kind: "holds", fact };
  if (subject.kind === "number") return { kind: "compare", of: fact, operator, bound: decimal(BigInt(value + 1), 0) };
  const option = subject.options[value % subject.options.length] ?? "p";
  return { kind: "is", fact, value: option, negated: form % 2 === 1 };
}

// ----------------------------------------------------------------------- rules

export interface RuleSeed {
  readonly when: ConditionSeed;
  readonly effect: number;
  readonly amount: number;
  /** Whether the rule may take something away when a score is high. */
  readonly rising: boolean;
}

export function ruleSeeds(): fc.Arbitrary<RuleSeed> {
  return fc.record({
    when: conditionSeeds(),
    effect: fc.nat(5),
    amount: fc.nat(8),
    rising: fc.nat(4).map((one) => one === 4),
  });
}

export function ruleOf(
  { when, effect: kind, amount, rising }: RuleSeed,
  index: number,
  { facts, children, score, categories }: Pick<RubricSketch, "facts" | "children" | "score" | "categories">,
): RuleSketch {
  const effect = effectOf(kind, amount, score, categories);
  const condition = conditionOf(when, facts, partsIn(children), score);
  const names = new Set(facts.map(({ name }) => name));
  const takes = effect.kind !== "label";
  const falling = takes && !rising ? withoutRising(condition, names, true) : condition;
  return { name: `r${index + 1}`, when: falling, effect, notMonotonic: takes && rises(falling, names, true) };
}

function effectOf(
  kind: number,
  amount: number,
  { min, max }: ScoreSketch,
  categories: RubricSketch["categories"],
): EffectSketch {
  const tenths = (max - min) * BigInt(amount + 1);
  const capped = categories[1 + (amount % Math.max(1, categories.length - 1))];
  if (kind === 1) return { kind: "subtract", amount: decimal(tenths, 1) };
  if (kind === 2) return { kind: "cap-score", amount: decimal(min * 10n + tenths, 1) };
  if (kind >= 3 && kind <= 4 && capped !== undefined) return { kind: "cap-category", category: capped.id };
  return { kind: kind === 5 ? "withhold-award" : "label" };
}

/** Whether a comparison with a score can become true when that score rises. */
function rises(condition: ConditionSketch, facts: ReadonlySet<string>, upright: boolean): boolean {
  if (condition.kind === "or" || condition.kind === "and")
    return condition.parts.some((part) => rises(part, facts, upright));
  if (condition.kind === "not") return rises(condition.operand, facts, !upright);
  if (condition.kind !== "compare" || facts.has(condition.of)) return false;
  return (condition.operator === "at least" || condition.operator === "above") === upright;
}

const OPPOSITE: Readonly<Record<OperatorSketch, OperatorSketch>> = {
  "at least": "at most",
  "at most": "at least",
  above: "below",
  below: "above",
};

/** The same condition with every rising comparison turned around. */
function withoutRising(condition: ConditionSketch, facts: ReadonlySet<string>, upright: boolean): ConditionSketch {
  if (condition.kind === "or" || condition.kind === "and")
    return { ...condition, parts: condition.parts.map((part) => withoutRising(part, facts, upright)) };
  if (condition.kind === "not") return { ...condition, operand: withoutRising(condition.operand, facts, !upright) };
  if (condition.kind !== "compare" || !rises(condition, facts, upright)) return condition;
  return { ...condition, operator: OPPOSITE[condition.operator] };
}

// --------------------------------------------------------------------- verdicts

export interface VerdictSeed {
  readonly fact: number;
  /** For each category: whether one row covers every value of the fact. */
  readonly any: readonly boolean[];
}

export function verdictSeeds(): fc.Arbitrary<VerdictSeed> {
  return fc.record({ fact: fc.nat(2), any: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }) });
}

export function verdictOf(
  { fact: index, any }: VerdictSeed,
  { facts, categories }: Pick<RubricSketch, "facts" | "categories">,
): VerdictSketch {
  const fact = facts[index];
  const values = fact?.kind === "yes-no" ? ["yes", "no"] : fact?.kind === "choice" ? fact.options : [null];
  const isAsked = values.length > 1;
  return {
    columns: ["category", ...(isAsked && fact !== undefined ? [fact.name] : [])],
    rows: categories.flatMap(({ id }, at) => {
      const cells = !isAsked ? [[id]] : any[at] === true ? [[id, null]] : values.map((value) => [id, value]);
      return cells.map((row) => ({ cells: row, title: `Putusan ${row.map((cell) => cell ?? "apa pun").join(" ")}` }));
    }),
  };
}

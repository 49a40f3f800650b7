import Fraction from "fraction.js";
import { exactFraction } from "./points-of.js";
import { roundedTo, roundedUnits, unitsText } from "./rounded-units.js";
import type { ConditionSketch, EffectSketch, RubricSketch } from "./rubric-sketch.js";

/** The value of a fact; undefined where it is not given. */
export type FactsOf = (name: string) => string | Fraction | undefined;

/** What follows from a total. */
export interface Concluded {
  /** After the rules that change the score. */
  readonly exact: Fraction;
  /** As published. */
  readonly score: string;
  readonly category: string;
  readonly award: "given" | "withheld" | null;
  readonly labels: readonly string[];
  readonly verdict: string | null;
  /** By name; null where a rule cannot be decided. */
  readonly rules: ReadonlyMap<string, boolean | null>;
}

/** Whether a condition holds; null where that hangs on something that is not known. */
export function holds(
  condition: ConditionSketch,
  factOf: FactsOf,
  scoreOf: (name: string) => Fraction | null,
): boolean | null {
  switch (condition.kind) {
    case "or":
      return firstOf(condition.parts, true, factOf, scoreOf);
    case "and":
      return firstOf(condition.parts, false, factOf, scoreOf);
    case "not": {
      const one = holds(condition.operand, factOf, scoreOf);
      return one === null ? null : !one;
    }
    case "holds":
      return ifKnown(factOf(condition.fact), (value) => value === "yes");
    case "is":
      return ifKnown(factOf(condition.fact), (value) => (value === condition.value) !== condition.negated);
    case "compare":
      return ifKnown(factOf(condition.of) ?? scoreOf(condition.of), (value) => stands(value, condition));
  }
}

/** The one that decides if any part is it; else unknown if any part is, else the other. */
function firstOf(
  parts: readonly ConditionSketch[],
  decisive: boolean,
  factOf: FactsOf,
  scoreOf: (name: string) => Fraction | null,
): boolean | null {
  const each = new Set(parts.map((part) => holds(part, factOf, scoreOf)));
  if (each.has(decisive)) return decisive;
  return each.has(null) ? null : !decisive;
}

function ifKnown<T>(value: T | null | undefined, test: (value: T) => boolean): boolean | null {
  return value === null || value === undefined ? null : test(value);
}

function stands(value: string | Fraction, { operator, bound }: Extract<ConditionSketch, { kind: "compare" }>): boolean {
  const order = new Fraction(value).compare(exactFraction(bound));
  return { "at least": order >= 0, "at most": order <= 0, above: order > 0, below: order < 0 }[operator];
}

/** Rules in written order, first those on the score; then rounding, category, the other rules, and the verdict. */
export function conclude(
  sketch: RubricSketch,
  total: Fraction,
  scoreOf: (name: string) => Fraction | null,
  factOf: FactsOf,
): Concluded {
  const { score, categories } = sketch;
  const compared = (value: Fraction): Fraction => (score.exact ? value : roundedTo(value, score.digits, score.mode));
  const factNames = new Set(sketch.facts.map(({ name }) => name));
  const decided = new Map<string, boolean | null>();
  let exact = total;
  const decide = (rule: RubricSketch["rules"][number]): boolean => {
    const result = holds(rule.when, factOf, (name) => {
      if (factNames.has(name)) return null;
      const value = name === "score" ? exact : scoreOf(name);
      return value === null ? null : compared(value);
    });
    decided.set(rule.name, result);
    return result === true;
  };
  const onScore = ({ kind }: EffectSketch): boolean => kind === "subtract" || kind === "cap-score";
  for (const rule of sketch.rules)
    if (onScore(rule.effect) && decide(rule)) exact = changed(rule.effect, exact, sketch);
  const units = compared(exact).mul(10n ** BigInt(score.digits));
  const lowest = categories.length - 1;
  const reached = categories.findIndex(({ from }) => units.compare(from) >= 0);
  let rank = reached < 0 ? lowest : reached;
  const labels: string[] = [];
  for (const { effect, name, when, notMonotonic } of sketch.rules) {
    if (onScore(effect) || !decide({ effect, name, when, notMonotonic })) continue;
    if (effect.kind === "label") labels.push(name);
    if (effect.kind === "cap-category")
      rank = Math.max(
        rank,
        categories.findIndex(({ id }) => id === effect.category),
      );
  }
  const category = categories[rank]?.id ?? "none";
  return {
    exact,
    score: unitsText(roundedUnits(exact, score.digits, score.mode), score.digits),
    category,
    award: awardOf(sketch, decided),
    labels,
    verdict: verdictOf(sketch, category, factOf),
    rules: decided,
  };
}

function changed(effect: EffectSketch, exact: Fraction, { score }: RubricSketch): Fraction {
  if (effect.kind === "cap-score") {
    const most = exactFraction(effect.amount);
    return exact.compare(most) > 0 ? most : exact;
  }
  if (effect.kind !== "subtract") return exact;
  const less = exact.sub(exactFraction(effect.amount));
  const bottom = new Fraction(score.min);
  if (less.compare(bottom) >= 0) return less;
  return exact.compare(bottom) < 0 ? exact : bottom;
}

function awardOf({ rules }: RubricSketch, decided: ReadonlyMap<string, boolean | null>): Concluded["award"] {
  const each = rules.filter(({ effect }) => effect.kind === "withhold-award").map(({ name }) => decided.get(name));
  if (each.length === 0) return null;
  if (each.includes(true)) return "withheld";
  return each.includes(null) ? null : "given";
}

function verdictOf({ verdict }: RubricSketch, category: string, factOf: FactsOf): string | null {
  const values = (verdict?.columns ?? []).map((column) => (column === "category" ? category : factOf(column)));
  const row = verdict?.rows.find(({ cells }) => cells.every((cell, index) => cell === null || cell === values[index]));
  return row?.title ?? null;
}

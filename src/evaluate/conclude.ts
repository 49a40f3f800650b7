import { InternalError } from "../diagnostics/internal-error.js";
import type { Category, Effect, Rubric, Rule, VerdictRow } from "../model/rubric.js";
import { formatExact, formatFixed } from "../numeric/format-exact.js";
import { compare, max, min, type Rational, subtract } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import { match } from "../text/match.js";
import { categorize } from "./categorize.js";
import { conditionStep, factText } from "./condition-step.js";
import type { EffectText, RuleStep, Step, ThresholdStep } from "./trace.js";
import type { Facts } from "./worlds.js";

/** Everything that follows from the total. */
export interface Conclusion {
  /** After the rules that change the score, before rounding. */
  readonly exact: Rational;
  /** As published. */
  readonly score: Rational;
  readonly category: Category;
  /** Null when a rule on it could not be decided. */
  readonly isAwardWithheld: boolean | null;
  readonly labels: readonly Rule[];
  readonly verdict: VerdictRow | null;
  readonly rules: readonly RuleStep[];
  readonly thresholds: readonly ThresholdStep[];
  readonly steps: readonly Step[];
}

/**
 * Draws the conclusions from a total: first the rules that change the score,
 * in written order, then rounding, the category, the other rules in written
 * order, and the verdict. A rule that cannot be decided changes nothing.
 *
 * @param scoreOf the exact score of a part; null when it has none
 */
export function conclude(
  rubric: Rubric,
  total: Rational,
  scoreOf: (path: string) => Rational | null,
  facts: Facts,
): Conclusion {
  const { digits, mode, comparison } = rubric.score;
  const compared = (exact: Rational): Rational => (comparison === "exact" ? exact : round(exact, digits, mode));
  const decide = (rule: Rule, exact: Rational): Decided => {
    const known = (path: string): Rational | null => (path === "" ? exact : scoreOf(path));
    const at = (path: string): Rational | null => optionally(known(path), compared);
    const condition = conditionStep(rule.when, { facts, scoreOf: at });
    const { name, title, effect } = rule;
    return { kind: "rule", name, title, condition, holds: condition.holds, effect: effectText(effect, rubric) };
  };

  let exact = total;
  const scoreSteps: RuleStep[] = [];
  for (const rule of rubric.rules.filter(({ effect }) => changesScore(effect))) {
    const decided = decide(rule, exact);
    const after = decided.holds === true ? changedScore(rule.effect, exact, rubric) : exact;
    scoreSteps.push({ ...decided, before: formatExact(exact), after: formatExact(after) });
    exact = after;
  }

  const score = round(exact, digits, mode);
  const found = categorize(rubric, compared(exact));
  let { category } = found;
  const otherSteps: RuleStep[] = [];
  for (const rule of rubric.rules.filter(({ effect }) => !changesScore(effect))) {
    const decided = decide(rule, exact);
    const capped = decided.holds === true ? cappedCategory(rule.effect, category, rubric) : category;
    const isCap = rule.effect.kind === "cap-category";
    otherSteps.push({ ...decided, before: isCap ? category.id : null, after: isCap ? capped.id : null });
    category = capped;
  }

  const verdict = verdictOf(rubric, category, facts);
  const rounding = { exact: formatExact(exact), digits, mode, comparison, score: formatFixed(score, digits) };
  return {
    exact,
    score,
    category,
    isAwardWithheld: isAwardWithheld(otherSteps),
    labels: rubric.rules.filter(({ name }) =>
      otherSteps.some((step) => step.name === name && step.effect.kind === "label" && step.holds === true),
    ),
    verdict,
    rules: [...scoreSteps, ...otherSteps],
    thresholds: found.steps,
    steps: [
      ...scoreSteps,
      // Only the whole trace knows how many steps it has.
      { kind: "rounding", ...rounding, steps: 0 },
      ...found.steps,
      ...otherSteps,
      ...(verdict === null ? [] : [verdictStep(rubric, verdict, category, facts)]),
    ],
  };
}

type Decided = Omit<RuleStep, "before" | "after">;

function optionally<T, U>(value: T | null, change: (value: T) => U): U | null {
  return value === null ? null : change(value);
}

/** Whether an effect acts on the score, before it is rounded. */
export function changesScore({ kind }: Effect): boolean {
  return kind === "subtract" || kind === "cap-score";
}

/** The score after an effect. Subtracting never goes below the score range. */
export function changedScore(effect: Effect, exact: Rational, { score }: Pick<Rubric, "score">): Rational {
  return match(effect)
    .returnType<Rational>()
    .with({ kind: "subtract" }, ({ amount }) => max(subtract(exact, amount), min(exact, score.min)))
    .with({ kind: "cap-score" }, ({ most }) => min(exact, most))
    .with({ kind: "cap-category" }, { kind: "withhold-award" }, { kind: "label" }, () => exact)
    .exhaustive();
}

/** The category after an effect. */
export function cappedCategory(effect: Effect, category: Category, rubric: Pick<Rubric, "categories">): Category {
  if (effect.kind !== "cap-category") return category;
  const cap = capOf(effect, rubric);
  return compare(cap.from, category.from) < 0 ? cap : category;
}

/** The category that a rule allows at most. */
function capOf(
  { category }: Extract<Effect, { kind: "cap-category" }>,
  { categories }: Pick<Rubric, "categories">,
): Category {
  const cap = categories.find(({ id }) => id === category);
  if (cap === undefined) throw new InternalError(`a rule names the unknown category \`${category}\``);
  return cap;
}

function isAwardWithheld(steps: readonly RuleStep[]): boolean | null {
  const held = steps.filter(({ effect }) => effect.kind === "withhold-award").map(({ holds }) => holds);
  if (held.includes(true)) return true;
  return held.includes(null) ? null : false;
}

/** What an effect does, as text. */
export function effectText(effect: Effect, rubric: Rubric): EffectText {
  return match(effect)
    .returnType<EffectText>()
    .with({ kind: "subtract" }, ({ kind, amount }) => ({
      kind,
      amount: formatExact(amount),
      min: formatExact(rubric.score.min),
    }))
    .with({ kind: "cap-score" }, ({ kind, most }) => ({ kind, most: formatExact(most) }))
    .with({ kind: "cap-category" }, (cap) => {
      const { id, title, zone, from } = capOf(cap, rubric);
      return { kind: cap.kind, category: { id, title, zone }, from: formatFixed(from, rubric.score.digits) };
    })
    .with({ kind: "withhold-award" }, { kind: "label" }, (same) => same)
    .exhaustive();
}

/** The row of the verdict table for a category and facts; null when there is no table, or a fact is not known. */
export function verdictOf(
  { verdict }: Pick<Rubric, "verdict">,
  category: Pick<Category, "id">,
  facts: Facts,
): VerdictRow | null {
  if (verdict === null) return null;
  const values = verdict.columns.map((column) => valueIn(column, category, facts));
  return (
    verdict.rows.find(({ cells }) =>
      cells.every((cell, index) => cell === null || cell.includes(values[index] ?? "")),
    ) ?? null
  );
}

/** The step that shows on what a row of the verdict table rests. */
export function verdictStep(
  { verdict }: Pick<Rubric, "verdict">,
  { title }: VerdictRow,
  category: Pick<Category, "id">,
  facts: Facts,
): Extract<Step, { kind: "verdict" }> {
  const columns = (verdict?.columns ?? []).flatMap((name) => {
    const value = valueIn(name, category, facts);
    return value === null ? [] : [{ name, value }];
  });
  return { kind: "verdict", columns, title };
}

function valueIn(column: string, category: Pick<Category, "id">, facts: Facts): string | null {
  return column === "category" ? category.id : factText(facts.get(column));
}

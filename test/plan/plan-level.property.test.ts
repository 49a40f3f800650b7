import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { combineLevel } from "../../src/evaluate/combine-level.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import type { Rubric } from "../../src/model/rubric.js";
import { planLevel } from "../../src/plan/plan-level.js";
import { type SmallRubric, smallRubrics } from "../prove/small-rubrics.js";
import { accepted, fraction, runs } from "../support/laws.js";
import { changed, countOf, type Option, optionsOf, type Raw } from "./brute-force.js";

const MOST_TRIED = 120;
const LEVELS = ["mean", "lowest", "mean rounded to 1"];

/** A rubric with a level above its subjects, and what two units answer. */
const cases = fc.record({
  small: smallRubrics(),
  level: fc.constantFrom(...LEVELS),
  bits: fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }),
});

interface Case {
  readonly small: SmallRubric;
  readonly level: string;
  readonly bits: readonly number[];
}

const seen = new Map<string, number>();
const note = (what: string, times = 1): void => void seen.set(what, (seen.get(what) ?? 0) + times);

function expectBest({ small, level, bits }: Case): void {
  const { rubric } = compileRubric(small.text.replace(/\}\s*$/, `\nlevel unit -> instansi ${level}\n}`));
  fc.pre(rubric !== null);
  let at = 0;
  const next = (below: number): number => (bits[at++ % bits.length] ?? 0) % below;
  const units = ["a", "b"].map((subject): Raw => {
    const answers: Record<string, unknown> = {};
    for (const { name, values } of small.indicators)
      if (next(6) > 0) answers[name] = values[Math.min(next(values.length), next(values.length))];
    return { subject, answers, facts: Object.fromEntries(small.facts.map((name) => [name, next(2) === 0])) };
  });
  const place = next(rubric.categories.length);
  const amounts = new Map(small.indicators.map(({ name }) => [name, new Fraction(1 + next(3), 1 + next(2))]));
  const price = (name: string): Fraction => amounts.get(name) ?? new Fraction(1);
  const options = units.map((raw) => optionsOf(rubric, raw, small.indicators, new Set(), price));
  if (countOf(options.flat()) > MOST_TRIED) return;
  const effort = { indicators: Object.fromEntries([...amounts].map(([name, amount]) => [name, amount.toString()])) };
  const members = units.map((raw) => ({ id: raw.subject, evidence: accepted(rubric, raw) }));
  const found = planLevel(rubric, "instansi", members, { category: rubric.categories[place]?.id ?? "" }, { effort });
  const tried = tryUnits(rubric, units, options, place);
  note("institutions");
  note("ways tried", tried.trials);
  if (!found.ok) {
    note("refused");
    expect(tried.cost).toBeNull();
    return;
  }
  note(found.plan.kind);
  const cost = {
    already: "0",
    impossible: null,
    plan: "cost" in found.plan ? found.plan.cost : null,
    "not-proved": "?",
  };
  const expected = cost[found.plan.kind];
  expect(tried.cost?.toFraction() ?? null).toBe(expected === null ? null : fraction(expected).toFraction());
  if (found.plan.kind !== "plan") return;
  const { changes, after } = found.plan;
  const better = units.map((raw) =>
    changed(
      raw,
      changes.filter(({ subject }) => subject === raw.subject).map(({ name, to }) => ({ name, value: to })),
    ),
  );
  expect(levelOf(rubric, better)).toEqual({
    place: rubric.categories.findIndex(({ id }) => id === after.category?.id),
    exact: after.exact,
  });
}

function tryUnits(
  rubric: Rubric,
  units: readonly Raw[],
  options: readonly (readonly (readonly Option[])[])[],
  place: number,
): { readonly cost: Fraction | null; readonly trials: number } {
  const all = options.flatMap((some, unit) => some.map((one) => one.map((option) => ({ unit, option }))));
  let cost: Fraction | null = null;
  let trials = 0;
  const walk = (index: number, chosen: readonly { readonly unit: number; readonly option: Option }[]): void => {
    const some = all[index];
    if (some !== undefined) {
      for (const one of [null, ...some]) walk(index + 1, one === null ? chosen : [...chosen, one]);
      return;
    }
    trials += 1;
    const better = units.map((raw, unit) =>
      changed(
        raw,
        chosen.filter((one) => one.unit === unit).map(({ option }) => option),
      ),
    );
    const reached = levelOf(rubric, better);
    const spent = chosen.reduce((sum, { option }) => sum.add(option.cost), new Fraction(0));
    if (reached !== null && reached.place <= place && (cost === null || spent.compare(cost) < 0)) cost = spent;
  };
  walk(0, []);
  return { cost, trials };
}

/** What the engine makes of the units, and of the institution above them; null without a score. */
function levelOf(
  rubric: Rubric,
  units: readonly Raw[],
): { readonly place: number; readonly exact: string | null } | null {
  const outcomes = units.map((raw) => evaluate(rubric, accepted(rubric, raw)));
  if (outcomes.some(({ exact }) => exact === null)) return null;
  const { category, exact } = combineLevel(
    rubric,
    "instansi",
    outcomes.map((one) => ({ id: one.subject.id, exact: one.exact })),
  );
  return { place: rubric.categories.findIndex(({ id }) => id === category?.id), exact };
}

describe("the cheapest way of an institution", () => {
  it("should be the least effort over all units, as trying everything finds it", () => {
    fc.assert(fc.property(cases, expectBest), { ...runs(4), endOnFailure: true });
    console.log([...seen].map(([what, times]) => `${what}: ${times}`).join(", "));
    expect(seen.get("plan") ?? 0).toBeGreaterThan((seen.get("institutions") ?? 0) / 20);
  }, 3_600_000);
});

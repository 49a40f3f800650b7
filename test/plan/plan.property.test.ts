import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import type { Rubric } from "../../src/model/rubric.js";
import { plan } from "../../src/plan/plan.js";
import type { Plan } from "../../src/plan/planned.js";
import type { PlanOptions } from "../../src/plan/read-plan-options.js";
import { type SmallRubric, smallRubrics } from "../prove/small-rubrics.js";
import { accepted, fraction, runs } from "../support/laws.js";
import {
  changed,
  countOf,
  type Option,
  optionsOf,
  type Price,
  placeOf,
  type Raw,
  tryAll,
  worth,
} from "./brute-force.js";

/** More ways than this take too long to try one by one. */
const MOST_TRIED = 150;

interface Case {
  readonly small: SmallRubric;
  readonly bits: readonly number[];
}

const cases: fc.Arbitrary<Case> = fc.record({
  small: smallRubrics(),
  bits: fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }),
});

const PRICES = ["1", "2", "0.5"].map((text) => new Fraction(text));

/** A question that the bits of a case ask: from where to where, at what price, with what fixed. */
function questionOf({ small, bits }: Case, rubric: Rubric, hasEffort: boolean) {
  let at = 0;
  const next = (below: number): number => (bits[at++ % bits.length] ?? 0) % below;
  const answers: Record<string, unknown> = {};
  for (const { name, values } of small.indicators)
    if (next(4) > 0) answers[name] = values[Math.min(next(values.length), next(values.length))];
  const facts = Object.fromEntries(small.facts.map((name) => [name, next(2) === 0]));
  const fixed = small.indicators.filter(() => next(6) === 0).map(({ name }) => name);
  const most = next(4) === 0 ? next(3) : null;
  const amounts = new Map(small.indicators.map(({ name }) => [name, PRICES[next(PRICES.length)] ?? new Fraction(1)]));
  const stepped = new Set(hasEffort ? small.indicators.filter(() => next(2) === 0).map(({ name }) => name) : []);
  const scales = new Map(small.indicators.map((one) => [one.name, scaleOf(rubric, one.name)]));
  for (const name of stepped) if (!["levels", "count"].includes(scales.get(name)?.kind ?? "")) stepped.delete(name);
  const price: Price = (name, from, to) => {
    if (!hasEffort) return new Fraction(1);
    const amount = amounts.get(name) ?? new Fraction(1);
    return stepped.has(name) ? amount.mul(stepsBetween(scales.get(name), from, to)) : amount;
  };
  const indicators = Object.fromEntries(
    [...amounts].map(([name, amount]) => [
      name,
      stepped.has(name) ? { perStep: amount.toString() } : amount.toString(),
    ]),
  );
  const place = Math.min(next(rubric.categories.length), next(rubric.categories.length));
  const options: PlanOptions = {
    ...(hasEffort ? { effort: { indicators } } : {}),
    ...(most === null ? {} : { most }),
    fixed,
  };
  const raw: Raw = { subject: "s", answers, facts };
  return { raw, price, options, place, most: most ?? Number.POSITIVE_INFINITY, fixed: new Set(fixed) };
}

function scaleOf({ children }: Rubric, name: string) {
  const all = children.flatMap((part) => (part.kind === "indicator" ? [part] : part.children));
  const found = all.find((part) => part.name === name);
  return found?.kind === "indicator" ? found.scale : undefined;
}

function stepsBetween(scale: ReturnType<typeof scaleOf>, from: unknown, to: unknown): number {
  if (scale?.kind === "count") {
    const cut = (value: number): number => Math.min(value, Number(scale.fullAt));
    return Math.max(1, Math.abs(cut(Number(to)) - cut(Number(from ?? 0))));
  }
  if (scale?.kind !== "levels") return 1;
  const worst = scale.direction === "higher" ? scale.min : scale.max;
  return Math.max(1, Math.abs(Number(to) - Number(from ?? worst)));
}

const seen = new Map<string, number>();
const note = (what: string, times = 1): void => void seen.set(what, (seen.get(what) ?? 0) + times);

function expectBest(one: Case, hasEffort: boolean): void {
  const { rubric } = compileRubric(one.small.text);
  fc.pre(rubric !== null);
  const { raw, price, options, place, most, fixed } = questionOf(one, rubric, hasEffort);
  const better = optionsOf(rubric, raw, one.small.indicators, fixed, price);
  if (countOf(better) > MOST_TRIED) return;
  const goal = { category: rubric.categories[place]?.id ?? "" };
  const found = plan(rubric, accepted(rubric, raw), goal, options);
  const tried = tryAll(rubric, raw, better, (reached) => reached <= place, most);
  note("rubrics");
  note("ways tried", tried.trials);
  if (rubric.rules.some(({ notMonotonic }) => notMonotonic !== null)) note("with rules against high scores");
  if (!found.ok) {
    note("refused");
    // What is refused has no score, whatever is answered.
    expect(tried.best).toBeNull();
    return;
  }
  note(found.plan.kind);
  expectSame(rubric, raw, found.plan, tried, { place, better });
}

function expectSame(
  rubric: Rubric,
  raw: Raw,
  found: Plan,
  tried: ReturnType<typeof tryAll>,
  { place, better }: { readonly place: number; readonly better: readonly (readonly Option[])[] },
): void {
  if (found.kind === "not-proved") throw new Error("so small a rubric is decided");
  if (found.kind === "impossible") {
    expect(tried.cost).toBeNull();
    if (tried.best !== null) {
      expect(found.best.category?.id).toBe(rubric.categories[tried.best.place]?.id);
      expect(fraction(found.best.exact).toFraction()).toBe(tried.best.exact.toFraction());
    }
    return;
  }
  if (found.kind === "already") {
    expect(tried.cost?.toFraction()).toBe("0");
    return;
  }
  expect(fraction(found.cost).toFraction()).toBe(tried.cost?.toFraction());
  expect(fraction(found.proof.atLeast).toFraction()).toBe(tried.cost?.toFraction());
  const changes = found.changes.map(({ name, to }) => ({ name, value: to }));
  const after = placeOf(rubric, changed(raw, changes));
  expect(after?.exact.toFraction()).toBe(fraction(found.after.exact).toFraction());
  expect(after?.place ?? 99).toBeLessThanOrEqual(place);
  for (const { name, to, effort } of found.changes)
    expectLeast(rubric, raw, changes, { name, to, effort }, { place, better });
}

/** No lower answer to the same question, for the same effort, reaches the goal beside the other changes. */
function expectLeast(
  rubric: Rubric,
  raw: Raw,
  changes: readonly { readonly name: string; readonly value: unknown }[],
  { name, to, effort }: { readonly name: string; readonly to: unknown; readonly effort: string },
  { place, better }: { readonly place: number; readonly better: readonly (readonly Option[])[] },
): void {
  const own = better.flat().filter((option) => option.name === name);
  const points = worth(rubric, name, to);
  const lower = own.filter((option) => option.points.compare(points) < 0 && option.cost.equals(fraction(effort)));
  for (const { value } of lower) {
    const others = changes.map((change) => (change.name === name ? { name, value } : change));
    expect(placeOf(rubric, changed(raw, others))?.place ?? 99).toBeGreaterThan(place);
  }
}

describe("the cheapest way", () => {
  it.each([
    ["the fewest changes", false],
    ["the least effort", true],
  ])(
    "should be %s, as trying everything finds it",
    (_, hasEffort) => {
      seen.clear();
      fc.assert(
        fc.property(cases, (one) => expectBest(one, hasEffort)),
        { ...runs(11), endOnFailure: true },
      );
      console.log([...seen].map(([what, times]) => `${what}: ${times}`).join(", "));
      expect(seen.get("plan") ?? 0).toBeGreaterThan((seen.get("rubrics") ?? 0) / 10);
    },
    3_600_000,
  );
});

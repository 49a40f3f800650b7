import type { ConditionStep } from "../evaluate/trace.js";
import type { Facts } from "../evaluate/worlds.js";
import type { Condition, FactCompared, Rubric, Rule, ScoreCompared } from "../model/rubric.js";
import { parseExact } from "../numeric/parse-exact.js";
import { add, compare, powerOfTen, type Rational, subtract } from "../numeric/rational.js";
import { match } from "../text/match.js";
import { findBoundary } from "./find-boundary.js";
import type { Choice } from "./leaf.js";
import type { Probe } from "./probe.js";
import { type World, worldUnder } from "./world.js";

/** A comparison of a number that a rule makes. */
export type NumberTest = ScoreCompared | FactCompared;

/** Evidence on one side of a comparison; null where none was found. */
export interface Side {
  readonly holds: boolean;
  readonly found: Probe | null;
  /** Whether nothing can be nearer to the bound. */
  readonly isNearest: boolean;
}

/** A comparison in a rule, with evidence for which it holds and evidence for which it does not. */
export interface RuleBoundary {
  readonly rule: Rule;
  readonly test: NumberTest;
  readonly sides: readonly Side[];
}

/**
 * Finds evidence on both sides of every comparison with a number that the rules
 * of a rubric make, each as near to the bound as was found. What a comparison
 * looks at is read off the trace of the engine.
 *
 * @param every all evidence, where it was looked at
 */
export function ruleBoundaries(
  rubric: Rubric,
  worlds: readonly World[],
  every: readonly Probe[] | null,
): readonly RuleBoundary[] {
  const seen: Probe[] = [];
  const bounded = boundedWorlds(rubric, worlds, seen);
  return rubric.rules.flatMap((rule) =>
    testsIn(rule.when).map((test, index): RuleBoundary => {
      const reading = (probe: Probe): Reading | null => readingOf(probe, rule, index);
      if (test.kind === "fact-compared") withFact(rubric, bounded, test);
      else if (every === null) near(rubric, bounded, test, reading);
      // What was found for another comparison may lie at this bound too.
      const pool = test.kind === "score-compared" && every !== null ? every : seen;
      const isWhole = every !== null && test.kind === "score-compared";
      return { rule, test, sides: [true, false].map((holds) => sideOf(holds, pool, reading, test.bound, isWhole)) };
    }),
  );
}

/** How many parts, answers and rules are evaluated at most, over all comparisons. */
const MOST_EVALUATED = 30_000;

/** Worlds that note all evidence that is evaluated, and find none when enough was; and others of their kind. */
interface BoundedWorlds {
  readonly all: readonly World[];
  readonly under: (facts: Facts) => World | null;
  /** Takes off what a search of one bound costs beside its evaluations; false where not so much is left. */
  readonly pay: () => boolean;
}

/** What sums of answers near one bound cost. */
const COST_OF_SUMS = 1500;

function boundedWorlds(rubric: Rubric, worlds: readonly World[], seen: Probe[]): BoundedWorlds {
  let left = MOST_EVALUATED;
  const costOf = ({ leaves }: World): number => 1 + 2 * leaves.length + 2 * rubric.rules.length;
  const bounded = (world: World): World => ({
    ...world,
    probe: (choices) => {
      left -= costOf(world);
      const found = left < 0 ? null : world.probe(choices);
      if (found !== null) seen.push(found);
      return found;
    },
  });
  for (const { worst, best } of worlds) seen.push(worst, best);
  const under = (facts: Facts): World | null => {
    const world = left < 0 ? null : worldUnder(rubric, facts);
    if (world === null) return null;
    left -= 2 * costOf(world);
    return bounded(world);
  };
  const pay = (): boolean => {
    left -= COST_OF_SUMS;
    return left >= 0;
  };
  return { all: worlds.map(bounded), under, pay };
}

/** The comparisons with numbers inside a condition, in written order. */
function testsIn(condition: Condition): readonly NumberTest[] {
  return match(condition)
    .returnType<readonly NumberTest[]>()
    .with({ kind: "any-of" }, { kind: "all-of" }, ({ parts }) => parts.flatMap(testsIn))
    .with({ kind: "not" }, ({ operand }) => testsIn(operand))
    .with({ kind: "score-compared" }, { kind: "fact-compared" }, (test) => [test])
    .with({ kind: "fact-is" }, () => [])
    .exhaustive();
}

/** What a comparison looked at, and what came of it. */
interface Reading {
  readonly value: Rational;
  readonly holds: boolean;
}

function readingOf(probe: Probe, { name }: Rule, index: number): Reading | null {
  const test = comparisonsOf(probe).get(name)?.[index];
  const value = parseExact(test?.value ?? "");
  return test === undefined || value === null || test.holds === null ? null : { value, holds: test.holds };
}

const known = new WeakMap<Probe, ReadonlyMap<string, readonly ComparisonStep[]>>();

/** The comparisons that every rule made, by its name. */
function comparisonsOf(probe: Probe): ReadonlyMap<string, readonly ComparisonStep[]> {
  const before = known.get(probe);
  if (before !== undefined) return before;
  const rules = probe.outcome.trace.flatMap((step) =>
    step.kind === "rule" ? [[step.name, comparisonsIn(step.condition)] as const] : [],
  );
  const found = new Map(rules);
  known.set(probe, found);
  return found;
}

type ComparisonStep = Extract<ConditionStep, { kind: "score-compared" | "fact-compared" }>;

function comparisonsIn(step: ConditionStep): readonly ComparisonStep[] {
  return match(step)
    .returnType<readonly ComparisonStep[]>()
    .with({ kind: "any-of" }, { kind: "all-of" }, ({ parts }) => parts.flatMap(comparisonsIn))
    .with({ kind: "not" }, ({ operand }) => comparisonsIn(operand))
    .with({ kind: "score-compared" }, { kind: "fact-compared" }, (test) => [test])
    .with({ kind: "fact-is" }, () => [])
    .exhaustive();
}

function sideOf(
  holds: boolean,
  pool: readonly Probe[],
  reading: (probe: Probe) => Reading | null,
  bound: Rational,
  isWhole: boolean,
): Side {
  let nearest: { readonly found: Probe; readonly off: Rational } | null = null;
  for (const found of pool) {
    const read = reading(found);
    if (read === null || read.holds !== holds) continue;
    const off = distance(read.value, bound);
    if (nearest === null || compare(off, nearest.off) < 0) nearest = { found, off };
  }
  if (nearest === null) return { holds, found: null, isNearest: false };
  return { holds, found: nearest.found, isNearest: isWhole || nearest.off.num === 0n };
}

function distance(a: Rational, b: Rational): Rational {
  const off = subtract(a, b);
  return off.num < 0n ? subtract(b, a) : off;
}

/** Looks around the bound of a score: on the way up, and at every answer below the part where these are few. */
function near(
  rubric: Rubric,
  { all, pay }: BoundedWorlds,
  { path, bound }: ScoreCompared,
  reading: (probe: Probe) => Reading | null,
): void {
  for (const world of all) {
    climb(world, reading);
    if (path !== "") lookBelow(world, path);
    else if (pay()) findBoundary(rubric, world, bound);
  }
}

/** More evidence than this is not evaluated for one comparison under one set of facts. */
const MOST_BELOW = 200;

/** Evaluates every choice for what stands below a part, all else being answered best. */
function lookBelow({ leaves, best, probe }: World, path: string): void {
  let all: readonly (readonly Choice[])[] = [[]];
  for (const [index, leaf] of leaves.entries()) {
    const isBelow = leaf.path === path || leaf.path.startsWith(`${path}.`);
    const choices = isBelow ? leaf.choices : best.choices.slice(index, index + 1);
    if (all.length * choices.length > MOST_BELOW) return;
    all = all.flatMap((one) => choices.map((choice) => [...one, choice]));
  }
  for (const choices of all) if (probe(choices) === null) return;
}

/** From the worst answers to the best, halved down to where a comparison changes sides. */
function climb({ ladder, worst, best, probe }: World, reading: (probe: Probe) => Reading | null): void {
  let [low, high] = [0, ladder.top];
  const atLow = reading(worst)?.holds;
  if (atLow === reading(best)?.holds) return;
  while (high - low > 1) {
    const rung = (low + high) >> 1;
    const found = probe(ladder.at(rung));
    if (found === null) return;
    if (reading(found)?.holds === atLow) low = rung;
    else high = rung;
  }
}

/** Middling answers with a fact on its bound, and one unit of its last digit beside it. */
function withFact(rubric: Rubric, { all, under }: BoundedWorlds, { fact: name, bound }: FactCompared): void {
  const type = rubric.facts.find((fact) => fact.name === name)?.type;
  if (type?.kind !== "number") return;
  const unit = lastUnit(bound);
  const values = [bound, subtract(bound, unit), add(bound, unit)].filter(
    (value) => compare(value, type.min) >= 0 && compare(value, type.max) <= 0,
  );
  for (const { facts } of all) {
    for (const number of values) {
      const world = under(new Map([...facts, [name, { kind: "number", number }] as const]));
      world?.probe(world.ladder.at(world.ladder.top >> 1));
    }
  }
}

/** More decimals are not tried. */
const MOST_DIGITS = 12;

function lastUnit(bound: Rational): Rational {
  let digits = 0;
  while (digits < MOST_DIGITS && (bound.num * 10n ** BigInt(digits)) % bound.den !== 0n) digits += 1;
  return powerOfTen(-digits);
}

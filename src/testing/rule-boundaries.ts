import { match } from "ts-pattern";
import type { ConditionStep } from "../evaluate/trace.js";
import type { Facts } from "../evaluate/worlds.js";
import type { Condition, FactCompared, Rubric, Rule, ScoreCompared } from "../model/rubric.js";
import { parseExact } from "../numeric/parse-exact.js";
import { add, compare, powerOfTen, type Rational, subtract } from "../numeric/rational.js";
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
  return rubric.rules.flatMap((rule) =>
    testsIn(rule.when).map((test, index): RuleBoundary => {
      const reading = (probe: Probe): Reading | null => readingOf(probe, rule, index);
      const pool =
        test.kind === "fact-compared" ? withFact(rubric, worlds, test) : (every ?? near(rubric, worlds, test, reading));
      const isWhole = every !== null && test.kind === "score-compared";
      return { rule, test, sides: [true, false].map((holds) => sideOf(holds, pool, reading, test.bound, isWhole)) };
    }),
  );
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

function readingOf({ outcome }: Probe, { name }: Rule, index: number): Reading | null {
  const step = outcome.trace.find((one) => one.kind === "rule" && one.name === name);
  const test = step?.kind === "rule" ? comparisonsIn(step.condition)[index] : undefined;
  const value = parseExact(test?.value ?? "");
  return test == null || value === null || test.holds === null ? null : { value, holds: test.holds };
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

/** Evidence around the bound of a score: on the way up, and by every answer below the part where these are few. */
function near(
  rubric: Rubric,
  worlds: readonly World[],
  { path, bound }: ScoreCompared,
  reading: (probe: Probe) => Reading | null,
): readonly Probe[] {
  const beside = worlds.flatMap((world) => {
    if (path !== "") return belowPart(world, path);
    const { at, below } = findBoundary(rubric, world, bound);
    return [at, below].flatMap((found) => found ?? []);
  });
  return [...climbed(worlds, reading), ...beside];
}

/** More evidence than this is not evaluated for one comparison under one set of facts. */
const MOST_BELOW = 200;

/** Every choice for what stands below a part, all else being answered best. */
function belowPart({ leaves, best, probe }: World, path: string): readonly Probe[] {
  let all: readonly (readonly Choice[])[] = [[]];
  for (const [index, leaf] of leaves.entries()) {
    const isBelow = leaf.path === path || leaf.path.startsWith(`${path}.`);
    const choices = isBelow ? leaf.choices : best.choices.slice(index, index + 1);
    all =
      all.length * choices.length > MOST_BELOW ? [] : all.flatMap((one) => choices.map((choice) => [...one, choice]));
  }
  return all.flatMap((choices) => probe(choices) ?? []);
}

/** Evidence from the worst answers to the best, halved down to where a comparison changes sides. */
function climbed(worlds: readonly World[], reading: (probe: Probe) => Reading | null): readonly Probe[] {
  return worlds.flatMap(({ ladder, worst, best, probe }) => {
    const seen = [worst, best];
    let [low, high] = [0, ladder.top];
    const atLow = reading(worst)?.holds;
    if (atLow === reading(best)?.holds) return seen;
    while (high - low > 1) {
      const rung = (low + high) >> 1;
      const found = probe(ladder.at(rung));
      if (found === null) break;
      seen.push(found);
      if (reading(found)?.holds === atLow) low = rung;
      else high = rung;
    }
    return seen;
  });
}

/** Middling answers with a fact on its bound, and one unit of its last digit beside it. */
function withFact(rubric: Rubric, worlds: readonly World[], { fact: name, bound }: FactCompared): readonly Probe[] {
  const type = rubric.facts.find((fact) => fact.name === name)?.type;
  if (type?.kind !== "number") return [];
  const unit = lastUnit(bound);
  const values = [bound, subtract(bound, unit), add(bound, unit)].filter(
    (value) => compare(value, type.min) >= 0 && compare(value, type.max) <= 0,
  );
  return worlds.flatMap(({ facts }) =>
    values.flatMap((number) => {
      const changed: Facts = new Map([...facts, [name, { kind: "number", number }] as const]);
      const world = worldUnder(rubric, changed);
      return world === null ? [] : (world.probe(world.ladder.at(world.ladder.top >> 1)) ?? []);
    }),
  );
}

/** More decimals are not tried. */
const MOST_DIGITS = 12;

function lastUnit(bound: Rational): Rational {
  let digits = 0;
  while (digits < MOST_DIGITS && (bound.num * 10n ** BigInt(digits)) % bound.den !== 0n) digits += 1;
  return powerOfTen(-digits);
}

import { partsBelow } from "../model/indicators.js";
import type { Part, Rubric } from "../model/rubric.js";
import { type Rational, rational } from "../numeric/rational.js";
import type { Effort, Efforts } from "./efforts.js";
import type { Rung } from "./ladder.js";

/** What changes cost, counted in whole units. */
export interface Costs {
  /** How many units make an effort of 1. */
  readonly units: bigint;
  /** @param name of an indicator, or of a part whose subtotal is known */
  readonly of: (name: string, rung: Pick<Rung, "steps">) => bigint;
  /** Whether all better answers to an indicator cost the same. */
  readonly isFlat: (name: string) => boolean;
}

/** The costs of changes, in units that make whole numbers of all efforts. */
export function costsOf(rubric: Pick<Rubric, "children">, efforts: Efforts): Costs {
  const units = [efforts.default, ...efforts.parts.values()].reduce((all, { amount }) => lcm(all, amount.den), 1n);
  const byName = new Map<string, Effort>();
  const walk = (part: Part, above: Effort): void => {
    const own = efforts.parts.get(part.name) ?? above;
    byName.set(part.name, own);
    if (part.kind !== "indicator") for (const child of part.children) walk(child, own);
  };
  for (const part of rubric.children) walk(part, efforts.default);
  const effortOf = (name: string): Effort => byName.get(name) ?? efforts.default;
  return {
    units,
    of: (name, { steps }) => {
      const { amount, perStep } = effortOf(name);
      return (amount.num * units * (perStep ? steps : 1n)) / amount.den;
    },
    isFlat: (name) => !effortOf(name).perStep,
  };
}

/** A cost as the effort it stands for. */
export function effortIn({ units }: Pick<Costs, "units">, cost: bigint): Rational {
  return rational(cost, units);
}

/** The names of some parts and of everything below them. */
export function withBelow(rubric: Pick<Rubric, "children">, names: readonly string[]): ReadonlySet<string> {
  const parts = partsBelow(rubric.children).filter(({ name }) => names.includes(name));
  return new Set(
    parts
      .flatMap((part) => [part, ...(part.kind === "indicator" ? [] : partsBelow(part.children))])
      .map(({ name }) => name),
  );
}

/** The least common multiple of two positive whole numbers. */
export function lcm(a: bigint, b: bigint): bigint {
  return rational(a, b).num * b;
}

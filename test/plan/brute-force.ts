import Fraction from "fraction.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { readEvidence } from "../../src/evidence/read-evidence.js";
import { indicatorsOf } from "../../src/model/indicators.js";
import type { Rubric } from "../../src/model/rubric.js";
import { accepted, fraction } from "../support/laws.js";

/** Evidence as it is written. */
export interface Raw {
  readonly subject: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What an indicator may be answered with. */
export interface Answerable {
  readonly name: string;
  readonly values: readonly unknown[];
}

/** An answer that may be given, what it is worth before any rounding, and what it takes. */
export interface Option {
  readonly name: string;
  readonly value: unknown;
  readonly points: Fraction;
  readonly cost: Fraction;
}

/** The cheapest sets of changes, as trying all of them finds them. */
export interface Tried {
  /** Null where nothing reaches the goal. */
  readonly cost: Fraction | null;
  /** The best place among the categories that anything reaches, and the highest score there; null without any score. */
  readonly best: { readonly place: number; readonly exact: Fraction } | null;
  readonly trials: number;
}

/** What it takes to change an answer into another one. */
export type Price = (name: string, from: unknown, to: unknown) => Fraction;

/** Every better answer to every indicator that may change. */
export function optionsOf(
  rubric: Rubric,
  raw: Raw,
  indicators: readonly Answerable[],
  fixed: ReadonlySet<string>,
  price: Price,
): readonly (readonly Option[])[] {
  return indicators.map(({ name, values }) => {
    const now = raw.answers[name];
    if (fixed.has(name) || now === "n/a") return [];
    const start = now === undefined ? (rubric.missing === "lowest" ? new Fraction(0) : null) : worth(rubric, name, now);
    return values
      .filter((value) => value !== "n/a" && keeps(now, value))
      .map((value) => ({ name, value, points: worth(rubric, name, value), cost: price(name, now, value) }))
      .filter(({ points }) => start === null || points.compare(start) > 0);
  });
}

/** Whether nothing that is there on a checklist is taken away. */
function keeps(now: unknown, value: unknown): boolean {
  return !Array.isArray(now) || (Array.isArray(value) && now.every((item) => value.includes(item)));
}

/** How many ways of changing answers there are. */
export function countOf(options: readonly (readonly Option[])[]): number {
  return options.reduce((all, some) => all * (1 + some.length), 1);
}

/** Tries every set of better answers with the engine itself. */
export function tryAll(
  rubric: Rubric,
  raw: Raw,
  options: readonly (readonly Option[])[],
  isReached: (place: number, exact: Fraction) => boolean,
  most: number,
): Tried {
  let cost: Fraction | null = null;
  let best: Tried["best"] = null;
  let trials = 0;
  const walk = (index: number, chosen: readonly Option[]): void => {
    const some = options[index];
    if (some !== undefined) {
      walk(index + 1, chosen);
      if (chosen.length < most) for (const option of some) walk(index + 1, [...chosen, option]);
      return;
    }
    trials += 1;
    const found = placeOf(rubric, changed(raw, chosen));
    if (found === null) return;
    best = better(best, found);
    const spent = chosen.reduce((all, one) => all.add(one.cost), new Fraction(0));
    if (isReached(found.place, found.exact) && (cost === null || spent.compare(cost) < 0)) cost = spent;
  };
  walk(0, []);
  return { cost, best, trials };
}

function better(a: Tried["best"], b: NonNullable<Tried["best"]>): Tried["best"] {
  if (a === null || b.place < a.place) return b;
  return b.place === a.place && b.exact.compare(a.exact) > 0 ? b : a;
}

/** The same evidence with some other answers. */
export function changed(raw: Raw, changes: readonly { readonly name: string; readonly value: unknown }[]): Raw {
  return {
    ...raw,
    answers: { ...raw.answers, ...Object.fromEntries(changes.map(({ name, value }) => [name, value])) },
  };
}

/** The place of the category and the exact score; null where the engine gives none. */
export function placeOf(rubric: Rubric, raw: Raw): { readonly place: number; readonly exact: Fraction } | null {
  const { exact, category } = evaluate(rubric, accepted(rubric, raw));
  if (exact === null) return null;
  return { place: rubric.categories.findIndex(({ id }) => id === category?.id), exact: fraction(exact) };
}

/** What an answer is worth, as the trace of the engine shows before any rounding. */
export function worth(rubric: Rubric, name: string, value: unknown): Fraction {
  const [indicator] = indicatorsOf(rubric).filter((one) => one.name === name);
  if (indicator === undefined) throw new Error(`there is no ${name}`);
  const alone: Rubric = {
    ...rubric,
    children: [{ ...indicator, path: name, weight: { num: 1n, den: 1n }, applies: null }],
    rules: [],
  };
  const read = readEvidence(alone, { subject: "s", answers: { [name]: value } });
  if (!read.ok) throw new Error(`${name} takes no ${JSON.stringify(value)}`);
  const step = evaluate(alone, read.evidence).trace.find((one) => one.kind === "answer");
  return fraction(step?.kind === "answer" ? step.points : null);
}

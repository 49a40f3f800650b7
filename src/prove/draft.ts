import { conclude } from "../evaluate/conclude.js";
import { evaluate } from "../evaluate/evaluate.js";
import { interpret } from "../evaluate/interpret.js";
import type { Outcome } from "../evaluate/outcome.js";
import type { RuleStep } from "../evaluate/trace.js";
import { type Facts, unknownFacts } from "../evaluate/worlds.js";
import type { FactValue } from "../evidence/evidence.js";
import { readEvidence } from "../evidence/read-evidence.js";
import { partsBelow } from "../model/indicators.js";
import type { Fact, Part, Rubric } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import type { Rational } from "../numeric/rational.js";
import { match } from "../text/match.js";
import { closed, simplest } from "./stretch.js";

/** Evidence that is being written, and how it splits the weights that were never published. */
export interface Draft {
  readonly answers: Map<string, unknown>;
  readonly known: Map<string, { readonly score: string }>;
  /** By path; shares of the group. */
  readonly weights: Map<string, Rational>;
  /** How many decimals a number may have that cannot be written exactly. */
  readonly digits: number;
}

/** Evidence as `readEvidence` takes it, without its subject. */
export interface WrittenEvidence {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly known: Readonly<Record<string, { readonly score: string }>>;
}

/** Evidence, the split of unpublished weights that it goes with, and what the engine makes of both. */
export interface Trial {
  readonly evidence: WrittenEvidence;
  readonly weights: ReadonlyMap<string, Rational>;
  /** The outcome by the rubric as it stands. */
  readonly plain: Outcome;
  /** The outcome with the weights filled in; the plain one where there are none. */
  readonly split: Outcome;
}

/** An empty draft. */
export function createDraft(digits: number): Draft {
  return { answers: new Map(), known: new Map(), weights: new Map(), digits };
}

/** Has the engine itself read and evaluate a draft; null when it cannot be read as evidence. */
export function tried(rubric: Rubric, facts: Facts, { answers, known, weights }: Draft): Trial | null {
  const evidence = written(rubric, facts, answers, known);
  const read = readEvidence(rubric, { subject: "witness", ...evidence });
  if (!read.ok) return null;
  const plain = evaluate(rubric, read.evidence);
  const needed = weights.size > 0 && rubric.undisclosed === null;
  const split = needed ? evaluate({ ...rubric, children: filled(rubric.children, weights) }, read.evidence) : plain;
  return { evidence, weights: needed ? weights : new Map(), plain, split };
}

/** What the rules come to for a draft; nothing when it cannot be read as evidence or has no score. */
export function ruledBy(rubric: Rubric, facts: Facts, { answers, known, weights }: Draft): readonly RuleStep[] {
  const read = readEvidence(rubric, { subject: "witness", ...written(rubric, facts, answers, known) });
  if (!read.ok) return [];
  const assume = rubric.undisclosed?.assume ?? null;
  const split = assume === null ? { ...rubric, children: filled(rubric.children, weights) } : rubric;
  const { total, parts } = interpret(split, read.evidence, assume);
  if (total === null) return [];
  const scores = new Map(parts.map(({ part, score }) => [part.path, score]));
  return conclude(split, total, (path) => scores.get(path) ?? null, read.evidence.facts).rules;
}

function written(rubric: Rubric, facts: Facts, answers: Draft["answers"], known: Draft["known"]): WrittenEvidence {
  return {
    facts: Object.fromEntries([...withEveryFact(rubric, facts)].map(([name, fact]) => [name, factText(fact)])),
    answers: inOrderOf(rubric, answers),
    known: inOrderOf(rubric, known),
  };
}

/** What was written for parts, in the order in which the rubric has them. */
function inOrderOf<T>({ children }: Rubric, written: ReadonlyMap<string, T>): Readonly<Record<string, T>> {
  const entries = partsBelow(children).flatMap(({ name }) => {
    const value = written.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

/** The facts of a world, and any value for those on which no score hangs. */
export function withEveryFact(rubric: Rubric, facts: Facts): Facts {
  return new Map([...facts, ...unknownFacts(rubric, facts).map((fact) => [fact.name, anyValue(fact)] as const)]);
}

/** Some value of a fact. */
export function anyValue({ type }: Fact): FactValue {
  return match(type)
    .returnType<FactValue>()
    .with({ kind: "yes-no" }, () => ({ kind: "yes-no", yes: false }))
    .with({ kind: "choice" }, ({ options }) => ({ kind: "option", option: options[0]?.name ?? "" }))
    .with({ kind: "number" }, ({ min, max }) => ({ kind: "number", number: simplest(closed(min, max)) }))
    .exhaustive();
}

function factText(fact: FactValue): unknown {
  return match(fact)
    .with({ kind: "yes-no" }, ({ yes }) => yes)
    .with({ kind: "option" }, ({ option }) => option)
    .with({ kind: "number" }, ({ number }) => formatExact(number))
    .exhaustive();
}

/** The parts with the weights of a split in place of those that were never published. */
function filled(parts: readonly Part[], weights: ReadonlyMap<string, Rational>): readonly Part[] {
  return parts.map((part) => {
    const weight = part.weight ?? weights.get(part.path) ?? null;
    return part.kind === "indicator"
      ? { ...part, weight }
      : { ...part, weight, children: filled(part.children, weights) };
  });
}

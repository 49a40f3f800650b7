import { evaluate } from "../evaluate/evaluate.js";
import type { Evidence } from "../evidence/evidence.js";
import { type AnsweredSet, answeredSets } from "./answered-sets.js";
import { changedEvidence } from "./changed-evidence.js";
import type { Field } from "./field.js";
import type { Given, Rung } from "./ladder.js";
import { type Model, modelOf } from "./model.js";

/** A model, and what it costs at least to answer what is answered in it. */
export interface PricedModel {
  /** Null where the engine has no score then. */
  readonly model: Model | null;
  readonly answered: number;
  readonly cost: bigint;
}

/**
 * The models of a subject, one for every set of unanswered questions that may be
 * answered, the cheapest first. There is only one unless answering moves
 * weights, and none where an answer is lacking that must not be given.
 */
export function* modelsOf(field: Field): Generator<PricedModel> {
  const { stopping, excluded, fixed } = field;
  if (stopping.some((name) => fixed.has(name))) return;
  if (stopping.length > 0) {
    const cost = stopping.reduce((all, name) => all + costOf(field, name), 0n);
    yield priced(field, { names: stopping, cost });
    return;
  }
  const questions = excluded.map((name) => ({ name, cost: costOf(field, name) }));
  for (const set of answeredSets(questions)) yield priced(field, set);
}

function priced(field: Field, { names, cost }: AnsweredSet): PricedModel {
  const given = new Map<string, Given | null>();
  for (const name of names) given.set(name, firstRung(field, name).given);
  const evidence = changedEvidence(field.evidence, given);
  // Answering takes weight from the others, which may be less than their known points then.
  const isSound = names.length === 0 || field.evidence.known.size === 0 || hasScore(field, evidence);
  return { model: isSound ? modelOf(field, evidence, names) : null, answered: names.length, cost };
}

function hasScore({ rubric, options }: Field, evidence: Evidence): boolean {
  return evaluate(rubric, evidence, options).score !== null;
}

function costOf(field: Field, name: string): bigint {
  return field.costs.of(name, firstRung(field, name));
}

function firstRung({ starts }: Field, name: string): Rung {
  const start = starts.get(name);
  if (start === undefined) throw new RangeError("there is no such indicator");
  return start.ladder.rung(0n);
}

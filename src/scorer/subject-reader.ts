import { usedFacts } from "../evaluate/worlds.js";
import type { FactValue, Subject } from "../evidence/evidence.js";
import { readFact } from "../evidence/read-fact.js";
import { YES_NO } from "../evidence/yes-no.js";
import type { Fact, Rubric } from "../model/rubric.js";
import { answerReader } from "./answer-reader.js";
import { type Board, clearBoard } from "./board.js";
import type { fastLane } from "./fast-lane.js";
import { isPlainObject, type PlainObject } from "./plain-object.js";
import type { Plan } from "./plan.js";
import { isSimpleText } from "./simple-text.js";

/**
 * Makes a reader of one subject as `readEvidence` takes it.
 *
 * @param laneOf makes the fast lane for answers; null for none
 * @returns what lays it on a board; null for anything that it does not read itself, good or bad
 */
export function subjectReader(
  plan: Plan,
  board: Board,
  laneOf: typeof fastLane | null,
): (data: unknown) => Subject | null {
  const readAnswers = answerReader(plan, board, laneOf);
  const readFacts = factReader(plan.rubric, board);
  const levels = plan.rubric.levels.map(({ to }) => to);
  const reference = `${plan.rubric.id}@${plan.rubric.year}`;
  const isReference = (given: unknown): boolean => given === undefined || given === reference;
  return (data) => {
    if (!isPlainObject(data)) return null;
    const { answers, facts, within, rubric } = data;
    const optional = count(facts) + count(within) + count(rubric);
    // `subject`, `answers`, the sections that are read beside them, and no other.
    if (countKeys(data) !== 2 + optional) return null;
    const subject = readSubject(data["subject"]);
    const isKnown = isReference(rubric) && isWithin(within, levels);
    if (subject === null || !isKnown || !isPlainObject(answers)) return null;
    clearBoard(board);
    return readFacts(facts) && readAnswers(answers) ? subject : null;
  };
}

function count(section: unknown): 0 | 1 {
  return section === undefined ? 0 : 1;
}

function countKeys(data: object): number {
  let count = 0;
  for (const _ in data) count += 1;
  return count;
}

function readSubject(given: unknown): Subject | null {
  if (typeof given === "string") return isSimpleText(given) ? { id: given, name: null } : null;
  if (!isPlainObject(given)) return null;
  const { id, name } = given;
  if (countKeys(given) !== (name === undefined ? 1 : 2)) return null;
  if (typeof id !== "string" || !isSimpleText(id)) return null;
  if (name === undefined) return { id, name: null };
  return typeof name === "string" && isSimpleText(name) ? { id, name } : null;
}

/** Whether it tells to what a subject belongs, which changes no score. */
function isWithin(given: unknown, levels: readonly string[]): boolean {
  if (given === undefined) return true;
  if (!isPlainObject(given)) return false;
  for (const level in given) {
    const parent = given[level];
    if (!levels.includes(level) || (parent !== null && !(typeof parent === "string" && isSimpleText(parent))))
      return false;
  }
  return true;
}

/** Facts without a value; also where nothing hangs on any. */
const NO_FACTS: ReadonlyMap<string, FactValue> = new Map();

/** Makes a reader of facts; false for what it does not read. They are kept only where something hangs on them. */
function factReader(rubric: Rubric, board: Board): (given: unknown) => boolean {
  const known = new Map(rubric.facts.map((fact) => [fact.name, { fact, values: valuesOf(fact) }]));
  const isUsed = usedFacts(rubric).length > 0;
  const readAll = (given: PlainObject, read: Map<string, FactValue> | null): boolean => {
    for (const name in given) {
      const one = known.get(name);
      const value = given[name];
      if (one === undefined) return false;
      if (value == null) continue;
      const found = one.values.get(value) ?? readOther(one.fact, value);
      if (found === null) return false;
      read?.set(name, found);
    }
    return true;
  };
  return (given) => {
    board.facts = NO_FACTS;
    if (given === undefined) return true;
    if (!isPlainObject(given)) return false;
    const read = isUsed ? new Map<string, FactValue>() : null;
    if (read !== null) board.facts = read;
    return readAll(given, read);
  };
}

/** The values of a fact that are words. */
function valuesOf({ type }: Fact): ReadonlyMap<unknown, FactValue> {
  if (type.kind === "yes-no") return new Map([...YES_NO].map(([word, yes]) => [word, { kind: "yes-no", yes }]));
  if (type.kind === "number") return new Map();
  return new Map(type.options.map(({ name }) => [name, { kind: "option", option: name }]));
}

function readOther({ type }: Fact, value: unknown): FactValue | null {
  const read = type.kind === "number" ? readFact(type, value) : null;
  return read?.ok === true ? read.fact : null;
}

import type { FactValue, Subject } from "../evidence/evidence.js";
import { readFact } from "../evidence/read-fact.js";
import type { Fact } from "../model/rubric.js";
import { answerReader } from "./answer-reader.js";
import { type Board, clearBoard } from "./board.js";
import type { fastLane } from "./fast-lane.js";
import type { Plan } from "./plan.js";

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
  const facts = new Map(plan.rubric.facts.map((fact) => [fact.name, fact]));
  return (data) => {
    if (!isPlainObject(data)) return null;
    const given = data["facts"] === undefined ? 2 : 3;
    // The three keys that are read, and no other.
    if (countKeys(data) !== given) return null;
    const subject = readSubject(data["subject"]);
    const { answers } = data;
    if (subject === null || !isPlainObject(answers)) return null;
    clearBoard(board);
    board.facts = NO_FACTS;
    if (data["facts"] !== undefined && !readFacts(facts, board, data["facts"])) return null;
    return readAnswers(answers) ? subject : null;
  };
}

function countKeys(data: object): number {
  let count = 0;
  for (const key in data) if (key !== "") count += 1;
  return count;
}

function hasOnly(data: object, keys: readonly string[]): boolean {
  for (const key in data) if (!keys.includes(key)) return false;
  return true;
}

const NO_FACTS: ReadonlyMap<string, FactValue> = new Map();

/** Letters, digits and signs of the simplest kind, as almost every identifier has. */
const SIMPLE = /^[!-~](?:[ -~]{0,198}[!-~])?$/;

function readSubject(given: unknown): Subject | null {
  if (typeof given === "string") return SIMPLE.test(given) ? { id: given, name: null } : null;
  if (!isPlainObject(given)) return null;
  if (!hasOnly(given, ["id", "name"])) return null;
  const { id, name } = given;
  if (typeof id !== "string" || !SIMPLE.test(id)) return null;
  if (name === undefined) return { id, name: null };
  return typeof name === "string" && SIMPLE.test(name) ? { id, name } : null;
}

function readFacts(facts: ReadonlyMap<string, Fact>, board: Board, given: unknown): boolean {
  if (!isPlainObject(given)) return false;
  const read = new Map<string, FactValue>();
  for (const name in given) {
    const fact = facts.get(name);
    if (fact === undefined) return false;
    const value = given[name];
    if (value === null || value === undefined) continue;
    const one = readFact(fact.type, value);
    if (!one.ok) return false;
    read.set(name, one.fact);
  }
  board.facts = read;
  return true;
}

/** An object of the simplest kind, as JSON gives it; what has other keys than text is looked at closely elsewhere. */
function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

import { NOT_APPLICABLE } from "../evidence/not-applicable.js";
import { readAnswer } from "../evidence/read-answer.js";
import type { Scale } from "../model/rubric.js";
import { isWrittenNumber } from "../numeric/written-number.js";
import type { Board } from "./board.js";
import type { Answers, fastLane } from "./fast-lane.js";
import { createForms, type Forms, type WholeLine } from "./forms.js";
import type { Leaf } from "./leaf.js";
import { valueOnLine } from "./on-line.js";
import type { Plan } from "./plan.js";
import { pointsOfAnswer } from "./points-of-answer.js";
import { setInapplicable, setMissing, setPoints, setWhole } from "./set-answer.js";

/**
 * Makes a reader of answers as they stand in data, by the name of the indicator.
 *
 * @param laneOf makes the fast lane; null where few subjects are scored, and a small bundle is worth more
 * @returns what lays them on a board; false for anything that it does not read itself, good or bad
 */
export function answerReader(plan: Plan, board: Board, laneOf: typeof fastLane | null): (answers: Answers) => boolean {
  const forms = createForms(plan);
  const byName = new Map(plan.leaves.map((leaf) => [leaf.indicator.name, leaf]));
  const lane = laneOf?.(plan, forms, board) ?? null;
  const isRead = new Uint8Array(plan.leaves.length);

  const readOne = (leaf: Leaf, given: unknown): boolean =>
    readTable(forms, board, leaf.node, given) || readOther(plan, forms, board, leaf, given);

  /** Answers in any order, some of which may be lacking. */
  const inAnyOrder = (answers: Answers): boolean => {
    isRead.fill(0);
    const keys: string[] = [];
    for (const key in answers) {
      const leaf = byName.get(key);
      if (leaf === undefined || !readOne(leaf, answers[key])) return false;
      isRead[leaf.node] = 1;
      keys.push(key);
    }
    for (const leaf of plan.leaves) if (isRead[leaf.node] === 0) setMissing(plan, board, leaf);
    if (keys.length === plan.leaves.length) lane?.note(keys);
    return true;
  };

  return (answers) => {
    board.added = lane?.pass(answers) ?? null;
    return board.added !== null || inAnyOrder(answers);
  };
}

/** Reads an answer that stands in a table: most do. */
function readTable({ bounds, values, units, words }: Forms, board: Board, node: number, given: unknown): boolean {
  const at = node * 3;
  if (typeof given === "number") {
    const whole = given | 0;
    if (whole !== given || whole < (bounds[at] as number) || whole > (bounds[at + 1] as number)) return false;
    const place = (bounds[at + 2] as number) + whole;
    board.value[node] = values[place] as number;
    board.units[node] = units[place] as number;
    return true;
  }
  const place = words[node]?.get(given);
  if (place === undefined) return false;
  board.value[node] = values[place] as number;
  board.units[node] = units[place] as number;
  return true;
}

/** Reads any other answer, with what stands around it. */
function readOther(plan: Plan, forms: Forms, board: Board, leaf: Leaf, given: unknown): boolean {
  if (given === undefined) {
    setMissing(plan, board, leaf);
    return true;
  }
  const bare = leaf.indicator.observations === null ? openPlainly(given, leaf.indicator.scale) : given;
  return bare !== undefined && (readTable(forms, board, leaf.node, bare) || readBare(plan, forms, board, leaf, bare));
}

function readBare(plan: Plan, { lines }: Forms, board: Board, leaf: Leaf, given: unknown): boolean {
  const { indicator, node } = leaf;
  if (given === null) setMissing(plan, board, leaf);
  else if (NOT_APPLICABLE.includes(given)) {
    if (!indicator.mayBeNotApplicable) return false;
    setInapplicable(plan, board, node);
  } else if (indicator.observations !== null) return false;
  else if (!layOnLine(plan, lines[node] ?? null, board, node, given)) {
    const read = readAnswer(indicator.scale, given);
    if (!read.ok) return false;
    setPoints(plan, board, node, pointsOfAnswer(indicator, read.answer, plan.rubric.score));
  }
  return true;
}

/** A number with few decimals. */
function layOnLine(plan: Plan, line: WholeLine | null, board: Board, node: number, given: unknown): boolean {
  if (line === null || typeof given !== "number") return false;
  const value = valueOnLine(line, given);
  if (Number.isNaN(value)) return false;
  setWhole(plan, board, node, value);
  return true;
}

/** The answer in `{ answer, source?, note? }`, or the value itself; undefined for an envelope that must be looked at closely. */
function openPlainly(given: unknown, { kind }: Scale): unknown {
  if (typeof given !== "object" || given === null || Array.isArray(given) || isWrittenNumber(given)) return given;
  // Respondents and checklists are objects themselves.
  if (!Object.hasOwn(given, "answer")) return kind === "mean" || kind === "checklist" ? given : undefined;
  for (const [key, value] of Object.entries(given)) {
    if (key === "answer") continue;
    const isText = (key === "source" || key === "note") && typeof value === "string" && !/\p{Cs}/u.test(value);
    if (!isText) return undefined;
  }
  return "answer" in given ? given.answer : undefined;
}

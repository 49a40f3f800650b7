import type { Board } from "./board.js";
import type { Forms } from "./forms.js";
import { isForFastLane } from "./is-for-fast-lane.js";
import { laneGroups } from "./lane-groups.js";
import { type LaneTable, laneTable, unitsIn, valueIn, WORD_CELLS } from "./lane-table.js";
import type { Plan } from "./plan.js";

/** Answers by the name of the indicator, as they stand in data. */
export type Answers = Readonly<Record<string, unknown>>;

/** Reads answers in the order in which most come, and adds them up on the way. */
export interface FastLane {
  /**
   * Scores answers of which every key comes in the expected order, though some may
   * be lacking where that counts as the lowest, and every value has a place in a
   * table or on a line.
   *
   * @returns the published scores of all parts in units, the values of the groups
   *   being on the board; null for any other answers, good or bad
   */
  readonly pass: (answers: Answers) => readonly number[] | null;
  /** Notes in what order the keys of whole answers came that could not pass. */
  readonly note: (keys: readonly string[]) => void;
}

/** How many answers in other orders may come, and none in the expected one, before that is changed. */
const PATIENCE = 8;

/** Objects with more keys are hash tables: going over their keys a second time costs more than every look on the way. */
const MOST_IN_RECORD = 128;

/**
 * Makes a fast lane; null for a plan in which whole numbers do not tell all.
 *
 * It is one loop over the answers. The key at each place is compared with the
 * expected one, and the cell of the answer says what it adds: NaN where it is
 * none, so that one look at the sum in the end checks them all. What a group has
 * is the difference of two running sums, which stay whole and below 2^53.
 */
export function fastLane(plan: Plan, forms: Forms, board: Board): FastLane | null {
  const groups = isForFastLane(plan) && isAllInForms(forms) ? laneGroups(plan, board) : null;
  if (groups === null) return null;
  const tableOf = (keys: readonly string[]): LaneTable | null => laneTable(keys, plan, forms, groups);
  const written = tableOf(plan.leaves.map(({ indicator }) => indicator.name));
  if (written === null) return null;
  const isShort = written.keys.length <= MOST_IN_RECORD;
  let table = written;
  let others = 0;
  const running = new Float64Array(plan.leaves.length + 1);
  const beyond = (node: number, given: unknown): number => {
    const value = valueIn(forms, node, given);
    const spare = table.added.length - 1;
    table.added[spare] = value * (groups.factor[node] ?? 0);
    table.units[spare] = Number.isNaN(value) ? 0 : unitsIn(plan, node, value);
    return spare;
  };
  return {
    pass: (answers) => {
      const units: number[] = new Array(plan.parts.length);
      const isWhole = isShort && add(answers, table, beyond, running, units);
      if (!isWhole && !addWithGaps(answers, table, beyond, running, units)) return null;
      if (!table.isWritten) sortOut(units, table.nodes);
      groups.addUp(table, running, units);
      others = 0;
      return units;
    },
    note: (keys) => {
      others += 1;
      if (others < PATIENCE) return;
      others = 0;
      table = tableOf(keys) ?? table;
    },
  };
}

/** Whether there is no indicator of which every answer has to be converted by itself. */
function isAllInForms({ bounds, words, lines }: Forms): boolean {
  return lines.every((line, node) => {
    const [low = 0, high = -1] = bounds.subarray(node * 3);
    return line !== null || low <= high || words[node]?.size !== 0;
  });
}

/** What becomes of an answer without a cell of its own: the spare cell. */
type Beyond = (node: number, given: unknown) => number;

/** Adds up answers; false where a key is not the expected one, or a value is no answer. */
function add(
  answers: Answers,
  { keys, nodes, added, units, width }: LaneTable,
  beyond: Beyond,
  running: Float64Array,
  found: number[],
): boolean {
  let place = 0;
  let row = 0;
  let sum = 0;
  for (const key in answers) {
    if (key !== keys[place]) return false;
    const given = answers[key];
    let cell = row;
    if (typeof given === "number") {
      const whole = given | 0;
      if (whole === given && whole >= 0 && whole < width) cell += whole;
      else cell = beyond(nodes[place] as number, given);
    } else if (given === true) cell += width + 1;
    else if (given === false) cell += width;
    else if (given === null) cell += width + 2;
    else cell = beyond(nodes[place] as number, given);
    found[place] = units[cell] as number;
    sum += added[cell] as number;
    place += 1;
    running[place] = sum;
    row += width + WORD_CELLS;
  }
  return place === keys.length && !Number.isNaN(sum);
}

/** The same where some keys are lacking, in a loop of its own: in the other one every look costs. */
function addWithGaps(
  answers: Answers,
  table: LaneTable,
  beyond: Beyond,
  running: Float64Array,
  found: number[],
): boolean {
  let place = 0;
  for (const key in answers) {
    if (key !== table.keys[place]) place = skip(table, place, table.places.get(key) ?? -1, running, found);
    if (place < 0) return false;
    const cell = cellOf(table, place, answers[key], beyond);
    found[place] = table.units[cell] as number;
    running[place + 1] = (running[place] as number) + (table.added[cell] as number);
    place += 1;
  }
  return !Number.isNaN(running[skip(table, place, table.keys.length, running, found)]);
}

function cellOf({ nodes, width }: LaneTable, place: number, given: unknown, beyond: Beyond): number {
  const row = place * (width + WORD_CELLS);
  if (given === null) return row + width + 2;
  if (typeof given === "boolean") return row + width + (given ? 1 : 0);
  const isInTable = typeof given === "number" && (given | 0) === given && given >= 0 && given < width;
  return isInTable ? row + given : beyond(nodes[place] as number, given);
}

/** Goes on to another place, with no answers up to there; -1 where that lies behind. */
function skip(
  { added, units, width }: LaneTable,
  place: number,
  to: number,
  running: Float64Array,
  found: number[],
): number {
  for (let at = place; at < to; at += 1) {
    const none = at * (width + WORD_CELLS) + width + 2;
    found[at] = units[none] as number;
    running[at + 1] = (running[at] as number) + (added[none] as number);
  }
  return to < place ? -1 : to;
}

/** Brings what stands by place into the order of nodes. */
function sortOut(units: number[], nodes: Int32Array): void {
  const byPlace = units.slice(0, nodes.length);
  for (const [place, unit] of byPlace.entries()) units[nodes[place] as number] = unit;
}

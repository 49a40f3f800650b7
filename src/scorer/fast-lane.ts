import type { Board } from "./board.js";
import { type Forms, NO_CELL, SPARE_CELL } from "./forms.js";
import { isForFastLane } from "./is-for-fast-lane.js";
import { type KeyOrder, keyOrder } from "./key-order.js";
import { laneGroups } from "./lane-groups.js";
import { valueOnLine } from "./on-line.js";
import type { Plan } from "./plan.js";
import { roundUnits } from "./round-units.js";

/** Answers by the name of the indicator, as they stand in data. */
export type Answers = Readonly<Record<string, unknown>>;

/** Reads whole answers, as most are, and adds them up on the way. */
export interface FastLane {
  /**
   * Scores answers of which every key comes in the expected order, and every
   * value has a cell or is on a line.
   *
   * @returns the published scores of all parts in units, the values of the groups
   *   being on the board; null for any other answers, good or bad
   */
  readonly pass: (answers: Answers) => (number | null)[] | null;
  /** Notes in what order the keys of whole answers came that could not pass. */
  readonly note: (keys: readonly string[]) => void;
}

/** How many answers in other orders may come, and none in the expected one, before that is changed. */
const PATIENCE = 8;

/**
 * Makes a fast lane; null for a plan in which whole numbers do not tell all.
 *
 * It is one loop over the answers. The key at each place is compared with the
 * expected one, and the cell of the answer says what it adds: NaN where it is
 * none, so that one look at the sum in the end checks them all. What a group has
 * is the difference of two running sums, which stay whole and below 2^53.
 */
export function fastLane(plan: Plan, forms: Forms, board: Board): FastLane | null {
  const addUp = isForFastLane(plan) && isAllInTables(forms) ? laneGroups(plan, board) : null;
  let order = keyOrder(
    plan.leaves.map(({ indicator }) => indicator.name),
    plan,
    forms,
  );
  if (addUp === null || order === null) return null;
  const running = new Float64Array(plan.leaves.length + 1);
  const units = Int32Array.from(forms.units);
  let others = 0;
  return {
    pass: (answers) => {
      const current = order as KeyOrder;
      const found: number[] = new Array(plan.parts.length);
      if (!add(answers, current, plan, forms, units, running, found)) return null;
      addUp(current, running, found);
      others = 0;
      return found;
    },
    note: (keys) => {
      others += 1;
      if (others < PATIENCE) return;
      others = 0;
      order = keyOrder(keys, plan, forms) ?? order;
    },
  };
}

/** Whether there is no indicator of which every answer has to be converted by itself. */
function isAllInTables({ bounds, words, lines }: Forms): boolean {
  return lines.every((line, node) => {
    const [low = 0, high = -1] = bounds.subarray(node * 3);
    return line !== null || low <= high || words[node]?.size !== 0;
  });
}

/** Adds up answers; false where a key is not the expected one, or a value is no answer. */
function add(
  answers: Answers,
  order: KeyOrder,
  plan: Plan,
  forms: Forms,
  units: Int32Array,
  running: Float64Array,
  found: number[],
): boolean {
  const { added } = forms;
  const { keys, nodes, low, high, zero } = order;
  let place = 0;
  let sum = 0;
  for (const key in answers) {
    if (key !== keys[place]) return false;
    const given = answers[key];
    let cell = NO_CELL;
    if (typeof given === "number") {
      const whole = given | 0;
      if (whole === given && whole >= (low[place] as number) && whole <= (high[place] as number))
        cell = (zero[place] as number) + whole;
      else cell = layOnLine(nodes[place] as number, given, plan, forms, units);
    } else cell = cellOfWord(order, place, given);
    found[nodes[place] as number] = units[cell] as number;
    sum += added[cell] as number;
    place += 1;
    running[place] = sum;
  }
  return place === keys.length && !Number.isNaN(sum);
}

function cellOfWord({ no, none, words }: KeyOrder, place: number, given: unknown): number {
  if (given === true) return (no[place] as number) + 1;
  if (given === false) return no[place] as number;
  if (given === null) return none[place] as number;
  return words[place]?.get(given) ?? NO_CELL;
}

/** Puts a number outside of all tables into the spare cell. */
function layOnLine(
  node: number,
  given: number,
  { times, per, factor, rubric }: Plan,
  { lines, added }: Forms,
  units: Int32Array,
): number {
  const line = lines[node] ?? null;
  const value = line === null ? Number.NaN : valueOnLine(line, given);
  if (Number.isNaN(value)) return NO_CELL;
  units[SPARE_CELL] = roundUnits(value, times[node] as number, per[node] as number, rubric.score.mode);
  added[SPARE_CELL] = value * (factor[node] as number);
  return SPARE_CELL;
}

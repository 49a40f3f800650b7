import { scoreTestsIn } from "../evaluate/breakpoints.js";
import type { Board } from "./board.js";
import type { Forms } from "./forms.js";
import { valueOnLine } from "./on-line.js";
import type { Plan } from "./plan.js";
import { roundUnits } from "./round-units.js";
import { setWhole } from "./set-answer.js";

/** Answers by the name of the indicator, as they stand in data. */
export type Answers = Readonly<Record<string, unknown>>;

/** Reads whole answers, as most are, and adds them up on the way. */
export interface FastLane {
  /**
   * Lays the scores of all parts on the board where every indicator is answered
   * from its table or on its line, in the order of keys that was met last. False for any other
   * answers, good or bad, of which nothing counts then.
   */
  readonly pass: (answers: Answers) => boolean;
  /** Expects this order of keys from now on. */
  readonly expect: (keys: readonly string[]) => void;
}

/** The indicators in the order of keys: which words and whole numbers each takes, and where it counts. */
interface Order {
  readonly keys: readonly string[];
  readonly words: readonly ReadonlyMap<unknown, number>[];
  /** By place five numbers: lowest, highest, where 0 stands in the tables, the place of the group, the node. */
  readonly forms: Int32Array;
}

/** Makes a fast lane for a plan; null where there can be none. */
export function fastLane(plan: Plan, forms: Forms, board: Board): FastLane | null {
  if (!isForFastLane(plan)) return null;
  const { added, units, lines } = forms;
  const nodes = new Map(plan.leaves.map(({ indicator, node }) => [indicator.name, node]));
  const sums = new Float64Array(plan.groups.length);
  // Keys of an object are compared with one another at once; with equal texts from elsewhere letter by letter.
  let order = orderOf(Object.keys(Object.fromEntries(nodes)), nodes, plan, forms);
  const addOnLine = (node: number, group: number, given: unknown): boolean => {
    const line = lines[node] ?? null;
    const value = line === null || typeof given !== "number" ? Number.NaN : valueOnLine(line, given);
    if (Number.isNaN(value)) return false;
    setWhole(plan, board, node, value);
    sums[group] = (sums[group] ?? 0) + value * (plan.factor[node] ?? 0);
    return true;
  };
  const add = (place: number, given: unknown): boolean => {
    const { words, forms: flat } = order;
    const form = place * WIDTH;
    const at = typeof given === "number" ? numberAt(given, flat, form) : (words[place]?.get(given) ?? NOWHERE);
    const group = flat[form + 3] as number;
    const node = flat[form + 4] as number;
    if (at === NOWHERE) return addOnLine(node, group, given);
    sums[group] = (sums[group] as number) + (added[at] as number);
    board.units[node] = units[at] as number;
    return true;
  };
  return {
    expect: (keys) => {
      order = orderOf(keys, nodes, plan, forms);
    },
    pass: (answers) => {
      const { keys } = order;
      sums.fill(0);
      let place = 0;
      for (const key in answers) {
        if (key !== keys[place] || !add(place, answers[key])) return false;
        place += 1;
      }
      if (place !== keys.length) return false;
      addUp(plan, board, sums);
      return true;
    },
  };
}

/** Whether a whole answer can be added up while it is read: every part always applies, and no rule looks at an indicator. */
export function isForFastLane({ isWhole, parts, rubric, leaves }: Plan): boolean {
  const indicators = new Set(leaves.map(({ indicator }) => indicator.path));
  return (
    isWhole &&
    parts.every(({ applies }) => applies === null) &&
    rubric.rules.flatMap(({ when }) => scoreTestsIn(when)).every(({ path }) => !indicators.has(path))
  );
}

/** How many numbers a place has. */
const WIDTH = 5;

/** No place in a table. */
const NOWHERE = -1;

/** Where a number stands in the tables. */
function numberAt(given: number, flat: Int32Array, form: number): number {
  const whole = given | 0;
  const isThere = whole === given && whole >= (flat[form] as number) && whole <= (flat[form + 1] as number);
  return isThere ? (flat[form + 2] as number) + whole : NOWHERE;
}

function orderOf(
  keys: readonly string[],
  nodes: ReadonlyMap<string, number>,
  { parent, leaves }: Plan,
  { bounds, words }: Forms,
): Order {
  const places = keys.map((key) => nodes.get(key) ?? 0);
  const flat = places.flatMap((node) => [
    ...bounds.subarray(node * 3, node * 3 + 3),
    (parent[node] ?? 0) - leaves.length,
    node,
  ]);
  return { keys, words: places.map((node) => words[node] ?? new Map()), forms: Int32Array.from(flat) };
}

/** The groups, from what their indicators add to them. */
function addUp(plan: Plan, board: Board, sums: Float64Array): void {
  const { groups, leaves, parent, factor, times, per } = plan;
  const { mode } = plan.rubric.score;
  const first = leaves.length;
  const last = groups.length - 1;
  for (let index = 0; index <= last; index += 1) {
    const node = first + index;
    const { stage } = groups[index] as Plan["groups"][number];
    const sum = sums[index] as number;
    const value = stage === null ? sum : roundUnits(sum, stage.times, stage.per, stage.mode) * stage.unit;
    board.value[node] = value;
    if (index === last) return;
    board.units[node] = roundUnits(value, times[node] as number, per[node] as number, mode);
    const above = (parent[node] as number) - first;
    sums[above] = (sums[above] as number) + (factor[node] as number) * value;
  }
}

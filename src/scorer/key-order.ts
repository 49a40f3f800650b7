import { type Forms, NO_CELL } from "./forms.js";
import type { Plan } from "./plan.js";

/** The indicators in an order of keys, as answers are met in data. */
export interface KeyOrder {
  readonly keys: readonly string[];
  /** By place the indicator. */
  readonly nodes: Int32Array;
  /** By place, as in {@link Forms}. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly zero: Int32Array;
  readonly no: Int32Array;
  readonly none: Int32Array;
  readonly words: readonly ReadonlyMap<unknown, number>[];
  /** By group the places of its own indicators: from one up to another. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * Sets out the indicators in an order of keys.
 *
 * @returns null where the indicators of a group do not stand together
 */
export function keyOrder(keys: readonly string[], plan: Plan, forms: Forms): KeyOrder | null {
  const nodeOf = new Map(plan.leaves.map(({ indicator, node }) => [indicator.name, node]));
  const nodes = Int32Array.from(keys, (key) => nodeOf.get(key) ?? 0);
  const from = new Int32Array(plan.groups.length);
  const to = new Int32Array(plan.groups.length);
  for (const [place, node] of nodes.entries()) {
    const group = (plan.parent[node] ?? 0) - plan.leaves.length;
    if (to[group] === 0) from[group] = place;
    else if (to[group] !== place) return null;
    to[group] = place + 1;
  }
  const at = (table: Int32Array, step: number, offset: number): Int32Array =>
    nodes.map((node) => table[node * step + offset] ?? NO_CELL);
  return {
    // Keys of an object are compared with one another at once; with equal texts from elsewhere letter by letter.
    keys: Object.keys(Object.fromEntries(keys.map((key) => [key, 0]))),
    nodes,
    low: at(forms.bounds, 3, 0),
    high: at(forms.bounds, 3, 1),
    zero: at(forms.bounds, 3, 2),
    no: at(forms.no, 1, 0),
    none: at(forms.none, 1, 0),
    words: [...nodes].map((node) => forms.words[node] ?? new Map()),
    from,
    to,
  };
}

import type { Rubric } from "../model/rubric.js";

/**
 * The levels of a rubric from the bottom up, as in service, unit, institution;
 * empty where it declares none.
 */
export function levelNames({ levels }: Rubric): readonly string[] {
  const above = new Map(levels.map(({ from, to }) => [from, to]));
  const targets = new Set(above.values());
  const names: string[] = [];
  // Invariant: a checked rubric has one chain, without a cycle.
  let name = [...above.keys()].find((from) => !targets.has(from));
  while (name !== undefined) {
    names.push(name);
    name = above.get(name);
  }
  return names;
}

/**
 * The level of the rows themselves: the one below the lowest level that they
 * name something of; without any, the one below the top.
 *
 * @param names the levels from the bottom up, at least two
 */
export function ownLevel(names: readonly string[], isNamed: (level: string) => boolean): string | null {
  const lowest = names.findIndex((name, index) => index > 0 && isNamed(name));
  return names.at(lowest < 0 ? -2 : lowest - 1) ?? null;
}

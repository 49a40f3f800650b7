import type { Year } from "./hybrid-years.js";

/** Of which year each ingredient of a hybrid is. */
export type Mix = Readonly<Record<Player, Year>>;

/** What may change from one year to the next. */
export type Player = (typeof PLAYERS)[number];

/**
 * The ingredients of a score, in the order in which they are told. `paired`:
 * the answers that fit only the scale of their own year, each with its scale.
 */
export const PLAYERS = ["evidence", "scales", "tree", "rules", "paired"] as const;

/** Every way of taking each ingredient from one of two years; the earlier year alone is the first, the later one the last. */
export const MIXES: readonly Mix[] = Array.from({ length: 2 ** PLAYERS.length }, (_, bits) => {
  const yearAt = (player: number): Year => ((bits >> player) % 2 === 1 ? "after" : "before");
  return { evidence: yearAt(0), scales: yearAt(1), tree: yearAt(2), rules: yearAt(3), paired: yearAt(4) };
});

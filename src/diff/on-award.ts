import type { Change } from "./change.js";

/** Whether a change is that a rule came or went that only withholds the award. */
export function isOnAward(change: Change): boolean {
  return (change.kind === "added" || change.kind === "removed") && change.does?.kind === "withhold-award";
}

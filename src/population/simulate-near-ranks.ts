import { compareNear, type NearScores } from "./simulate-near-level.js";
import type { Ranking } from "./simulate-ranking.js";
import { createSorter } from "./simulate-sorter.js";

/** Makes what writes the ranks of the units of one stratum in the draw that was made last. */
export function createRanker(
  stratum: Int32Array,
  near: NearScores,
  { ties, by }: Ranking,
): (ranks: Int32Array) => void {
  const sort = createSorter(stratum.length);
  return (ranks) => {
    const order = sort(stratum, near.published);
    if (by === "exact") settleRuns(order, stratum.length, near);
    let rank = 0;
    let before = -1;
    for (let place = 0; place < stratum.length; place += 1) {
      const unit = order[stratum.length - 1 - place] as number;
      const isTied =
        before >= 0 &&
        near.published[before] === near.published[unit] &&
        (by === "published" || compareNear(near, before, unit) === 0);
      if (!isTied) rank = ties === "dense" ? rank + 1 : place + 1;
      ranks[unit] = rank;
      before = unit;
    }
  };
}

/** Puts units with the same published score in the order of their exact ones, which rounding keeps. */
function settleRuns(order: Int32Array, count: number, near: NearScores): void {
  let start = 0;
  for (let end = 1; end <= count; end += 1) {
    const isSame = end < count && near.published[order[end] as number] === near.published[order[start] as number];
    if (isSame) continue;
    if (end - start > 1) order.subarray(start, end).sort((a, b) => compareNear(near, a, b));
    start = end;
  }
}

/** Picks what numbers say, in turn; nothing of nothing. */
export function picker(picks: readonly number[]): <T>(all: readonly T[]) => T | undefined {
  let turn = 0;
  return (all) => {
    turn += 1;
    return all[(picks[turn % picks.length] ?? 0) % Math.max(1, all.length)];
  };
}

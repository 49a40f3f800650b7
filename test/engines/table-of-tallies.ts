import type { Tally } from "./differential.js";

/** A table of what was compared, a line for each rubric and engine. */
export function tableOfTallies(tallies: readonly Tally[]): string {
  const head = [
    "rubric",
    "engine",
    "records",
    "scored",
    "differing cells",
    "rows on the exact path",
    "of those scored",
    "records/s",
  ];
  const rows = tallies.map(({ rubric, engine, records, scored, differing, exact, exactScored, seconds }) => [
    ...[rubric, engine, records, scored, differing, exact, exactScored].map(String),
    String(Math.round(records / Math.max(seconds, 0.001))),
  ]);
  const widths = head.map((_, index) => Math.max(...[head, ...rows].map((row) => row[index]?.length ?? 0)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

import { addTally, type Tally } from "./differential.js";

const HEAD = [
  "rubric",
  "engine",
  "records",
  "scored",
  "on a tie",
  "on a threshold",
  "compared cells",
  "differing cells",
  "rows on the exact path",
  "of those scored",
  "seconds",
  "records/s",
];

/** What was compared, as a table in Markdown with the totals of every engine. */
export function tableOfTallies(tallies: readonly Tally[]): string {
  const totals = new Map<string, Tally>();
  for (const one of tallies) {
    const whole = totals.get(one.engine);
    if (whole === undefined) totals.set(one.engine, { ...one, rubric: "all", examples: [] });
    else addTally(whole, one);
  }
  const rows = [...tallies, ...totals.values()].map((one) => [
    ...[one.rubric, one.engine],
    ...[one.records, one.scored, one.ties, one.thresholds, one.compared, one.differing, one.exact, one.exactScored].map(
      String,
    ),
    one.seconds.toFixed(1),
    String(Math.round(one.records / Math.max(one.seconds, 0.001))),
  ]);
  const widths = HEAD.map((_, index) => Math.max(...[HEAD, ...rows].map((row) => row[index]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, index) => (index < 2 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0))).join(" | ")} |`;
  const rule = `| ${widths.map((width, index) => (index < 2 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [line(HEAD), rule, ...rows.map(line)].join("\n");
}

import { settleColumns, sqlNotBrokenDown, sqlObservations } from "../../sql/sql-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { command, tellerOf } from "./example.js";

const LINE = "patuh sql loket-2024.rubric --dialect duckdb";
const RIGHT = command(LINE);
const told = tellerOf(LINE);
const SETTLE = `${LINE} --settle marked.csv`;
const settled = tellerOf(SETTLE);

/** What keeps a rubric from being a query. */
export const SQL_CODES: readonly CodeEntry[] = [
  {
    kind: sqlNotBrokenDown,
    wrong: told("Sebuah rubrik tanpa dimensi.", "A rubric without dimensions.", (report) =>
      report(sqlNotBrokenDown, null, { rubric: "loket" }),
    ),
    right: RIGHT,
  },
  {
    kind: sqlObservations,
    wrong: told("Sebuah indikator dengan `observations mean`.", "An indicator with `observations mean`.", (report) =>
      report(sqlObservations, null, { parts: ["paham"] }),
    ),
    right: RIGHT,
  },
  {
    kind: settleColumns,
    wrong: settled(
      "Sebuah ekspor tanpa kolom `antrean`, tetapi dengan `wilayah`.",
      "An export without the column `queue`, but with `region`.",
      (report) => report(settleColumns, null, { missing: ["queue"], unknown: ["region"] }),
    ),
    right: command(SETTLE),
  },
];

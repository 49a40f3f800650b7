import { sqlNotBrokenDown, sqlObservations, sqlUndisclosed } from "../../sql/sql-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { command, tellerOf } from "./example.js";

const LINE = "patuh sql loket-2024.rubric --dialect duckdb";
const RIGHT = command(LINE);
const told = tellerOf(LINE);

/** What keeps a rubric from being a query. */
export const SQL_CODES: readonly CodeEntry[] = [
  {
    kind: sqlUndisclosed,
    wrong: told("Dua indikator dengan `weight undisclosed`.", "Two indicators with `weight undisclosed`.", (report) =>
      report(sqlUndisclosed, null, { parts: ["antrean", "kursi"] }),
    ),
    right: command(`${LINE} --assume equal`),
  },
  {
    kind: sqlNotBrokenDown,
    wrong: told("Sebuah dimensi tanpa blok.", "A dimension without a block.", (report) =>
      report(sqlNotBrokenDown, null, { parts: ["masukan"] }),
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
];

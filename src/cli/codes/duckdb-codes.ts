import {
  duckdbColumnType,
  duckdbFailed,
  duckdbForm,
  duckdbMissing,
  duckdbRubric,
} from "../duckdb/duckdb-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { tellerOf } from "./example.js";

const told = tellerOf("patuh score pekppp@2024 unit.parquet --out hasil.ndjson --engine duckdb");

/** What keeps rows from being scored by DuckDB. */
export const DUCKDB_CODES: readonly CodeEntry[] = [
  {
    kind: duckdbMissing,
    wrong: told(
      "Paket `@duckdb/node-api` tidak terpasang.",
      "The package `@duckdb/node-api` is not installed.",
      (report) => report(duckdbMissing, null, { reason: "Cannot find package '@duckdb/node-api'" }),
    ),
    right: told("Paket itu terpasang di samping patuh.", "That package is installed beside patuh."),
  },
  {
    kind: duckdbRubric,
    wrong: told("Sebuah rubrik dengan aturan `cap score`.", "A rubric with a rule `cap score`.", (report) =>
      report(duckdbRubric, null, { rubric: "loket" }),
    ),
    right: told(
      "Rubrik tanpa aturan, dengan satu kolom untuk setiap indikator.",
      "A rubric without rules, and one column for each indicator.",
    ),
  },
  {
    kind: duckdbForm,
    wrong: told("Sebuah CSV dengan baris kosong di tengah.", "A CSV file with an empty line in the middle.", (report) =>
      report(duckdbForm, null, { row: 7, fault: "1 cells, 13 columns" }),
    ),
    right: told(
      "CSV dengan jumlah sel yang sama di semua baris.",
      "A CSV file with as many cells in every row as in the first.",
    ),
  },
  {
    kind: duckdbFailed,
    wrong: told("Berkas Parquet yang rusak di tengah.", "A Parquet file that is damaged in the middle.", (report) =>
      report(duckdbFailed, null, { reason: "Invalid Input Error: Failed to read Parquet file" }),
    ),
    right: told("Berkas yang ditulis sampai akhir.", "A file that is written to its end."),
  },
  {
    kind: duckdbColumnType,
    wrong: told("Kolom `parking` berjenis `FLOAT`.", "The column `parking` is of type `FLOAT`.", (report) =>
      report(duckdbColumnType, null, { column: "parking", type: "FLOAT" }),
    ),
    right: told("Kolom `parking` berisi bilangan bulat.", "The column `parking` holds integers."),
  },
];

import {
  inputNotText,
  parquetColumnType,
  parquetEmpty,
  parquetUnreadable,
  rowGroupTooLarge,
  rowNotUtf8,
  rowTooLong,
} from "../stream/row-diagnostics.js";
import {
  inputChanged,
  outputBusy,
  outputUnfinished,
  outputUnwritable,
  resumeImpossible,
} from "../stream/run-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { tellerOf } from "./example.js";

const told = tellerOf("patuh score pekppp@2024 unit.csv --out hasil.ndjson");

const WHOLE = told("Berkas yang ditulis sampai akhir, sebagai UTF-8.", "A file that is written to its end, as UTF-8.");

/** PTH726x and PTH727x: rows that are read one after the other, and runs over them. */
export const ROW_CODES: readonly CodeEntry[] = [
  {
    kind: rowTooLong,
    wrong: told(
      "Sebuah tabel yang semua akhir barisnya hilang.",
      "A table of which all line ends were lost.",
      (report) => report(rowTooLong, null, { most: 1_048_576 }),
    ),
    right: WHOLE,
  },
  {
    kind: rowNotUtf8,
    wrong: told(
      "Sebuah baris dengan huruf yang disimpan sebagai Windows-1252.",
      "A row with letters that were saved as Windows-1252.",
      (report) => report(rowNotUtf8, null, {}),
    ),
    right: WHOLE,
  },
  {
    kind: parquetUnreadable,
    wrong: told("Berkas CSV yang diberi nama `unit.parquet`.", "A CSV file that was called `unit.parquet`.", (report) =>
      report(parquetUnreadable, null, { reason: "not a parquet file" }),
    ),
    right: WHOLE,
  },
  {
    kind: parquetColumnType,
    wrong: told("Kolom `parking` berisi daftar bilangan.", "The column `parking` holds lists of numbers.", (report) =>
      report(parquetColumnType, null, { column: "parking", type: "LIST" }),
    ),
    right: told("Kolom `parking` berisi bilangan bulat.", "The column `parking` holds integers."),
  },
  {
    kind: rowGroupTooLarge,
    wrong: told(
      "Berkas Parquet dengan 10 juta baris dalam satu kelompok.",
      "A Parquet file with 10 million rows in one group.",
      (report) => report(rowGroupTooLarge, null, { size: 2_000_000_000, most: 536_870_912 }),
    ),
    right: told("Berkas yang sama, 100.000 baris setiap kelompok.", "The same file, with 100,000 rows in each group."),
  },
  {
    kind: inputNotText,
    wrong: told("Tabel yang disimpan sebagai UTF-16.", "A table that was saved as UTF-16.", (report) =>
      report(inputNotText, null, { fault: "utf-16" }),
    ),
    right: WHOLE,
  },
  {
    kind: parquetEmpty,
    wrong: told("Berkas `unit.parquet` yang kosong.", "A file `unit.parquet` that is empty.", (report) =>
      report(parquetEmpty, null, {}),
    ),
    right: WHOLE,
  },
  {
    kind: outputBusy,
    wrong: told(
      "Perintah ini dijalankan dua kali pada waktu yang sama.",
      "This command is run twice at the same time.",
      (report) => report(outputBusy, null, { pid: 4711, lock: "hasil.ndjson.part.lock" }),
    ),
    right: told("Satu perintah, lalu perintah berikutnya.", "One command, and then the next one."),
  },
  {
    kind: outputUnfinished,
    wrong: told(
      "Perintah ini terhenti, lalu dijalankan lagi tanpa `--resume`.",
      "This command was interrupted, and then run again without `--resume`.",
      (report) => report(outputUnfinished, null, { journal: "hasil.ndjson.part.json" }),
    ),
    right: told("Perintah yang sama dengan `--resume`.", "The same command with `--resume`."),
  },
  {
    kind: inputChanged,
    wrong: told(
      "Berkas yang masih ditulis oleh program lain.",
      "A file that another program is still writing.",
      (report) => report(inputChanged, null, { file: "unit.csv" }),
    ),
    right: WHOLE,
  },
  {
    kind: outputUnwritable,
    wrong: told(
      "Disk penuh sewaktu `hasil.ndjson` ditulis.",
      "The disk is full while `hasil.ndjson` is written.",
      (report) => report(outputUnwritable, null, { file: "hasil.ndjson", reason: "ENOSPC", resumable: true }),
    ),
    right: told("Disk dengan tempat yang cukup.", "A disk with enough room."),
  },
  {
    kind: resumeImpossible,
    wrong: told(
      "Rubrik diubah setelah perintah ini terhenti, lalu `--resume` ditambahkan.",
      "The rubric was changed after this command was interrupted, and then `--resume` was added.",
      (report) => report(resumeImpossible, null, { file: "hasil.ndjson", fault: "rubric" }),
    ),
    right: told("Perintah yang sama tanpa `--resume`.", "The same command without `--resume`."),
  },
];

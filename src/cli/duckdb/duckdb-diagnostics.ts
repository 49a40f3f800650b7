import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { quote } from "../../diagnostics/quote.js";

export const duckdbMissing = defineDiagnostic<{ reason: string }>({
  code: "PTH7204",
  name: "duckdb-missing",
  severity: "error",
  id: {
    message: ({ reason }) => `DuckDB tidak dapat dimuat (${quote(reason)})`,
    why: "Mesin ini hanya dimuat bila diminta, dan tidak ikut terpasang bersama patuh.",
    hint: () => "jalankan `npm install @duckdb/node-api`, atau nilai tanpa `--engine duckdb`",
  },
  en: {
    message: ({ reason }) => `DuckDB cannot be loaded (${quote(reason)})`,
    why: "This engine is loaded only where it is asked for, and is not installed together with patuh.",
    hint: () => "run `npm install @duckdb/node-api`, or score without `--engine duckdb`",
  },
});

export const duckdbRubric = defineDiagnostic<{ rubric: string }>({
  code: "PTH7205",
  name: "duckdb-not-column-by-column",
  severity: "error",
  id: {
    message: ({ rubric }) => `tabel untuk rubrik ${quote(rubric)} ini tidak dapat dinilai kolom demi kolom`,
    why: "DuckDB dipakai bila setiap indikator mempunyai satu kolom, semua bobotnya terbit, dan tidak ada aturan, fakta, tabel putusan, nilai bagian yang diketahui, daftar periksa atau rata-rata responden.",
    hint: () => "nilai tanpa `--engine duckdb`; hasilnya sama",
  },
  en: {
    message: ({ rubric }) => `this table for the rubric ${quote(rubric)} cannot be scored column by column`,
    why: "DuckDB is used where every indicator has one column, all weights were published, and there are no rules, facts, verdicts, known subtotals, checklists or means of respondents.",
    hint: () => "score without `--engine duckdb`; the outcomes are the same",
  },
});

export const duckdbForm = defineDiagnostic<{ row: number; fault: string }>({
  code: "PTH7206",
  name: "duckdb-form",
  severity: "error",
  id: {
    message: ({ row, fault }) => `bentuk baris ${row} tidak dibaca oleh DuckDB seperti oleh patuh (${quote(fault)})`,
    why: "Baris yang terpotong, kosong atau berkutip tidak lazim akan dibaca lain tanpa peringatan, jadi tidak satu pun dinilai.",
    hint: () => "nilai tanpa `--engine duckdb`, yang menolak baris itu saja, atau perbaiki barisnya",
  },
  en: {
    message: ({ row, fault }) => `the form of row ${row} is not read by DuckDB as it is by patuh (${quote(fault)})`,
    why: "A row that is cut, empty or quoted in an unusual way would silently be read as something else, so none is scored.",
    hint: () => "score without `--engine duckdb`, which rejects that row alone, or repair the row",
  },
});

export const duckdbFailed = defineDiagnostic<{ reason: string }>({
  code: "PTH7207",
  name: "duckdb-failed",
  severity: "error",
  id: {
    message: ({ reason }) => `DuckDB tidak dapat membaca berkas ini sampai akhir (${quote(reason)})`,
    why: "Hasil dari sebagian berkas dapat disangka lengkap, jadi tidak ada berkas hasil yang dibuat.",
    hint: () => "periksa berkasnya, atau nilai tanpa `--engine duckdb`",
  },
  en: {
    message: ({ reason }) => `DuckDB cannot read this file to its end (${quote(reason)})`,
    why: "Outcomes of a part of the file could be taken for all of them, so no file of outcomes was made.",
    hint: () => "check the file, or score without `--engine duckdb`",
  },
});

export const duckdbColumnType = defineDiagnostic<{ column: string; type: string }>({
  code: "PTH7208",
  name: "duckdb-column-type",
  severity: "error",
  id: {
    message: ({ column, type }) => `kolom ${quote(column)} berjenis ${quote(type)}, yang tidak dinilai oleh DuckDB`,
    why: "Hanya teks, bilangan bulat bertanda, desimal sampai 38 angka, double dan boolean yang dibaca sama oleh keduanya.",
    hint: () => "ubah jenis kolom itu, atau nilai tanpa `--engine duckdb`",
  },
  en: {
    message: ({ column, type }) =>
      `the column ${quote(column)} is of type ${quote(type)}, which is not scored by DuckDB`,
    why: "Only texts, signed integers, decimals of up to 38 digits, doubles and booleans are read alike by both.",
    hint: () => "change the type of the column, or score without `--engine duckdb`",
  },
});

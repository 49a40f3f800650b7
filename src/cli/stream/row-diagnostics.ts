import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { quote } from "../../diagnostics/quote.js";
import type { Localized } from "../../text/localized.js";
import { match } from "../../text/match.js";
import type { TextFault } from "./text-fault.js";

export const rowTooLong = defineDiagnostic<{ most: number }>({
  code: "PTH7260",
  name: "evidence-row-too-long",
  severity: "error",
  id: {
    message: ({ most }) => `baris ini lebih dari ${most} bita`,
    why: "Baris dibaca satu demi satu dengan memori yang terbatas; bukti satu unit tidak sepanjang itu.",
    hint: () => "periksa apakah akhir barisnya hilang; tulis satu baris untuk setiap yang dinilai",
  },
  en: {
    message: ({ most }) => `this row has more than ${most} bytes`,
    why: "Rows are read one after the other in bounded memory; the evidence of one subject is not that long.",
    hint: () => "check whether line ends were lost; write one row for each subject",
  },
});

export const rowNotUtf8 = defineDiagnostic<Record<string, never>>({
  code: "PTH7261",
  name: "evidence-row-not-utf-8",
  severity: "error",
  id: {
    message: () => "baris ini bukan teks UTF-8",
    why: "Huruf yang rusak dapat mengubah nama atau jawaban, jadi baris ini tidak ditebak isinya.",
    hint: () => "simpan ulang berkas sebagai UTF-8, misalnya `CSV UTF-8` di pengolah tabel",
  },
  en: {
    message: () => "this row is not UTF-8 text",
    why: "Broken letters could change a name or an answer, so what the row holds is not guessed at.",
    hint: () => "save the file again as UTF-8, for example `CSV UTF-8` in a spreadsheet",
  },
});

export const parquetUnreadable = defineDiagnostic<{ reason: string }>({
  code: "PTH7262",
  name: "parquet-unreadable",
  severity: "error",
  id: {
    message: ({ reason }) => `ini tidak terbaca sebagai Parquet (${quote(reason)})`,
    why: "Berkas yang hanya terbaca sebagian tidak dinilai seolah-olah lengkap.",
    hint: () => "tulis ulang berkasnya, atau ubah menjadi CSV atau NDJSON",
  },
  en: {
    message: ({ reason }) => `this cannot be read as Parquet (${quote(reason)})`,
    why: "A file that can be read only in part is not scored as if it were whole.",
    hint: () => "write the file again, or turn it into CSV or NDJSON",
  },
});

export const parquetColumnType = defineDiagnostic<{ column: string; type: string }>({
  code: "PTH7263",
  name: "parquet-column-type",
  severity: "error",
  id: {
    message: ({ column, type }) => `kolom ${quote(column)} berjenis ${quote(type)}, yang bukan jawaban`,
    why: "Hanya teks, bilangan, desimal dan ya/tidak yang dapat dibaca persis sebagai jawaban.",
    hint: () => "ubah jenis kolom itu menjadi teks, bilangan bulat, desimal, double atau boolean",
  },
  en: {
    message: ({ column, type }) => `the column ${quote(column)} is of type ${quote(type)}, which is no answer`,
    why: "Only texts, integers, decimals, doubles and booleans can be read exactly as answers.",
    hint: () => "make the column one of text, integers, decimals, doubles or booleans",
  },
});

export const rowGroupTooLarge = defineDiagnostic<{ size: number; most: number }>({
  code: "PTH7264",
  name: "parquet-row-group-too-large",
  severity: "error",
  id: {
    message: ({ size, most }) => `sebuah kelompok baris berukuran ${size} bita, lebih dari ${most}`,
    why: "Parquet dibaca kelompok demi kelompok; yang sebesar ini tidak muat di memori yang terbatas.",
    hint: () => "tulis ulang berkasnya dengan kelompok yang lebih kecil, misalnya 100.000 baris",
  },
  en: {
    message: ({ size, most }) => `a row group has ${size} bytes, more than ${most}`,
    why: "Parquet is read one row group after the other; one of this size does not fit bounded memory.",
    hint: () => "write the file again with smaller row groups, for example of 100,000 rows",
  },
});

export const inputNotText = defineDiagnostic<{ fault: TextFault }>({
  code: "PTH7268",
  name: "evidence-not-text",
  severity: "error",
  id: {
    message: ({ fault }) => `berkas ini tidak terbaca sebagai baris teks: ${faultWords(fault).id}`,
    why: "Baris dibaca sebagai UTF-8 dengan akhir baris LF atau CRLF; bentuk lain tidak ditebak.",
    hint: () => "simpan ulang sebagai UTF-8 dengan akhir baris LF, misalnya `CSV UTF-8` di pengolah tabel",
  },
  en: {
    message: ({ fault }) => `this file cannot be read as lines of text: ${faultWords(fault).en}`,
    why: "Rows are read as UTF-8 with line ends LF or CRLF; no other form is guessed at.",
    hint: () => "save it again as UTF-8 with line ends LF, for example `CSV UTF-8` in a spreadsheet",
  },
});

function faultWords(fault: TextFault): Localized {
  return match(fault)
    .returnType<Localized>()
    .with("carriage-returns", () => ({ id: "akhir barisnya CR saja", en: "its line ends are CR alone" }))
    .with("utf-16", () => ({ id: "pengodeannya UTF-16", en: "its encoding is UTF-16" }))
    .with("parquet", () => ({ id: "isinya Parquet", en: "it holds Parquet" }))
    .with("gzip", () => ({ id: "isinya dimampatkan dengan gzip", en: "it is compressed with gzip" }))
    .with("zip", () => ({ id: "isinya ZIP, seperti berkas Excel", en: "it is a ZIP, as Excel files are" }))
    .with("binary", () => ({ id: "isinya biner", en: "it is binary" }))
    .exhaustive();
}

export const parquetEmpty = defineDiagnostic<Record<string, never>>({
  code: "PTH7269",
  name: "parquet-empty",
  severity: "error",
  id: {
    message: () => "berkas Parquet ini kosong, 0 bita",
    why: "Berkas Parquet tanpa baris pun mempunyai kolom; yang ini belum pernah ditulis.",
    hint: () => "tulis ulang berkasnya",
  },
  en: {
    message: () => "this Parquet file is empty, 0 bytes",
    why: "Even a Parquet file without rows has columns; this one was never written.",
    hint: () => "write the file again",
  },
});

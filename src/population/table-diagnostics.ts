import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";

type Nothing = Record<string, never>;

export const tableEmpty = defineDiagnostic<Nothing>({
  code: "PTH5060",
  name: "table-empty",
  severity: "error",
  id: {
    message: () => "tabel ini kosong",
    why: "Baris pertama menyebut kolom-kolomnya; tanpa itu isinya tidak dapat dikenali.",
    hint: () => "tulis misalnya `id,name,score` lalu satu baris untuk setiap yang dinilai",
  },
  en: {
    message: () => "this table is empty",
    why: "The first row names the columns; without it nothing in the table can be told apart.",
    hint: () => "write for example `id,name,score` and then one row for each subject",
  },
});

export const tableWithoutRows = defineDiagnostic<Nothing>({
  code: "PTH5061",
  name: "table-without-rows",
  severity: "error",
  id: {
    message: () => "tabel ini hanya berisi nama kolom",
    why: "Tanpa baris tidak ada yang dapat dihitung atau diperingkat.",
    hint: () => "tambahkan satu baris untuk setiap yang dinilai",
  },
  en: {
    message: () => "this table holds nothing but the names of its columns",
    why: "Without rows there is nothing to combine or rank.",
    hint: () => "add one row for each subject",
  },
});

export const columnMissing = defineDiagnostic<{ column: string; or: string | null; suggestion: string | null }>({
  code: "PTH5062",
  name: "column-missing",
  severity: "error",
  id: {
    message: ({ column, or }) => `kolom \`${column}\`${or === null ? "" : ` atau \`${or}\``} tidak ada`,
    why: "Setiap baris memerlukan nama yang unik (`id`) dan sebuah nilai (`score` yang terbit, atau `exact`).",
    hint: ({ column, suggestion }) =>
      suggestion === null
        ? `tambahkan kolom \`${column}\` pada baris pertama`
        : `mungkin maksudnya kolom ${quote(suggestion)}; ganti namanya menjadi \`${column}\``,
  },
  en: {
    message: ({ column, or }) => `there is no column \`${column}\`${or === null ? "" : ` or \`${or}\``}`,
    why: "Every row needs a unique name (`id`) and a score (`score` as published, or `exact`).",
    hint: ({ column, suggestion }) =>
      suggestion === null
        ? `add a column \`${column}\` in the first row`
        : `the column ${quote(suggestion)} may be meant; call it \`${column}\``,
  },
});

export const columnNearly = defineDiagnostic<{ column: string; suggestion: string }>({
  code: "PTH5063",
  name: "column-nearly-known",
  severity: "warning",
  id: {
    message: ({ column, suggestion }) => `kolom ${quote(column)} mirip dengan \`${suggestion}\`, yang tidak ada`,
    why: "Kolom yang tidak dikenal diteruskan begitu saja dan tidak ikut dihitung.",
    hint: ({ suggestion }) => `bila itu maksudnya, ganti namanya menjadi \`${suggestion}\``,
  },
  en: {
    message: ({ column, suggestion }) => `the column ${quote(column)} is nearly \`${suggestion}\`, which is not there`,
    why: "A column that is not known is passed through as it is and does not count.",
    hint: ({ suggestion }) => `if that is meant, call it \`${suggestion}\``,
  },
});

export const columnRepeated = defineDiagnostic<{ column: string }>({
  code: "PTH5064",
  name: "column-repeated",
  severity: "error",
  id: {
    message: ({ column }) => `kolom ${quote(column)} ada dua kali`,
    why: "Tidak dapat diketahui kolom mana yang dimaksud.",
    hint: () => "hapus salah satu, atau beri nama lain",
  },
  en: {
    message: ({ column }) => `the column ${quote(column)} is there twice`,
    why: "Nobody could tell which of them is meant.",
    hint: () => "delete one of them, or give it another name",
  },
});

export const columnNameless = defineDiagnostic<{ number: number }>({
  code: "PTH5065",
  name: "column-nameless",
  severity: "error",
  id: {
    message: ({ number }) => `kolom ke-${number} berisi, tetapi tidak bernama`,
    why: "Isi kolom dikenali dari namanya di baris pertama.",
    hint: () => "beri nama pada baris pertama, atau kosongkan kolom itu",
  },
  en: {
    message: ({ number }) => `column ${number} holds something but has no name`,
    why: "What a column holds is known by its name in the first row.",
    hint: () => "name it in the first row, or empty the column",
  },
});

export const rowRagged = defineDiagnostic<{ row: number; cells: number; columns: number }>({
  code: "PTH5066",
  name: "row-ragged",
  severity: "error",
  id: {
    message: ({ row, cells, columns }) => `baris ${row} mempunyai ${cells} sel, padahal ada ${columns} kolom`,
    why: "Sel yang kurang atau berlebih menggeser semua sel sesudahnya; nilainya dapat menjadi milik kolom lain.",
    hint: () =>
      "tulis satu sel untuk setiap kolom; dengan koma desimal, simpan dengan titik koma di antara kolomnya, atau apit selnya dengan tanda petik",
  },
  en: {
    message: ({ row, cells, columns }) => `row ${row} has ${cells} cells, but there are ${columns} columns`,
    why: "One cell too few or too many shifts all that follow; a score may end up in another column.",
    hint: () =>
      "write one cell for each column; with decimal commas, save it with semicolons between columns, or put quotes around such cells",
  },
});

export const quoteOpen = defineDiagnostic<{ row: number }>({
  code: "PTH5067",
  name: "table-quote-open",
  severity: "error",
  id: {
    message: ({ row }) => `tanda petik di baris ${row} tidak ditutup, atau diikuti huruf`,
    why: "Tidak diketahui di mana sel itu berakhir; baris itu tidak dipakai, dan dibaca lagi mulai baris berikutnya.",
    hint: () => 'tutup tanda petik itu; tanda petik di dalam sel ditulis dua kali: `""`',
  },
  en: {
    message: ({ row }) => `the quote in row ${row} is not closed, or letters follow it`,
    why: "Where that cell ends is not known; the row is not used, and reading goes on with the next line.",
    hint: () => 'close the quote; a quote inside a cell is written twice: `""`',
  },
});

export const rowEmpty = defineDiagnostic<{ row: number }>({
  code: "PTH5068",
  name: "row-empty",
  severity: "info",
  id: {
    message: ({ row }) => `baris ${row} kosong dan dilewati`,
    why: "Baris kosong di tengah tabel kadang adalah baris yang isinya hilang.",
    hint: () => "hapus baris itu, atau isi kembali",
  },
  en: {
    message: ({ row }) => `row ${row} is empty and was passed over`,
    why: "An empty row in the middle of a table may be one that lost its content.",
    hint: () => "delete the row, or fill it again",
  },
});

export const tableForm = defineDiagnostic<{ row: number; column: string | null }>({
  code: "PTH5069",
  name: "table-form",
  severity: "error",
  id: {
    message: ({ row, column }) =>
      column === null
        ? `baris ${row} bukan sebuah objek`
        : `isi ${quote(column)} di baris ${row} bukan teks atau angka`,
    why: "Tabel dalam JSON adalah daftar objek, satu untuk setiap baris, dengan teks atau angka di dalamnya.",
    hint: () => 'tulis misalnya `[{"id": "dinas-a", "score": "81.84"}]`',
  },
  en: {
    message: ({ row, column }) =>
      column === null
        ? `row ${row} is not an object`
        : `what ${quote(column)} holds in row ${row} is no text or number`,
    why: "A table in JSON is a list of objects, one for each row, with texts or numbers in them.",
    hint: () => 'write for example `[{"id": "unit-a", "score": "81.84"}]`',
  },
});

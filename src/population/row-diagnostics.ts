import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";
import { decimalComma } from "../numeric/decimal-comma.js";
import { formatExact } from "../numeric/format-exact.js";
import type { Rational } from "../numeric/rational.js";
import type { Localized } from "../text/localized.js";

/** A cell: in which row and column it stands, and what it holds. */
interface CellFacts {
  readonly row: number;
  readonly column: string;
  readonly text: string;
}

export const rowIdMissing = defineDiagnostic<{ row: number }>({
  code: "PTH5070",
  name: "row-id-missing",
  severity: "error",
  id: {
    message: ({ row }) => `baris ${row} tidak mempunyai \`id\``,
    why: "Tanpa nama yang unik hasilnya tidak dapat dikembalikan kepada pemiliknya.",
    hint: () => "isi kolom `id`",
  },
  en: {
    message: ({ row }) => `row ${row} has no \`id\``,
    why: "Without a unique name a result cannot be given back to its owner.",
    hint: () => "fill in the column `id`",
  },
});

export const rowNameUnusable = defineDiagnostic<{ row: number; column: string; text: string }>({
  code: "PTH5079",
  name: "row-name-unusable",
  severity: "error",
  id: {
    message: ({ row, column, text }) => `\`${column}\` di baris ${row} tidak dapat dipakai: ${quote(text)}`,
    why: "Sebuah nama tampil di layar dan berkas lain; tanda yang tidak terlihat di dalamnya mengacaukannya.",
    hint: () => "tulis 1 sampai 200 huruf yang terlihat, pada satu baris",
  },
  en: {
    message: ({ row, column, text }) => `the \`${column}\` in row ${row} cannot be used: ${quote(text)}`,
    why: "A name is shown on screens and in other files; invisible characters in it would garble them.",
    hint: () => "write 1 to 200 visible characters on one line",
  },
});

export const rowIdRepeated = defineDiagnostic<{ row: number; id: string; first: number }>({
  code: "PTH5071",
  name: "row-id-repeated",
  severity: "error",
  id: {
    message: ({ row, id, first }) => `${quote(id)} di baris ${row} sudah ada di baris ${first}`,
    why: "Yang sama akan dihitung dua kali, atau dua yang berbeda tertukar.",
    hint: () => "hapus salah satu, atau beri `id` yang berbeda, misalnya dengan nama instansinya di depan",
  },
  en: {
    message: ({ row, id, first }) => `${quote(id)} in row ${row} is already in row ${first}`,
    why: "The same would count twice, or two different ones would be mixed up.",
    hint: () => "delete one of them, or give it another `id`, for example with its institution in front",
  },
});

export const rowsOfOtherYear = defineDiagnostic<{ year: string; rows: number; rubric: string }>({
  code: "PTH5072",
  name: "rows-of-other-year",
  severity: "error",
  id: {
    message: ({ year, rows, rubric }) => `${rows} baris bertahun ${quote(year)}, padahal rubriknya ${rubric}`,
    why: "Nilai dari tahun lain dihitung dengan instrumen lain; mencampurnya tidak memberi arti.",
    hint: () =>
      "pisahkan berkas menurut tahun; untuk membandingkan dua tahun pakai `--before` dengan `--before-rubric`",
  },
  en: {
    message: ({ year, rows, rubric }) =>
      `${rows} ${rows === 1 ? "row is" : "rows are"} of ${quote(year)}, but the rubric is ${rubric}`,
    why: "Scores of another year come from another instrument; mixing them means nothing.",
    hint: () => "keep one file for each year; to compare two years use `--before` with `--before-rubric`",
  },
});

/** Why a cell is no number. */
export type CellFault = "comma" | "point" | "thousands" | "malformed";

const FAULTS: Readonly<Record<CellFault, Localized>> = {
  comma: { id: "memakai koma desimal", en: "has a decimal comma" },
  point: { id: "memakai titik, padahal koma desimal yang diminta", en: "has a point, although commas were announced" },
  thousands: { id: "memakai pemisah ribuan", en: "has separators of thousands" },
  malformed: { id: "bukan angka", en: "is not a number" },
};

export const rowNumber = defineDiagnostic<CellFacts & { readonly fault: CellFault }>({
  code: "PTH5073",
  name: "row-number",
  severity: "error",
  id: {
    message: ({ row, column, text, fault }) =>
      `${quote(text)} di baris ${row}, kolom \`${column}\`, ${FAULTS[fault].id}`,
    why: "Angka dibaca persis seperti ditulis; koma dapat berarti desimal atau ribuan, jadi tidak ditebak.",
    hint: ({ text, fault }) =>
      fault === "comma"
        ? `tulis ${decimalComma(text) ?? "dengan titik"}, atau baca seluruh tabel dengan \`--decimal comma\``
        : fault === "point"
          ? "tulis semua angka dengan koma, atau hapus `--decimal comma`"
          : "tulis hanya angka dan satu tanda desimal, tanpa pemisah ribuan, misalnya 81.84 (dengan `--decimal comma`: 81,84)",
  },
  en: {
    message: ({ row, column, text, fault }) =>
      `${quote(text)} in row ${row}, column \`${column}\`, ${FAULTS[fault].en}`,
    why: "Numbers are read exactly as written; a comma may mean decimals or thousands, so it is not guessed at.",
    hint: ({ text, fault }) =>
      fault === "comma"
        ? `write ${decimalComma(text) ?? "a point"}, or read the whole table with \`--decimal comma\``
        : fault === "point"
          ? "write all numbers with a comma, or leave out `--decimal comma`"
          : "write digits and one decimal sign only, no separators of thousands, for example 81.84 (with `--decimal comma`: 81,84)",
  },
});

export const rowScoreOutside = defineDiagnostic<CellFacts & { readonly min: Rational; readonly max: Rational }>({
  code: "PTH5074",
  name: "row-score-outside",
  severity: "error",
  id: {
    message: ({ row, column, text, min, max }) =>
      `${quote(text)} di baris ${row}, kolom \`${column}\`, di luar ${formatExact(min)} sampai ${formatExact(max)}`,
    why: "Rubrik ini tidak dapat menghasilkan nilai itu.",
    hint: () => "periksa nilainya, atau pakai rubrik dari tahun atau instrumen lain",
  },
  en: {
    message: ({ row, column, text, min, max }) =>
      `${quote(text)} in row ${row}, column \`${column}\`, is outside ${formatExact(min)} to ${formatExact(max)}`,
    why: "This rubric cannot give that score.",
    hint: () => "check the score, or use the rubric of another year or instrument",
  },
});

export const rowScoreFine = defineDiagnostic<CellFacts & { readonly digits: number; readonly rounded: string }>({
  code: "PTH5075",
  name: "row-score-fine",
  severity: "warning",
  id: {
    message: ({ row, text, digits }) => `${quote(text)} di baris ${row} lebih halus dari ${digits} desimal yang terbit`,
    why: "Rubrik menetapkan berapa desimal yang terbit; nilai ini dipakai sebagai nilai persis dan terbit setelah dibulatkan.",
    hint: ({ rounded }) => `tulis di kolom \`exact\`, atau tulis ${rounded} bila itu yang terbit`,
  },
  en: {
    message: ({ row, text, digits }) => `${quote(text)} in row ${row} is finer than the ${digits} published decimals`,
    why: "The rubric says how many decimals are published; this one is taken as exact and published after rounding.",
    hint: ({ rounded }) => `write it in a column \`exact\`, or write ${rounded} if that was published`,
  },
});

export const rowScoreMissing = defineDiagnostic<{ row: number }>({
  code: "PTH5076",
  name: "row-score-missing",
  severity: "error",
  id: {
    message: ({ row }) => `baris ${row} tidak mempunyai nilai`,
    why: "Nilai yang tidak ada bukan nol, dan tidak dilewati diam-diam.",
    hint: () => "isi `score` atau `exact`, atau tulis di kolom `excluded` mengapa baris ini tidak dihitung",
  },
  en: {
    message: ({ row }) => `row ${row} has no score`,
    why: "A score that is not there is not zero, and is not passed over silently.",
    hint: () => "fill in `score` or `exact`, or say in a column `excluded` why the row does not count",
  },
});

export const rowFact = defineDiagnostic<
  CellFacts & { readonly expected: Localized; readonly suggestion: string | null }
>({
  code: "PTH5077",
  name: "row-fact",
  severity: "error",
  id: {
    message: ({ row, column, text, expected }) =>
      `${quote(text)} di baris ${row}, kolom \`${column}\`, bukan ${expected.id}`,
    why: "Fakta menentukan kelompok peringkat dan bobot; yang tidak dikenal tidak dikelompokkan sendiri.",
    hint: ({ suggestion }) =>
      suggestion === null ? "tulis seperti di dalam rubrik" : `mungkin maksudnya \`${suggestion}\``,
  },
  en: {
    message: ({ row, column, text, expected }) =>
      `${quote(text)} in row ${row}, column \`${column}\`, is not ${expected.en}`,
    why: "Facts decide among whom a row is ranked and what it weighs; one that is not known makes no group of its own.",
    hint: ({ suggestion }) => (suggestion === null ? "write it as in the rubric" : `did you mean \`${suggestion}\``),
  },
});

export const rowScoreDiffers = defineDiagnostic<{ row: number; score: string; exact: string; rounded: string }>({
  code: "PTH5078",
  name: "row-score-differs",
  severity: "warning",
  id: {
    message: ({ row, score, rounded }) => `baris ${row} menyebut ${score}, padahal nilai persisnya menjadi ${rounded}`,
    why: "Nilai yang terbit seharusnya nilai persis yang dibulatkan sekali; di sini keduanya tidak cocok.",
    hint: ({ exact }) => `periksa keduanya; yang dihitung adalah nilai persis ${exact}`,
  },
  en: {
    message: ({ row, score, rounded }) => `row ${row} says ${score}, but its exact score comes to ${rounded}`,
    why: "A published score should be the exact one rounded once; here the two do not fit.",
    hint: ({ exact }) => `check both; what counts is the exact score ${exact}`,
  },
});

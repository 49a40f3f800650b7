import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";
import { counted } from "../text/counted.js";

type Nothing = Record<string, never>;

export const rankNotStated = defineDiagnostic<Nothing>({
  code: "PTH6066",
  name: "rank-not-stated",
  severity: "info",
  id: {
    message: () => "rubrik ini tidak menyatakan bagaimana peringkat jenjang ini disusun",
    why: "Yang dipakai: nilai yang terbit, dan nilai yang sama berbagi tempat (1 2 2 4).",
    hint: () => "bila rubriknya milik Anda, nyatakan misalnya `rank institution within kind ties share by published`",
  },
  en: {
    message: () => "this rubric does not say how this level is ranked",
    why: "What is taken: published scores, and equal scores share a place (1 2 2 4).",
    hint: () => "if the rubric is yours, say for example `rank institution within kind ties share by published`",
  },
});

export const stratumNotGiven = defineDiagnostic<{ within: string }>({
  code: "PTH6067",
  name: "stratum-not-given",
  severity: "warning",
  id: {
    message: ({ within }) => `\`${within}\` tidak ada di dalam tabel, jadi semua diperingkat bersama`,
    why: "Rubrik atau perintah meminta peringkat tersendiri untuk setiap kelompok.",
    hint: ({ within }) => `tambahkan kolom \`${within}\`, atau pakai \`--together\` bila memang bersama`,
  },
  en: {
    message: ({ within }) => `\`${within}\` is not in the table, so all are ranked together`,
    why: "The rubric or the command asks for a ranking of its own for each group.",
    hint: ({ within }) => `add a column \`${within}\`, or use \`--together\` if that is meant`,
  },
});

export const rowsWithoutStratum = defineDiagnostic<{ within: string; ids: readonly string[] }>({
  code: "PTH6068",
  name: "rows-without-stratum",
  severity: "warning",
  id: {
    message: ({ within, ids }) => `${ids.length} baris tidak menyebut \`${within}\`, mulai dari ${quote(ids[0] ?? "")}`,
    why: "Baris itu diperingkat di antara mereka sendiri, bukan di dalam kelompok yang sebenarnya.",
    hint: ({ within }) => `isi \`${within}\``,
  },
  en: {
    message: ({ within, ids }) =>
      `${counted(ids.length, "row")} without \`${within}\`, the first of them ${quote(ids[0] ?? "")}`,
    why: "They are ranked among themselves, not in the group to which they belong.",
    hint: ({ within }) => `fill in \`${within}\``,
  },
});

export const rankedByPublished = defineDiagnostic<{ rows: number }>({
  code: "PTH6069",
  name: "ranked-by-published",
  severity: "warning",
  id: {
    message: ({ rows }) => `${rows} baris hanya mempunyai nilai yang terbit, padahal peringkatnya menurut nilai persis`,
    why: "Nilai yang sama setelah dibulatkan dapat berbeda sebelumnya; urutan dan serinya dapat berubah.",
    hint: () => "tambahkan kolom `exact` dengan nilai sebelum dibulatkan",
  },
  en: {
    message: ({ rows }) => `${counted(rows, "row")} with a published score only, but the ranking is by exact scores`,
    why: "Scores that are equal after rounding may differ before; order and ties may change.",
    hint: () => "add a column `exact` with the scores before rounding",
  },
});

export const idsDoubled = defineDiagnostic<{ ids: readonly string[] }>({
  code: "PTH6078",
  name: "ids-doubled",
  severity: "error",
  id: {
    message: ({ ids }) => `lebih dari satu baris bernama ${listed(ids)}`,
    why: "Yang sama akan dihitung dua kali, atau dua yang berbeda tertukar.",
    hint: () => "beri setiap baris `id` sendiri",
  },
  en: {
    message: ({ ids }) => `more than one row is called ${listed(ids)}`,
    why: "The same would count twice, or two different ones would be mixed up.",
    hint: () => "give every row an `id` of its own",
  },
});

export const withinUnknown = defineDiagnostic<{ within: string; suggestion: string | null }>({
  code: "PTH6079",
  name: "within-unknown",
  severity: "error",
  id: {
    message: ({ within }) => `tidak ada baris yang mempunyai ${quote(within)}, jadi semua diperingkat bersama`,
    why: "Peringkat diminta tersendiri untuk setiap nilainya; bersama-sama bukan itu yang diminta.",
    hint: ({ suggestion }) =>
      suggestion === null
        ? "sebutkan sebuah kolom tabel, atau pakai `--together`"
        : `mungkin maksudnya \`${suggestion}\``,
  },
  en: {
    message: ({ within }) => `no row has ${quote(within)}, so all are ranked together`,
    why: "Places were asked for within each of its values; together is not what was asked.",
    hint: ({ suggestion }) =>
      suggestion === null ? "name a column of the table, or use `--together`" : `did you mean \`${suggestion}\``,
  },
});

export const rowsBelowLevel = defineDiagnostic<{ level: string; rows: number }>({
  code: "PTH6077",
  name: "rows-below-level",
  severity: "warning",
  id: {
    message: ({ level, rows }) =>
      `${rows} baris berada di bawah \`${level}\`, padahal \`${level}\` yang diberi peringkat`,
    why: "Baris yang menyebut tempatnya berada adalah bagian dari itu, bukan itu sendiri.",
    hint: ({ level }) =>
      `hitung dahulu dengan \`patuh aggregate ... --to ${level} --format csv\`, atau sebutkan \`--from\``,
  },
  en: {
    message: ({ level, rows }) => `${counted(rows, "row")} below \`${level}\`, though \`${level}\` is what is ranked`,
    why: "A row that names what it belongs to is a part of that, not that itself.",
    hint: ({ level }) => `combine first with \`patuh aggregate ... --to ${level} --format csv\`, or name \`--from\``,
  },
});

export const rowsUnusable = defineDiagnostic<{ ids: readonly string[] }>({
  code: "PTH6070",
  name: "rows-unusable",
  severity: "error",
  id: {
    message: ({ ids }) => `${ids.length} baris tanpa nilai yang dapat dipakai, mulai dari ${quote(ids[0] ?? "")}`,
    why: "Nilai yang tidak dapat dibaca atau di luar rentang rubrik tidak mendapat tempat.",
    hint: () => "berikan `score` atau `exact` sebagai teks angka di dalam rentang rubrik",
  },
  en: {
    message: ({ ids }) =>
      `${counted(ids.length, "row")} without a score that can be used, the first of them ${quote(ids[0] ?? "")}`,
    why: "A score that cannot be read, or is outside the range of the rubric, gets no place.",
    hint: () => "give `score` or `exact` as the text of a number in the range of the rubric",
  },
});

export const rowsWithRange = defineDiagnostic<{ ids: readonly string[] }>({
  code: "PTH6071",
  name: "rows-with-range",
  severity: "warning",
  id: {
    message: ({ ids }) => `${ids.length} baris hanya mempunyai rentang nilai, mulai dari ${quote(ids[0] ?? "")}`,
    why: "Tempatnya bergantung pada yang belum diketahui, jadi tidak diberikan.",
    hint: () => "lengkapi bukti atau bobotnya; kategori yang pasti tetap dihitung",
  },
  en: {
    message: ({ ids }) => `${counted(ids.length, "row")} with a range only, the first of them ${quote(ids[0] ?? "")}`,
    why: "Their place hangs on what is not known, so they get none.",
    hint: () => "complete evidence or weights; categories that are certain are counted all the same",
  },
});

export const placesImpossible = defineDiagnostic<{ first: number; of: number; strata: number; last: number }>({
  code: "PTH6072",
  name: "places-impossible",
  severity: "error",
  id: {
    message: ({ first, of, strata, last }) =>
      strata > 1
        ? `tempat pertama ${first} dan jumlah ${of} disebut untuk ${strata} kelompok sekaligus`
        : `tempat terakhir menjadi ${last}, padahal disebut hanya ada ${of}`,
    why: "Tempat pertama dan jumlah seluruhnya menerangkan potongan satu daftar.",
    hint: ({ strata }) =>
      strata > 1 ? "pisahkan tabel menurut kelompok, atau pakai `--together`" : "periksa `--first-place` dan `--of`",
  },
  en: {
    message: ({ first, of, strata, last }) =>
      strata > 1
        ? `first place ${first} and ${of} in all were stated for ${strata} groups at once`
        : `the last place comes to ${last}, but only ${of} are said to be there`,
    why: "The first place and the number of all describe a piece of one list.",
    hint: ({ strata }) =>
      strata > 1 ? "keep one table for each group, or use `--together`" : "check `--first-place` and `--of`",
  },
});

export const schemeBreak = defineDiagnostic<{ before: string; after: string; reason: "not-amended" | "range" }>({
  code: "PTH6073",
  name: "scheme-break",
  severity: "warning",
  id: {
    message: ({ before, after, reason }) =>
      reason === "range"
        ? `rentang nilai ${quote(before)} dan ${quote(after)} berbeda`
        : `${quote(after)} bukan perubahan (\`amends\`) dari ${quote(before)}`,
    why: "Kenaikan antara dua instrumen yang berbeda bukan ukuran perbaikan, jadi selisih nilai tidak diberikan.",
    hint: () => "bandingkan kategorinya saja, atau tulis rubrik yang baru sebagai perubahan dari yang lama",
  },
  en: {
    message: ({ before, after, reason }) =>
      reason === "range"
        ? `the score ranges of ${quote(before)} and ${quote(after)} differ`
        : `${quote(after)} does not amend ${quote(before)}`,
    why: "A rise between two different instruments is no measure of improvement, so differences are not given.",
    hint: () => "compare categories only, or write the new rubric as an amendment of the old one",
  },
});

const MOST_NAMED = 3;

function listed(ids: readonly string[]): string {
  return `${ids.slice(0, MOST_NAMED).map(quote).join(", ")}${ids.length > MOST_NAMED ? ", ..." : ""}`;
}

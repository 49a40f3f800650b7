import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";
import { counted } from "../text/counted.js";

export const levelColumnMissing = defineDiagnostic<{ level: string; from: string }>({
  code: "PTH6060",
  name: "level-column-missing",
  severity: "error",
  id: {
    message: ({ level, from }) => `tidak ada yang menyebut \`${level}\` tempat setiap \`${from}\` berada`,
    why: "Nilai sebuah jenjang dihitung dari yang berada di dalamnya; itu tidak ditebak.",
    hint: ({ level }) => `tambahkan kolom \`${level}\`, atau hitung sampai jenjang di bawahnya saja (\`--to\`)`,
  },
  en: {
    message: ({ level, from }) => `nothing says to which \`${level}\` each \`${from}\` belongs`,
    why: "The score of a level is made from those that belong to it; that is not guessed.",
    hint: ({ level }) => `add a column \`${level}\`, or go only to the level below it (\`--to\`)`,
  },
});

export const parentUnknown = defineDiagnostic<{ id: string; level: string }>({
  code: "PTH6061",
  name: "parent-unknown",
  severity: "error",
  id: {
    message: ({ id, level }) => `\`${level}\` dari ${quote(id)} tidak disebut`,
    why: "Tanpa itu nilainya tidak masuk ke mana pun, dan rata-rata di atasnya menjadi salah.",
    hint: ({ level }) => `isi \`${level}\`, atau tulis di \`excluded\` mengapa ini tidak dihitung`,
  },
  en: {
    message: ({ id, level }) => `the \`${level}\` of ${quote(id)} is not named`,
    why: "Without it the score goes nowhere, and the mean above it would be wrong.",
    hint: ({ level }) => `fill in \`${level}\`, or say in \`excluded\` why this does not count`,
  },
});

export const parentInTwo = defineDiagnostic<{ id: string; level: string; above: string; parents: readonly string[] }>({
  code: "PTH6062",
  name: "parent-in-two",
  severity: "error",
  id: {
    message: ({ id, level, above, parents }) =>
      `\`${level}\` ${quote(id)} berada dalam lebih dari satu \`${above}\`: ${parents.map(quote).join(", ")}`,
    why: "Dua yang berbeda dengan nama yang sama akan digabung menjadi satu.",
    hint: ({ id, parents }) => `beri nama yang berbeda, misalnya ${quote(`${parents[0] ?? ""}/${id}`)}`,
  },
  en: {
    message: ({ id, level, above, parents }) =>
      `the \`${level}\` ${quote(id)} belongs to more than one \`${above}\`: ${parents.map(quote).join(", ")}`,
    why: "Two different ones with the same name would be made into one.",
    hint: ({ id, parents }) => `give them different names, for example ${quote(`${parents[0] ?? ""}/${id}`)}`,
  },
});

export const groupIncomplete = defineDiagnostic<{ id: string; lacking: number }>({
  code: "PTH6063",
  name: "group-incomplete",
  severity: "error",
  id: {
    message: ({ id, lacking }) => `${quote(id)} belum mempunyai nilai: ${lacking} di dalamnya tidak dapat dibaca`,
    why: "Rata-rata tanpa baris yang salah tampak benar, padahal bukan nilainya.",
    hint: () => "perbaiki baris itu, atau tulis di `excluded` mengapa tidak dihitung",
  },
  en: {
    message: ({ id, lacking }) => `${quote(id)} has no score yet: ${lacking} of those in it cannot be read`,
    why: "A mean without the rows in error looks right, but is not the score.",
    hint: () => "repair those rows, or say in `excluded` why they do not count",
  },
});

export const groupWithoutScore = defineDiagnostic<{ id: string; lacking: readonly string[] }>({
  code: "PTH6064",
  name: "group-without-score",
  severity: "error",
  id: {
    message: ({ id, lacking }) => `${quote(id)} belum mempunyai nilai, karena ini belum: ${some(lacking, "lagi")}`,
    why: "Yang belum mempunyai nilai tidak dianggap nol dan tidak dilewati.",
    hint: () => "lengkapi yang disebut, atau tulis di `excluded` mengapa tidak dihitung",
  },
  en: {
    message: ({ id, lacking }) => `${quote(id)} has no score yet, since these have none: ${some(lacking, "more")}`,
    why: "What has no score is not taken as zero and not passed over.",
    hint: () => "complete what is named, or say in `excluded` why it does not count",
  },
});

export const factsDiffer = defineDiagnostic<{ id: string; level: string; fact: string; values: readonly string[] }>({
  code: "PTH6076",
  name: "facts-differ",
  severity: "warning",
  id: {
    message: ({ id, level, fact, values }) =>
      `di dalam \`${level}\` ${quote(id)}, \`${fact}\` berbeda-beda: ${values.map(quote).join(", ")}`,
    why: "Peringkat disusun menurut itu; yang tidak sama di dalamnya tidak diteruskan ke atas.",
    hint: ({ fact }) => `samakan \`${fact}\` di dalamnya, atau periksa apakah semuanya memang satu`,
  },
  en: {
    message: ({ id, level, fact, values }) =>
      `inside the \`${level}\` ${quote(id)}, \`${fact}\` differs: ${values.map(quote).join(", ")}`,
    why: "Places are given within it; what is not the same inside is not passed on upwards.",
    hint: ({ fact }) => `make \`${fact}\` the same inside, or check that all of these are one`,
  },
});

export const rowsUnplaced = defineDiagnostic<{ level: string; rows: readonly number[] }>({
  code: "PTH6075",
  name: "rows-unplaced",
  severity: "warning",
  id: {
    message: ({ level, rows }) => `tidak diketahui di \`${level}\` mana baris ${listed(rows)} berada`,
    why: "Baris itu tidak dapat dibaca, jadi nilai mana pun di sini mungkin dihitung tanpa baris itu.",
    hint: () => "perbaiki baris itu dahulu, lalu hitung lagi",
  },
  en: {
    message: ({ level, rows }) =>
      `to which \`${level}\` ${rows.length === 1 ? "row" : "rows"} ${listed(rows)} ${rows.length === 1 ? "belongs" : "belong"} is not known`,
    why: "Those could not be read, so any of the scores here may have been made without them.",
    hint: () => "repair them first, then combine again",
  },
});

export const groupExcluded = defineDiagnostic<{ id: string }>({
  code: "PTH6074",
  name: "group-excluded",
  severity: "info",
  id: {
    message: ({ id }) => `semua di dalam ${quote(id)} dikecualikan, jadi tidak mempunyai nilai`,
    why: "Yang seluruhnya dikecualikan juga tidak dihitung pada jenjang di atasnya.",
    hint: () => "periksa apakah alasan setiap baris di dalamnya berlaku",
  },
  en: {
    message: ({ id }) => `all in ${quote(id)} is excluded, so it has no score`,
    why: "What is excluded as a whole does not count in the level above either.",
    hint: () => "check that the reason given for each row in it holds",
  },
});

export const ownLevelAssumed = defineDiagnostic<{ level: string; to: string; rows: number }>({
  code: "PTH6065",
  name: "own-level-assumed",
  severity: "warning",
  id: {
    message: ({ level, to, rows }) => `${rows} baris dianggap \`${level}\` dari satu \`${to}\``,
    why: "Tidak ada kolom yang menyebut salah satu jenjang, jadi semuanya dihitung bersama-sama.",
    hint: ({ to }) => `bila bukan itu, tambahkan kolom \`${to}\` (atau jenjang di bawahnya), atau sebutkan \`--from\``,
  },
  en: {
    message: ({ level, to, rows }) => `${counted(rows, "row")} taken as \`${level}\` of one \`${to}\``,
    why: "No column names one of the levels, so all count together.",
    hint: ({ to }) => `if they are not, add a column \`${to}\` (or a level below it), or name \`--from\``,
  },
});

const MOST_NAMED = 5;

function listed(rows: readonly number[]): string {
  return `${rows.slice(0, MOST_NAMED).join(", ")}${rows.length > MOST_NAMED ? ", ..." : ""}`;
}

function some(names: readonly string[], more: string): string {
  const shown = names.slice(0, MOST_NAMED).map(quote).join(", ");
  return names.length > MOST_NAMED ? `${shown}, +${names.length - MOST_NAMED} ${more}` : shown;
}

import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";
import { formatExact } from "../numeric/format-exact.js";
import type { Rational } from "../numeric/rational.js";
import { counted } from "../text/counted.js";

export const levelUnknown = defineDiagnostic<{ level: string; known: readonly string[] }>({
  code: "PTH6020",
  name: "level-not-declared",
  severity: "error",
  id: {
    message: ({ level }) =>
      level === "" ? "rubrik ini tidak menyatakan jenjang" : `rubrik ini tidak menyatakan jenjang ${quote(level)}`,
    why: "Bagaimana nilai satu jenjang menjadi nilai jenjang berikutnya ditentukan rubrik, bukan ditebak.",
    hint: ({ known }) =>
      known.length === 0
        ? "tambahkan ke rubrik misalnya `level unit -> institution mean`; rubrik yang disertakan disalin dahulu dengan `patuh format`"
        : `pilih salah satu: ${known.map(quote).join(", ")}`,
  },
  en: {
    message: ({ level }) =>
      level === "" ? "this rubric declares no levels" : `this rubric declares no level ${quote(level)}`,
    why: "The rubric says how the scores of one level become a score of the next; it is not guessed.",
    hint: ({ known }) =>
      known.length === 0
        ? "add to the rubric for example `level unit -> institution mean`; copy a shipped one first, with `patuh format`"
        : `choose one of: ${known.map(quote).join(", ")}`,
  },
});

export const membersTooFew = defineDiagnostic<{ members: number; atLeast: bigint }>({
  code: "PTH6021",
  name: "members-too-few",
  severity: "error",
  id: {
    message: ({ members, atLeast }) => `ada ${members} nilai, padahal diperlukan paling sedikit ${atLeast}`,
    why: "Rubrik menetapkan berapa nilai yang diperlukan untuk nilai jenjang di atasnya.",
    hint: () => "tambahkan nilai yang belum ada; yang kurang tidak dianggap nol",
  },
  en: {
    message: ({ members, atLeast }) => `${counted(members, "score")} given, but at least ${atLeast} needed`,
    why: "The rubric sets how many scores are needed for a score of the level above.",
    hint: () => "add the scores that are lacking; they are not taken as zero",
  },
});

export const memberScore = defineDiagnostic<{ id: string; min: Rational; max: Rational }>({
  code: "PTH6022",
  name: "member-score",
  severity: "error",
  id: {
    message: ({ id }) => `nilai ${quote(id)} tidak ada atau berada di luar rentang`,
    why: "Rata-rata dihitung dari nilai persis; yang tidak dapat dibaca tidak dilewati diam-diam.",
    hint: ({ min, max }) => `berikan \`exact\` dari hasilnya, antara ${formatExact(min)} dan ${formatExact(max)}`,
  },
  en: {
    message: ({ id }) => `the score of ${quote(id)} is missing or outside the range`,
    why: "The mean is taken of exact scores; one that cannot be read is not passed over silently.",
    hint: ({ min, max }) => `give \`exact\` of its outcome, between ${formatExact(min)} and ${formatExact(max)}`,
  },
});

export const memberWeight = defineDiagnostic<{ id: string; fact: string }>({
  code: "PTH6023",
  name: "member-weight",
  severity: "error",
  id: {
    message: ({ id, fact }) => `\`${fact}\` untuk ${quote(id)} tidak ada atau kurang dari nol`,
    why: "Jenjang ini dibobot dengan fakta itu; tanpa fakta itu bobotnya tidak diketahui.",
    hint: () => "berikan `weight`, angka mulai dari 0",
  },
  en: {
    message: ({ id, fact }) => `\`${fact}\` of ${quote(id)} is missing or below zero`,
    why: "This level is weighted by that fact; without it the weight is not known.",
    hint: () => "give `weight`, a number from 0 up",
  },
});

export const membersWeightless = defineDiagnostic<{ level: string }>({
  code: "PTH6024",
  name: "members-weightless",
  severity: "error",
  id: {
    message: ({ level }) => `semua nilai untuk jenjang ${quote(level)} berbobot nol`,
    why: "Tanpa bobot tidak ada rata-rata berbobot.",
    hint: () => "periksa fakta yang menjadi bobotnya",
  },
  en: {
    message: ({ level }) => `all scores for the level ${quote(level)} weigh nothing`,
    why: "Without weights there is no weighted mean.",
    hint: () => "check the fact that gives the weights",
  },
});

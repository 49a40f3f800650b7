import { counted } from "../../text/counted.js";
import type { Localized } from "../../text/localized.js";

/** The words of the report of one unit. */
export const UNIT_WORDS = {
  kind: { id: "Laporan nilai unit", en: "Score report of a unit" },
  subjectId: { id: "Kode", en: "Identifier" },
  verdict: { id: "Putusan", en: "Verdict" },
  award: { id: "Penghargaan", en: "Award" },
  awards: {
    given: { id: "diberikan", en: "given" },
    withheld: { id: "ditahan", en: "withheld" },
  },
  label: { id: "Label", en: "Label" },
  strongest: { id: "Paling kuat", en: "Strongest" },
  weakest: { id: "Paling banyak kehilangan poin", en: "Most points lost" },
  next: { id: "Langkah terdekat", en: "Nearest step" },
  dimensions: { id: "Dimensi", en: "Dimensions" },
  dimensionsCaption: { id: "Nilai dan bobot setiap dimensi", en: "Score and weight of each dimension" },
  part: { id: "Bagian", en: "Part" },
  weight: { id: "Bobot", en: "Weight" },
  contribution: { id: "Sumbangan", en: "Adds" },
  undisclosed: { id: "tidak diterbitkan", en: "undisclosed" },
  assumedWeight: { id: "diandaikan", en: "assumed" },
  leftOut: {
    missing: { id: "tidak dijawab, tidak dihitung", en: "not answered, left out" },
    "not-applicable": { id: "tidak berlaku", en: "not applicable" },
  },
  unknown: { id: "belum pasti", en: "not certain" },
  strengths: { id: "Kekuatan", en: "Strengths" },
  strengthsIntro: {
    id: "Bagian dengan nilai penuh, yang paling besar bobotnya lebih dahulu.",
    en: "Parts with the full score, the weightiest first.",
  },
  bestIntro: {
    id: "Tidak ada bagian dengan nilai penuh; ini yang terbaik.",
    en: "No part has the full score; these are the best.",
  },
  ofWhole: { id: "Bobot efektif", en: "Effective weight" },
  gaps: { id: "Kesenjangan", en: "Gaps" },
  gapsIntro: {
    id: "Poin nilai keseluruhan yang hilang di setiap bagian, terbanyak lebih dahulu: bobotnya dalam keseluruhan kali kekurangannya dari nilai penuh. Aturan dan pembulatan bagian dapat mengubah seberapa banyak yang kembali bila diperbaiki.",
    en: "The points of the whole score that are lost in each part, the most first: its share of the whole times what it lacks of the full score. Rules and roundings of parts can change how much comes back when it is mended.",
  },
  answerNow: { id: "Keadaan sekarang", en: "As it is now" },
  lost: { id: "Poin hilang", en: "Points lost" },
  noGaps: { id: "Tidak ada poin yang hilang.", en: "No points are lost." },
  noGapsKnown: {
    id: "Setiap bagian yang bobot efektifnya diketahui bernilai penuh; belum pasti berapa poin nilai keseluruhan yang hilang.",
    en: "Every part of which the effective weight is known has the full score; how much the whole score loses is not certain.",
  },
  noGapsInParts: (lost: string): Localized => ({
    id: `Tidak ada bagian yang kehilangan poin; ${lost} poin nilai keseluruhan hilang karena aturan, pembulatan bagian, atau jumlah bobot di bawah 100%.`,
    en: `No part loses points; ${lost} of the points of the whole score are lost by rules, roundings of parts, or weights that come to less than 100%.`,
  }),
  plan: { id: "Jalan termurah ke kategori berikutnya", en: "The cheapest way to the next category" },
  planGoal: (category: string): Localized => ({ id: `Tujuan: kategori ${category}`, en: `Goal: category ${category}` }),
  planAfter: (score: string, category: string): Localized => ({
    id: `Dengan perubahan ini nilainya menjadi ${score}, kategori ${category}.`,
    en: `With these changes the score becomes ${score}, category ${category}.`,
  }),
  planProved: (ways: number): Localized => ({
    id: `Terbukti tidak ada jalan dengan upaya lebih kecil: semua ${ways} cara yang perlu diperiksa sudah diperiksa.`,
    en: `It is proved that no way takes less effort: all ${ways} ways that needed checking were checked.`,
  }),
  planOpen: (ways: number): Localized => ({
    id: `Belum terbukti yang termurah: pencarian dihentikan setelah ${ways} cara.`,
    en: `Not proved to be the cheapest: the search ended after ${ways} ways.`,
  }),
  planEfforts: {
    id: "Setiap perubahan dihitung sama, besar atau kecil.",
    en: "Every change counts the same, whatever its size.",
  },
  planImpossible: (score: string, category: string): Localized => ({
    id: `Tidak dapat dicapai dengan jawaban yang lebih baik; setinggi-tingginya ${score}, kategori ${category}.`,
    en: `It cannot be reached by better answers; at best ${score}, category ${category}.`,
  }),
  planHeld: { id: "Yang menahan:", en: "What holds it back:" },
  planChanges: (count: number): Localized => ({
    id: `perlu mengubah ${count} bagian`,
    en: `${counted(count, "part")} would have to change`,
  }),
  planNothing: {
    id: "Tidak ditemukan jalan; belum terbukti tidak ada.",
    en: "No way was found; it is not proved that there is none.",
  },
  planCaption: { id: "Yang berubah", en: "What changes" },
  planShort: (count: number, category: string, score: string): Localized => ({
    id: `${count} perubahan cukup untuk kategori ${category} (${score})`,
    en: `${count === 1 ? "1 change is" : `${count} changes are`} enough for category ${category} (${score})`,
  }),
  to: { id: "Menjadi", en: "To" },
  demands: { id: "Yang diminta", en: "What that asks for" },
  gain: { id: "Menambah", en: "Adds" },
  openBecause: {
    "undisclosed-weights": { id: "ada bobot yang tidak pernah diterbitkan", en: "some weights were never published" },
    "not-broken-down": {
      id: "ada bagian yang tidak dirinci di rubrik",
      en: "some parts have no details in the rubric",
    },
    missing: { id: "ada indikator yang belum dijawab", en: "some indicators are not answered" },
    "unknown-fact": { id: "ada fakta yang tidak diketahui", en: "some facts are not known" },
    below: null,
  },
  openness: { id: "Yang belum pasti", en: "What is not certain" },
  missing: { id: "Belum dijawab", en: "Not answered" },
  missingCount: (count: number, total: number): Localized => ({
    id: `${count} dari ${total} indikator belum dijawab.`,
    en: `${count} of ${total} indicators ${count === 1 ? "is" : "are"} not answered.`,
  }),
  missingPolicy: {
    lowest: {
      id: "Rubrik menghitung yang belum dijawab sebagai nilai terendah.",
      en: "The rubric counts what is not answered as the lowest score.",
    },
    excluded: {
      id: "Rubrik tidak menghitung yang belum dijawab; bobotnya dibagikan.",
      en: "The rubric leaves out what is not answered, and shares out its weight.",
    },
    stop: {
      id: "Rubrik tidak memberi nilai selama ada yang belum dijawab.",
      en: "The rubric gives no score while something is not answered.",
    },
  },
  missingHidden: {
    id: "Subtotal yang diterbitkan dipakai; indikator di bawahnya tidak perlu dijawab.",
    en: "Published subtotals are used; the indicators below them need no answers.",
  },
  rules: { id: "Aturan yang dipakai", en: "Rules that were applied" },
  evidence: { id: "Jawaban dan bukti", en: "Answers and evidence" },
  evidenceCaption: { id: "Setiap jawaban dan buktinya", en: "Every answer and its evidence" },
  facts: { id: "Fakta", en: "Facts" },
  answer: { id: "Jawaban", en: "Answer" },
  source: { id: "Bukti dan catatan", en: "Evidence and notes" },
  noSource: { id: "tidak disebut", en: "not stated" },
  knownScore: (value: string): Localized => ({ id: `nilai diterbitkan ${value}`, en: `published score ${value}` }),
  knownPoints: (value: string): Localized => ({ id: `poin diterbitkan ${value}`, en: `published points ${value}` }),
  meanOf: (mean: string): Localized => ({ id: `rata-rata ${mean}`, en: `mean ${mean}` }),
  withSource: (count: number, total: number): Localized => ({
    id: `${count} dari ${total} jawaban menyebut bukti atau catatannya.`,
    en: `${count} of ${counted(total, "answer")} ${count === 1 || total === 1 ? "states" : "state"} evidence or a note.`,
  }),
  assumptions: {
    id: "Bagian rubrik yang disimpulkan atau diandaikan",
    en: "Parts of the rubric that were inferred or assumed",
  },
  assumedEqual: {
    id: "Laporan ini mengandaikan bobot yang tidak diterbitkan sama besar.",
    en: "This report takes weights that were never published as equal.",
  },
  remarks: { id: "Catatan atas data", en: "Remarks on the data" },
  trace: { id: "Jejak perhitungan", en: "Trace of the calculation" },
  traceIntro: {
    id: "Setiap langkah dari jawaban ke nilai, dengan angka yang persis.",
    en: "Every step from answers to the score, with exact numbers.",
  },
  traceOpen: (count: number): Localized => ({
    id: `Buka jejak lengkap (${count} bagian)`,
    en: `Open the whole trace (${counted(count, "part")})`,
  }),
  traceHow: { id: "Bagaimana", en: "How" },
  whole: { id: "Nilai keseluruhan", en: "Whole score" },
  fromScore: { id: "Dari nilai ke kategori", en: "From the score to the category" },
  evidenceHash: { id: "Hash bukti", en: "Hash of the evidence" },
  outcomeHash: { id: "Hash hasil", en: "Hash of the outcome" },
  unanswered: { id: "belum dijawab", en: "not answered" },
  yes: { id: "ya", en: "yes" },
  no: { id: "tidak", en: "no" },
} as const;

import type { Localized } from "../../text/localized.js";

/** What every XLSForm says in the same words. */
export const WORDS = {
  subject: { id: "Yang dinilai", en: "Who is assessed" },
  subjectId: { id: "Kode yang dinilai", en: "Identifier of who is assessed" },
  subjectIdHint: {
    id: "nama pendek yang hanya dipakai satu kali, misalnya `dinas-a`",
    en: "a short name that nobody else has, for example `dinas-a`",
  },
  subjectIdWrong: {
    id: "1 sampai 200 karakter, bukan hanya spasi",
    en: "1 to 200 characters, not only blanks",
  },
  subjectName: { id: "Nama yang dinilai", en: "Name of who is assessed" },
  subjectNameWrong: { id: "paling banyak 1.000 karakter", en: "at most 1,000 characters" },
  within: { id: "Termasuk", en: "Belongs to" },
  facts: { id: "Fakta", en: "Facts" },
  factHint: { id: "kosongkan bila tidak diketahui", en: "leave it empty if it is not known" },
  known: { id: "Nilai yang sudah terbit", en: "Published scores" },
  knownWhich: {
    id: "Bagian mana yang nilainya sudah terbit, sehingga tidak dijawab lagi?",
    en: "Which parts have a published score, which takes the place of their answers?",
  },
  knownWhichHint: { id: "kosongkan bila semua dijawab", en: "leave it empty if everything is answered" },
  knownKind: { id: "Nilai apa yang terbit?", en: "What was published?" },
  knownScore: { id: "nilai bagian ini sendiri", en: "the score of this part itself" },
  knownPoints: { id: "sumbangannya pada nilai di atasnya", en: "what it adds to the score above it" },
  knownValue: { id: "Nilai yang terbit", en: "The published value" },
  notApplicable: { id: "Tidak berlaku", en: "Not applicable" },
  notApplicableHint: {
    id: "pilih hanya bila tidak berlaku; bila berlaku, kosongkan",
    en: "choose it only if it does not apply; otherwise leave it empty",
  },
  none: { id: "Tidak ada satu pun", en: "None of them" },
  noneWrong: {
    id: "`Tidak ada satu pun` tidak dapat dipilih bersama yang lain",
    en: "`None of them` cannot be chosen with others",
  },
  source: { id: "Sumber atau dokumen bukti", en: "Source or document" },
  note: { id: "Catatan", en: "Note" },
  how: { id: "Bagaimana jawaban responden diisi?", en: "How are the answers of respondents given?" },
  howCounts: { id: "berapa responden untuk setiap jawaban", en: "how many respondents chose each answer" },
  howList: { id: "jawaban satu per satu", en: "the answers one by one" },
  howMean: { id: "rata-ratanya", en: "their mean" },
  mean: { id: "Rata-rata jawaban responden", en: "Mean of the answers of respondents" },
  people: { id: "Banyaknya responden", en: "Number of respondents" },
  peopleWrong: { id: "bilangan bulat mulai dari 1", en: "a whole number from 1 up" },
  countWrong: { id: "bilangan bulat mulai dari 0", en: "a whole number from 0 up" },
  list: { id: "Jawaban responden, dipisahkan spasi", en: "The answers of respondents, with blanks between them" },
  listWrong: { id: "bilangan bulat dengan spasi di antaranya", en: "whole numbers with blanks between them" },
  more: { id: "Berapa pengamatan lagi?", en: "How many more observations?" },
  moreHint: { id: "kosongkan bila tidak ada lagi", en: "leave it empty if there are no more" },
  another: { id: "Pengamatan berikutnya", en: "One more observation" },
  alwaysAsked: {
    id: "ditanyakan selalu: syarat berlakunya tidak dapat diperiksa di formulir ini, tetapi diperiksa saat dinilai",
    en: "always asked: when it applies cannot be decided in this form, but is when it is scored",
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** What a form says when a number lies outside its range. */
export function betweenWords(min: string, max: string): Localized {
  return { id: `dari ${min} sampai ${max}`, en: `from ${min} to ${max}` };
}

/** How many respondents chose one answer. */
export function countWords(choice: bigint): Localized {
  return { id: `Berapa responden menjawab ${choice}`, en: `How many respondents answered ${choice}` };
}

/** How an observation is told apart from the others. */
export function observationWords(number: number): Localized {
  return { id: `Pengamatan ${number}`, en: `Observation ${number}` };
}

/** How many observations, or respondents, there must be. */
export function atLeastWords(atLeast: bigint): Localized {
  return { id: `paling sedikit ${atLeast}`, en: `at least ${atLeast}` };
}

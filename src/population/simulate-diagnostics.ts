import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";
import type { Localized } from "../text/localized.js";

/** How many scores of indicators are looked at in all, at most: draws times subjects times indicators. */
export const MOST_WORK = 400_000_000;

export const nothingVaries = defineDiagnostic<Record<string, never>>({
  code: "PTH6080",
  name: "nothing-varies",
  severity: "error",
  id: {
    message: () => "tidak ada yang berubah di dalam simulasi ini, jadi setiap undian memberi nilai yang sama",
    why: "Hasil yang selalu sama akan disangka kokoh, padahal tidak ada yang diuji.",
    hint: () =>
      'ubah bobot (`--weights 10%`, `"weights": {"within": "10%"}`), bobot yang tidak diterbitkan (`uniform`), atau jawaban (`contested`)',
  },
  en: {
    message: () => "nothing varies in this simulation, so every draw gives the same scores",
    why: "A result that is always the same would be taken for robust although nothing was tried.",
    hint: () =>
      'vary weights (`--weights 10%`, `"weights": {"within": "10%"}`), undisclosed ones (`uniform`), or answers (`contested`)',
  },
});

export const levelNoMean = defineDiagnostic<{ level: string }>({
  code: "PTH6081",
  name: "level-no-mean",
  severity: "error",
  id: {
    message: ({ level }) => `nilai jenjang ${quote(level)} bukan rata-rata sederhana dari nilai di bawahnya`,
    why: "Simulasi hanya menghitung jenjang yang dinyatakan `mean` tanpa `weighted by`.",
    hint: () => "hapus `level`; kestabilan setiap unit tetap dihitung",
  },
  en: {
    message: ({ level }) => `the score of the level ${quote(level)} is no plain mean of the scores below`,
    why: "A simulation only computes levels that are declared `mean` without `weighted by`.",
    hint: () => "leave out `level`; how stable each subject is is found all the same",
  },
});

export const simulationTooLarge = defineDiagnostic<{ draws: number; subjects: number; indicators: number }>({
  code: "PTH6082",
  name: "simulation-too-large",
  severity: "error",
  id: {
    message: ({ draws, subjects, indicators }) =>
      `${draws} undian x ${subjects} yang dinilai x ${indicators} indikator terlalu banyak`,
    why: "Pekerjaan sebuah simulasi dibatasi supaya selalu selesai; yang terlalu besar ditolak sebelum dimulai.",
    hint: ({ subjects, indicators }) => `pakai paling banyak ${mostDraws(subjects, indicators)} undian`,
  },
  en: {
    message: ({ draws, subjects, indicators }) =>
      `${draws} draws x ${subjects} subjects x ${indicators} indicators are too many`,
    why: "The work of a simulation is bounded so that it always ends; one that is too large is refused before it begins.",
    hint: ({ subjects, indicators }) => `use at most ${mostDraws(subjects, indicators)} draws`,
  },
});

export const subjectUnscored = defineDiagnostic<{ subject: string; reason: Localized }>({
  code: "PTH6083",
  name: "subject-unscored",
  severity: "error",
  id: {
    message: ({ subject, reason }) => `${quote(subject)} tidak mempunyai satu nilai: ${reason.id}`,
    why: "Yang tidak bernilai tidak dapat berubah kategori; membuangnya diam-diam akan mengubah peringkat yang lain.",
    hint: () => "lengkapi buktinya, atau keluarkan dari simulasi dengan sengaja",
  },
  en: {
    message: ({ subject, reason }) => `${quote(subject)} has no single score: ${reason.en}`,
    why: "What has no score cannot change its category; dropping it silently would change the ranks of the others.",
    hint: () => "complete its evidence, or leave it out of the simulation on purpose",
  },
});

export const contestedSubject = defineDiagnostic<{ subject: string; suggestion: string | null }>({
  code: "PTH6084",
  name: "contested-subject",
  severity: "error",
  id: {
    message: ({ subject }) => `tidak ada bukti untuk ${quote(subject)}`,
    why: "Jawaban yang diperdebatkan milik yang tidak dikenal tidak akan mengubah apa pun.",
    hint: ({ suggestion }) =>
      suggestion === null ? "periksa `subject` di dalam bukti" : `mungkin maksudnya ${quote(suggestion)}`,
  },
  en: {
    message: ({ subject }) => `there is no evidence for ${quote(subject)}`,
    why: "Contested answers of an unknown subject would change nothing.",
    hint: ({ suggestion }) =>
      suggestion === null ? "look up `subject` in the evidence" : `did you mean ${quote(suggestion)}`,
  },
});

export const contestedUnused = defineDiagnostic<{ subject: string; indicator: string }>({
  code: "PTH6085",
  name: "contested-unused",
  severity: "error",
  id: {
    message: ({ subject, indicator }) => `indikator \`${indicator}\` tidak dihitung untuk ${quote(subject)}`,
    why: "Indikator itu tidak berlaku baginya, atau nilai bagian di atasnya sudah ditentukan; jawabannya tidak mengubah apa pun.",
    hint: () => "hapus jawaban yang diperdebatkan itu, atau periksa fakta dan `known` di dalam bukti",
  },
  en: {
    message: ({ subject, indicator }) => `the indicator \`${indicator}\` does not count for ${quote(subject)}`,
    why: "It does not apply there, or the score of a part above it is given; its answer changes nothing.",
    hint: () => "delete that contested answer, or check the facts and `known` in the evidence",
  },
});

export const institutionMissing = defineDiagnostic<{ subject: string; level: string }>({
  code: "PTH6086",
  name: "institution-missing",
  severity: "error",
  id: {
    message: ({ subject, level }) => `tidak diketahui ${quote(subject)} termasuk ${quote(level)} yang mana`,
    why: "Rata-rata sebuah jenjang memerlukan tempat setiap nilai di bawahnya; tempat itu tidak ditebak.",
    hint: () => "sebutkan jenjang di atasnya, atau hapus `level`",
  },
  en: {
    message: ({ subject, level }) => `it is not known to which ${quote(level)} ${quote(subject)} belongs`,
    why: "The mean of a level needs the place of every score below it, which is not guessed.",
    hint: () => "name the one above it, or leave out `level`",
  },
});

export const stratumUnknown = defineDiagnostic<{ id: string; fact: string }>({
  code: "PTH6087",
  name: "stratum-unknown",
  severity: "error",
  id: {
    message: ({ id, fact }) => `fakta \`${fact}\` dari ${quote(id)} tidak diketahui atau berbeda-beda`,
    why: "Rubrik menyusun peringkat di dalam setiap nilai fakta itu.",
    hint: () => "isi fakta itu, sama untuk semua yang termasuk di dalamnya",
  },
  en: {
    message: ({ id, fact }) => `the fact \`${fact}\` of ${quote(id)} is not known, or differs within it`,
    why: "The rubric ranks within each value of that fact.",
    hint: () => "give that fact, the same for everything that belongs to it",
  },
});

export const pointsOfUndisclosed = defineDiagnostic<{ subject: string; parts: readonly string[] }>({
  code: "PTH6088",
  name: "points-of-undisclosed",
  severity: "error",
  id: {
    message: ({ subject, parts }) =>
      `sumbangan \`${parts.join("`, `")}\` dari ${quote(subject)} diketahui, tetapi bobotnya tidak`,
    why: "Berapa nilai bagian itu bergantung pada bobot yang tidak pernah diterbitkan, jadi tidak dapat diubah bersama bobot.",
    hint: () => "berikan `score` sebagai ganti `points`",
  },
  en: {
    message: ({ subject, parts }) =>
      `the points of \`${parts.join("`, `")}\` of ${quote(subject)} are known, but not the weight`,
    why: "What such a part scores hangs on a weight that was never published, so it cannot be varied with the weights.",
    hint: () => "give `score` in place of `points`",
  },
});

export const nobodyToSimulate = defineDiagnostic<Record<string, never>>({
  code: "PTH6089",
  name: "nobody-to-simulate",
  severity: "error",
  id: {
    message: () => "tidak ada yang dinilai",
    why: "Simulasi menunjukkan bagaimana nilai dan peringkat berubah; tanpa yang dinilai tidak ada keduanya.",
    hint: () => "berikan bukti untuk paling sedikit satu unit",
  },
  en: {
    message: () => "there are no subjects",
    why: "A simulation shows how scores and ranks move; without subjects there are neither.",
    hint: () => "give evidence for at least one subject",
  },
});

function mostDraws(subjects: number, indicators: number): bigint {
  const each = BigInt(subjects) * BigInt(indicators);
  return BigInt(MOST_WORK) / (each === 0n ? 1n : each);
}

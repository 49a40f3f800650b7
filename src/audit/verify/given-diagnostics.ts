import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { quote } from "../../diagnostics/quote.js";
import type { Difference } from "../record/record-diagnostics.js";

export const givenRubricDiffers = defineDiagnostic<Difference>({
  code: "PTH7111",
  name: "given-rubric-differs",
  severity: "error",
  id: {
    message: ({ path, recorded, found }) =>
      `\`${path}\` dalam catatan ${quote(recorded)}, dalam rubrik yang diberikan ${quote(found)}`,
    why: "Nilai dalam catatan ini dihitung dengan rubrik lain.",
    hint: () => "periksa rubrik mana yang berlaku; `patuh diff` menunjukkan semua bedanya",
  },
  en: {
    message: ({ path, recorded, found }) =>
      `\`${path}\` is ${quote(recorded)} in the record, ${quote(found)} in the rubric that was given`,
    why: "The score in this record was computed with another rubric.",
    hint: () => "find out which rubric is in force; `patuh diff` shows all that differs",
  },
});

export const givenEvidenceDiffers = defineDiagnostic<Difference>({
  code: "PTH7112",
  name: "given-evidence-differs",
  severity: "error",
  id: {
    message: ({ path, recorded, found }) =>
      `\`${path}\` dalam catatan ${quote(recorded)}, dalam bukti yang diberikan ${quote(found)}`,
    why: "Nilai dalam catatan ini dihitung dari bukti lain.",
    hint: () => "cocokkan jawaban ini dengan dokumen aslinya",
  },
  en: {
    message: ({ path, recorded, found }) =>
      `\`${path}\` is ${quote(recorded)} in the record, ${quote(found)} in the evidence that was given`,
    why: "The score in this record was computed from other evidence.",
    hint: () => "compare this answer with the original document",
  },
});

export const otherText = defineDiagnostic<{ part: "rubric" | "evidence" }>({
  code: "PTH7116",
  name: "other-text",
  severity: "info",
  id: {
    message: ({ part }) =>
      `teks ${part === "rubric" ? "rubrik" : "bukti"} yang diberikan lain dari yang dulu, tetapi artinya sama`,
    why: "Tata letak, komentar, dan cara menulis tidak mengubah arti; hash teks mencatatnya, hash arti tidak.",
    hint: () => "tidak perlu berbuat apa-apa",
  },
  en: {
    message: ({ part }) => `the text of the ${part} that was given is another one, with the same meaning`,
    why: "Layout, comments and ways of writing do not change the meaning; the hash of the text notes them, that of the meaning does not.",
    hint: () => "there is nothing to do",
  },
});

export const subjectNotGiven = defineDiagnostic<{ subject: string }>({
  code: "PTH7117",
  name: "record-subject-not-given",
  severity: "error",
  id: {
    message: ({ subject }) => `bukti yang diberikan tidak memuat ${quote(subject)}, yang dinilai dalam catatan ini`,
    why: "Bukti orang lain tidak dapat dibandingkan dengan catatan ini.",
    hint: () => "berikan bukti dari yang dinilai itu",
  },
  en: {
    message: ({ subject }) =>
      `the evidence that was given holds nothing of ${quote(subject)}, the subject of this record`,
    why: "The evidence of another subject cannot be compared with this record.",
    hint: () => "give the evidence of that subject",
  },
});

export const shippedRubricDiffers = defineDiagnostic<{ rubric: string }>({
  code: "PTH7119",
  name: "shipped-rubric-differs",
  severity: "warning",
  id: {
    message: ({ rubric }) =>
      `rubrik dalam catatan ini menyebut dirinya ${quote(rubric)}, tetapi isinya lain dari yang disertakan patuh`,
    why: "Siapa pun dapat menulis rubrik dengan nama itu dan batas kategori yang lain; hitungannya tetap cocok.",
    hint: () => "bandingkan dengan rubrik yang berlaku (`--rubric`); `patuh diff` menunjukkan bedanya",
  },
  en: {
    message: ({ rubric }) =>
      `the rubric in this record calls itself ${quote(rubric)}, but differs from the one that ships with patuh`,
    why: "Anyone can write a rubric of that name with other thresholds; the arithmetic still holds.",
    hint: () => "compare with the rubric in force (`--rubric`); `patuh diff` shows what differs",
  },
});

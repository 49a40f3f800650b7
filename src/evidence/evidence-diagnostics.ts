import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";
import { MAX_JSON_NESTING } from "./max-json-nesting.js";

export const unknownAnswerKey = defineDiagnostic<{ key: string; suggestion: string | null }>({
  code: "PTH5001",
  name: "unknown-answer-key",
  severity: "error",
  id: {
    message: ({ key }) => `rubrik ini tidak mempunyai indikator ${quote(key)}`,
    why: "Jawaban untuk indikator yang tidak dikenal tidak akan dihitung, jadi tidak diabaikan diam-diam.",
    hint: ({ suggestion }) =>
      suggestion === null
        ? "periksa nama indikator di dalam rubrik, atau hapus"
        : `mungkin maksudnya \`${suggestion}\``,
  },
  en: {
    message: ({ key }) => `this rubric has no indicator ${quote(key)}`,
    why: "An answer to an unknown indicator would not count, so it is not ignored silently.",
    hint: ({ suggestion }) =>
      suggestion === null
        ? "look up the indicator's name in the rubric, or delete it"
        : `did you mean \`${suggestion}\``,
  },
});

export const unknownEvidenceKey = defineDiagnostic<{ key: string; suggestion: string | null }>({
  code: "PTH5008",
  name: "unknown-evidence-key",
  severity: "error",
  id: {
    message: ({ key }) => `kunci ${quote(key)} tidak dikenal di sini`,
    why: "Kunci yang salah eja akan menghilangkan isinya tanpa terlihat.",
    hint: ({ suggestion }) => (suggestion === null ? "hapus kunci ini" : `mungkin maksudnya \`${suggestion}\``),
  },
  en: {
    message: ({ key }) => `the key ${quote(key)} is not known here`,
    why: "A misspelt key would lose its content without anyone seeing it.",
    hint: ({ suggestion }) => (suggestion === null ? "delete this key" : `did you mean \`${suggestion}\``),
  },
});

export const evidenceShape = defineDiagnostic<{ part: string }>({
  code: "PTH5009",
  name: "evidence-shape",
  severity: "error",
  id: {
    message: ({ part }) =>
      part === "" ? "bukti ini bukan sebuah objek" : `\`${part}\` tidak ada atau bentuknya salah`,
    why: "Bukti menyebut siapa yang dinilai (`subject`) dan jawabannya (`answers`).",
    hint: () => 'tulis {"subject": "nama-unit", "answers": {"indikator": 3}}',
  },
  en: {
    message: ({ part }) =>
      part === "" ? "this evidence is not an object" : `\`${part}\` is missing or has the wrong form`,
    why: "Evidence says who is assessed (`subject`) and what was answered (`answers`).",
    hint: () => 'write {"subject": "unit-name", "answers": {"indicator": 3}}',
  },
});

export const subjectForm = defineDiagnostic<Record<string, never>>({
  code: "PTH5018",
  name: "subject-form",
  severity: "error",
  id: {
    message: () => "`subject` tidak ada, atau bukan nama yang dapat dipakai",
    why: "Hasil harus menyebut siapa yang dinilai, dengan nama yang dapat dibaca di setiap layar.",
    hint: () =>
      'tulis `"subject": "dinas-a"` atau `{"id": "dinas-a", "name": "Dinas A"}`: teks sampai 200 karakter, tanpa ganti baris dan karakter kendali lain',
  },
  en: {
    message: () => "`subject` is missing, or is no usable name",
    why: "An outcome must say who was assessed, in a name that every screen can show.",
    hint: () =>
      'write `"subject": "unit-a"` or `{"id": "unit-a", "name": "Unit A"}`: text up to 200 characters, without line breaks and other control characters',
  },
});

export const rubricMismatch = defineDiagnostic<{ rubric: string }>({
  code: "PTH5010",
  name: "rubric-mismatch",
  severity: "error",
  id: {
    message: ({ rubric }) => `bukti ini diisi untuk rubrik lain, bukan \`${rubric}\``,
    why: "Nama indikator yang sama dapat berarti lain pada tahun atau instrumen lain.",
    hint: ({ rubric }) =>
      `nilai dengan rubriknya sendiri, atau isi \`"rubric": "${rubric}"\` bila memang untuk rubrik ini`,
  },
  en: {
    message: ({ rubric }) => `this evidence was filled in for another rubric, not for \`${rubric}\``,
    why: "The same indicator name may mean something else in another year or instrument.",
    hint: ({ rubric }) => `score it with its own rubric, or set \`"rubric": "${rubric}"\` if it is for this one`,
  },
});

export const duplicateKey = defineDiagnostic<{ key: string }>({
  code: "PTH5011",
  name: "duplicate-key",
  severity: "error",
  id: {
    message: ({ key }) => `kunci ${quote(key)} ditulis dua kali`,
    why: "Dua jawaban untuk satu hal saling bertentangan; tidak ada yang dipilih diam-diam.",
    hint: () => "hapus salah satu",
  },
  en: {
    message: ({ key }) => `the key ${quote(key)} is written twice`,
    why: "Two answers to one thing conflict; none is picked silently.",
    hint: () => "delete one of them",
  },
});

export const evidenceSyntax = defineDiagnostic<{ found: string }>({
  code: "PTH5012",
  name: "evidence-syntax",
  severity: "error",
  id: {
    message: ({ found }) =>
      found === "" ? "JSON berakhir di tengah" : `di sini teks ini bukan lagi JSON: ${quote(found)}`,
    why: "Bukti yang hanya terbaca sebagian tidak dinilai.",
    hint: () => "periksa koma, tanda petik dan kurung di sekitar tempat ini",
  },
  en: {
    message: ({ found }) =>
      found === "" ? "the JSON ends in the middle" : `from here on this text is not JSON: ${quote(found)}`,
    why: "Evidence that can be read only in part is not scored.",
    hint: () => "check the commas, quotes and brackets around this place",
  },
});

export const evidenceNesting = defineDiagnostic<Record<string, never>>({
  code: "PTH5013",
  name: "evidence-nesting",
  severity: "error",
  id: {
    message: () => `bukti ini bersarang lebih dari ${MAX_JSON_NESTING} lapis`,
    why: "Bukti hanya memerlukan beberapa lapis; kedalaman dibatasi supaya pembacaan selalu selesai.",
    hint: () => "periksa apakah ini benar berkas bukti",
  },
  en: {
    message: () => `this evidence is nested more than ${MAX_JSON_NESTING} deep`,
    why: "Evidence needs only a few layers; depth is bounded so that reading always ends.",
    hint: () => "check that this is an evidence file",
  },
});

export const duplicateSubject = defineDiagnostic<{ subject: string }>({
  code: "PTH5014",
  name: "duplicate-subject",
  severity: "error",
  id: {
    message: ({ subject }) => `${quote(subject)} muncul dua kali`,
    why: "Dua hasil untuk satu unit saling bertentangan.",
    hint: () => "gabungkan kedua bukti, atau beri nama lain",
  },
  en: {
    message: ({ subject }) => `${quote(subject)} appears twice`,
    why: "Two outcomes for one subject conflict.",
    hint: () => "merge the two, or give one of them another name",
  },
});

export const noEvidence = defineDiagnostic<Record<string, never>>({
  code: "PTH5015",
  name: "no-evidence",
  severity: "error",
  id: {
    message: () => "berkas ini tidak memuat bukti",
    why: "Tanpa bukti tidak ada yang dapat dinilai.",
    hint: () => 'tulis {"subject": "nama-unit", "answers": {"indikator": 3}}',
  },
  en: {
    message: () => "this file holds no evidence",
    why: "Without evidence there is nothing to score.",
    hint: () => 'write {"subject": "unit-name", "answers": {"indicator": 3}}',
  },
});

export const unknownFact = defineDiagnostic<{ key: string; suggestion: string | null }>({
  code: "PTH5023",
  name: "unknown-fact",
  severity: "error",
  id: {
    message: ({ key }) => `rubrik ini tidak mempunyai fakta ${quote(key)}`,
    why: "Fakta yang tidak dikenal tidak akan dipakai, jadi tidak diabaikan diam-diam.",
    hint: ({ suggestion }) =>
      suggestion === null ? "periksa nama fakta di dalam rubrik, atau hapus" : `mungkin maksudnya \`${suggestion}\``,
  },
  en: {
    message: ({ key }) => `this rubric has no fact ${quote(key)}`,
    why: "An unknown fact would not be used, so it is not ignored silently.",
    hint: ({ suggestion }) =>
      suggestion === null ? "look up the fact's name in the rubric, or delete it" : `did you mean \`${suggestion}\``,
  },
});

export const unknownKnown = defineDiagnostic<{ key: string; suggestion: string | null }>({
  code: "PTH5024",
  name: "unknown-part",
  severity: "error",
  id: {
    message: ({ key }) => `rubrik ini tidak mempunyai bagian ${quote(key)}`,
    why: "Nilai bagian yang tidak dikenal tidak akan dihitung, jadi tidak diabaikan diam-diam.",
    hint: ({ suggestion }) =>
      suggestion === null ? "periksa nama bagian di dalam rubrik, atau hapus" : `mungkin maksudnya \`${suggestion}\``,
  },
  en: {
    message: ({ key }) => `this rubric has no part ${quote(key)}`,
    why: "The score of an unknown part would not count, so it is not ignored silently.",
    hint: ({ suggestion }) =>
      suggestion === null ? "look up the part's name in the rubric, or delete it" : `did you mean \`${suggestion}\``,
  },
});

export const knownForm = defineDiagnostic<Record<string, never>>({
  code: "PTH5025",
  name: "known-form",
  severity: "error",
  id: {
    message: () => "nilai yang sudah diketahui ditulis sebagai `score` atau sebagai `points`, tepat salah satu",
    why: "Nilai bagian (`score`) dan sumbangannya setelah dibobot (`points`) adalah dua angka yang berbeda.",
    hint: () => 'tulis {"score": "56.31"} atau {"points": "12.16"}, dengan `source` dan `note` bila ada',
  },
  en: {
    message: () => "a known subtotal is written as `score` or as `points`, exactly one of them",
    why: "The score of a part and what it contributes after weighting are two different numbers.",
    hint: () => 'write {"score": "56.31"} or {"points": "12.16"}, with `source` and `note` if there are any',
  },
});

export const alreadyDecided = defineDiagnostic<{ name: string; other: string }>({
  code: "PTH5026",
  name: "already-decided",
  severity: "error",
  id: {
    message: ({ name, other }) =>
      name === other
        ? `\`${name}\` dijawab, padahal nilainya juga diberikan`
        : `\`${name}\` diisi, padahal \`${other}\` di atasnya sudah ditentukan`,
    why: "Nilai bagian yang diketahui menggantikan semua jawaban di bawahnya; keduanya bersama-sama bertentangan.",
    hint: ({ other }) => `hapus isian ini, atau yang untuk \`${other}\` di \`known\` atau \`answers\``,
  },
  en: {
    message: ({ name, other }) =>
      name === other
        ? `\`${name}\` is answered although its subtotal is given too`
        : `\`${name}\` is given although \`${other}\` above it is already decided`,
    why: "A known subtotal stands in place of every answer below it; both together conflict.",
    hint: ({ other }) => `delete this one, or the one for \`${other}\` in \`known\` or \`answers\``,
  },
});

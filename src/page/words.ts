import type { CheckName, CheckState } from "../audit/verify/look.js";
import type { Localized } from "../text/localized.js";
import type { Role } from "./role-of.js";
import type { Verdict } from "./verdict-of.js";

/** The words of the page. */
export const WORDS = {
  title: { id: "Periksa catatan nilai", en: "Verify a score record" },
  intro: {
    id: "Halaman ini menghitung ulang nilai dari rubrik dan bukti di dalam catatan patuh, lalu menyebut apa yang berbeda. Semua terjadi di komputer ini; tidak ada yang dikirim ke mana pun.",
    en: "This page recomputes a score from the rubric and the evidence inside a patuh record, and names what differs. Everything happens on this computer; nothing is sent anywhere.",
  },
  language: { id: "Bahasa", en: "Language" },
  recordFile: { id: "Pilih berkas catatan", en: "Choose a record file" },
  recordHelp: {
    id: "Satu catatan per baris, seperti ditulis `patuh record` atau `patuh sign`. Berkas juga dapat diseret ke halaman ini.",
    en: "One record on each line, as `patuh record` or `patuh sign` wrote it. Files can also be dropped on this page.",
  },
  paste: { id: "Atau tempelkan catatan", en: "Or paste a record" },
  pasted: { id: "teks tempelan", en: "pasted text" },
  verify: { id: "Periksa", en: "Verify" },
  compare: { id: "Bandingkan dengan (tidak wajib)", en: "Compare with (optional)" },
  keyFile: { id: "Kunci publik", en: "Public key" },
  keyHelp: {
    id: "PEM penanda tangan, dari sumber yang dipercaya",
    en: "PEM of who signed, from a source that you trust",
  },
  rubricFile: { id: "Rubrik yang berlaku", en: "Rubric in force" },
  rubricHelp: {
    id: "`*.rubric`; perubahan memerlukan juga rubrik yang diubahnya",
    en: "`*.rubric`; an amendment needs the rubric that it amends, too",
  },
  evidenceFile: { id: "Bukti yang dinilai", en: "Evidence that was assessed" },
  evidenceHelp: { id: "JSON atau NDJSON", en: "JSON or NDJSON" },
  files: { id: "Berkas", en: "Files" },
  leaveOut: { id: "keluarkan", en: "leave out" },
  verifying: { id: "Memeriksa catatan", en: "Verifying records" },
  result: { id: "Hasil pemeriksaan", en: "Result" },
  score: { id: "Nilai", en: "Score" },
  category: { id: "Kategori", en: "Category" },
  zone: { id: "Zona", en: "Zone" },
  recorded: { id: "Tercatat", en: "Recorded" },
  recomputed: { id: "Dihitung ulang", en: "Recomputed" },
  none: { id: "tidak ada", en: "none" },
  notComputed: { id: "tidak dapat dihitung", en: "cannot be computed" },
  subject: { id: "Yang dinilai", en: "Subject" },
  rubric: { id: "Rubrik", en: "Rubric" },
  issuer: { id: "Penerbit rubrik", en: "Issuer of the rubric" },
  by: { id: "Dibuat oleh", en: "Made by" },
  at: { id: "Dibuat pada", en: "Made at" },
  notStated: { id: "tidak disebut", en: "not stated" },
  signedBy: { id: "Ditandatangani dengan kunci", en: "Signed with the key" },
  unsigned: { id: "tidak ditandatangani", en: "not signed" },
  engine: { id: "Mesin hitung", en: "Engine" },
  here: { id: "di sini", en: "here" },
  assumed: { id: "Bobot yang tidak diterbitkan", en: "Undisclosed weights" },
  assumedEqual: { id: "diandaikan sama besar", en: "assumed equal" },
  checks: { id: "Yang diperiksa", en: "What was checked" },
  check: { id: "Pemeriksaan", en: "Check" },
  state: { id: "Hasil", en: "Result" },
  differences: { id: "Yang berbeda", en: "What differs" },
  obstacles: { id: "Yang menghalangi", en: "What stands in the way" },
  remarks: { id: "Yang perlu diketahui", en: "What to know" },
  why: { id: "Mengapa ini penting", en: "Why it matters" },
  next: { id: "Langkah berikutnya", en: "Next step" },
  column: { id: "kolom", en: "column" },
  line: { id: "baris", en: "line" },
  parts: { id: "Bagian demi bagian", en: "Part by part" },
  part: { id: "Bagian", en: "Part" },
  weight: { id: "Bobot", en: "Weight" },
  contribution: { id: "Sumbangan", en: "Adds" },
  undisclosed: { id: "tidak diterbitkan", en: "undisclosed" },
  explanation: { id: "Penjelasan dengan kata-kata", en: "Explanation in words" },
  trace: { id: "Jejak perhitungan (JSON)", en: "Trace of the computation (JSON)" },
  hashes: { id: "Hash", en: "Hashes" },
  rubricText: { id: "Rubrik sebagai teks", en: "Rubric as text" },
  rubricHash: { id: "rubrik (arti)", en: "rubric (meaning)" },
  rubricSource: { id: "rubrik (teks asal)", en: "rubric (source text)" },
  evidenceHash: { id: "bukti (arti)", en: "evidence (meaning)" },
  evidenceSource: { id: "bukti (teks asal)", en: "evidence (source text)" },
  copy: { id: "salin", en: "copy" },
  copied: { id: "tersalin", en: "copied" },
  print: { id: "Cetak", en: "Print" },
  back: { id: "Kembali ke semua catatan", en: "Back to all records" },
  records: { id: "Catatan", en: "Records" },
  open: { id: "lihat", en: "open" },
  more: { id: "catatan lagi tidak ditampilkan di sini", en: "more records are not shown here" },
  unequal: { id: "berbeda dari yang dihitung ulang", en: "not what was recomputed" },
  equal: { id: "sama dengan yang dihitung ulang", en: "the same as recomputed" },
  footer: { id: "Halaman ini bekerja tanpa jaringan. Mesin hitung", en: "This page works without a network. Engine" },
  fault: {
    id: "Ada gangguan di halaman ini sendiri; mohon laporkan beserta kalimat ini:",
    en: "This page itself has a fault; please report it with this sentence:",
  },
} as const satisfies Record<string, Localized>;

/** The verdict in words, and what it means. */
export const VERDICTS: Readonly<Record<Verdict, Localized<{ readonly word: string; readonly means: string }>>> = {
  holds: {
    id: {
      word: "Semua cocok",
      means: "Nilai ini mengikuti rubrik dan bukti di dalam catatan, sampai bita terakhir.",
    },
    en: {
      word: "Everything holds",
      means: "The score follows from the rubric and the evidence in the record, to the last byte.",
    },
  },
  differs: {
    id: { word: "Tidak cocok", means: "Sesuatu dalam catatan ini berbeda; jangan dipakai sebagai bukti." },
    en: { word: "Does not hold", means: "Something in this record differs; do not use it as proof." },
  },
  unverifiable: {
    id: { word: "Tidak dapat diperiksa", means: "Tidak diketahui apakah nilai ini benar; di bawah tertulis sebabnya." },
    en: { word: "Cannot be verified", means: "It is not known whether the score is right; the reason stands below." },
  },
};

/** The mark of a verdict, which is also told in words. */
export const VERDICT_MARKS: Readonly<Record<Verdict, string>> = { holds: "✓", differs: "✗", unverifiable: "?" };

/** What a verdict leaves open. */
export const LIMITS = {
  unsigned: {
    id: "Catatan ini tidak ditandatangani: siapa pembuatnya tidak terbukti.",
    en: "The record is not signed: who made it is not proved.",
  },
  unchecked: {
    id: "Tanda tangannya belum diperiksa: berikan kunci publik penanda tangannya.",
    en: "Its signature was not verified: give the public key of who signed it.",
  },
  signed: {
    id: "Tanda tangannya cocok dengan kunci publik yang diberikan.",
    en: "Its signature fits the public key that was given.",
  },
  notGiven: {
    id: "Apakah rubrik dan buktinya yang sebenarnya, terlihat bila rubrik dan bukti itu diberikan di atas.",
    en: "Whether its rubric and evidence are the true ones shows when these are given above.",
  },
} as const satisfies Record<string, Localized>;

/** What is looked at, and what that means. */
export const CHECKS: Readonly<Record<CheckName, Localized<{ readonly name: string; readonly means: string }>>> = {
  form: {
    id: { name: "Bentuk", means: "satu baris JSON kanonis, tanpa apa pun yang tersembunyi" },
    en: { name: "Form", means: "one line of canonical JSON, with nothing hidden in it" },
  },
  signature: {
    id: { name: "Tanda tangan", means: "Ed25519, dengan kunci publik yang diberikan" },
    en: { name: "Signature", means: "Ed25519, with the public key that was given" },
  },
  digests: {
    id: { name: "Hash", means: "SHA-256 setiap bagian dihitung ulang" },
    en: { name: "Digests", means: "the SHA-256 of every part, taken anew" },
  },
  rubric: {
    id: { name: "Rubrik", means: "rubrik di dalam catatan diperiksa seperti rubrik lain" },
    en: { name: "Rubric", means: "the rubric in the record, checked as any other" },
  },
  evidence: {
    id: { name: "Bukti", means: "bukti di dalam catatan dibaca dengan rubriknya" },
    en: { name: "Evidence", means: "the evidence in the record, read with its rubric" },
  },
  outcome: {
    id: { name: "Hasil", means: "nilai, kategori, dan setiap langkah dihitung ulang" },
    en: { name: "Outcome", means: "score, category and every step, computed anew" },
  },
  given: {
    id: { name: "Pembanding", means: "dibandingkan dengan rubrik atau bukti yang diberikan" },
    en: { name: "Comparison", means: "compared with the rubric or evidence that was given" },
  },
};

/** What came of a look. */
export const STATES: Readonly<Record<CheckState, Localized & { readonly mark: string }>> = {
  held: { id: "cocok", en: "holds", mark: "✓" },
  failed: { id: "tidak cocok", en: "fails", mark: "✗" },
  unchecked: { id: "tidak diperiksa", en: "not checked", mark: "–" },
};

/** What a file is for. */
export const ROLES: Readonly<Record<Role, Localized>> = {
  record: { id: "catatan", en: "record" },
  key: { id: "kunci publik", en: "public key" },
  rubric: { id: "rubrik", en: "rubric" },
  evidence: { id: "bukti", en: "evidence" },
};

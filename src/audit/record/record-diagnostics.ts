import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { quote } from "../../diagnostics/quote.js";

/** One place at which a record and what it is compared with differ. */
export interface Difference {
  readonly path: string;
  readonly recorded: string;
  readonly found: string;
}

export const recordNewer = defineDiagnostic<{ version: number; known: number }>({
  code: "PTH7102",
  name: "record-newer",
  severity: "error",
  id: {
    message: ({ version, known }) => `catatan ini berversi ${version}; patuh ini membaca versi ${known}`,
    why: "Bentuk catatan dapat bertambah; membaca bentuk yang tidak dikenal sama dengan menebak.",
    hint: () => "periksa dengan patuh yang lebih baru",
  },
  en: {
    message: ({ version, known }) => `this record has version ${version}; this patuh reads version ${known}`,
    why: "The shape of records may grow; to read one that is not known would be to guess.",
    hint: () => "verify it with a newer patuh",
  },
});

export const recordShape = defineDiagnostic<{ path: string; isUnknown: boolean }>({
  code: "PTH7103",
  name: "record-shape",
  severity: "error",
  id: {
    message: ({ path, isUnknown }) => {
      if (path === "") return "ini bukan catatan";
      return isUnknown
        ? `catatan tidak mempunyai ${quote(path)}`
        : `${quote(path)} dalam catatan ini tidak ada, atau bukan seperti seharusnya`;
    },
    why: "Catatan dibaca persis menurut bentuknya, supaya tidak ada yang tersembunyi di dalamnya.",
    hint: () => "pakai baris seperti ditulis `patuh record`, tanpa mengubahnya",
  },
  en: {
    message: ({ path, isUnknown }) => {
      if (path === "") return "this is no record";
      return isUnknown
        ? `a record has no ${quote(path)}`
        : `${quote(path)} of this record is not there, or not what it should be`;
    },
    why: "A record is read exactly by its shape, so that nothing can hide in it.",
    hint: () => "use the line as `patuh record` wrote it, without changing it",
  },
});

export const digestDiffers = defineDiagnostic<{ part: string; stated: string; found: string }>({
  code: "PTH7105",
  name: "digest-differs",
  severity: "error",
  id: {
    message: ({ part, stated, found }) => `hash \`${part}\` adalah \`${found}\`; catatan ini menyebut \`${stated}\``,
    why: "Isi bagian ini, atau hashnya, berubah sesudah catatan dibuat.",
    hint: () => "minta catatan aslinya; jangan pakai catatan ini sebagai bukti",
  },
  en: {
    message: ({ part, stated, found }) => `the hash of \`${part}\` is \`${found}\`; the record states \`${stated}\``,
    why: "What this part holds, or its hash, was changed after the record was made.",
    hint: () => "ask for the original record; do not use this one as proof",
  },
});

export const rubricInvalid = defineDiagnostic<{ problem: { id: string; en: string } | null }>({
  code: "PTH7106",
  name: "recorded-rubric-invalid",
  severity: "error",
  id: {
    message: ({ problem }) =>
      problem === null
        ? "isi rubrik dalam catatan ini tidak terbaca sebagai rubrik"
        : `rubrik dalam catatan ini salah: ${problem.id}`,
    why: "Rubrik dari catatan diperiksa seperti rubrik lain; yang salah tidak dapat dipakai menghitung ulang.",
    hint: () => "minta catatan aslinya, atau periksa dengan rubrik yang terbit (`--rubric`)",
  },
  en: {
    message: ({ problem }) =>
      problem === null
        ? "what this record holds of its rubric cannot be read as one"
        : `the rubric in this record is wrong: ${problem.en}`,
    why: "The rubric of a record is checked as any other; a wrong one cannot be used to recompute.",
    hint: () => "ask for the original record, or verify with the published rubric (`--rubric`)",
  },
});

export const evidenceInvalid = defineDiagnostic<{ problem: { id: string; en: string } }>({
  code: "PTH7107",
  name: "recorded-evidence-invalid",
  severity: "error",
  id: {
    message: ({ problem }) => `bukti dalam catatan ini tidak cocok dengan rubriknya: ${problem.id}`,
    why: "Bukti dari catatan dibaca seperti bukti lain; yang tidak cocok tidak memberi nilai.",
    hint: () => "minta catatan aslinya",
  },
  en: {
    message: ({ problem }) => `the evidence in this record does not fit its rubric: ${problem.en}`,
    why: "The evidence of a record is read as any other; what does not fit gives no score.",
    hint: () => "ask for the original record",
  },
});

export const evidenceWrittenOtherwise = defineDiagnostic<{ path: string }>({
  code: "PTH7108",
  name: "recorded-evidence-writing",
  severity: "error",
  id: {
    message: ({ path }) => `${quote(path)} dalam bukti catatan ini tidak ditulis seperti seharusnya`,
    why: "Bukti yang sama hanya mempunyai satu tulisan dalam catatan, supaya hashnya satu.",
    hint: () => "buat catatan dengan `patuh record`, bukan dengan tangan",
  },
  en: {
    message: ({ path }) => `${quote(path)} in the evidence of this record is not written as it should be`,
    why: "Equal evidence has one writing in a record, so that it has one hash.",
    hint: () => "make records with `patuh record`, not by hand",
  },
});

export const outcomeDiffers = defineDiagnostic<Difference>({
  code: "PTH7109",
  name: "outcome-differs",
  severity: "error",
  id: {
    message: ({ path, recorded, found }) =>
      `\`${path}\`: dalam catatan ${quote(recorded)}, dihitung ulang ${quote(found)}`,
    why: "Dari rubrik dan bukti yang sama selalu keluar hasil yang sama, sampai bita terakhir.",
    hint: () => "hasil dalam catatan ini tidak mengikuti rubrik dan buktinya; minta penjelasan dari pembuatnya",
  },
  en: {
    message: ({ path, recorded, found }) => `\`${path}\`: recorded ${quote(recorded)}, recomputed ${quote(found)}`,
    why: "The same rubric and the same evidence always give the same outcome, to the last byte.",
    hint: () => "the outcome of this record does not follow from its rubric and evidence; ask who made it",
  },
});

export const moreDifferences = defineDiagnostic<{ part: string; more: number }>({
  code: "PTH7110",
  name: "more-differences",
  severity: "error",
  id: {
    message: ({ part, more }) => `\`${part}\` berbeda di ${more} tempat lagi`,
    why: "Yang pertama sudah disebut; selebihnya biasanya mengikuti dari sana.",
    hint: () => "mulai dari perbedaan yang pertama",
  },
  en: {
    message: ({ part, more }) => `\`${part}\` differs in ${more} more ${more === 1 ? "place" : "places"}`,
    why: "The first ones were told; the others usually follow from them.",
    hint: () => "begin with the first difference",
  },
});

export const recordUnsigned = defineDiagnostic<Record<string, never>>({
  code: "PTH7113",
  name: "record-unsigned",
  severity: "error",
  id: {
    message: () => "catatan ini tidak ditandatangani, padahal sebuah kunci diberikan",
    why: "Tanpa tanda tangan siapa pun dapat membuat catatan ini.",
    hint: () => "minta catatan yang ditandatangani, atau periksa tanpa `--key`",
  },
  en: {
    message: () => "this record is not signed, though a key was given",
    why: "Without a signature anyone may have made this record.",
    hint: () => "ask for the signed record, or verify without `--key`",
  },
});

export const signatureUnchecked = defineDiagnostic<{ key: string }>({
  code: "PTH7114",
  name: "signature-unchecked",
  severity: "warning",
  id: {
    message: ({ key }) => `tanda tangan tidak diperiksa; catatan ini menyebut kunci \`${key}\``,
    why: "Siapa pun dapat menandatangani dengan kunci lain; yang membuktikan hanya kunci yang sudah dipercaya.",
    hint: () => "berikan kunci publik penanda tangan (`--key`)",
  },
  en: {
    message: ({ key }) => `the signature was not verified; the record names the key \`${key}\``,
    why: "Anyone can sign with some key; only one that is trusted already proves anything.",
    hint: () => "give the public key of who signed (`--key`)",
  },
});

export const otherEngine = defineDiagnostic<{ recorded: string; here: string }>({
  code: "PTH7115",
  name: "other-engine",
  severity: "info",
  id: {
    message: ({ recorded, here }) => `catatan ini dibuat dengan ${quote(recorded)}, diperiksa dengan \`${here}\``,
    why: "Hasilnya sama di setiap versi; bila berbeda, versi inilah yang pertama perlu dilihat.",
    hint: () => "bila hasilnya berbeda, periksa juga dengan versi yang membuatnya",
  },
  en: {
    message: ({ recorded, here }) => `this record was made with ${quote(recorded)}, verified with \`${here}\``,
    why: "The outcome is the same in every version; where it is not, the version is the first thing to look at.",
    hint: () => "where the outcome differs, verify with the version that made it, too",
  },
});

export const recordsNone = defineDiagnostic<Record<string, never>>({
  code: "PTH7118",
  name: "records-none",
  severity: "error",
  id: {
    message: () => "berkas ini tidak memuat catatan",
    why: "Tanpa catatan tidak ada yang dapat diperiksa.",
    hint: () => "berikan berkas yang ditulis `patuh record` atau `patuh sign`",
  },
  en: {
    message: () => "this file holds no record",
    why: "Without a record there is nothing to verify.",
    hint: () => "give a file that `patuh record` or `patuh sign` wrote",
  },
});

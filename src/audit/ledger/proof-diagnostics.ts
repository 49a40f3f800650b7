import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { quote } from "../../diagnostics/quote.js";
import type { Localized } from "../../text/localized.js";

export const proofBroken = defineDiagnostic<{ root: string }>({
  code: "PTH7171",
  name: "proof-broken",
  severity: "error",
  id: {
    message: ({ root }) => `bukti ini tidak menuju akar \`${root}\` yang disebutnya`,
    why: "Sebuah hash, tempat atau jumlah di dalamnya berubah, jadi bukti ini tidak menunjukkan apa pun.",
    hint: () => "minta bukti yang baru dari pemegang daftarnya",
  },
  en: {
    message: ({ root }) => `this proof does not lead to the root \`${root}\` that it names`,
    why: "A hash, a place or a size in it was changed, so the proof shows nothing.",
    hint: () => "ask for a new proof from who keeps the ledger",
  },
});

export const proofOfOtherLedger = defineDiagnostic<{ which: Localized; stated: string; published: string }>({
  code: "PTH7172",
  name: "proof-of-other-ledger",
  severity: "error",
  id: {
    message: ({ which, stated, published }) =>
      `${which.id} dalam bukti ini \`${stated}\`, bukan \`${published}\` yang diterbitkan`,
    why: "Bukti terhadap akar lain adalah bukti tentang daftar lain, yang mungkin tidak pernah terbit.",
    hint: () => "periksa tahun dan sumber akar itu, dan minta bukti dari daftar yang diterbitkan",
  },
  en: {
    message: ({ which, stated, published }) =>
      `${which.en} in this proof is \`${stated}\`, not \`${published}\` that was published`,
    why: "A proof against another root is a proof about another ledger, which may never have been published.",
    hint: () => "check the year and the source of that root, and ask for a proof from the ledger that was published",
  },
});

export const proofOfOtherRecord = defineDiagnostic<{ stated: string; computed: string }>({
  code: "PTH7173",
  name: "proof-of-other-record",
  severity: "error",
  id: {
    message: ({ stated, computed }) =>
      `daun dalam bukti ini \`${stated}\`, padahal catatan itu memberi \`${computed}\``,
    why: "Bukti ini tentang catatan lain, atau catatannya berubah sesudah dicantumkan; tanda tangan pun termasuk catatan.",
    hint: () => "berikan catatan persis seperti tercantum: bertanda tangan atau tidak, tanpa ditata ulang",
  },
  en: {
    message: ({ stated, computed }) => `the leaf in this proof is \`${stated}\`, but that record gives \`${computed}\``,
    why: "The proof is of another record, or the record was changed after it was listed; a signature is part of it.",
    hint: () => "give the record exactly as it was listed: signed or not, and not laid out anew",
  },
});

export const proofNamesOther = defineDiagnostic<{ stated: string; found: string }>({
  code: "PTH7174",
  name: "proof-names-other",
  severity: "error",
  id: {
    message: ({ stated, found }) => `bukti ini menyebut ${quote(stated)}, padahal catatannya milik ${quote(found)}`,
    why: "Nama di samping daun tidak masuk ke dalam akar; hanya catatannya sendiri yang berlaku.",
    hint: () => "jangan pakai bukti ini; minta yang baru dari pemegang daftarnya",
  },
  en: {
    message: ({ stated, found }) => `this proof names ${quote(stated)}, but its record is of ${quote(found)}`,
    why: "The names beside a leaf do not go into the root; only the record itself counts.",
    hint: () => "do not use this proof; ask for a new one from who keeps the ledger",
  },
});

export const rootNotCompared = defineDiagnostic<{ roots: readonly string[] }>({
  code: "PTH7175",
  name: "root-not-compared",
  severity: "warning",
  id: {
    message: ({ roots }) =>
      `akar dalam bukti ini tidak dibandingkan dengan akar yang diterbitkan: ${roots.map((root) => `\`${root}\``).join(", ")}`,
    why: "Siapa pun dapat membuat daftar sendiri beserta buktinya; hanya akar yang diterbitkan mengikatnya.",
    hint: () => "cari akar yang diterbitkan dan berikan dengan `--root` (untuk dua daftar juga `--old-root`)",
  },
  en: {
    message: ({ roots }) =>
      `the root in this proof was not compared with a published one: ${roots.map((root) => `\`${root}\``).join(", ")}`,
    why: "Anyone can make a ledger of their own and proofs of it; only the published root binds them.",
    hint: () => "find the root that was published and give it with `--root` (for two ledgers `--old-root`, too)",
  },
});

export const recordNotCompared = defineDiagnostic<{ subject: string }>({
  code: "PTH7176",
  name: "record-not-compared",
  severity: "warning",
  id: {
    message: ({ subject }) => `tidak diperiksa apakah daun ini memang catatan ${quote(subject)}`,
    why: "Nama dalam bukti hanyalah keterangan; bukti berlaku untuk catatan yang hash-nya adalah daun itu.",
    hint: () => "berikan juga berkas catatannya: `patuh ledger check BUKTI CATATAN`",
  },
  en: {
    message: ({ subject }) => `it was not checked that this leaf is the record of ${quote(subject)}`,
    why: "The name in a proof is a remark only; the proof is of the record whose hash is the leaf.",
    hint: () => "give the file of the record, too: `patuh ledger check PROOF RECORD`",
  },
});

export const proofRecordMissing = defineDiagnostic<Record<string, never>>({
  code: "PTH7177",
  name: "proof-record-missing",
  severity: "error",
  id: {
    message: () => "berkas catatan ini tidak memuat catatan",
    why: "Satu bukti berlaku untuk satu catatan.",
    hint: () => "berikan berkas yang memuat catatan itu, satu catatan per baris",
  },
  en: {
    message: () => "this file holds no record",
    why: "One proof is of one record.",
    hint: () => "give the file in which that record stands, one record on each line",
  },
});

export const proofGivenInVain = defineDiagnostic<{ given: Localized; kind: string }>({
  code: "PTH7178",
  name: "proof-given-in-vain",
  severity: "error",
  id: {
    message: ({ given, kind }) => `${given.id} tidak dapat dibandingkan dengan bukti berjenis ${quote(kind)}`,
    why: "Apa yang diberikan tetapi tidak diperiksa akan tampak seolah-olah cocok.",
    hint: () => "bukti `inclusion` berlaku untuk satu catatan, bukti `consistency` untuk dua daftar; periksa berkasnya",
  },
  en: {
    message: ({ given, kind }) => `${given.en} cannot be compared with a proof of the kind ${quote(kind)}`,
    why: "What is given but not checked would look as if it fitted.",
    hint: () => "a proof `inclusion` is of one record, a proof `consistency` of two ledgers; check the file",
  },
});

export const sizeNotCompared = defineDiagnostic<{ size: number }>({
  code: "PTH7179",
  name: "size-not-compared",
  severity: "warning",
  id: {
    message: ({ size }) => `jumlah ${size} catatan tidak dibandingkan dengan jumlah yang diterbitkan`,
    why: "Akar saja tidak mengikat jumlah catatan dan tempatnya (RFC 6962): bukti yang sama dapat ditulis dengan angka lain.",
    hint: () => "cari jumlah yang diterbitkan bersama akarnya dan berikan dengan `--size`",
  },
  en: {
    message: ({ size }) => `the number of ${size} records was not compared with a published one`,
    why: "The root alone binds neither the number of records nor the place (RFC 6962): the same proof can be written with other figures.",
    hint: () => "find the number that was published with the root and give it with `--size`",
  },
});

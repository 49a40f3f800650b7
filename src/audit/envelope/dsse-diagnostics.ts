import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { quote } from "../../diagnostics/quote.js";
import type { Localized } from "../../text/localized.js";

export const envelopeForm = defineDiagnostic<{ part: string; expected: Localized }>({
  code: "PTH7140",
  name: "envelope-form",
  severity: "error",
  id: {
    message: ({ part, expected }) =>
      `${part === "" ? "amplop tanda tangan ini" : quote(part)} tidak ada atau bentuknya salah; seharusnya ${expected.id}`,
    why: "Amplop DSSE dibaca ketat, supaya satu catatan bertanda tangan tidak mempunyai dua tulisan.",
    hint: () => "pakai baris seperti ditulis `patuh sign`",
  },
  en: {
    message: ({ part, expected }) =>
      `${part === "" ? "this signed envelope" : quote(part)} is missing or has the wrong form; it should be ${expected.en}`,
    why: "A DSSE envelope is read strictly, so that one signed record does not have two writings.",
    hint: () => "use the line as `patuh sign` wrote it",
  },
});

export const envelopeKey = defineDiagnostic<{ key: string }>({
  code: "PTH7141",
  name: "envelope-key",
  severity: "error",
  id: {
    message: ({ key }) => `kunci ${quote(key)} tidak dikenal dalam amplop tanda tangan`,
    why: "Apa yang ditambahkan di luar isinya tidak ikut ditandatangani, jadi siapa pun dapat menulisnya.",
    hint: () => "hapus kunci ini, atau pakai baris seperti ditulis `patuh sign`",
  },
  en: {
    message: ({ key }) => `the key ${quote(key)} is not known in a signed envelope`,
    why: "What is added outside the payload is not signed, so anyone may have written it.",
    hint: () => "delete this key, or use the line as `patuh sign` wrote it",
  },
});

export const envelopeEncoding = defineDiagnostic<{ part: string }>({
  code: "PTH7142",
  name: "envelope-encoding",
  severity: "error",
  id: {
    message: ({ part }) => `${quote(part)} bukan Base64 yang baku`,
    why: "Bita yang sama dapat ditulis dengan beberapa cara; hanya satu yang diterima: huruf `+` dan `/`, dengan `=` di ujungnya.",
    hint: () => "pakai baris seperti ditulis `patuh sign`; amplop dari program lain mungkin memakai Base64 untuk URL",
  },
  en: {
    message: ({ part }) => `${quote(part)} is not standard Base64`,
    why: "The same bytes can be written in several ways; only one is taken: the letters `+` and `/`, with `=` at the end.",
    hint: () => "use the line as `patuh sign` wrote it; envelopes of other programs may use Base64 for URLs",
  },
});

export const envelopePayload = defineDiagnostic<Record<string, never>>({
  code: "PTH7143",
  name: "envelope-payload",
  severity: "error",
  id: {
    message: () => "isi amplop tanda tangan ini bukan catatan dalam bentuk kanonisnya",
    why: "Yang ditandatangani harus sama dengan catatan yang diperiksa, bita demi bita.",
    hint: () => "minta catatan yang ditandatangani dengan `patuh sign`",
  },
  en: {
    message: () => "the payload of this signed envelope is no record in its canonical form",
    why: "What is signed must be the record that is verified, byte by byte.",
    hint: () => "ask for the record as signed with `patuh sign`",
  },
});

export const signedByOtherKey = defineDiagnostic<{ signed: string; given: string }>({
  code: "PTH7144",
  name: "signed-by-other-key",
  severity: "error",
  id: {
    message: ({ signed, given }) => `ditandatangani dengan kunci \`${signed}\`, bukan dengan \`${given}\``,
    why: "Tanda tangan hanya membuktikan sesuatu tentang pemilik kunci yang memang dipercaya pembacanya.",
    hint: () => "minta kunci publik penanda tangan, dan cocokkan tanda pengenalnya lewat jalan lain",
  },
  en: {
    message: ({ signed, given }) => `it was signed with the key \`${signed}\`, not with \`${given}\``,
    why: "A signature only shows something about the owner of a key that its reader already trusts.",
    hint: () => "ask for the public key of who signed, and compare its id over another channel",
  },
});

export const signatureWrong = defineDiagnostic<{ key: string }>({
  code: "PTH7145",
  name: "signature-wrong",
  severity: "error",
  id: {
    message: ({ key }) => `tanda tangan ini tidak cocok dengan isinya menurut kunci \`${key}\``,
    why: "Catatan atau tanda tangannya berubah sesudah ditandatangani, atau tidak pernah ditandatangani dengan kunci ini.",
    hint: () => "jangan pakai catatan ini; minta sekali lagi dari penanda tangannya",
  },
  en: {
    message: ({ key }) => `the signature does not fit the payload under the key \`${key}\``,
    why: "The record or its signature was changed after signing, or it was never signed with this key.",
    hint: () => "do not use this record; ask for it again from who signed it",
  },
});

export const alreadySigned = defineDiagnostic<{ key: string }>({
  code: "PTH7146",
  name: "already-signed",
  severity: "error",
  id: {
    message: ({ key }) => `catatan ini sudah ditandatangani, dengan kunci \`${key}\``,
    why: "Tanda tangan kedua di luar yang pertama akan menandatangani amplop, bukan catatannya.",
    hint: () => "berikan catatan aslinya dari `patuh record`",
  },
  en: {
    message: ({ key }) => `this record is already signed, with the key \`${key}\``,
    why: "A second signature around the first would sign the envelope, not the record.",
    hint: () => "give the original record of `patuh record`",
  },
});

import {
  alreadySigned,
  envelopeEncoding,
  envelopeForm,
  envelopeKey,
  envelopePayload,
  signatureWrong,
  signedByOtherKey,
} from "../../audit/envelope/dsse-diagnostics.js";
import {
  lineKeyTwice,
  lineNesting,
  lineNotCanonical,
  lineSyntax,
  lineTruncated,
} from "../../audit/record/line-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { tellerOf } from "./example.js";

const KEY = "sha256-ciq9EumaU2fzda65ZyqOB3EuA8Kt0W+o1pFNHPou/gw=";
const OTHER_KEY = "sha256-6jzltteus5rUMKQZ/UUi7wU9qCLlaZFMaoPueu3dYZk=";

const told = tellerOf("patuh ledger build catatan.ndjson");

const ORIGINAL = told(
  "Berkas seperti ditulis `patuh record` atau `patuh sign`, satu catatan per baris.",
  "The file as `patuh record` or `patuh sign` wrote it, one record on each line.",
);

/** PTH71xx: lines that should be records, signed or not. */
export const LINE_CODES: readonly CodeEntry[] = [
  {
    kind: lineSyntax,
    wrong: told(
      "Sebuah baris dengan tulisan lain: `dinas-a: 81.84`.",
      "A line of another kind: `dinas-a: 81.84`.",
      (report) => report(lineSyntax, null, { found: "dinas-a: 81.84" }),
    ),
    right: ORIGINAL,
  },
  {
    kind: lineTruncated,
    wrong: told(
      'Baris terakhir terpotong: `{"_type":"https://in-toto.io/Statement/v1","predi`.',
      'The last line is cut off: `{"_type":"https://in-toto.io/Statement/v1","predi`.',
      (report) => report(lineTruncated, null, {}),
    ),
    right: ORIGINAL,
  },
  {
    kind: lineNesting,
    wrong: told(
      "Sebuah baris dengan 40 kurung `[` berturut-turut.",
      "A line with 40 brackets `[` in a row.",
      (report) => report(lineNesting, null, { most: 32 }),
    ),
    right: ORIGINAL,
  },
  {
    kind: lineKeyTwice,
    wrong: told("Sebuah catatan dengan dua kunci `predicate`.", "A record with two keys `predicate`.", (report) =>
      report(lineKeyTwice, null, { key: "predicate" }),
    ),
    right: ORIGINAL,
  },
  {
    kind: lineNotCanonical,
    wrong: told(
      "Sebuah catatan yang ditata ulang oleh penyunting, dengan spasi sesudah titik dua.",
      "A record that an editor laid out anew, with blanks behind the colons.",
      (report) => report(lineNotCanonical, null, {}),
    ),
    right: ORIGINAL,
  },
  {
    kind: envelopeForm,
    wrong: told(
      'Amplop tanpa tanda tangan: `"signatures":[]`.',
      'An envelope without a signature: `"signatures":[]`.',
      (report) =>
        report(envelopeForm, null, {
          part: "signatures",
          expected: { id: "daftar dengan tepat satu tanda tangan", en: "a list of exactly one signature" },
        }),
    ),
    right: ORIGINAL,
  },
  {
    kind: envelopeKey,
    wrong: told(
      'Amplop dengan tambahan: `"approved":true`.',
      'An envelope with something added: `"approved":true`.',
      (report) => report(envelopeKey, null, { key: "approved" }),
    ),
    right: ORIGINAL,
  },
  {
    kind: envelopeEncoding,
    wrong: told(
      'Isi dalam Base64 untuk URL: `"payload":"-_-_Pj8="`.',
      'A payload in Base64 for URLs: `"payload":"-_-_Pj8="`.',
      (report) => report(envelopeEncoding, null, { part: "payload" }),
    ),
    right: ORIGINAL,
  },
  {
    kind: envelopePayload,
    wrong: told(
      "Amplop di sekeliling teks yang bukan catatan.",
      "An envelope around a text that is no record.",
      (report) => report(envelopePayload, null, {}),
    ),
    right: ORIGINAL,
  },
  {
    kind: signedByOtherKey,
    wrong: told(
      "Catatan yang ditandatangani penilai, diperiksa dengan kunci publik auditor.",
      "A record that the assessor signed, verified with the public key of the auditor.",
      (report) => report(signedByOtherKey, null, { signed: KEY, given: OTHER_KEY }),
    ),
    right: told("Kunci publik penilai itu sendiri.", "The public key of that assessor."),
  },
  {
    kind: signatureWrong,
    wrong: told(
      "Catatan yang isinya diganti sesudah ditandatangani.",
      "A record whose payload was replaced after it was signed.",
      (report) => report(signatureWrong, null, { key: KEY }),
    ),
    right: told("Catatan seperti ditandatangani.", "The record as it was signed."),
  },
  {
    kind: alreadySigned,
    wrong: told(
      "Hasil `patuh sign` yang ditandatangani sekali lagi.",
      "What `patuh sign` wrote, signed again.",
      (report) => report(alreadySigned, null, { key: KEY }),
    ),
    right: told("Catatan dari `patuh record`.", "The record of `patuh record`."),
  },
];

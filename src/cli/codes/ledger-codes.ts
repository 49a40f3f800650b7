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
  ledgerIndex,
  ledgerNotContinued,
  ledgerSubjectSeveral,
  ledgerSubjectUnknown,
  ledgerTampered,
  noRecords,
  recordTwice,
  subjectTwice,
} from "../../audit/ledger/ledger-diagnostics.js";
import {
  ledgerFileForm,
  ledgerFileKey,
  ledgerFileKeyTwice,
  ledgerFileKind,
  ledgerFileSchema,
  ledgerFileSyntax,
} from "../../audit/ledger/ledger-file-diagnostics.js";
import {
  proofBroken,
  proofGivenInVain,
  proofNamesOther,
  proofOfOtherLedger,
  proofOfOtherRecord,
  proofRecordMissing,
  recordNotCompared,
  rootNotCompared,
  sizeNotCompared,
} from "../../audit/ledger/proof-diagnostics.js";
import {
  lineKeyTwice,
  lineNesting,
  lineNotCanonical,
  lineSyntax,
  lineTruncated,
} from "../../audit/record/line-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { type CommandExample, command, type DescribedExample, described } from "./example.js";

const BUILD = "patuh ledger build catatan.ndjson";
const PROVE = "patuh ledger prove daftar.json dinas-a";
const CHECK = "patuh ledger check bukti.json catatan.json --root sha256-...";
const CONTINUED = "patuh ledger consistency daftar-lama.json daftar.json";
const KEY = "sha256-ciq9EumaU2fzda65ZyqOB3EuA8Kt0W+o1pFNHPou/gw=";
const OTHER_KEY = "sha256-6jzltteus5rUMKQZ/UUi7wU9qCLlaZFMaoPueu3dYZk=";
const ROOT = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
const OTHER_ROOT = "sha256-wqDctz6C/ZsfejmvjayVoPLH+/AJVk5SBH4eOsztET4=";

/** What stands in a file in words, and what is said of it. */
function told(id: string, en: string, tell?: CommandExample["tell"]): DescribedExample {
  return described({ id, en }, () => command(BUILD, tell));
}

/** A command line whose files are not at hand, and what it says. */
function line(text: string, tell?: CommandExample["tell"]): DescribedExample {
  return described({ id: `Perintah \`${text}\`.`, en: `The command \`${text}\`.` }, () => command(text, tell));
}

const ORIGINAL = told(
  "Berkas seperti ditulis `patuh record` atau `patuh sign`, satu catatan per baris.",
  "The file as `patuh record` or `patuh sign` wrote it, one record on each line.",
);
const AS_WRITTEN = told("Berkas seperti ditulis `patuh ledger`.", "The file as `patuh ledger` wrote it.");

/** PTH71xx: lines that should be records, signed or not. */
const LINE_CODES: readonly CodeEntry[] = [
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
    kind: recordTwice,
    wrong: told("Baris 2 dan baris 1 sama.", "Line 2 is the same as line 1.", (report) =>
      report(recordTwice, null, { subject: "dinas-a", line: 2, first: 1 }),
    ),
    right: told("Satu baris saja untuk catatan itu.", "One line only for that record."),
  },
  {
    kind: subjectTwice,
    wrong: told(
      "Catatan `dinas-a`, dan di baris lain catatan `dinas-a` yang sudah dikoreksi.",
      "A record of `dinas-a`, and on another line a corrected record of `dinas-a`.",
      (report) => report(subjectTwice, null, { subject: "dinas-a", rubric: "loket@2024", first: 0, index: 1 }),
    ),
    right: told("Satu catatan untuk setiap yang dinilai.", "One record for each subject."),
  },
  {
    kind: noRecords,
    wrong: told("Berkas yang kosong.", "An empty file.", (report) => report(noRecords, null, {})),
    right: ORIGINAL,
  },
];

/** PTH71xx: signed records. */
const ENVELOPE_CODES: readonly CodeEntry[] = [
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

/** PTH71xx: ledgers, and what is asked of them. */
const FILE_CODES: readonly CodeEntry[] = [
  {
    kind: ledgerFileSyntax,
    wrong: told("Berkas daftar yang terpotong.", "The file of a ledger, cut off.", (report) =>
      report(ledgerFileSyntax, null, { found: "" }),
    ),
    right: AS_WRITTEN,
  },
  {
    kind: ledgerFileForm,
    wrong: told(
      'Akar dalam bentuk lain: `"root": "47deab"`.',
      'A root in another form: `"root": "47deab"`.',
      (report) =>
        report(ledgerFileForm, null, {
          part: "root",
          expected: { id: "hash `sha256-...`", en: "a hash `sha256-...`" },
        }),
    ),
    right: AS_WRITTEN,
  },
  {
    kind: ledgerFileSchema,
    wrong: told(
      'Berkas dari patuh yang lebih baru: `"schema": 2`.',
      'A file of a later patuh: `"schema": 2`.',
      (report) => report(ledgerFileSchema, null, { given: "2", known: 1 }),
    ),
    right: AS_WRITTEN,
  },
  {
    kind: ledgerTampered,
    wrong: told("Sebuah catatan dihapus dari `entries`.", "A record was deleted from `entries`.", (report) =>
      report(ledgerTampered, null, { stated: ROOT, computed: OTHER_ROOT }),
    ),
    right: AS_WRITTEN,
  },
  {
    kind: ledgerSubjectUnknown,
    wrong: line(PROVE.replace("dinas-a", "dinsa-a"), (report) =>
      report(ledgerSubjectUnknown, null, { subject: "dinsa-a", suggestion: "dinas-a" }),
    ),
    right: line(PROVE),
  },
  {
    kind: ledgerSubjectSeveral,
    wrong: line(PROVE, (report) =>
      report(ledgerSubjectSeveral, null, {
        subject: "dinas-a",
        places: [
          { index: 0, rubric: "loket@2024" },
          { index: 3, rubric: "loket@2024" },
        ],
      }),
    ),
    right: line(`${PROVE} --index 3`),
  },
  {
    kind: ledgerIndex,
    wrong: line(`${PROVE} --index 7`, (report) =>
      report(ledgerIndex, null, { index: 7, size: 4, subject: "dinas-a", found: null }),
    ),
    right: line(`${PROVE} --index 3`),
  },
  {
    kind: ledgerNotContinued,
    wrong: told(
      "Catatan `dinas-a` diganti di tempatnya sesudah daftar diterbitkan.",
      "The record of `dinas-a` was replaced at its place after the ledger was published.",
      (report) => report(ledgerNotContinued, null, { place: 0, subject: "dinas-a", found: "dinas-a" }),
    ),
    right: told("Koreksi ditambahkan di akhir daftar.", "A correction is added at the end of the ledger."),
  },
  {
    kind: ledgerFileKind,
    wrong: line("patuh ledger check daftar.json", (report) =>
      report(ledgerFileKind, null, {
        found: "ledger",
        wanted: { id: "bukti (`inclusion` atau `consistency`)", en: "a proof (`inclusion` or `consistency`)" },
      }),
    ),
    right: line(CHECK),
  },
  {
    kind: ledgerFileKey,
    wrong: told('Sebuah tambahan: `"approved": true`.', 'Something added: `"approved": true`.', (report) =>
      report(ledgerFileKey, null, { key: "approved" }),
    ),
    right: AS_WRITTEN,
  },
  {
    kind: ledgerFileKeyTwice,
    wrong: told("Sebuah berkas dengan dua kunci `root`.", "A file with two keys `root`.", (report) =>
      report(ledgerFileKeyTwice, null, { key: "root" }),
    ),
    right: AS_WRITTEN,
  },
];

/** PTH71xx: proofs that are checked. */
const PROOF_CODES: readonly CodeEntry[] = [
  {
    kind: proofBroken,
    wrong: told("Sebuah hash dalam `path` diganti.", "A hash in `path` was replaced.", (report) =>
      report(proofBroken, null, { root: ROOT }),
    ),
    right: AS_WRITTEN,
  },
  {
    kind: proofOfOtherLedger,
    wrong: told("Bukti dari daftar tahun lain.", "A proof of the ledger of another year.", (report) =>
      report(proofOfOtherLedger, null, { which: { id: "akar", en: "the root" }, stated: OTHER_ROOT, published: ROOT }),
    ),
    right: told("Bukti dari daftar yang akarnya diterbitkan.", "A proof of the ledger whose root was published."),
  },
  {
    kind: proofOfOtherRecord,
    wrong: told(
      "Catatan tanpa tanda tangan, sedangkan yang tercantum catatan bertanda tangan.",
      "A record without its signature, while the signed one is listed.",
      (report) => report(proofOfOtherRecord, null, { stated: OTHER_ROOT, computed: ROOT }),
    ),
    right: told("Catatan persis seperti tercantum.", "The record exactly as it was listed."),
  },
  {
    kind: proofNamesOther,
    wrong: told(
      "Nama `dinas-a` dalam bukti diganti `dinas-b`.",
      "The name `dinas-a` in a proof was changed to `dinas-b`.",
      (report) => report(proofNamesOther, null, { stated: "dinas-b, loket@2024", found: "dinas-a, loket@2024" }),
    ),
    right: AS_WRITTEN,
  },
  {
    kind: rootNotCompared,
    wrong: line("patuh ledger check bukti.json catatan.json", (report) =>
      report(rootNotCompared, null, { roots: [ROOT] }),
    ),
    right: line(CHECK),
  },
  {
    kind: recordNotCompared,
    wrong: line("patuh ledger check bukti.json --root sha256-...", (report) =>
      report(recordNotCompared, null, { subject: "dinas-a" }),
    ),
    right: line(CHECK),
  },
  {
    kind: proofRecordMissing,
    wrong: told("Berkas kosong sebagai ganti catatan.", "An empty file in place of a record.", (report) =>
      report(proofRecordMissing, null, {}),
    ),
    right: told("Berkas yang memuat catatan itu.", "The file in which that record stands."),
  },
  {
    kind: sizeNotCompared,
    wrong: told(
      "Bukti yang dibandingkan dengan akar yang diterbitkan, tanpa jumlah catatannya.",
      "A proof that is compared with a published root, without the number of records.",
      (report) => report(sizeNotCompared, null, { size: 3 }),
    ),
    right: told("`--root` bersama `--size`.", "`--root` together with `--size`."),
  },
  {
    kind: proofGivenInVain,
    wrong: told(
      "Bukti `consistency` bersama sebuah catatan.",
      "A proof `consistency` together with a record.",
      (report) =>
        report(proofGivenInVain, null, { given: { id: "sebuah catatan", en: "a record" }, kind: "consistency" }),
    ),
    right: line(CONTINUED),
  },
];

/** PTH71xx: records in a row, signed or not, the ledger of them, and proofs. */
export const LEDGER_CODES: readonly CodeEntry[] = [...LINE_CODES, ...ENVELOPE_CODES, ...FILE_CODES, ...PROOF_CODES];

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
import type { CodeEntry } from "./entry.js";
import { type CommandExample, command, type DescribedExample, described, tellerOf } from "./example.js";

const PROVE = "patuh ledger prove daftar.json dinas-a";
const CHECK = "patuh ledger check bukti.json catatan.json --root sha256-... --size 586";
const CONTINUED = "patuh ledger consistency daftar-lama.json daftar.json";
const ROOT = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
const OTHER_ROOT = "sha256-wqDctz6C/ZsfejmvjayVoPLH+/AJVk5SBH4eOsztET4=";

const told = tellerOf("patuh ledger build catatan.ndjson");

/** A command line whose files are not at hand, and what it says. */
function line(text: string, tell?: CommandExample["tell"]): DescribedExample {
  return described({ id: `Perintah \`${text}\`.`, en: `The command \`${text}\`.` }, () => command(text, tell));
}

const ORIGINAL = told(
  "Berkas seperti ditulis `patuh record` atau `patuh sign`, satu catatan per baris.",
  "The file as `patuh record` or `patuh sign` wrote it, one record on each line.",
);
const AS_WRITTEN = told("Berkas seperti ditulis `patuh ledger`.", "The file as `patuh ledger` wrote it.");

/** PTH71xx: ledgers, and what is asked of them. */
const FILE_CODES: readonly CodeEntry[] = [
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

/** PTH71xx: the ledger of records, and proofs. */
export const LEDGER_CODES: readonly CodeEntry[] = [...FILE_CODES, ...PROOF_CODES];

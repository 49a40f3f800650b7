import {
  digestDiffers,
  evidenceInvalid,
  evidenceWrittenOtherwise,
  moreDifferences,
  otherEngine,
  outcomeDiffers,
  recordNewer,
  recordShape,
  recordsNone,
  recordUnsigned,
  rubricInvalid,
  signatureUnchecked,
} from "../../audit/record/record-diagnostics.js";
import {
  givenEvidenceDiffers,
  givenRubricDiffers,
  otherText,
  shippedRubricDiffers,
  subjectNotGiven,
} from "../../audit/verify/given-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { type CommandExample, command, type DescribedExample, described } from "./example.js";

const LINE = "patuh verify record.json";
const RIGHT = command(LINE);

/** A record, what is the matter with it, and the command that says so. */
function told(id: string, en: string, tell: CommandExample["tell"], options = ""): DescribedExample {
  return described({ id, en }, () => command(`${LINE}${options}`, tell));
}

const HASH = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0";
const OTHER = "e1f00f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2";
const KEY = "sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

/** What is said of records when they are verified. */
export const RECORD_CODES: readonly CodeEntry[] = [
  {
    kind: recordNewer,
    wrong: told(
      "Catatan dari patuh yang lebih baru: `predicateType` adalah `urn:patuh:record:2`.",
      "A record of a newer patuh: its `predicateType` is `urn:patuh:record:2`.",
      (report) => report(recordNewer, null, { version: 2, known: 1 }),
    ),
    right: RIGHT,
  },
  {
    kind: recordShape,
    wrong: told("Catatan tanpa hasil.", "A record without an outcome.", (report) =>
      report(recordShape, null, { path: "predicate.outcome", isUnknown: false }),
    ),
    right: RIGHT,
  },
  {
    kind: digestDiffers,
    wrong: told(
      "Catatan yang nilainya diganti sesudah dibuat.",
      "A record whose score was changed after it was made.",
      (report) => report(digestDiffers, null, { part: "outcome", stated: HASH, found: OTHER }),
    ),
    right: RIGHT,
  },
  {
    kind: rubricInvalid,
    wrong: told(
      "Catatan yang bobot dalam rubriknya diganti.",
      "A record in whose rubric a weight was changed.",
      (report) =>
        report(rubricInvalid, null, {
          problem: {
            id: "jumlah bobot di dalam `loket` adalah 90%, bukan 100%",
            en: "weights inside `loket` add up to 90%, not 100%",
          },
        }),
    ),
    right: RIGHT,
  },
  {
    kind: evidenceInvalid,
    wrong: told(
      "Catatan dengan jawaban yang tidak ada pada skalanya.",
      "A record with an answer that its scale does not have.",
      (report) =>
        report(evidenceInvalid, null, {
          problem: { id: "`7` di luar 0 sampai 5", en: "`7` is not between 0 and 5" },
        }),
    ),
    right: RIGHT,
  },
  {
    kind: evidenceWrittenOtherwise,
    wrong: told(
      'Catatan yang ditulis dengan tangan: `"parkir": "ya"`, bukan `"parkir": true`.',
      'A record that was written by hand: `"parkir": "ya"` instead of `"parkir": true`.',
      (report) => report(evidenceWrittenOtherwise, null, { path: "answers.parkir" }),
    ),
    right: RIGHT,
  },
  {
    kind: outcomeDiffers,
    wrong: told(
      "Catatan dengan nilai 88.10, padahal bukti dan rubriknya memberi 78.10.",
      "A record with the score 88.10, though its evidence and rubric give 78.10.",
      (report) => report(outcomeDiffers, null, { path: "outcome.score", recorded: "88.10", found: "78.10" }),
    ),
    right: RIGHT,
  },
  {
    kind: moreDifferences,
    wrong: told(
      "Catatan yang hasilnya berbeda di lebih dari dua puluh tempat.",
      "A record whose outcome differs in more than twenty places.",
      (report) => report(moreDifferences, null, { part: "outcome", more: 12 }),
    ),
    right: RIGHT,
  },
  {
    kind: givenRubricDiffers,
    wrong: told(
      "Catatan yang dibuat dengan rubrik lain daripada yang terbit.",
      "A record that was made with another rubric than the published one.",
      (report) => report(givenRubricDiffers, null, { path: "rubric.categories[0].from", recorded: "80", found: "88" }),
      " --rubric loket-2024.rubric",
    ),
    right: command(`${LINE} --rubric loket-2024.rubric`),
  },
  {
    kind: givenEvidenceDiffers,
    wrong: told(
      "Catatan yang dibuat dari bukti lain daripada yang ada di kantor.",
      "A record that was made from other evidence than the office has.",
      (report) =>
        report(givenEvidenceDiffers, null, { path: "evidence.answers.parkir", recorded: "true", found: "false" }),
      " --evidence bukti.json",
    ),
    right: command(`${LINE} --evidence bukti.json`),
  },
  {
    kind: recordUnsigned,
    wrong: told(
      "Catatan tanpa tanda tangan, padahal sebuah kunci diberikan.",
      "A record without a signature, though a key was given.",
      (report) => report(recordUnsigned, null, {}),
      " --key ombudsman.public.pem",
    ),
    right: RIGHT,
  },
  {
    kind: signatureUnchecked,
    wrong: told(
      "Catatan yang ditandatangani, diperiksa tanpa kunci.",
      "A signed record, verified without a key.",
      (report) => report(signatureUnchecked, null, { key: KEY }),
    ),
    right: command(`${LINE} --key ombudsman.public.pem`),
  },
  {
    kind: otherEngine,
    wrong: told("Catatan yang dibuat dengan versi lain.", "A record that was made with another version.", (report) =>
      report(otherEngine, null, { recorded: "patuh 0.0.9", here: "patuh 0.1.0" }),
    ),
    right: RIGHT,
  },
  {
    kind: otherText,
    wrong: told(
      "Rubrik yang sama, tetapi ditata ulang sesudah catatan dibuat.",
      "The same rubric, laid out anew since the record was made.",
      (report) => report(otherText, null, { part: "rubric" }),
      " --rubric loket-2024.rubric",
    ),
    right: command(`${LINE} --rubric loket-2024.rubric`),
  },
  {
    kind: subjectNotGiven,
    wrong: told(
      "Berkas bukti milik kantor lain.",
      "The evidence file of another office.",
      (report) => report(subjectNotGiven, null, { subject: "disdukcapil" }),
      " --evidence bukti.json",
    ),
    right: command(`${LINE} --evidence bukti.json`),
  },
  {
    kind: recordsNone,
    wrong: told("Berkas kosong.", "An empty file.", (report) => report(recordsNone, null, {})),
    right: RIGHT,
  },
  {
    kind: shippedRubricDiffers,
    wrong: told(
      "Catatan dengan salinan `pekppp@2024` yang batas kategorinya diganti.",
      "A record with a copy of `pekppp@2024` in which a threshold was changed.",
      (report) => report(shippedRubricDiffers, null, { rubric: "pekppp@2024" }),
    ),
    right: RIGHT,
  },
];

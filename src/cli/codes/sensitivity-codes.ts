import type { Report } from "../../diagnostics/collect.js";
import { rational } from "../../numeric/rational.js";
import {
  contestedSubject,
  contestedUnused,
  institutionMissing,
  levelNoMean,
  nobodyToSimulate,
  nothingVaries,
  pointsOfUndisclosed,
  simulationTooLarge,
  stratumUnknown,
  subjectUnscored,
} from "../../population/simulate-diagnostics.js";
import {
  contestedChances,
  contestedIndicator,
  contestedTwice,
  specificationDraws,
  specificationForm,
  specificationKey,
  specificationSeed,
  specificationWidth,
  undisclosedUnsaid,
} from "../../population/simulate-specification-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { command, type DescribedExample, described } from "./example.js";

const LINE = "patuh sensitivity loket-2024.rubric bukti.ndjson";
const RIGHT = command(`${LINE} --seed 2026 --draws 500 --weights 10%`);
const FROM_FILE = command(`${LINE} --spec simulasi.json`);

/** A command line, or a specification in words, and what is reported of it. */
function wrong(id: string, en: string, tell: (report: Report) => void): DescribedExample {
  return described({ id, en }, () => command(`${LINE} --spec simulasi.json`, tell));
}

function specification(text: string, tell: (report: Report) => void): DescribedExample {
  return wrong(`Spesifikasi \`${text}\`.`, `The specification \`${text}\`.`, tell);
}

/** PTH503x: the specification of a simulation; PTH608x: what cannot be simulated. */
export const SENSITIVITY_CODES: readonly CodeEntry[] = [
  {
    kind: specificationForm,
    wrong: specification('{"seed": 1, "draws": 500, "weights": "10%"}', (report) =>
      report(specificationForm, "weights", {
        part: "weights",
        expected: { id: '{"within": "10%"}', en: '{"within": "10%"}' },
      }),
    ),
    right: FROM_FILE,
  },
  {
    kind: specificationKey,
    wrong: specification('{"seed": 1, "draws": 500, "weight": {"within": "10%"}}', (report) =>
      report(specificationKey, "weight", { key: "weight", suggestion: "weights", known: ["weights"] }),
    ),
    right: FROM_FILE,
  },
  {
    kind: specificationSeed,
    wrong: wrong(`Tanpa benih: \`${LINE} --weights 10%\`.`, `No seed: \`${LINE} --weights 10%\`.`, (report) =>
      report(specificationSeed, "seed", { shown: null }),
    ),
    right: RIGHT,
  },
  {
    kind: specificationDraws,
    wrong: wrong("Opsi `--draws 0`.", "The option `--draws 0`.", (report) =>
      report(specificationDraws, "draws", { shown: "0" }),
    ),
    right: RIGHT,
  },
  {
    kind: specificationWidth,
    wrong: wrong("Opsi `--weights 10`.", "The option `--weights 10`.", (report) =>
      report(specificationWidth, "weights.within", { shown: "10" }),
    ),
    right: RIGHT,
  },
  {
    kind: contestedIndicator,
    wrong: wrong(
      "Jawaban yang diperdebatkan untuk `tarip`, padahal indikatornya bernama `tarif`.",
      "Contested answers to `tarip`, although the indicator is called `tarif`.",
      (report) => report(contestedIndicator, "contested[0].indicator", { name: "tarip", suggestion: "tarif" }),
    ),
    right: FROM_FILE,
  },
  {
    kind: contestedChances,
    wrong: wrong("Dua jawaban dengan peluang 50% dan 25%.", "Two answers with the chances 50% and 25%.", (report) =>
      report(contestedChances, "contested[0].answers", { indicator: "tarif", total: rational(3n, 4n) }),
    ),
    right: FROM_FILE,
  },
  {
    kind: contestedTwice,
    wrong: wrong(
      "Dua daftar jawaban `dinas-a` untuk `tarif`.",
      "Two lists of answers of `dinas-a` to `tarif`.",
      (report) => report(contestedTwice, "contested[1]", { subject: "dinas-a", indicator: "tarif" }),
    ),
    right: FROM_FILE,
  },
  {
    kind: undisclosedUnsaid,
    wrong: wrong(
      "Rubrik dengan `weight undisclosed`, tanpa opsi `--undisclosed`.",
      "A rubric with `weight undisclosed`, without the option `--undisclosed`.",
      (report) => report(undisclosedUnsaid, "undisclosed", { parts: ["tarif", "waktu"] }),
    ),
    right: command(`${LINE} --seed 2026 --undisclosed uniform`),
  },
  {
    kind: nothingVaries,
    wrong: wrong(`Hanya benih: \`${LINE} --seed 1\`.`, `Only a seed: \`${LINE} --seed 1\`.`, (report) =>
      report(nothingVaries, null, {}),
    ),
    right: RIGHT,
  },
  {
    kind: levelNoMean,
    wrong: wrong(
      "Opsi `--level instansi`, dengan `level unit -> instansi lowest` di dalam rubrik.",
      "The option `--level instansi` with `level unit -> instansi lowest` in the rubric.",
      (report) => report(levelNoMean, "level", { level: "instansi" }),
    ),
    right: RIGHT,
  },
  {
    kind: simulationTooLarge,
    wrong: wrong(
      "Satu juta undian untuk 586 instansi dengan 66 indikator.",
      "A million draws for 586 institutions with 66 indicators.",
      (report) => report(simulationTooLarge, "draws", { draws: 1_000_000, subjects: 586, indicators: 66 }),
    ),
    right: RIGHT,
  },
  {
    kind: subjectUnscored,
    wrong: wrong(
      "Bukti tanpa jawaban untuk `tarif`, dengan `missing answers stop the score` di dalam rubrik.",
      "Evidence without an answer to `tarif`, with `missing answers stop the score` in the rubric.",
      (report) =>
        report(subjectUnscored, "dinas-a", {
          subject: "dinas-a",
          reason: {
            id: "indikator `tarif` tidak dijawab, jadi tidak ada nilai",
            en: "the indicator `tarif` was not answered, so there is no score",
          },
        }),
    ),
    right: RIGHT,
  },
  {
    kind: contestedSubject,
    wrong: wrong(
      "Jawaban yang diperdebatkan milik `dinas-b`, padahal bukti hanya memuat `dinas-a`.",
      "Contested answers of `dinas-b`, although the evidence only holds `dinas-a`.",
      (report) => report(contestedSubject, "contested[0].subject", { subject: "dinas-b", suggestion: "dinas-a" }),
    ),
    right: FROM_FILE,
  },
  {
    kind: contestedUnused,
    wrong: wrong(
      "Jawaban yang diperdebatkan untuk `tarif`, padahal bukti memberi nilai dimensinya (`known`).",
      "Contested answers to `tarif`, although the evidence gives the score of its dimension (`known`).",
      (report) => report(contestedUnused, "dinas-a", { subject: "dinas-a", indicator: "tarif" }),
    ),
    right: FROM_FILE,
  },
  {
    kind: institutionMissing,
    wrong: wrong(
      'Opsi `--level instansi`, dengan bukti tanpa `"within": {"instansi": "..."}`.',
      'The option `--level instansi` with evidence that has no `"within": {"instansi": "..."}`.',
      (report) => report(institutionMissing, "dinas-a", { subject: "dinas-a", level: "instansi" }),
    ),
    right: RIGHT,
  },
  {
    kind: stratumUnknown,
    wrong: wrong(
      "Rubrik dengan `rank unit within jenis`, dan bukti tanpa fakta `jenis`.",
      "A rubric with `rank unit within jenis`, and evidence without the fact `jenis`.",
      (report) => report(stratumUnknown, "dinas-a", { id: "dinas-a", fact: "jenis" }),
    ),
    right: RIGHT,
  },
  {
    kind: pointsOfUndisclosed,
    wrong: wrong(
      'Bukti dengan `"known": {"tarif": {"points": "12.16"}}`, padahal bobot `tarif` tidak diterbitkan.',
      'Evidence with `"known": {"tarif": {"points": "12.16"}}`, although the weight of `tarif` is undisclosed.',
      (report) => report(pointsOfUndisclosed, "dinas-a", { subject: "dinas-a", parts: ["tarif"] }),
    ),
    right: RIGHT,
  },
  {
    kind: nobodyToSimulate,
    wrong: wrong(
      "Daftar yang kosong, dari program yang memakai patuh.",
      "An empty list, from a program that uses patuh.",
      (report) => report(nobodyToSimulate, null, {}),
    ),
    right: RIGHT,
  },
];

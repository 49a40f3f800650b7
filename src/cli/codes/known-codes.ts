import {
  assumptionContradicted,
  pointsAmbiguous,
  pointsContradict,
  pointsImpossible,
} from "../../evaluate/evaluation-diagnostics.js";
import { alreadyDecided, knownForm, unknownKnown } from "../../evidence/evidence-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { type EvidenceExample, evidence, type RubricExample, rubric } from "./example.js";

const TWO = rubric(`
  dimension layanan "Layanan" weight 60%
  dimension aduan   "Aduan"   weight 40% {
    indicator kotak "Kotak aduan" weight 100% { scale yes/no }
  }`);

/** Three parts, two of them with weights that nobody published. */
const UNDISCLOSED = `
  indicator tarif "Tarif dipasang" weight 40% { scale yes/no }
  dimension masukan "Masukan" weight undisclosed
  dimension proses  "Proses"  weight undisclosed`;
const REST = rubric(UNDISCLOSED);
const EQUAL = rubric(`
  undisclosed weights assume equal${UNDISCLOSED}`);
const EXCLUDED = rubric(`
  missing answers are excluded${UNDISCLOSED}`);

/** Evidence with answers and with subtotals that were published. */
function known(given: RubricExample, subtotals: string, answers: string): EvidenceExample {
  return evidence(
    given,
    `
      {
        "subject": "dinas-a",
        "answers": {${answers}},
        "known": {${subtotals}}
      }`,
  );
}

const BOX = '"kotak": "ya"';
const FEE = '"tarif": "ya"';
const POSSIBLE = '"masukan": {"points": "30.5"}, "proses": {"points": "20"}';

/** PTH5xxx and PTH6xxx: subtotals that were published, given in place of answers. */
export const KNOWN_CODES: readonly CodeEntry[] = [
  {
    kind: unknownKnown,
    wrong: known(TWO, '"layananan": {"score": "81.84"}', BOX),
    right: known(TWO, '"layanan": {"score": "81.84"}', BOX),
  },
  {
    kind: knownForm,
    wrong: known(TWO, '"layanan": "81.84"', BOX),
    right: known(TWO, '"layanan": {"score": "81.84"}', BOX),
    more: {
      id: "Untuk bagian berbobot 60%, nilai 81.84 (`score`) menyumbang 49.104 (`points`). Lihat kepala kolom pada tabel resmi: bila jumlah semua angkanya adalah nilai akhir, angka itu `points`.",
      en: "Of a part that weighs 60%, a score of 81.84 (`score`) contributes 49.104 (`points`). Look at the official table: if all its numbers add up to the final score, they are `points`.",
    },
  },
  {
    kind: alreadyDecided,
    wrong: known(TWO, '"layanan": {"score": "81.84"}, "aduan": {"score": "50"}', BOX),
    right: known(TWO, '"layanan": {"score": "81.84"}', BOX),
  },
  {
    kind: pointsImpossible,
    wrong: known(TWO, '"layanan": {"points": "81.84"}', BOX),
    right: known(TWO, '"layanan": {"points": "49.104"}', BOX),
  },
  {
    kind: pointsContradict,
    wrong: known(REST, '"masukan": {"points": "45"}, "proses": {"points": "20"}', FEE),
    right: known(REST, POSSIBLE, FEE),
  },
  { kind: pointsAmbiguous, wrong: known(EXCLUDED, POSSIBLE, ""), right: known(EXCLUDED, POSSIBLE, FEE) },
  {
    kind: assumptionContradicted,
    wrong: known(EQUAL, '"masukan": {"points": "35"}, "proses": {"points": "20"}', FEE),
    right: known(EQUAL, '"masukan": {"points": "25"}, "proses": {"points": "20"}', FEE),
    more: {
      id: "Rubrik atau pemakai mengandaikan bobot yang sama besar, tetapi nilai yang terbit menunjukkan pembagian lain. Tanpa andaian itu rentangnya tetap benar; bila semua sumbangan dalam kelompok itu diketahui, nilainya pun tetap ada.",
      en: "The rubric or its user takes the weights as equal, but what was published shows another split. Without the assumption the range still holds; where the points of every part of the group are known, so does the score.",
    },
  },
];

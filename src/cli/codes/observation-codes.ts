import { countOfAtLeast, stageDigits } from "../../check/rules/rounding-stage.js";
import { unknownCombination } from "../../check/rules/unknown-word.js";
import { tooFewObservations } from "../../evidence/part-answer-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { evidence, type RubricExample, rubric } from "./example.js";

/** An indicator that is observed several times. */
function observed(words: string): RubricExample {
  return rubric(`
    indicator paham "Pemahaman petugas" weight 100% {
      observations ${words}
      scale levels 0..4
    }`);
}

/** A dimension whose score is rounded before it counts. */
function rounded(digits: string): RubricExample {
  return rubric(`
    dimension layanan "Layanan" weight 100% {
      rounded to ${digits}
      indicator tarif "Tarif dipasang" weight 1/3 { scale yes/no }
      indicator waktu "Waktu dipasang" weight 2/3 { scale yes/no }
    }`);
}

const TWO = observed("mean at least 2");

/** PTH2xxx, PTH4xxx and PTH5xxx: several observations of one thing, and rounding on the way. */
export const OBSERVATION_CODES: readonly CodeEntry[] = [
  {
    kind: unknownCombination,
    wrong: observed("median"),
    right: observed("mean"),
    more: {
      id: "`mean` adalah rata-rata, `lowest` yang terendah, `highest` yang tertinggi dari semua pengamatan.",
      en: "`mean` is the mean of all observations, `lowest` the lowest and `highest` the highest of them.",
    },
  },
  { kind: countOfAtLeast, wrong: observed("mean at least 1.5"), right: TWO },
  { kind: stageDigits, wrong: rounded("12"), right: rounded("2") },
  {
    kind: tooFewObservations,
    wrong: evidence(TWO, '{"subject": "dinas-a", "answers": {"paham": [4]}}'),
    right: evidence(TWO, '{"subject": "dinas-a", "answers": {"paham": [4, 3]}}'),
  },
];

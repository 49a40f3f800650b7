import { scoreOutOfRange, scoreUnreadable } from "../../evaluate/classify.js";
import {
  answerForm,
  answerNumber,
  answerOption,
  answerRange,
  answerWhole,
  sampleTooSmall,
} from "../../evidence/answer-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { type EvidenceExample, evidence, type RubricExample, rubric, score } from "./example.js";

const LEVELS = rubric('indicator antrean "Antrean" weight 100% { scale levels 0..5 }');
const NUMBER = rubric('indicator antrean "Antrean" weight 100% { scale number 0..30 lower is better }');
const CHOICE = rubric(`
  indicator antrean "Antrean" weight 100% {
    scale choice {
      tertib "Tertib" points 100
      kacau  "Kacau"  points 0
    }
  }`);
const MEAN = rubric('indicator antrean "Antrean" weight 100% { scale mean of respondents 1..4 at least 3 }');
const RANGE = rubric("score 0..100 published 2 digits half-up");

/** Evidence with one answer, as JSON. */
function answer(given: RubricExample, value: string): EvidenceExample {
  return evidence(given, `{"subject": "dinas-a", "answers": {"antrean": ${value}}}`);
}

/** PTH5xxx: single answers, and scores to classify. */
export const ANSWER_CODES: readonly CodeEntry[] = [
  { kind: answerRange, wrong: answer(LEVELS, "6"), right: answer(LEVELS, "5") },
  { kind: answerNumber, wrong: answer(NUMBER, '"2,5"'), right: answer(NUMBER, '"2.5"') },
  { kind: answerWhole, wrong: answer(LEVELS, "3.5"), right: answer(LEVELS, "3") },
  { kind: answerOption, wrong: answer(CHOICE, '"tertip"'), right: answer(CHOICE, '"tertib"') },
  {
    kind: answerForm,
    wrong: answer(MEAN, "4"),
    right: answer(MEAN, "[4, 3, 4]"),
    more: {
      id: 'Jawaban dari banyak responden boleh ditulis satu per satu (`[4, 3, 4]`), sebagai hitungan (`{"counts": {"3": 1, "4": 2}}`) atau sebagai rata-rata (`{"mean": "3.67", "respondents": 3}`).',
      en: 'Answers of many respondents may be written one by one (`[4, 3, 4]`), as counts (`{"counts": {"3": 1, "4": 2}}`) or as a mean (`{"mean": "3.67", "respondents": 3}`).',
    },
  },
  { kind: sampleTooSmall, wrong: answer(MEAN, "[4, 3]"), right: answer(MEAN, "[4, 3, 4]") },
  { kind: scoreUnreadable, wrong: score(RANGE, "81,84"), right: score(RANGE, "81.84") },
  { kind: scoreOutOfRange, wrong: score(RANGE, "818.4"), right: score(RANGE, "81.84") },
];

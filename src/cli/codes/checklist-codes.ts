import { checklistSum, checklistWeights } from "../../check/rules/weight-checklist.js";
import { itemDoubled, itemsUnchecked } from "../../evidence/part-answer-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { type EvidenceExample, evidence, type RubricExample, rubric } from "./example.js";

/** A notice board on which two things should be, with or without their weights. */
function board(fees: string, time: string): RubricExample {
  return rubric(`
    indicator papan "Papan informasi" weight 100% {
      scale checklist {
        biaya "Biaya"${fees}
        waktu "Waktu"${time}
      }
    }`);
}

const WEIGHTED = board(" weight 40%", " weight 60%");
const PLAIN = board("", "");

/** Evidence of what is on the board. */
function shown(value: string): EvidenceExample {
  return evidence(PLAIN, `{"subject": "dinas-a", "answers": {"papan": ${value}}}`);
}

/** PTH3xxx and PTH5xxx: checklists, and the answers to them. */
export const CHECKLIST_CODES: readonly CodeEntry[] = [
  { kind: checklistWeights, wrong: board(" weight 40%", ""), right: WEIGHTED },
  { kind: checklistSum, wrong: board(" weight 40%", " weight 50%"), right: WEIGHTED },
  { kind: itemDoubled, wrong: shown('["biaya", "biaya"]'), right: shown('["biaya", "waktu"]') },
  { kind: itemsUnchecked, wrong: shown('{"biaya": "ya"}'), right: shown('{"biaya": "ya", "waktu": "tidak"}') },
];

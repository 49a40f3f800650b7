import { levelChain, unknownLevel } from "../../check/rules/level-chain.js";
import { unknownLevelCombination, unknownRankBy, unknownTies } from "../../check/rules/unknown-word.js";
import {
  levelUnknown,
  memberScore,
  membersTooFew,
  membersWeightless,
  memberWeight,
} from "../../evaluate/level-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { level, type RubricExample, rubric } from "./example.js";

/** A ranking of the institutions above the units. */
function ranked(rank: string): RubricExample {
  return rubric(`
    level unit -> instansi mean
    ${rank}`);
}

const MEAN = rubric("level unit -> instansi mean at least 2");
const WEIGHTED = rubric(`
  fact layanan number 0..500 "Banyaknya layanan"
  level unit -> instansi mean weighted by layanan`);

const HEALTH = { id: "dinas-kesehatan", exact: "81.84" };
const PERMITS = { id: "dinas-perizinan", exact: "72.5" };
const BOTH = level(MEAN, "instansi", [HEALTH, PERMITS]);
const BOTH_WEIGHTED = level(WEIGHTED, "instansi", [
  { ...HEALTH, weight: 12 },
  { ...PERMITS, weight: 30 },
]);

/** PTH2xxx: levels and rankings; PTH6xxx: combining the scores of one level. */
export const LEVEL_CODES: readonly CodeEntry[] = [
  {
    kind: levelChain,
    wrong: rubric(`
      level layanan -> unit     mean
      level layanan -> instansi mean`),
    right: rubric(`
      level layanan -> unit     mean
      level unit    -> instansi mean`),
  },
  { kind: unknownLevel, wrong: ranked("rank instanst"), right: ranked("rank instansi") },
  {
    kind: unknownLevelCombination,
    wrong: rubric("level unit -> instansi median"),
    right: rubric("level unit -> instansi mean"),
  },
  {
    kind: unknownTies,
    wrong: ranked("rank instansi ties sama"),
    right: ranked("rank instansi ties share"),
    more: {
      id: "Bila dua instansi seri pada peringkat 2, `share` memberi 1 2 2 4 dan `dense` memberi 1 2 2 3.",
      en: "When two institutions tie for place 2, `share` gives 1 2 2 4 and `dense` gives 1 2 2 3.",
    },
  },
  {
    kind: unknownRankBy,
    wrong: ranked("rank instansi by category"),
    right: ranked("rank instansi by published"),
    more: {
      id: "`published` membandingkan nilai seperti yang diterbitkan, setelah dibulatkan; `exact` membandingkan nilai sebelum dibulatkan, sehingga seri hampir tidak terjadi.",
      en: "`published` compares scores as they are published, after rounding; `exact` compares them before rounding, so that there are hardly any ties.",
    },
  },
  {
    kind: levelUnknown,
    wrong: level(MEAN, "provinsi", [HEALTH, PERMITS]),
    right: BOTH,
  },
  { kind: membersTooFew, wrong: level(MEAN, "instansi", [HEALTH]), right: BOTH },
  { kind: memberScore, wrong: level(MEAN, "instansi", [HEALTH, { ...PERMITS, exact: "725" }]), right: BOTH },
  {
    kind: memberWeight,
    wrong: level(WEIGHTED, "instansi", [{ ...HEALTH, weight: 12 }, PERMITS]),
    right: BOTH_WEIGHTED,
  },
  {
    kind: membersWeightless,
    wrong: level(WEIGHTED, "instansi", [
      { ...HEALTH, weight: 0 },
      { ...PERMITS, weight: 0 },
    ]),
    right: BOTH_WEIGHTED,
  },
];

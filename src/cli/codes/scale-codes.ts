import { deadAnswer } from "../../check/rules/scale-dead-answer.js";
import { levelUnknown, pointsIncomplete, tooFewOptions } from "../../check/rules/scale-entries.js";
import { entryRepeated } from "../../check/rules/scale-entry-repeated.js";
import { pointsOrder, pointsRange, pointsSpread } from "../../check/rules/scale-points.js";
import {
  countFromZero,
  directionMissing,
  fullAtDirection,
  fullAtRange,
  sampleSize,
  scaleRange,
  scaleWhole,
  tooManyLevels,
} from "../../check/rules/scale-range.js";
import { stepOutside, stepsStart } from "../../check/rules/scale-steps.js";
import type { CodeEntry } from "./entry.js";
import { type RubricExample, rubric } from "./example.js";

/** An indicator with a scale. */
function scale(words: string): RubricExample {
  return rubric(`indicator loket "Loket" weight 100% { scale ${words} }`);
}

/** An indicator with three levels, one line each. */
function levels(...entries: readonly string[]): RubricExample {
  return rubric(`
indicator loket "Loket" weight 100% {
  scale levels 0..2 {
${entries.map((entry) => `    ${entry}`).join("\n")}
  }
}`);
}

/** An indicator of waiting days, with three steps. */
function steps(first: string, second: string, third: string): RubricExample {
  return rubric(`
    indicator hari "Hari tunggu" weight 100% {
      scale steps 0..90 lower is better {
        from ${first}
        from ${second}
        from ${third}
      }
    }`);
}

const DAYS = steps("0  points 100", "8  points 50", "31 points 0");

const NONE = '0 "tidak ada" points 0';
const PART = '1 "sebagian"  points 40';
const ALL = '2 "semua"     points 100';
const LEVELS = levels(NONE, PART, ALL);

/** PTH4xxx: scales. */
export const SCALE_CODES: readonly CodeEntry[] = [
  { kind: scaleRange, wrong: scale("levels 5..0"), right: scale("levels 0..5") },
  { kind: scaleWhole, wrong: scale("levels 0..2.5"), right: scale("number 0..2.5 higher is better") },
  { kind: countFromZero, wrong: scale("count 1..14"), right: scale("count 0..14") },
  { kind: fullAtRange, wrong: scale("count 0..14 full at 20"), right: scale("count 0..14 full at 10") },
  {
    kind: sampleSize,
    wrong: scale("mean of respondents 1..4 at least 0"),
    right: scale("mean of respondents 1..4 at least 10"),
  },
  { kind: tooManyLevels, wrong: scale("levels 0..1000"), right: scale("count 0..1000") },
  {
    kind: directionMissing,
    wrong: scale("number 0..30"),
    right: scale("number 0..30 lower is better"),
  },
  { kind: levelUnknown, wrong: levels(NONE, PART, '3 "semua"     points 100'), right: LEVELS },
  { kind: entryRepeated, wrong: levels(NONE, PART, '1 "semua"     points 100'), right: LEVELS },
  {
    kind: pointsIncomplete,
    wrong: levels(NONE, '1 "sebagian"', ALL),
    right: LEVELS,
    more: {
      id: "Tanpa `points`, tingkat dibagi rata: dari tiga tingkat, yang tengah bernilai setengah.",
      en: "Without `points` levels are spread evenly: of three levels, the middle one is worth half.",
    },
  },
  { kind: deadAnswer, wrong: levels(NONE, '1 "sebagian"  points 100', ALL), right: LEVELS },
  { kind: stepsStart, wrong: steps("1  points 100", "8  points 50", "31 points 0"), right: DAYS },
  { kind: stepOutside, wrong: steps("0   points 100", "8   points 50", "100 points 0"), right: DAYS },
  {
    kind: tooFewOptions,
    wrong: rubric(`
      indicator loket "Loket" weight 100% {
        scale choice {
          lengkap "Lengkap"   points 100
        }
      }`),
    right: rubric(`
      indicator loket "Loket" weight 100% {
        scale choice {
          lengkap "Lengkap"   points 100
          tidak   "Tidak ada" points 0
        }
      }`),
  },
  { kind: pointsRange, wrong: levels(NONE, PART, '2 "semua"     points 120'), right: LEVELS },
  {
    kind: pointsOrder,
    wrong: levels(NONE, '1 "sebagian"  points 100', '2 "semua"     points 40'),
    right: LEVELS,
  },
  { kind: pointsSpread, wrong: levels(NONE, PART, '2 "semua"     points 90'), right: LEVELS },
  {
    kind: fullAtDirection,
    wrong: scale("count 0..14 full at 10 lower is better"),
    right: scale("count 0..14 lower is better"),
  },
];

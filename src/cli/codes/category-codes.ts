import { bandReversed, thresholdPrecision, thresholdRange } from "../../check/rules/category-bounds.js";
import { categoryEnd, categoryHole, categoryOverlap, categoryStart } from "../../check/rules/category-cover.js";
import { categoryExact } from "../../check/rules/category-exact.js";
import { categoryOrder, zoneOrder } from "../../check/rules/category-order.js";
import { scorePercent } from "../../check/rules/score-percent.js";
import { scoreDigits, scorePrecision, scoreRange } from "../../check/rules/score-statement.js";
import type { CodeEntry } from "./entry.js";
import { type RubricExample, rubric } from "./example.js";

const BANDS = rubric(`
  category tinggi "Tinggi" from 81 to 100
  category sedang "Sedang" from 51 to 80.99
  category rendah "Rendah" from 0  to 50.99`);

/** The good bands with one of them written otherwise. */
function bandsBut(right: string, wrong: string): RubricExample {
  return rubric(BANDS.shown.replace(right, wrong));
}

/** PTH4xxx: the score, the categories and their thresholds. */
export const CATEGORY_CODES: readonly CodeEntry[] = [
  {
    kind: categoryHole,
    wrong: bandsBut("80.99", "80.9"),
    right: BANDS,
    more: {
      id: "Dengan dua desimal, nilai tepat sebelum 81 adalah 80.99. Lebih mudah lagi: tulis hanya batas bawahnya (`from 51`), maka tidak mungkin ada celah.",
      en: "At two decimals the score just before 81 is 80.99. Easier still: write only the lower bounds (`from 51`), then there can be no hole.",
    },
  },
  { kind: categoryOverlap, wrong: bandsBut("80.99", "81"), right: BANDS },
  {
    kind: categoryOrder,
    wrong: rubric(`
      category tinggi "Tinggi" from 81
      category rendah "Rendah" from 0
      category sedang "Sedang" from 51`),
    right: rubric(`
      category tinggi "Tinggi" from 81
      category sedang "Sedang" from 51
      category rendah "Rendah" from 0`),
  },
  { kind: categoryStart, wrong: bandsBut("from 0 ", "from 10"), right: BANDS },
  {
    kind: thresholdPrecision,
    wrong: rubric(`
      category baik   "Baik"   from 50.005
      category kurang "Kurang" from 0`),
    right: rubric(`
      category baik   "Baik"   from 50.01
      category kurang "Kurang" from 0`),
  },
  {
    kind: thresholdRange,
    wrong: rubric(`
      score 0..5 published 2 digits half-up
      category baik   "Baik"   from 50
      category kurang "Kurang" from 0`),
    right: rubric(`
      score 0..5 published 2 digits half-up
      category baik   "Baik"   from 2.5
      category kurang "Kurang" from 0`),
  },
  { kind: bandReversed, wrong: bandsBut("from 0  to 50.99", "from 50.99 to 0"), right: BANDS },
  { kind: categoryEnd, wrong: bandsBut("to 100", "to 99"), right: BANDS },
  {
    kind: zoneOrder,
    wrong: rubric(`
      category baik   "Baik"   zone red   from 50
      category kurang "Kurang" zone green from 0`),
    right: rubric(`
      category baik   "Baik"   zone green from 50
      category kurang "Kurang" zone red   from 0`),
  },
  {
    kind: scoreRange,
    wrong: rubric("score 100..0 published 2 digits half-up"),
    right: rubric("score 0..100 published 2 digits half-up"),
  },
  {
    kind: scoreDigits,
    wrong: rubric("score 0..100 published 2.5 digits half-up"),
    right: rubric("score 0..100 published 2 digits half-up"),
  },
  {
    kind: scorePrecision,
    wrong: rubric("score 0..99.999 published 2 digits half-up"),
    right: rubric("score 0..99.999 published 3 digits half-up"),
  },
  {
    kind: scorePercent,
    wrong: rubric(`
      category baik   "Baik"   from 50%
      category kurang "Kurang" from 0`),
    right: rubric(`
      category baik   "Baik"   from 50
      category kurang "Kurang" from 0`),
  },
  {
    kind: categoryExact,
    wrong: rubric(`
      score 0..100 published 2 digits half-up compared exact
      category baik   "Baik"   from 51 to 100
      category kurang "Kurang" from 0  to 50.99`),
    right: rubric(`
      score 0..100 published 2 digits half-up compared exact
      category baik   "Baik"   from 51
      category kurang "Kurang" from 0`),
  },
];

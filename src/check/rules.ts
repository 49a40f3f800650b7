import type { Rule } from "./rule.js";
import { checkCategoryBounds } from "./rules/category-bounds.js";
import { checkCategoryCover } from "./rules/category-cover.js";
import { checkCategoryOrder } from "./rules/category-order.js";
import { checkControlCharacters } from "./rules/control-character.js";
import { checkDates } from "./rules/dates.js";
import { checkDuplicateNames } from "./rules/duplicate-name.js";
import { checkEmptyGroups } from "./rules/empty-group.js";
import { checkIndicatorScales } from "./rules/indicator-scale.js";
import { checkLawTitles } from "./rules/law-title.js";
import { checkMissingPolicy } from "./rules/missing-policy.js";
import { checkFineness } from "./rules/number-fineness.js";
import { checkNumbers } from "./rules/number-format.js";
import { checkScaleEntries } from "./rules/scale-entries.js";
import { checkScalePoints } from "./rules/scale-points.js";
import { checkScaleRanges } from "./rules/scale-range.js";
import { checkScorePercents } from "./rules/score-percent.js";
import { checkScoreStatement } from "./rules/score-statement.js";
import { checkRepeatedClauses, checkRequiredStatements } from "./rules/statement-place.js";
import { checkUnknownNames } from "./rules/unknown-name.js";
import { checkWords } from "./rules/unknown-word.js";
import { checkUnusedScales } from "./rules/unused-scale.js";
import { checkWeightSums } from "./rules/weight-sum.js";
import { checkWeightValues } from "./rules/weight-value.js";

/** All rules on a rubric, in the order in which an author would want to hear of them. */
export const RULES: readonly Rule[] = [
  checkRequiredStatements,
  checkRepeatedClauses,
  checkMissingPolicy,
  checkDates,
  checkNumbers,
  checkFineness,
  checkControlCharacters,
  checkWords,
  checkDuplicateNames,
  checkUnknownNames,
  checkUnusedScales,
  checkLawTitles,
  checkEmptyGroups,
  checkIndicatorScales,
  checkScorePercents,
  checkScoreStatement,
  checkWeightValues,
  checkWeightSums,
  checkScaleRanges,
  checkScaleEntries,
  checkScalePoints,
  checkCategoryBounds,
  checkCategoryOrder,
  checkCategoryCover,
];

import type { Rule } from "./rule.js";
import { checkCategoryBounds } from "./rules/category-bounds.js";
import { checkCategoryCover } from "./rules/category-cover.js";
import { checkExactCategories } from "./rules/category-exact.js";
import { checkCategoryOrder } from "./rules/category-order.js";
import { checkConditionNames } from "./rules/condition-names.js";
import { checkConditionTruth } from "./rules/condition-truth.js";
import { checkControlCharacters } from "./rules/control-character.js";
import { checkDates } from "./rules/dates.js";
import { checkDuplicateNames } from "./rules/duplicate-name.js";
import { checkEmptyGroups } from "./rules/empty-group.js";
import { checkExamples } from "./rules/example-entries.js";
import { checkFactNames } from "./rules/fact-names.js";
import { checkIndicatorScales } from "./rules/indicator-scale.js";
import { checkLawTitles } from "./rules/law-title.js";
import { checkLevelChains } from "./rules/level-chain.js";
import { checkMissingPolicy } from "./rules/missing-policy.js";
import { checkNotApplicablePolicy } from "./rules/not-applicable-policy.js";
import { checkFineness } from "./rules/number-fineness.js";
import { checkNumbers } from "./rules/number-format.js";
import { checkRoundingStages } from "./rules/rounding-stage.js";
import { checkRuleAmounts } from "./rules/rule-amount.js";
import { checkRuleForms } from "./rules/rule-form.js";
import { checkRuleMonotonicity } from "./rules/rule-monotonic.js";
import { checkDeadAnswers } from "./rules/scale-dead-answer.js";
import { checkScaleEntries } from "./rules/scale-entries.js";
import { checkScalePoints } from "./rules/scale-points.js";
import { checkScaleRanges } from "./rules/scale-range.js";
import { checkScorePercents } from "./rules/score-percent.js";
import { checkScoreStatement } from "./rules/score-statement.js";
import { checkRepeatedClauses, checkRequiredStatements } from "./rules/statement-place.js";
import { checkUnknownCategories } from "./rules/unknown-category.js";
import { checkUnknownNames } from "./rules/unknown-name.js";
import { checkUnknownTested } from "./rules/unknown-tested.js";
import { checkWords } from "./rules/unknown-word.js";
import { checkUnusedAssumption } from "./rules/unused-assumption.js";
import { checkUnusedScales } from "./rules/unused-scale.js";
import { checkVerdictTables } from "./rules/verdict-table.js";
import { checkChecklistWeights } from "./rules/weight-checklist.js";
import { checkWeightSums } from "./rules/weight-sum.js";
import { checkWeightValues } from "./rules/weight-value.js";

/** All rules on a rubric, in the order in which an author would want to hear of them. */
export const RULES: readonly Rule[] = [
  checkRequiredStatements,
  checkRepeatedClauses,
  checkMissingPolicy,
  checkNotApplicablePolicy,
  checkDates,
  checkNumbers,
  checkFineness,
  checkControlCharacters,
  checkWords,
  checkDuplicateNames,
  checkUnknownNames,
  checkUnknownCategories,
  checkUnknownTested,
  checkConditionNames,
  checkFactNames,
  checkUnusedScales,
  checkLawTitles,
  checkEmptyGroups,
  checkIndicatorScales,
  checkScorePercents,
  checkScoreStatement,
  checkWeightValues,
  checkWeightSums,
  checkChecklistWeights,
  checkUnusedAssumption,
  checkScaleRanges,
  checkScaleEntries,
  checkScalePoints,
  checkDeadAnswers,
  checkRoundingStages,
  checkCategoryBounds,
  checkCategoryOrder,
  checkCategoryCover,
  checkExactCategories,
  checkRuleForms,
  checkRuleAmounts,
  checkConditionTruth,
  checkRuleMonotonicity,
  checkVerdictTables,
  checkLevelChains,
  checkExamples,
];

/**
 * What changed between two rubrics, what that does to outcomes, and what brought a change of a score about.
 *
 * @module patuh/diff
 */

export { type AttributeOptions, attribute, type YearGiven } from "./attribute.js";
export { attributePopulation, type PopulationAttribution, type PopulationGiven } from "./attribute-population.js";
export type {
  Attribution,
  AttributionTerms,
  BecauseOf,
  CategoryChange,
  PartEffect,
  Together,
  TreeTerms,
  YearScore,
} from "./attribution.js";
export type {
  Change,
  ConditionData,
  EffectData,
  NumberKind,
  Place,
  PlaceEntry,
  ProvenanceData,
  ProvenanceOf,
  TextKind,
  WordKind,
} from "./change.js";
export { type Crosswalk, crosswalkOf, type PartPair } from "./crosswalk.js";
export { describeDiff } from "./describe-diff.js";
export { type ComparedRubric, diffRubrics, type RubricDiff } from "./diff-rubrics.js";
export { diffToMarkdown } from "./diff-to-markdown.js";
export { EFFECTS, type Effect } from "./effect.js";

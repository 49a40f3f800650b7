/** What changed between two rubrics, and what that does to outcomes. */
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

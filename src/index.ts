/**
 * patuh: write an assessment scheme as a readable rubric, score evidence
 * against it exactly, and explain every number.
 *
 * What stands here is what every program needs that scores from rubric text;
 * everything else has an entry of its own, so that nobody loads it unasked.
 *
 * Examples show a value behind `// =>`. The rubric that they call `exampleText`
 * stands at {@link "patuh/amend".compileRubric | compileRubric of patuh/amend}.
 *
 * @module patuh
 */
export type { Compiled } from "./compile/compile-rubric.js";
export {
  compileStandalone as compileRubric,
  type StandaloneOptions as CompileOptions,
} from "./compile/compile-standalone.js";
export type { Locate } from "./diagnostics/collect.js";
export type { Diagnostic, DiagnosticText, Fix, RelatedSpan, Severity } from "./diagnostics/diagnostic.js";
export { type DiagnosticJson, diagnosticToJson } from "./diagnostics/diagnostic-to-json.js";
export { type Paint, PLAIN } from "./diagnostics/paint.js";
export { type RenderOptions, renderDiagnostic } from "./diagnostics/render-diagnostic.js";
export { type Classification, type Classified, classify } from "./evaluate/classify.js";
export { type EvaluateOptions, evaluate } from "./evaluate/evaluate.js";
export type {
  Applies,
  Assumption,
  Outcome,
  OutcomeCategory,
  OutcomeLabel,
  OutcomeNode,
  OutcomeRule,
  UnknownFact,
} from "./evaluate/outcome.js";
export type * from "./evaluate/trace.js";
export type { AnswerFault } from "./evidence/answer-fault.js";
export type {
  Answer,
  Answered,
  Evidence,
  FactValue,
  Known,
  ObservationsAnswer,
  RespondentAnswer,
  SingleAnswer,
  Subject,
} from "./evidence/evidence.js";
export { type EvidenceOrigin, type ReadEvidence, readEvidence } from "./evidence/read-evidence.js";
export { indicatorsOf } from "./model/indicators.js";
export type * from "./model/rubric.js";
export { formatExact, formatFixed } from "./numeric/format-exact.js";
export { parseDecimal } from "./numeric/parse-decimal.js";
export { parseExact } from "./numeric/parse-exact.js";
export type { Rational } from "./numeric/rational.js";
export { ROUNDING_MODES, type RoundingMode, round } from "./numeric/round.js";
export type {
  Column,
  Columns,
  NumberColumn,
  RefusedRow,
  ScoredColumns,
  WholeNumbers,
  WordColumn,
} from "./scorer/columns.js";
export type { Obstacle } from "./scorer/plan-of.js";
export { type OutcomeOf, prepareScorer, type Scorer } from "./scorer/prepare-scorer.js";
export type { ColumnOptions } from "./scorer/score-columns.js";
export type { RefusedSubject, Scored, ScoredSubject } from "./scorer/scored.js";
export type { Language, Localized } from "./text/localized.js";
export type { Position, PositionRange } from "./text/position.js";
export type { Source } from "./text/source.js";
export type { Span } from "./text/span.js";

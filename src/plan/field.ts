import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { answerStep } from "../evaluate/answer-step.js";
import { scoreTestsIn } from "../evaluate/breakpoints.js";
import { changesScore } from "../evaluate/conclude.js";
import { type EvaluateOptions, evaluate } from "../evaluate/evaluate.js";
import { missingStopsScore, nothingAnswered } from "../evaluate/evaluation-diagnostics.js";
import { type Assumption, interpret, missingPolicyOf } from "../evaluate/interpret.js";
import type { Outcome } from "../evaluate/outcome.js";
import { unknownFacts } from "../evaluate/worlds.js";
import type { Evidence } from "../evidence/evidence.js";
import { indicatorsOf } from "../model/indicators.js";
import type { Indicator, Rubric, Rule, ScoreCompared } from "../model/rubric.js";
import type { Rational } from "../numeric/rational.js";
import type { Costs } from "./costs.js";
import { type Given, type Ladder, NO_LADDER } from "./ladder.js";
import { ladderOf } from "./ladder-of.js";
import { planFactsUnknown, planNotBrokenDown, planWeightsUndisclosed } from "./plan-diagnostics.js";
import { risingTests } from "./rising-tests.js";

/** One subject that may become better: what it is scored with, and what may change. */
export interface Field {
  readonly rubric: Rubric;
  readonly evidence: Evidence;
  readonly options: EvaluateOptions;
  readonly assume: Assumption;
  readonly outcome: Outcome;
  readonly costs: Costs;
  /** The names of parts that must stay as they are. */
  readonly fixed: ReadonlySet<string>;
  /** The comparisons of rules that change the score or the category with scores of parts. */
  readonly tests: readonly ScoreCompared[];
  /** The paths of those parts. */
  readonly tested: ReadonlySet<string>;
  /** The rules that take something away when a score is high enough, so that a better answer may do harm. */
  readonly exceptions: readonly Rule[];
  /** What each indicator starts from, by name. */
  readonly starts: ReadonlyMap<string, StartOf>;
  /** Unanswered indicators that do not count until they are answered, which moves weights. */
  readonly excluded: readonly string[];
  /** Unanswered indicators without which there is no score. */
  readonly stopping: readonly string[];
}

/** What an indicator starts from, and what better there is. */
export interface StartOf {
  readonly given: Given | null;
  readonly points: Rational | null;
  readonly ladder: Ladder;
}

/** What of a field its caller decides. */
export interface FieldOptions {
  readonly evaluate: EvaluateOptions;
  readonly costs: Costs;
  readonly fixed: ReadonlySet<string>;
}

/** Looks at a subject, or says why no plan can be made for it. */
export function openField(
  rubric: Rubric,
  evidence: Evidence,
  { evaluate: options, costs, fixed }: FieldOptions,
): { readonly field: Field | null; readonly diagnostics: readonly Diagnostic[] } {
  const assume: Assumption = rubric.undisclosed?.assume ?? options.assumeUndisclosed ?? null;
  const outcome = evaluate(rubric, evidence, options);
  const refused = obstacles(rubric, evidence, assume, outcome);
  if (refused.length > 0) return { field: null, diagnostics: refused };
  const missing = missingIn(rubric, evidence, assume).filter(({ name }) => !fixed.has(name));
  const policy = rubric.missing;
  const names = missing.map(({ name }) => name);
  const rules = rubric.rules.filter(isDecisive);
  const tests = rules.flatMap(({ when }) => scoreTestsIn(when)).filter(({ path }) => path !== "");
  const field: Field = {
    rubric,
    evidence,
    options,
    assume,
    outcome,
    costs,
    fixed,
    tests,
    tested: new Set(tests.map(({ path }) => path)),
    exceptions: rules.filter(({ when }) => risingTests(when).length > 0),
    starts: new Map(indicatorsOf(rubric).map((one) => [one.name, startOf(one, rubric, evidence, fixed)])),
    excluded: policy === "excluded" ? names : [],
    stopping: policy === "stop" ? missingIn(rubric, evidence, assume).map(({ name }) => name) : [],
  };
  return { field, diagnostics: [] };
}

/** Whether a rule can change the score or the category. */
export function isDecisive({ effect }: Rule): boolean {
  return changesScore(effect) || effect.kind === "cap-category";
}

function missingIn(rubric: Rubric, evidence: Evidence, assume: Assumption): readonly Indicator[] {
  return interpret(rubric, evidence, assume).findings.missing;
}

function startOf(indicator: Indicator, rubric: Rubric, evidence: Evidence, fixed: ReadonlySet<string>): StartOf {
  const answered = evidence.answers.get(indicator.name);
  const answer = answered?.answer ?? null;
  const given: Given | null = answer === null ? null : { kind: "answer", answer };
  if (answer?.kind === "not-applicable") return { given, points: null, ladder: NO_LADDER };
  const { points } = answerStep(indicator, answered, missingPolicyOf(rubric), rubric.score);
  const ladder = fixed.has(indicator.name) ? NO_LADDER : ladderOf(indicator, { answer, points }, rubric);
  return { given, points, ladder };
}

/** Errors that answering takes away. */
const CURABLE: readonly string[] = [missingStopsScore.code, nothingAnswered.code];

/** What keeps a subject from having a score, whatever is answered. */
function obstacles(rubric: Rubric, evidence: Evidence, assume: Assumption, outcome: Outcome): readonly Diagnostic[] {
  const { report, diagnostics } = createCollector(null);
  const open = factsOfScore(rubric, evidence);
  if (open.length > 0) report(planFactsUnknown, "facts", { facts: open });
  const { findings } = interpret(rubric, evidence, assume);
  const names = (parts: readonly { readonly name: string }[]): readonly string[] => parts.map(({ name }) => name);
  if (findings.bare.length > 0) report(planNotBrokenDown, "known", { parts: names(findings.bare) });
  else if (findings.undisclosed.length > 0)
    report(planWeightsUndisclosed, null, { parts: names(findings.undisclosed) });
  if (diagnostics.length > 0) return diagnostics;
  return outcome.diagnostics.filter(({ severity, code }) => severity === "error" && !CURABLE.includes(code));
}

/** The facts that are not known and can change the score or the category. */
function factsOfScore(rubric: Rubric, evidence: Evidence): readonly string[] {
  const scored = { ...rubric, verdict: null, rules: rubric.rules.filter(isDecisive) };
  return unknownFacts(scored, evidence.facts).map(({ name }) => name);
}

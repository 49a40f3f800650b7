import { createCollector, type Report } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { hasErrors } from "../diagnostics/has-errors.js";
import type { Evidence } from "../evidence/evidence.js";
import type { Rubric } from "../model/rubric.js";
import { formatExact, formatFixed } from "../numeric/format-exact.js";
import { checkOptions, type OptionRules } from "../text/check-options.js";
import { match } from "../text/match.js";
import { assumptionsOf, type Used, usedBy, usedByRange } from "./assumptions-of.js";
import { awardText, categoryText, certainOf, labelText } from "./certain-of.js";
import type { Conclusion } from "./conclude.js";
import { type ConcludedOverWorlds, concludeOverWorlds } from "./conclude-over-worlds.js";
import {
  answerNotUsed,
  missingCountsAsLowest,
  missingIsExcluded,
  missingStopsScore,
  notBrokenDown,
  nothingAnswered,
  nothingApplies,
  ruleUndecided,
  tooManyWorlds,
  weightUndisclosed,
} from "./evaluation-diagnostics.js";
import { headOf } from "./head-of.js";
import { type Assumption, type Findings, type Interpretation, interpret, missingPolicyOf } from "./interpret.js";
import { nodesOf } from "./nodes-of.js";
import type { Outcome } from "./outcome.js";
import { rulesOf } from "./outcome-rules.js";
import { type Overall, overWorlds } from "./over-worlds.js";
import { reportFacts } from "./report-facts.js";
import { reportPoints } from "./report-points.js";
import { isSettled, whereAllIsKnown } from "./settled.js";
import type { Trace } from "./trace.js";
import { type Facts, unknownFacts, worldsOf } from "./worlds.js";

/** What a caller may add to what the rubric and the evidence say. */
export interface EvaluateOptions {
  /** What weights that were never published are taken to be; what the rubric says of it comes first. */
  readonly assumeUndisclosed?: "equal";
}

const OPTIONS: OptionRules<EvaluateOptions> = {
  assumeUndisclosed: { words: '"equal"', isFit: (value) => value === "equal" },
};

/**
 * Evaluates evidence against a rubric, exactly, and explains every number.
 *
 * Never throws for evidence that `readEvidence` accepted. Where the rubric, the
 * missing policy or unpublished weights allow no single score, `score` is null,
 * `range` and `possibleCategories` say what can be, and `diagnostics` why;
 * category, verdict, award, labels and rules are told as far as every possibility
 * gives the same. The result depends on nothing but the arguments.
 *
 * @param rubric as `compileRubric` gives it
 * @param evidence as `readEvidence` gives it, read with this very rubric: what was read with another one is not checked again
 * @throws TypeError for options that there are not, and for anything else than a rubric and evidence
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const { evidence } = readEvidence(rubric, { subject: "loket-1", answers: { "fee-shown": "ya" } });
 * evaluate(rubric, evidence).score; // => "100.00"
 * evaluate(rubric, evidence).category.id; // => "good"
 */
export function evaluate(rubric: Rubric, evidence: Evidence, options: EvaluateOptions = {}): Outcome {
  checkOptions("evaluate", options, OPTIONS);
  checkArguments(rubric, evidence);
  const { report, diagnostics } = createCollector(null);
  const assume: Assumption = rubric.undisclosed?.assume ?? options.assumeUndisclosed ?? null;
  const interpretation = interpret(rubric, evidence, assume);
  const { total } = interpretation;
  const open = unknownFacts(rubric, evidence.facts);
  const worlds = worldsOf(rubric, evidence.facts);
  const concluded =
    total === null || worlds === null
      ? null
      : concludeOverWorlds(rubric, interpretation, total, evidence.facts, worlds);
  const overall = overallOf(rubric, evidence, interpretation, worlds, concluded, assume);
  reportFindings(rubric, evidence, interpretation, report);
  reportPoints(rubric, interpretation, overall, report);
  if (worlds === null) report(tooManyWorlds, null, { facts: open.map(({ name }) => name) });
  if (interpretation.isLeftOut) reportNothing(interpretation.findings, report);
  const mattering =
    worlds === null || overall === null
      ? open.map(({ name }) => ({ name, stopsScore: true }))
      : reportFacts(open, worlds, overall, interpretation, concluded, report);
  const outcome = {
    ...withoutScore(rubric, evidence, diagnostics),
    ...certainOf(rubric, overall?.possible ?? null),
    unknownFacts: mattering,
    nodes: nodesOf(interpretation.parts, overall?.parts ?? new Map()),
  };
  const conclusion = hasErrors(diagnostics) ? null : (concluded?.conclusion ?? null);
  const assumptionsIn = (used: Used): Outcome["assumptions"] =>
    assumptionsOf(rubric, evidence, interpretation, used, assume, options);
  if (concluded === null || conclusion === null) {
    const { range, possibleCategories } = outcome;
    const assumptions = range === null ? [] : assumptionsIn(usedByRange(rubric, possibleCategories));
    return { ...outcome, assumptions, trace: interpretation.steps };
  }
  reportRules(concluded, report);
  return {
    ...outcome,
    ...follows(rubric, conclusion, concluded.each),
    assumptions: assumptionsIn(usedBy(conclusion)),
    trace: wholeTrace(interpretation.steps, conclusion.steps),
  };
}

/** What can be; null when there are too many ways of completing the facts. */
function overallOf(
  rubric: Rubric,
  evidence: Evidence,
  interpretation: Interpretation,
  worlds: readonly Facts[] | null,
  concluded: ConcludedOverWorlds | null,
  assume: Assumption,
): Overall | null {
  if (worlds === null) return null;
  const conclusion = concluded?.conclusion ?? null;
  // Invariant: a world that is the facts themselves is the only one.
  return conclusion !== null && worlds[0] === evidence.facts && isSettled(rubric, evidence, interpretation)
    ? whereAllIsKnown(conclusion)
    : overWorlds(rubric, evidence, worlds, assume);
}

/** A trace up to the verdict; its rounding says how many steps it has. */
function wholeTrace(tree: Trace, concluding: Trace): Trace {
  const steps = tree.length + concluding.length;
  return tree.concat(concluding.map((step) => (step.kind === "rounding" ? { ...step, steps } : step)));
}

/** Reports the rules that no fact would decide. */
function reportRules({ each }: ConcludedOverWorlds, report: Report): void {
  for (const [index, { name }] of (each[0]?.rules ?? []).entries())
    if (each.every(({ rules }) => rules[index]?.holds === null)) report(ruleUndecided, null, { rule: name });
}

/** Everything of an outcome that a conclusion tells. */
function follows(
  rubric: Rubric,
  conclusion: Conclusion,
  each: readonly Conclusion[],
): Pick<Outcome, "score" | "exact" | "category" | "award" | "labels" | "verdict" | "verdictEn" | "rules"> {
  const { exact, score, category, isAwardWithheld, labels, verdict } = conclusion;
  return {
    score: formatFixed(score, rubric.score.digits),
    exact: formatExact(exact),
    category: categoryText(category),
    award: awardText(rubric, isAwardWithheld),
    labels: labels.flatMap(labelText),
    verdict: verdict?.title.id ?? null,
    verdictEn: verdict?.title.en ?? null,
    rules: rulesOf(conclusion, each),
  };
}

/** Reports what the walk over the tree met. */
function reportFindings(rubric: Rubric, { known }: Evidence, { findings }: Interpretation, report: Report): void {
  const { undisclosed, bare, missing, unused, contradicting } = findings;
  const names = (parts: readonly { readonly name: string }[]): readonly string[] => parts.map(({ name }) => name);
  if (undisclosed.length > 0)
    report(weightUndisclosed, null, { parts: names(undisclosed), isAssumed: contradicting.length > 0 });
  if (rubric.children.length === 0) report(notBrokenDown, null, { parts: [rubric.id] });
  else if (bare.length > 0) report(notBrokenDown, null, { parts: names(bare) });
  for (const name of unused) report(answerNotUsed, `${known.has(name) ? "known" : "answers"}.${name}`, { name });
  for (const { name } of missing) {
    const kind = match(missingPolicyOf(rubric))
      .with("lowest", () => missingCountsAsLowest)
      .with("excluded", () => missingIsExcluded)
      .with("stop", () => missingStopsScore)
      .exhaustive();
    report(kind, `answers.${name}`, { indicator: name });
  }
}

function reportNothing({ missing }: Findings, report: Report): void {
  report(missing.length > 0 ? nothingAnswered : nothingApplies, null, {});
}

function withoutScore(rubric: Rubric, { subject }: Evidence, diagnostics: readonly Diagnostic[]): Outcome {
  return {
    rubric: headOf(rubric),
    subject,
    score: null,
    exact: null,
    category: null,
    verdict: null,
    verdictEn: null,
    award: null,
    labels: [],
    range: null,
    possibleCategories: [],
    certain: false,
    unknownFacts: [],
    nodes: [],
    rules: [],
    assumptions: [],
    trace: [],
    diagnostics,
  };
}

/** Refuses what an untyped program may hand over in place of a rubric and evidence. */
function checkArguments(rubric: unknown, evidence: unknown): void {
  if (!has(rubric, "categories", "children"))
    throw new TypeError("evaluate takes the `rubric` that compileRubric gives");
  if (!has(evidence, "subject", "facts", "answers", "known") || !(evidence.answers instanceof Map))
    throw new TypeError("evaluate takes the `evidence` that readEvidence gives, not the data that it is read from");
}

function has<Key extends string>(value: unknown, ...keys: readonly Key[]): value is Readonly<Record<Key, unknown>> {
  return typeof value === "object" && value !== null && keys.every((key) => key in value);
}

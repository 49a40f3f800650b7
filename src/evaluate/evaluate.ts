import { match } from "ts-pattern";
import { createCollector, type Report } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { hasErrors } from "../diagnostics/has-errors.js";
import type { Evidence } from "../evidence/evidence.js";
import type { Category, Rubric } from "../model/rubric.js";
import { formatExact, formatFixed } from "../numeric/format-exact.js";
import { compare } from "../numeric/rational.js";
import { assumptionsOf, type Used, usedBy, usedByRange } from "./assumptions-of.js";
import { type Conclusion, conclude } from "./conclude.js";
import {
  answerNotUsed,
  factLeavesOpen,
  factStopsScore,
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
import { type Assumption, type Findings, type Interpretation, interpret, missingPolicyOf } from "./interpret.js";
import { nodesOf } from "./nodes-of.js";
import type { Outcome, OutcomeCategory } from "./outcome.js";
import { type Overall, overWorlds } from "./over-worlds.js";
import { reportPoints } from "./report-points.js";
import { type Facts, unknownFacts, worldsOf } from "./worlds.js";

/** What a caller may add to what the rubric and the evidence say. */
export interface EvaluateOptions {
  /** What weights that were never published are taken to be; what the rubric says of it comes first. */
  readonly assumeUndisclosed?: "equal";
}

/**
 * Evaluates evidence against a rubric, exactly, and explains every number.
 *
 * Never throws for evidence that `readEvidence` accepted. Where the rubric, the
 * missing policy or unpublished weights allow no single score, `score` is null,
 * `range` and `possibleCategories` say what can be, and `diagnostics` why. The
 * result depends on nothing but the arguments.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const { evidence } = readEvidence(rubric, { subject: "loket-1", answers: { "fee-shown": "ya" } });
 * evaluate(rubric, evidence).score; // => "100.00"
 * evaluate(rubric, evidence).category.id; // => "good"
 */
export function evaluate(rubric: Rubric, evidence: Evidence, options: EvaluateOptions = {}): Outcome {
  const { report, diagnostics } = createCollector(null);
  const assume: Assumption = rubric.undisclosed?.assume ?? options.assumeUndisclosed ?? null;
  const interpretation = interpret(rubric, evidence, assume);
  const worlds = worldsOf(rubric, evidence.facts);
  const overall = worlds === null ? null : overWorlds(rubric, evidence, worlds);
  reportFindings(rubric, evidence, interpretation, report);
  reportPoints(rubric, evidence, interpretation, overall, report);
  const open = unknownFacts(rubric, evidence.facts).map(({ name }) => name);
  if (worlds === null) report(tooManyWorlds, null, { facts: open });
  const conclusion = conclusionOf(rubric, interpretation, evidence.facts, worlds);
  if (interpretation.isLeftOut) reportNothing(interpretation.findings, report);
  else reportFacts(open, conclusion !== null, interpretation, report);
  const certain = certaintyOf(rubric, overall);
  const assumptionsIn = (used: Used): Outcome["assumptions"] =>
    assumptionsOf(rubric, evidence, interpretation, used, assume, options);
  const outcome = {
    ...withoutScore(rubric, evidence, diagnostics),
    ...certain,
    nodes: nodesOf(interpretation.parts, overall?.parts ?? new Map(), rubric),
    assumptions: certain.range === null ? [] : assumptionsIn(usedByRange(rubric, certain.possibleCategories)),
    trace: interpretation.steps,
  };
  if (conclusion === null || hasErrors(diagnostics)) return outcome;
  for (const { name, holds } of conclusion.rules)
    if (holds === null && open.length === 0) report(ruleUndecided, null, { rule: name });
  return {
    ...outcome,
    ...concluded(rubric, conclusion),
    assumptions: assumptionsIn(usedBy(conclusion)),
    trace: [...interpretation.steps, ...conclusion.steps],
  };
}

/** What follows from the total; null without one, or where it hangs on facts that are not known. */
function conclusionOf(
  rubric: Rubric,
  { total, parts }: Interpretation,
  facts: Facts,
  worlds: readonly Facts[] | null,
): Conclusion | null {
  if (total === null || worlds === null) return null;
  const scores = new Map(parts.map(({ part, score }) => [part.path, score]));
  const inWorld = (world: Facts): Conclusion => conclude(rubric, total, (path) => scores.get(path) ?? null, world);
  const conclusion = inWorld(facts);
  const isSame = worlds
    .map(inWorld)
    .every(({ exact, category }) => compare(exact, conclusion.exact) === 0 && category.id === conclusion.category.id);
  return isSame ? conclusion : null;
}

/** Everything of an outcome that a conclusion tells. */
function concluded(
  rubric: Rubric,
  { exact, score, category, isAwardWithheld, labels, verdict, rules }: Conclusion,
): Pick<Outcome, "score" | "exact" | "category" | "award" | "labels" | "verdict" | "verdictEn" | "rules"> {
  const canBeWithheld = rubric.rules.some(({ effect }) => effect.kind === "withhold-award");
  return {
    score: formatFixed(score, rubric.score.digits),
    exact: formatExact(exact),
    category: categoryOf(category),
    award: !canBeWithheld || isAwardWithheld === null ? null : isAwardWithheld ? "withheld" : "given",
    labels: labels.flatMap(({ name, effect }) =>
      effect.kind === "label" ? [{ rule: name, title: effect.title.id, titleEn: effect.title.en }] : [],
    ),
    verdict: verdict?.title.id ?? null,
    verdictEn: verdict?.title.en ?? null,
    rules: rules.map(({ name, title, holds, effect, before, after }) => ({
      name,
      title: title.id,
      titleEn: title.en,
      holds,
      effect: effect.kind,
      before,
      after,
    })),
  };
}

/** What is certain of an outcome over everything that is not known. */
function certaintyOf(
  { categories }: Rubric,
  overall: Overall | null,
): Pick<Outcome, "range" | "possibleCategories" | "certain" | "category"> {
  const found = overall?.possible ?? null;
  if (found === null) return { range: null, possibleCategories: [], certain: false, category: null };
  const possible = categories.filter(({ id }) => found.categories.has(id));
  const [only, ...others] = possible;
  const certain = only !== undefined && others.length === 0;
  return {
    range: { low: formatExact(found.low), high: formatExact(found.high) },
    possibleCategories: possible.map(({ id }) => id),
    certain,
    category: certain ? categoryOf(only) : null,
  };
}

function categoryOf({ id, title, zone }: Category): OutcomeCategory {
  return { id, title: title.id, titleEn: title.en, zone };
}

/** Reports what the walk over the tree met. */
function reportFindings(rubric: Rubric, { known }: Evidence, { findings }: Interpretation, report: Report): void {
  const { undisclosed, bare, missing, unused } = findings;
  const names = (parts: readonly { readonly name: string }[]): readonly string[] => parts.map(({ name }) => name);
  if (undisclosed.length > 0) report(weightUndisclosed, null, { parts: names(undisclosed) });
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

function reportFacts(
  open: readonly string[],
  isConcluded: boolean,
  { total, findings }: Interpretation,
  report: Report,
): void {
  if (open.length === 0) return;
  const stops = findings.undecided.length > 0 || (total !== null && !isConcluded);
  report(stops ? factStopsScore : factLeavesOpen, "facts", { facts: open });
}

function withoutScore(rubric: Rubric, { subject }: Evidence, diagnostics: readonly Diagnostic[]): Outcome {
  const { id, year, hash } = rubric;
  return {
    rubric: { id, year, hash },
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
    nodes: [],
    rules: [],
    assumptions: [],
    trace: [],
    diagnostics,
  };
}

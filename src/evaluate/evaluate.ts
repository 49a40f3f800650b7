import { match } from "ts-pattern";
import { createCollector, type Report } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { hasErrors } from "../diagnostics/has-errors.js";
import { InternalError } from "../diagnostics/internal-error.js";
import type { Evidence } from "../evidence/evidence.js";
import { indicatorsOf } from "../model/indicators.js";
import type { Category, Indicator, Part, Rubric } from "../model/rubric.js";
import { formatExact, formatFixed } from "../numeric/format-exact.js";
import { multiply, type Rational } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import { assumptionsOf } from "./assumptions-of.js";
import { categorize } from "./categorize.js";
import { conversionOf } from "./conversion-of.js";
import {
  missingCountsAsLowest,
  missingIsExcluded,
  missingStopsScore,
  notBrokenDown,
  nothingAnswered,
  weightUndisclosed,
} from "./evaluation-diagnostics.js";
import { type ConversionFor, type Interpretation, interpret, type PartResult } from "./interpret.js";
import type { Outcome, OutcomeNode } from "./outcome.js";
import { rangeOf, type ScoreBounds } from "./range-of.js";

/**
 * Evaluates evidence against a rubric, exactly, and explains every number.
 *
 * Never throws for evidence that `readEvidence` accepted. Where the rubric or
 * the missing policy allows no score, `score` is null and `diagnostics` says
 * why. The result depends on nothing but the two arguments.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const { evidence } = readEvidence(rubric, { subject: "loket-1", answers: { "fee-shown": "ya" } });
 * evaluate(rubric, evidence).score; // => "100.00"
 * evaluate(rubric, evidence).category.id; // => "good"
 */
export function evaluate(rubric: Rubric, evidence: Evidence): Outcome {
  const { report, diagnostics } = createCollector(null);
  const missing = indicatorsOf(rubric).filter(({ name }) => !evidence.answers.has(name));
  reportObstacles(rubric, report);
  reportMissing(missing, rubric, report);
  if (hasErrors(diagnostics)) return withoutScore(rubric, evidence, diagnostics);
  const interpretation = interpret(rubric, evidence.answers, conversionByPolicy(rubric, evidence));
  const { total } = interpretation;
  if (total === null) {
    report(nothingAnswered, null, {});
    return withoutScore(rubric, evidence, diagnostics);
  }
  const range =
    missing.length === 0 ? { low: total, high: total } : rangeOf(rubric, evidence.answers, policyOf(rubric));
  return {
    ...withoutScore(rubric, evidence, diagnostics),
    ...scored(rubric, evidence, total, interpretation),
    ...certainty(rubric, range),
  };
}

/** Reports what keeps a rubric from being scored at all. */
function reportObstacles(rubric: Rubric, report: Report): void {
  const parts = partsOf(rubric.children);
  const undisclosed = parts.filter(({ weight }) => weight === null).map(({ name }) => name);
  const bare = parts.filter((part) => part.kind !== "indicator" && part.children.length === 0).map(({ name }) => name);
  if (undisclosed.length > 0) report(weightUndisclosed, null, { parts: undisclosed });
  if (parts.length === 0) report(notBrokenDown, null, { parts: [rubric.id] });
  else if (bare.length > 0) report(notBrokenDown, null, { parts: bare });
}

/** Reports every indicator without an answer, with what the rubric makes of that. */
function reportMissing(missing: readonly Indicator[], rubric: Rubric, report: Report): void {
  for (const { name } of missing) {
    const kind = match(policyOf(rubric))
      .with("lowest", () => missingCountsAsLowest)
      .with("excluded", () => missingIsExcluded)
      .with("stop", () => missingStopsScore)
      .exhaustive();
    report(kind, `answers.${name}`, { indicator: name });
  }
}

/** Everything of an outcome that follows from the total: rounding first, then the category. */
function scored(
  rubric: Rubric,
  evidence: Evidence,
  total: Rational,
  { parts, steps }: Interpretation,
): Pick<Outcome, "score" | "exact" | "category" | "nodes" | "assumptions" | "trace"> {
  const { digits, mode } = rubric.score;
  const rounded = round(total, digits, mode);
  const exact = formatExact(total);
  const score = formatFixed(rounded, digits);
  const { category, steps: thresholds } = categorize(rubric, rounded);
  return {
    score,
    exact,
    category: { id: category.id, title: category.title.id, titleEn: category.title.en, zone: category.zone },
    nodes: parts.map((part) => nodeOf(part, rubric)),
    assumptions: assumptionsOf(rubric, evidence, thresholds),
    trace: [...steps, { kind: "rounding", exact, digits, mode, score }, ...thresholds],
  };
}

/** What is certain of an outcome whose exact score lies between two bounds. */
function certainty(
  rubric: Rubric,
  { low, high }: ScoreBounds,
): Pick<Outcome, "range" | "possibleCategories" | "certain"> {
  const possible = categoriesBetween(rubric, low, high);
  return {
    range: { low: formatExact(low), high: formatExact(high) },
    possibleCategories: possible.map(({ id }) => id),
    certain: possible.length === 1,
  };
}

/** The answered indicators by their scale, the others by the missing policy. */
function conversionByPolicy(rubric: Rubric, { answers }: Evidence): ConversionFor {
  return ({ name, scale }) => {
    const answered = answers.get(name);
    if (answered !== undefined) return conversionOf(scale, answered.answer, rubric.score);
    return match(policyOf(rubric))
      .returnType<ReturnType<ConversionFor>>()
      .with("lowest", () => ({ kind: "missing", min: rubric.score.min }))
      .with("excluded", () => null)
      .with("stop", () => {
        throw new InternalError("a missing answer passed the policy `stop`");
      })
      .exhaustive();
  };
}

function policyOf({ missing }: Rubric): NonNullable<Rubric["missing"]> {
  if (missing === null) throw new InternalError("a rubric with indicators has no missing policy");
  return missing;
}

/** The categories that scores between two others may have, best first. */
function categoriesBetween(rubric: Rubric, low: Rational, high: Rational): readonly Category[] {
  const { digits, mode } = rubric.score;
  const { categories } = rubric;
  const best = categories.indexOf(categorize(rubric, round(high, digits, mode)).category);
  const worst = categories.indexOf(categorize(rubric, round(low, digits, mode)).category);
  return categories.slice(best, worst + 1);
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

function nodeOf(
  { part, weight, effectiveWeight, score }: PartResult,
  { score: { digits, mode } }: Rubric,
): OutcomeNode {
  return {
    path: part.path,
    kind: part.kind,
    title: part.title.id,
    score: score === null ? null : formatFixed(round(score, digits, mode), digits),
    exact: score === null ? null : formatExact(score),
    weight: formatExact(weight),
    effectiveWeight: formatExact(effectiveWeight),
    contribution: score === null ? null : formatExact(multiply(effectiveWeight, score)),
  };
}

/** Every part, parents first. */
function partsOf(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => (part.kind === "indicator" ? [part] : [part, ...partsOf(part.children)]));
}

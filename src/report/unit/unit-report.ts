import { hashEvidence, hashJson } from "../../audit/record/hash.js";
import { outcomeJson } from "../../audit/record/outcome-json.js";
import { evaluate } from "../../evaluate/evaluate.js";
import type { Evidence } from "../../evidence/evidence.js";
import type { Rubric } from "../../model/rubric.js";
import { plan } from "../../plan/plan.js";
import type { Planned } from "../../plan/planned.js";
import { checkOptions, type OptionRules } from "../../text/check-options.js";
import { nextCategory } from "../answer-card.js";
import { categoryTable } from "../category-table.js";
import { type Content, element } from "../element.js";
import { PLACED_WORDS } from "../placed-words.js";
import { REPORT_OPTIONS, type ReportOptions } from "../report-options.js";
import type { ReportSection } from "../section.js";
import { standing } from "../standing.js";
import { writePage } from "../write-page.js";
import { unitDimensions } from "./unit-dimensions.js";
import { unitEvidence } from "./unit-evidence.js";
import { unitGaps, unitStrengths } from "./unit-gaps.js";
import { unitAssumptions, unitMissing, unitRange, unitRemarks, unitRules } from "./unit-openness.js";
import { unitPlan } from "./unit-plan.js";
import { unitSummary } from "./unit-summary.js";
import { unitTrace } from "./unit-trace.js";
import { createUnitView, type UnitView } from "./unit-view.js";
import { UNIT_WORDS as WORDS } from "./unit-words.js";

/** How the report of a unit is written. */
export interface UnitReportOptions extends ReportOptions {
  /** What weights that were never published are taken to be; what the rubric says of it comes first. */
  readonly assumeUndisclosed?: "equal";
  /** The way to a goal, as `plan` gives it; the cheapest way to the next category where it is not given, null for none. */
  readonly planned?: Planned | null;
  /** The commands that compute the same again, with the names of real files. */
  readonly commands?: readonly string[];
}

const OPTIONS: OptionRules<UnitReportOptions> = {
  ...REPORT_OPTIONS,
  assumeUndisclosed: { words: '"equal"', isFit: (value) => value === "equal" },
  planned: { words: "what plan gives, or null", isFit: (value) => typeof value === "object" },
  commands: { words: "a list of commands", isFit: Array.isArray },
};

/**
 * The report of one unit as one HTML file that needs nothing else: score, zone
 * and category, how far the next one is, dimensions, strengths and gaps, the
 * cheapest way up, every answer with its evidence, what is not certain, the
 * trace, and the hashes by which it can be verified. No text of rubric or
 * evidence becomes HTML. The same arguments give the same bytes.
 *
 * @param evidence as `readEvidence` gives it, read with this very rubric
 * @throws TypeError for options that there are not
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const { evidence } = readEvidence(rubric, { subject: "loket-1", answers: { "fee-shown": "ya" } });
 * unitReport(rubric, evidence, { language: "en" }).startsWith("<!doctype html>"); // => true
 */
export function unitReport(rubric: Rubric, evidence: Evidence, options: UnitReportOptions = {}): string {
  checkOptions("unitReport", options, OPTIONS);
  const { language = "id", at = null, title, assumeUndisclosed } = options;
  const evaluation = assumeUndisclosed === undefined ? {} : { assumeUndisclosed };
  const outcome = evaluate(rubric, evidence, evaluation);
  const next = outcome.category === null ? null : nextCategory(rubric, outcome.category.id);
  const computed = next === null ? null : plan(rubric, evidence, { category: next.id }, evaluation);
  const planned = options.planned === undefined ? computed : options.planned;
  const view = createUnitView({ rubric, evidence, outcome, planned, language });
  const { id, name } = evidence.subject;
  const reference = `${rubric.id}@${rubric.year}`;
  const assumed = assumeUndisclosed === undefined ? "" : " --assume equal";
  return writePage({
    language,
    kind: WORDS.kind[language],
    title: title ?? name ?? id,
    rubric,
    at,
    facts: [
      [WORDS.subjectId[language], id],
      ...[...(evidence.within ?? [])].map(([level, above]) => [level, above] as const),
    ],
    summary: unitSummary(view),
    sections: sectionsOf(view, assumeUndisclosed !== undefined),
    hashes: [
      [WORDS.evidenceHash[language], element("code", {}, hashEvidence(evidence))],
      [WORDS.outcomeHash[language], element("code", {}, hashJson(outcomeJson(outcome)))],
    ],
    commands: options.commands ?? [
      `patuh hash ${reference} evidence.json`,
      `patuh explain ${reference} evidence.json${assumed}`,
    ],
  });
}

/** The sections that are called as the words are. */
type Titled =
  | "dimensions"
  | "openness"
  | "gaps"
  | "plan"
  | "strengths"
  | "missing"
  | "rules"
  | "evidence"
  | "assumptions"
  | "remarks"
  | "trace";

/** The sections that have something to say. */
function sectionsOf(view: UnitView, isAssumed: boolean): readonly ReportSection[] {
  const { language, planned } = view;
  const title = (name: Titled): string => WORDS[name][language];
  const assumptions = unitAssumptions(view);
  const sections: readonly ReportSection[] = [
    { id: "standing", title: PLACED_WORDS.standing[language], content: standing(view) },
    { id: "dimensions", title: title("dimensions"), content: unitDimensions(view) },
    { id: "openness", title: title("openness"), content: unitRange(view) },
    { id: "gaps", title: title("gaps"), content: unitGaps(view) },
    { id: "plan", title: title("plan"), content: planned === null ? null : unitPlan(planned, view) },
    { id: "strengths", title: title("strengths"), content: unitStrengths(view) },
    { id: "missing", title: title("missing"), content: unitMissing(view) },
    { id: "rules", title: title("rules"), content: unitRules(view) },
    { id: "evidence", title: title("evidence"), content: unitEvidence(view) },
    { id: "categories", title: PLACED_WORDS.categories[language], content: categoryTable(view) },
    { id: "assumptions", title: title("assumptions"), content: withAssumed(assumptions, isAssumed, view) },
    { id: "remarks", title: title("remarks"), content: unitRemarks(view) },
    { id: "trace", title: title("trace"), content: unitTrace(view) },
  ];
  return sections.filter(({ content }) => isThere(content));
}

function withAssumed(assumptions: Content, isAssumed: boolean, { language }: UnitView): Content {
  return isAssumed ? [element("p", {}, WORDS.assumedEqual[language]), assumptions] : assumptions;
}

function isThere(content: Content): boolean {
  if (content === null || content === "") return false;
  return !isList(content) || content.some(isThere);
}

function isList(content: Content): content is readonly Content[] {
  return Array.isArray(content);
}

import type { Report } from "../diagnostics/collect.js";
import type { EvaluateOptions } from "../evaluate/evaluate.js";
import { partsBelow } from "../model/indicators.js";
import type { Rubric } from "../model/rubric.js";
import { checkOptions, type OptionRules } from "../text/check-options.js";
import { suggest } from "../text/suggest.js";
import { costsOf, withBelow } from "./costs.js";
import type { FieldOptions } from "./field.js";
import { fixedUnknownPart } from "./plan-diagnostics.js";
import { EQUAL_EFFORTS, readEfforts } from "./read-efforts.js";

/** What a caller may say of the way to a goal. */
export interface PlanOptions {
  /**
   * What it takes to change each part: `{ default?, classes?, indicators? }`, as
   * `{ indicators: { parking: "3", ramp: { perStep: "2" } } }`. An effort is
   * positive, 1 where nothing is said. Without it the fewest changes are the cheapest.
   */
  readonly effort?: unknown;
  /** The names of indicators, or of groups with all that is below them, that must stay as they are. */
  readonly fixed?: readonly string[];
  /** How many parts may change; from 0 up. */
  readonly most?: number;
  /** What weights that were never published are taken to be; what the rubric says of it comes first. */
  readonly assumeUndisclosed?: "equal";
}

const OPTIONS: OptionRules<PlanOptions> = {
  effort: { words: "an object of efforts", isFit: () => true },
  fixed: {
    words: "a list of names",
    isFit: (value) => Array.isArray(value) && value.every((name) => typeof name === "string"),
  },
  most: { words: "a whole number from 0 up", isFit: (value) => Number.isSafeInteger(value) && Number(value) >= 0 },
  assumeUndisclosed: { words: '"equal"', isFit: (value) => value === "equal" },
};

/** Options that were read. */
export interface ReadPlanOptions extends FieldOptions {
  readonly most: number | null;
}

/** Reads the options of a plan; null when one of them does not fit the rubric. */
export function readPlanOptions(
  name: string,
  rubric: Rubric,
  options: PlanOptions,
  report: Report,
): ReadPlanOptions | null {
  checkOptions(name, options, OPTIONS);
  const { effort, fixed = [], most = null, assumeUndisclosed } = options;
  const known = partsBelow(rubric.children).map((part) => part.name);
  const unknown = fixed.filter((one) => !known.includes(one));
  for (const one of unknown) report(fixedUnknownPart, "fixed", { name: one, suggestion: suggest(one, known) });
  const efforts = effort === undefined ? EQUAL_EFFORTS : readEfforts(rubric, effort, report);
  if (efforts === null || unknown.length > 0) return null;
  const evaluate: EvaluateOptions = assumeUndisclosed === undefined ? {} : { assumeUndisclosed };
  return { evaluate, costs: costsOf(rubric, efforts), fixed: withBelow(rubric, fixed), most };
}

import type { Report } from "../diagnostics/collect.js";
import type { EvaluateOptions } from "../evaluate/evaluate.js";
import { plainJson } from "../model/plain-json.js";
import type { Part, Rubric } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { equals } from "../numeric/rational.js";
import { canonicalJson } from "../text/canonical-json.js";
import type { OptionRules } from "../text/check-options.js";
import { attributionNoPair, attributionRange } from "./attribution-diagnostics.js";
import { NO_RENAMES, type Renames } from "./condition-data.js";
import type { Crosswalk } from "./crosswalk.js";
import { otherScheme } from "./diff-diagnostics.js";
import type { Player } from "./hybrid-mix.js";
import type { Year } from "./hybrid-years.js";
import { rubricPair } from "./rubric-pair.js";

/** What a caller may add to the years themselves. */
export interface AttributeOptions extends EvaluateOptions {
  /** The rubrics by way of which the later one amends the earlier one, the earliest first. */
  readonly between?: readonly Rubric[];
}

/** The options, and what they may be. */
export const ATTRIBUTE_OPTIONS: OptionRules<AttributeOptions> = {
  assumeUndisclosed: { words: '"equal"', isFit: (value) => value === "equal" },
  between: { words: "a list of rubrics", isFit: (value) => Array.isArray(value) },
};

/** Two rubrics, and which parts they have in common: the same for every subject. */
export interface Setting {
  readonly rubrics: Readonly<Record<Year, Rubric>>;
  /** Null where their scores cannot be compared. */
  readonly crosswalk: Crosswalk | null;
  /** The later names of facts and categories. */
  readonly renames: Renames;
  /** The ingredients that are seen at once to be the same in both. */
  readonly same: readonly Player[];
  readonly options: EvaluateOptions;
}

/** Sets two rubrics beside each other, and reports what speaks against it. */
export function settingOf(
  rubrics: Readonly<Record<Year, Rubric>>,
  { between = [], ...options }: AttributeOptions,
  report: Report,
): Setting {
  const { before, after } = rubrics;
  const names = { before: rubricName(before), after: rubricName(after) };
  if (!equals(before.score.min, after.score.min) || !equals(before.score.max, after.score.max)) {
    report(attributionRange, null, { before: rangeText(before), after: rangeText(after) });
    return { rubrics, crosswalk: null, renames: NO_RENAMES, same: [], options };
  }
  if (before.id !== after.id) report(otherScheme, null, names);
  const { comparing, renames } = rubricPair(before, after, between);
  const { crosswalk } = comparing;
  if (crosswalk.pairs.length === 0) report(attributionNoPair, null, names);
  return { rubrics, crosswalk, renames, same: sameIn(rubrics, crosswalk), options };
}

function sameIn({ before, after }: Setting["rubrics"], { pairs }: Crosswalk): Setting["same"] {
  if (before.hash === after.hash) return ["scales", "tree", "rules"];
  return pairs.every((pair) => scaleText(pair.before) === scaleText(pair.after)) ? ["scales"] : [];
}

/** The same text for indicators that are answered and scored alike. */
function scaleText(part: Part): string {
  return part.kind === "indicator" ? canonicalJson(plainJson([part.scale, part.observations])) : "";
}

/** A rubric as people call it. */
export function rubricName({ id, year }: Rubric): string {
  return `${id}@${year}`;
}

function rangeText({ score: { min, max } }: Rubric): string {
  return `${formatExact(min)}..${formatExact(max)}`;
}

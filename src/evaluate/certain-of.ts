import type { Category, Rubric, Rule } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { agreed } from "./agreed.js";
import { verdictText } from "./conclude-over-worlds.js";
import type { Outcome, OutcomeCategory, OutcomeLabel } from "./outcome.js";
import { possibleRules } from "./outcome-rules.js";
import type { Possible } from "./possible.js";

type Certain = Pick<
  Outcome,
  "range" | "possibleCategories" | "certain" | "category" | "verdict" | "verdictEn" | "award" | "labels" | "rules"
>;

/** What is certain of an outcome: all that is the same wherever in the range the score may lie. */
export function certainOf(rubric: Rubric, found: Possible | null): Certain {
  if (found === null) return NOTHING;
  const possible = rubric.categories.filter(({ id }) => found.categories.has(id));
  const [only, ...others] = possible;
  const certain = only !== undefined && others.length === 0;
  const verdict = agreed(found.verdicts, verdictText) ?? null;
  return {
    range: { low: formatExact(found.low), high: formatExact(found.high) },
    possibleCategories: possible.map(({ id }) => id),
    certain,
    category: certain ? categoryText(only) : null,
    verdict: verdict?.title.id ?? null,
    verdictEn: verdict?.title.en ?? null,
    award: awardText(rubric, agreed(found.withheld, String) ?? null),
    labels: rubric.rules
      .filter(({ name }) => agreed(found.labels.get(name) ?? [], String) === true)
      .flatMap((rule) => labelText(rule)),
    rules: possibleRules(rubric, found),
  };
}

const NOTHING: Certain = {
  range: null,
  possibleCategories: [],
  certain: false,
  category: null,
  verdict: null,
  verdictEn: null,
  award: null,
  labels: [],
  rules: [],
};

export function categoryText({ id, title, zone }: Category): OutcomeCategory {
  return { id, title: title.id, titleEn: title.en, zone };
}

/** What becomes of the award; null where none can be withheld, or it is not known. */
export function awardText({ rules }: Rubric, isWithheld: boolean | null): Outcome["award"] {
  if (isWithheld === null || rules.every(({ effect }) => effect.kind !== "withhold-award")) return null;
  return isWithheld ? "withheld" : "given";
}

/** The label that a rule gives; none for another rule. */
export function labelText({ name, effect }: Rule): readonly OutcomeLabel[] {
  return effect.kind === "label" ? [{ rule: name, title: effect.title.id, titleEn: effect.title.en }] : [];
}

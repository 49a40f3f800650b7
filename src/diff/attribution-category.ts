import { categoryText } from "../evaluate/certain-of.js";
import { classify } from "../evaluate/classify.js";
import type { OutcomeCategory } from "../evaluate/outcome.js";
import type { Category, Rubric } from "../model/rubric.js";
import type { BecauseOf, CategoryChange } from "./attribution.js";
import type { Renames } from "./condition-data.js";
import type { Year } from "./hybrid-years.js";

/** The categories that a change of the category is read from. */
export interface FourCategories {
  readonly before: Category;
  readonly after: Category;
  /** Of the later evidence under the scheme of the earlier year; null where that cannot be told. */
  readonly evidenceAlone: Category | null;
  /** Of the earlier evidence under the scheme of the later year; null where that cannot be told. */
  readonly rubricAlone: Category | null;
}

/**
 * Tells what became of a category, and because of what: whether the evidence
 * alone, or the scheme alone, would have made the same change.
 */
export function categoryChange(
  rubrics: Readonly<Record<Year, Rubric>>,
  { categories: later }: Pick<Renames, "categories">,
  scores: Readonly<Record<Year, string>>,
  four: FourCategories,
): CategoryChange {
  const comparedBy = comparisonOf(rubrics.before.categories, rubrics.after.categories, later);
  // Of a renamed category the later name is looked at in both years.
  const keyOf = (year: Year, category: Category | null): string | null => {
    if (category === null) return null;
    if (comparedBy === "zone") return category.zone;
    return year === "before" ? (later.get(category.id) ?? category.id) : category.id;
  };
  const under = (score: string): CategoryChange["thresholds"]["before"] => ({
    before: categoryOf(rubrics.before, score),
    after: categoryOf(rubrics.after, score),
  });
  return {
    before: categoryText(four.before),
    after: categoryText(four.after),
    evidenceAlone: four.evidenceAlone && categoryText(four.evidenceAlone),
    rubricAlone: four.rubricAlone && categoryText(four.rubricAlone),
    becauseOf: becauseOf({
      before: keyOf("before", four.before),
      after: keyOf("after", four.after),
      evidenceAlone: keyOf("before", four.evidenceAlone),
      rubricAlone: keyOf("after", four.rubricAlone),
    }),
    comparedBy,
    thresholds: { before: under(scores.before), after: under(scores.after) },
  };
}

/** @param keys what two categories are compared by; null for one that cannot be told */
function becauseOf({
  before,
  after,
  evidenceAlone,
  rubricAlone,
}: Readonly<Record<keyof FourCategories, string | null>>): BecauseOf {
  if (before === after) return "none";
  const mayBe = (one: string | null, other: string | null): boolean => one === null || one === other;
  const isEvidence = mayBe(evidenceAlone, after) && mayBe(rubricAlone, before);
  const isRubric = mayBe(rubricAlone, after) && mayBe(evidenceAlone, before);
  if (!isEvidence && !isRubric) return "both";
  if (evidenceAlone === null || rubricAlone === null) return "inseparable";
  return isEvidence ? "evidence" : "rubric";
}

/** Where categories became others, the same name means nothing, but the zone does. */
function comparisonOf(
  before: readonly Category[],
  after: readonly Category[],
  later: ReadonlyMap<string, string>,
): CategoryChange["comparedBy"] {
  const isSameSet = before.length === later.size && after.length === later.size;
  const isZoned = [...before, ...after].every(({ zone }) => zone !== null);
  return !isSameSet && isZoned ? "zone" : "category";
}

function categoryOf(rubric: Rubric, score: string): OutcomeCategory | null {
  return classify(rubric, score).classification?.category ?? null;
}

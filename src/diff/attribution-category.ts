import { categoryText } from "../evaluate/certain-of.js";
import { classify } from "../evaluate/classify.js";
import type { OutcomeCategory } from "../evaluate/outcome.js";
import type { Category, Rubric } from "../model/rubric.js";
import type { BecauseOf, CategoryChange } from "./attribution.js";

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
  rubrics: { readonly before: Rubric; readonly after: Rubric },
  scores: { readonly before: string; readonly after: string },
  four: FourCategories,
): CategoryChange {
  const comparedBy = comparisonOf(rubrics.before.categories, rubrics.after.categories);
  const isSame = (one: Category, other: Category): boolean =>
    comparedBy === "zone" ? one.zone === other.zone : one.id === other.id;
  const under = (score: string): CategoryChange["thresholds"]["before"] => ({
    before: categoryOf(rubrics.before, score),
    after: categoryOf(rubrics.after, score),
  });
  return {
    before: categoryText(four.before),
    after: categoryText(four.after),
    evidenceAlone: four.evidenceAlone && categoryText(four.evidenceAlone),
    rubricAlone: four.rubricAlone && categoryText(four.rubricAlone),
    becauseOf: becauseOf(four, isSame),
    comparedBy,
    thresholds: { before: under(scores.before), after: under(scores.after) },
  };
}

function becauseOf(
  { before, after, evidenceAlone, rubricAlone }: FourCategories,
  isSame: (one: Category, other: Category) => boolean,
): BecauseOf {
  if (isSame(before, after)) return "none";
  const mayBe = (one: Category | null, other: Category): boolean => one === null || isSame(one, other);
  const isEvidence = mayBe(evidenceAlone, after) && mayBe(rubricAlone, before);
  const isRubric = mayBe(rubricAlone, after) && mayBe(evidenceAlone, before);
  if (!isEvidence && !isRubric) return "both";
  if (evidenceAlone === null || rubricAlone === null) return "inseparable";
  return isEvidence ? "evidence" : "rubric";
}

/** Where the names of categories became others, the same name means nothing, but the zone does. */
function comparisonOf(before: readonly Category[], after: readonly Category[]): CategoryChange["comparedBy"] {
  const names = (categories: readonly Category[]): string => JSON.stringify(categories.map(({ id }) => id).toSorted());
  const isZoned = [...before, ...after].every(({ zone }) => zone !== null);
  return names(before) !== names(after) && isZoned ? "zone" : "category";
}

function categoryOf(rubric: Rubric, score: string): OutcomeCategory | null {
  return classify(rubric, score).classification?.category ?? null;
}

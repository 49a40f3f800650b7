import type { Outcome } from "../evaluate/outcome.js";
import type { Rubric } from "../model/rubric.js";
import type { Language } from "../text/localized.js";

/** A score, or what is known of it, of a unit or of whatever else has a place among the categories. */
export interface Placed {
  readonly rubric: Rubric;
  readonly language: Language;
  readonly outcome: Pick<Outcome, "score" | "exact" | "range" | "category" | "possibleCategories">;
}

import type { Rubric } from "../model/rubric.js";
import { multiply, powerOfTen, rational } from "../numeric/rational.js";
import { ceiling } from "./ceiling.js";
import type { CategoryPlan } from "./plan.js";
import { toDouble } from "./to-double.js";

/** Where every category begins, in the numbers that scores are compared in. */
export function categoryPlans(
  { categories, score }: Pick<Rubric, "categories" | "score">,
  scale: bigint,
): readonly CategoryPlan[] {
  return categories.map((category) => {
    const scaled = (by: bigint): number => Number(ceiling(multiply(category.from, rational(by))));
    return {
      category,
      units: scaled(powerOfTen(score.digits).num),
      value: scale === 0n ? toDouble(category.from) : scaled(scale),
      from: toDouble(category.from),
    };
  });
}

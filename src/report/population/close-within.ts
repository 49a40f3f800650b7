import type { Rubric } from "../../model/rubric.js";
import { formatExact } from "../../numeric/format-exact.js";
import { divide, rational, subtract } from "../../numeric/rational.js";

/** How many points from a threshold are close: a hundredth of the range of scores, as exact text. */
export function closeWithin({ score: { min, max } }: Pick<Rubric, "score">): string {
  return formatExact(divide(subtract(max, min), rational(100n)));
}

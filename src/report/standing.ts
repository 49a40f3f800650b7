import { showNumber } from "../explain/show-number.js";
import { parseExact } from "../numeric/parse-exact.js";
import { categoryScale } from "./category-scale.js";
import type { Content } from "./element.js";
import type { Placed } from "./placed.js";
import { PLACED_WORDS as WORDS } from "./placed-words.js";

/** The score, or the range of what it may be, among the categories, drawn. */
export function standing(view: Placed): Content {
  const { rubric, outcome, language } = view;
  const { score, exact, range, possibleCategories, category } = outcome;
  const text = exact ?? score;
  const value = text === null ? null : parseExact(text);
  if (score !== null && value !== null) {
    const words = WORDS.scaleText(score, category?.id ?? "")[language];
    return categoryScale({ rubric, low: value, high: value, label: score, text: words });
  }
  const low = range === null ? null : parseExact(range.low);
  const high = range === null ? null : parseExact(range.high);
  if (range === null || low === null || high === null) return null;
  const ends = [showNumber(range.low), showNumber(range.high)] as const;
  const words = WORDS.rangeText(...ends, possibleCategories.join(", "))[language];
  return categoryScale({ rubric, low, high, label: ends.join(" – "), text: words });
}

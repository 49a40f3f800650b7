import { formatExact, formatFixed } from "../../numeric/format-exact.js";
import { parseExact } from "../../numeric/parse-exact.js";
import { compare } from "../../numeric/rational.js";
import { round } from "../../numeric/round.js";
import { canonicalJson } from "../../text/canonical-json.js";
import type { RoundingStep, ThresholdStep } from "../trace.js";
import { canBeShown, comparedScore, type Replayed, type State } from "./state.js";

/** Rounds the total again. */
export function replayRounding({ exact, digits, mode, score }: RoundingStep, state: State): Replayed {
  if (state.total === null) return "there is no total to round";
  if (state.rounded !== null) return "the total is rounded twice";
  if (state.open.size > 0) return `no group takes up \`${[...state.open][0]}\``;
  if (exact !== formatExact(state.total)) return "the rounded number is not the total";
  if (!canBeShown(digits)) return "the number of decimals is impossible";
  const rounded = round(state.total, digits, mode);
  if (score !== formatFixed(rounded, digits))
    return `the total rounds to ${formatFixed(rounded, digits)}, not to ${score}`;
  return { ...state, rounded };
}

/** Compares the score with a threshold again. */
export function replayThreshold({ score, category, from, reached }: ThresholdStep, state: State): Replayed {
  const { rounded, published, above, categories } = state;
  const threshold = parseExact(from);
  const compared = comparedScore(state, state.total);
  if (rounded === null || published === null || threshold === null || compared === null)
    return "there is no rounded score to compare";
  if (state.category !== null) return "a threshold follows after the category was reached";
  if (above !== null && compare(threshold, above) >= 0) return "the thresholds do not descend";
  const text = published.comparison === "exact" ? formatExact(compared) : formatFixed(compared, published.digits);
  if (score !== text) return `the compared score is ${text}, not ${score}`;
  const isReached = compare(compared, threshold) >= 0;
  if (reached !== isReached) return `${score} ${isReached ? "reaches" : "does not reach"} ${from}`;
  const { id, title, zone } = category;
  if (categories.has(id)) return `the category \`${id}\` has two thresholds`;
  const named = { id, from: threshold, text: canonicalJson({ title, zone, from }) };
  categories.set(id, named);
  return { ...state, above: threshold, category: reached ? named : null };
}

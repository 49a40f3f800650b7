import { formatExact } from "../numeric/format-exact.js";
import { parseExact } from "../numeric/parse-exact.js";
import { subtract } from "../numeric/rational.js";
import type { Language } from "../text/localized.js";
import { titleIn } from "../text/title-in.js";
import { showNumber } from "./show-number.js";
import type { StepOf } from "./steps.js";

/** Whether a category was reached, or by how much not. */
export function thresholdLine({ score, from, category, reached }: StepOf<"threshold">, language: Language): string {
  const name = `${category.id} (${titleIn(category.title, language)})`;
  if (reached) return language === "id" ? `${name} mulai ${from}: tercapai` : `${name} from ${from}: reached`;
  const missing = showNumber(difference(from, score));
  return language === "id" ? `${name} mulai ${from}: kurang ${missing}` : `${name} from ${from}: ${missing} short`;
}

function difference(a: string, b: string): string {
  const [from, score] = [parseExact(a), parseExact(b)];
  return from === null || score === null ? "" : formatExact(subtract(from, score));
}

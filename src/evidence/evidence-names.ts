import { partsBelow } from "../model/indicators.js";
import type { Part, Rubric } from "../model/rubric.js";

/** The levels to which something can belong. */
export function levelsAbove({ levels }: Rubric): readonly { readonly name: string }[] {
  return levels.map(({ to }) => ({ name: to }));
}

/** The parts that can be answered. */
export function answerableParts({ children }: Rubric): readonly Part[] {
  return partsBelow(children).filter((part) => part.kind === "indicator" || part.mayBeNotApplicable);
}

/** What evidence may name its rubric: `id@year`; for a rubric of several years also by any one of them. */
export function referencesOf({ id, year }: Rubric): readonly string[] {
  const [first = "", last = ""] = year.split("-");
  const years = Array.from({ length: Math.min(Number(last) - Number(first) + 1 || 0, MOST_YEARS) }, (_, index) =>
    String(Number(first) + index).padStart(4, "0"),
  );
  return [`${id}@${year}`, ...years.map((one) => `${id}@${one}`)];
}

/** No scheme stays the same for longer; a slip in a year shall not make a schema of thousands. */
const MOST_YEARS = 100;

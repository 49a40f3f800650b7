import { demandedBy } from "../explain/demanded-by.js";
import { indicatorsOf } from "../model/indicators.js";
import type { Rubric } from "../model/rubric.js";
import type { Change } from "../plan/planned.js";
import type { Language } from "../text/localized.js";
import { titleIn } from "../text/title-in.js";
import { givenWords } from "./given-words.js";

/**
 * What the new answers demand, in the words of the rubric: a line for every
 * change whose scale has words for what is to be reached.
 *
 * @param isLevel whether the changes are those of several subjects
 */
export function demandLines(
  changes: readonly Change[],
  rubric: Rubric,
  isLevel: boolean,
  lang: Language | undefined,
): readonly string[] {
  const scales = new Map(indicatorsOf(rubric).map(({ name, scale }) => [name, scale]));
  return changes.flatMap(({ subject, name, from, to }) => {
    const scale = scales.get(name);
    const demanded = scale === undefined ? [] : demandedBy(scale, from, to);
    if (scale === undefined || demanded.length === 0) return [];
    const words = demanded.map((title) => titleIn(title, lang ?? "id")).join("; ");
    const step =
      scale.kind === "checklist" ? "" : ` ${[from, to].map((one) => givenWords(one, scale.kind, lang)).join(" -> ")}`;
    return [`${isLevel ? `${subject}: ` : ""}${name}${step}: ${words}`];
  });
}

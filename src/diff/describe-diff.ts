import type { Language, Localized } from "../text/localized.js";
import type { RubricDiff } from "./diff-rubrics.js";
import { proseOf } from "./prose.js";

/**
 * Says what changed between two rubrics, in lines of plain text, grouped and
 * short, as an official would sum it up. Parts are called by their titles.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const later = compileRubric(exampleText.replace("from 80", "from 85")).rubric;
 * describeDiff(diffRubrics(rubric, later)).en.at(-2); // => "  The threshold of category good rises from 80 to 85 (may lower outcomes)."
 */
export function describeDiff(diff: RubricDiff): Localized<readonly string[]> {
  return { id: linesIn(diff, "id"), en: linesIn(diff, "en") };
}

function linesIn(diff: RubricDiff, language: Language): readonly string[] {
  const { heading, lead, sections } = proseOf(diff, language);
  return [
    heading,
    ...lead,
    ...sections.flatMap(({ title, lines }) => ["", title, ...lines.map((line) => `  ${line}`)]),
  ];
}

import type { Language, Localized } from "../text/localized.js";
import type { RubricDiff } from "./diff-rubrics.js";
import { proseOf } from "./prose.js";

/**
 * Says what changed between two rubrics, in lines of plain text, grouped and
 * short, as an official would sum it up. Parts are called by their titles.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const later = compileRubric(exampleText.replace("from 50", "from 55")).rubric;
 * describeDiff(diffRubrics(rubric, later)).en.at(-1); // => "  The threshold of category good (Baik) rises from 50 to 55 (may lower outcomes)."
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

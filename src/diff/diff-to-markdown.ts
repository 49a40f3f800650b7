import type { Language } from "../text/localized.js";
import type { RubricDiff } from "./diff-rubrics.js";
import { proseOf } from "./prose.js";

/**
 * Says what changed between two rubrics in Markdown, with nothing of what the
 * rubrics say taken for Markdown itself.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * diffToMarkdown(diffRubrics(rubric, rubric), "en").split("\n").at(-2); // => "No change: both rubrics mean the same."
 */
export function diffToMarkdown(diff: RubricDiff, language: Language): string {
  const { heading, lead, sections } = proseOf(diff, language);
  const blocks = [
    `# ${escaped(heading)}`,
    lead.map(escaped).join("\n"),
    ...sections.map(({ title, lines }) =>
      [`## ${escaped(title)}`, "", ...lines.map((line) => `- ${escaped(line)}`)].join("\n"),
    ),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** Every sign that Markdown, or HTML in it, could act on. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\r\n]+/g, " ")
    .replaceAll(/[\\`*_{}[\]<>#|~!&]/g, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^([-+])/, "\\$1");
}

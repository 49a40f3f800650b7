import type { Paint } from "../../diagnostics/paint.js";
import type { Language } from "../../text/localized.js";
import { printable } from "../../text/printable.js";
import { heading } from "../heading.js";
import { moreWords } from "../more-words.js";
import { rangeText } from "../range-text.js";
import type { Standing, SubjectChange } from "./compare-looks.js";

const MOST_SUBJECTS = 20;
const MOST_PARTS = 10;

/** What changed of the scores, a line for each subject with its parts below; nothing where nothing did. */
export function renderChanges(changes: readonly SubjectChange[], lang: Language | undefined, paint: Paint): string {
  const lines = changes
    .slice(0, MOST_SUBJECTS)
    .flatMap(({ subject, before, after, parts }) => [
      `  ${paint.bold(printable(subject))}  ${arrow(before, after, lang)}`,
      ...parts.slice(0, MOST_PARTS).map((part) => `    ${part.path}: ${part.before ?? "–"} → ${part.after ?? "–"}`),
      ...more(parts.length - MOST_PARTS, "    ", lang),
    ]);
  return [...lines, ...more(changes.length - MOST_SUBJECTS, "  ", lang)].map((line) => `${line}\n`).join("");
}

function arrow(before: Standing | null, after: Standing | null, lang: Language | undefined): string {
  const now = standing(after, lang);
  return before === null ? now : `${standing(before, lang)} → ${now}`;
}

function standing(given: Standing | null, lang: Language | undefined): string {
  if (given === null) return heading({ id: "tanpa nilai", en: "no score" }, lang);
  const { score, range, category } = given;
  const number = score ?? (range === null ? heading({ id: "tanpa nilai", en: "no score" }, lang) : rangeText(range));
  return category === null ? number : `${number} (${category})`;
}

function more(count: number, indent: string, lang: Language | undefined): readonly string[] {
  return count > 0 ? [`${indent}${heading(moreWords(count), lang)}`] : [];
}

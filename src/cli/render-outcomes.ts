import type { Paint } from "../diagnostics/paint.js";
import { titleIn, ZONE_WORDS } from "../explain/words.js";
import type { Rubric } from "../model/rubric.js";
import type { Language } from "../text/localized.js";
import type { Evaluated } from "./evaluate-file.js";
import { HEADINGS, heading } from "./heading.js";
import { renderTable } from "./table.js";
import { zonePaint } from "./zone-paint.js";

/** Several subjects for a terminal: one line each, in the order of the file, also those without a score. */
export function renderOutcomes(
  subjects: readonly Evaluated[],
  rubric: Rubric,
  lang: Language | undefined,
  paint: Paint,
): string {
  const language = lang ?? "id";
  const zones = rubric.categories.some(({ zone }) => zone !== null);
  const uncertain = subjects.some(({ outcome }) => outcome?.score != null && !outcome.certain);
  const table = renderTable(
    [
      { heading: heading(HEADINGS.subject, lang), align: "left" },
      { heading: heading(HEADINGS.score, lang), align: "right" },
      { heading: heading(HEADINGS.category, lang), align: "left" },
      ...(zones ? [{ heading: heading(HEADINGS.zone, lang), align: "left" } as const] : []),
      ...(uncertain ? [{ heading: heading(HEADINGS.possible, lang), align: "left" } as const] : []),
    ],
    subjects.map(({ subject, outcome }) => {
      const category = outcome?.category ?? null;
      return [
        subject?.name ?? subject?.id ?? "?",
        outcome?.score ?? "-",
        category === null ? "-" : `${category.id}  ${titleIn({ id: category.title, en: category.titleEn }, language)}`,
        ...(zones ? [category?.zone == null ? "" : ZONE_WORDS[category.zone][language]] : []),
        outcome?.score != null && !outcome.certain ? outcome.possibleCategories.join(", ") : "",
      ];
    }),
    (cell, row, column) => {
      if (row < 0) return paint.bold(cell);
      return zones && column === 3 ? zonePaint(subjects[row]?.outcome?.category?.zone ?? null, paint)(cell) : cell;
    },
  );
  return `${paint.bold(titleIn(rubric.title, language))}\n${rubric.id}@${rubric.year}\n\n${table}\n`;
}

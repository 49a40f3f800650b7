import type { Paint } from "../diagnostics/paint.js";
import type { Outcome } from "../evaluate/outcome.js";
import { titleIn, ZONE_WORDS } from "../explain/words.js";
import type { Rubric } from "../model/rubric.js";
import type { Language } from "../text/localized.js";
import { renderTable } from "./table.js";
import { zonePaint } from "./zone-paint.js";

/** Several outcomes for a terminal: one line each, in the order of the file. */
export function renderOutcomes(outcomes: readonly Outcome[], rubric: Rubric, language: Language, paint: Paint): string {
  const table = renderTable(
    [
      { heading: "Yang dinilai / Subject", align: "left" },
      { heading: "Nilai / Score", align: "right" },
      { heading: "Kategori / Category", align: "left" },
      { heading: "Zona / Zone", align: "left" },
    ],
    outcomes.map(({ subject, score, category }) => [
      subject.name ?? subject.id,
      score ?? "-",
      category === null ? "-" : `${category.id}  ${titleIn({ id: category.title, en: category.titleEn }, language)}`,
      category?.zone == null ? "" : ZONE_WORDS[category.zone][language],
    ]),
    (cell, row, column) => {
      if (row < 0) return paint.bold(cell);
      return column === 3 ? zonePaint(outcomes[row]?.category?.zone ?? null, paint)(cell) : cell;
    },
  );
  return `${paint.bold(titleIn(rubric.title, language))}\n${rubric.id}@${rubric.year}\n\n${table}\n`;
}

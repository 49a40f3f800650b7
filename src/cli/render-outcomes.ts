import type { Paint } from "../diagnostics/paint.js";
import type { Outcome } from "../evaluate/outcome.js";
import type { Rubric } from "../model/rubric.js";
import { ZONE_WORDS } from "../model/zone-words.js";
import type { Language } from "../text/localized.js";
import { titleIn } from "../text/title-in.js";
import type { Evaluated } from "./evaluate-file.js";
import { HEADINGS, heading } from "./heading.js";
import { awardText, certainText, rangeText } from "./range-text.js";
import { type Column, renderTable } from "./table.js";
import { zonePaint } from "./zone-paint.js";

/** Several subjects for a terminal: one line each, in the order of the file, also those without a score. */
export function renderOutcomes(
  subjects: readonly Evaluated[],
  rubric: Rubric,
  lang: Language | undefined,
  paint: Paint,
): string {
  const columns = columnsFor(subjects, rubric, lang);
  const zoneColumn = columns.findIndex(({ isZone }) => isZone === true);
  const table = renderTable(
    columns,
    subjects.map(({ subject, outcome }) => columns.map(({ cell }) => cell(outcome, subject))),
    (cell, row, column) => {
      if (row < 0) return paint.bold(cell);
      return column === zoneColumn ? zonePaint(subjects[row]?.outcome?.category?.zone ?? null, paint)(cell) : cell;
    },
  );
  return `${paint.bold(titleIn(rubric.title, lang ?? "id"))}\n${rubric.id}@${rubric.year}\n\n${table}\n`;
}

interface OutcomeColumn extends Column {
  readonly isZone?: boolean;
  readonly cell: (outcome: Outcome | null, subject: Evaluated["subject"]) => string;
}

/** The columns that some subject fills. */
function columnsFor(
  subjects: readonly Evaluated[],
  rubric: Rubric,
  lang: Language | undefined,
): readonly OutcomeColumn[] {
  const language = lang ?? "id";
  const column = (name: keyof typeof HEADINGS, cell: OutcomeColumn["cell"]): OutcomeColumn => ({
    heading: heading(HEADINGS[name], lang),
    align: "left",
    cell,
  });
  const fills = (cell: OutcomeColumn["cell"]): boolean =>
    subjects.some(({ outcome, subject }) => cell(outcome, subject) !== "");
  const possible = column("possible", (outcome) =>
    outcome !== null && !outcome.certain ? outcome.possibleCategories.join(", ") : "",
  );
  const verdict = column("verdict", (outcome) =>
    outcome?.verdict == null ? "" : titleIn({ id: outcome.verdict, en: outcome.verdictEn }, language),
  );
  const award = column("award", (outcome) => (outcome?.award == null ? "" : awardText(outcome.award, lang)));
  const zone = column("zone", (outcome) =>
    outcome?.category?.zone == null ? "" : ZONE_WORDS[outcome.category.zone][language],
  );
  const hasZones = rubric.categories.some((category) => category.zone !== null);
  return [
    column("subject", (_, subject) => subject?.name ?? subject?.id ?? "?"),
    { ...column("score", (outcome) => scoreCell(outcome)), align: "right" },
    column("category", (outcome) => categoryCell(outcome, lang)),
    ...(hasZones ? [{ ...zone, isZone: true }] : []),
    ...[possible, verdict, award].filter(({ cell }) => fills(cell)),
  ];
}

function scoreCell(outcome: Outcome | null): string {
  if (outcome === null) return "-";
  return outcome.score ?? (outcome.range === null ? "-" : rangeText(outcome.range));
}

function categoryCell(outcome: Outcome | null, lang: Language | undefined): string {
  if (outcome === null || outcome.category === null) return "-";
  const { id, title, titleEn } = outcome.category;
  const certain = outcome.score === null ? ` (${certainText(lang)})` : "";
  return `${id}  ${titleIn({ id: title, en: titleEn }, lang ?? "id")}${certain}`;
}

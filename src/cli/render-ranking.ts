import type { Paint } from "../diagnostics/paint.js";
import type { Rubric } from "../model/rubric.js";
import { ZONE_WORDS } from "../model/zone-words.js";
import type { RankedRow, Ranking } from "../population/rank.js";
import { counted } from "../text/counted.js";
import type { Language } from "../text/localized.js";
import { titleIn } from "../text/title-in.js";
import { HEADINGS, heading } from "./heading.js";
import { rangeText } from "./range-text.js";
import { renderCounts } from "./render-counts.js";
import { renderTable } from "./table.js";
import { zonePaint } from "./zone-paint.js";

/** How many rows of each group a person is shown. */
const MOST_SHOWN = 10;

/** A ranking for a person: the first of every group, the best first, and the counts. */
export function renderRanking(
  ranking: Ranking,
  rubric: Rubric,
  refused: number,
  lang: Language | undefined,
  paint: Paint,
): string {
  const language = lang ?? "id";
  const { within, strata, rows, excluded } = ranking;
  const title = `${paint.bold(titleIn(rubric.title, language))}\n${rubric.id}@${rubric.year}`;
  const lists =
    within === null
      ? [renderRows(rows, rubric, lang, paint)]
      : strata.map(({ stratum }) => {
          const members = rows.filter((row) => row.stratum === stratum);
          const name = stratumTitle(rubric, within, stratum, language);
          return `${paint.bold(`${name} (${members.length})`)}\n\n${renderRows(members, rubric, lang, paint)}`;
        });
  const left = excluded.map(({ id, name, reason }) => `  ${name ?? id}: ${reason}`);
  return [
    title,
    ...(refused === 0 ? [] : [paint.red(provisional(refused, lang))]),
    ...lists,
    renderCounts(ranking.counts, rubric, lang, paint),
    ...(left.length === 0 ? [] : [`${heading({ id: "Tidak dihitung", en: "Left out" }, lang)}\n${left.join("\n")}`]),
  ].join("\n\n");
}

function provisional(refused: number, lang: Language | undefined): string {
  return heading(
    {
      id: `${refused} baris tidak terbaca: peringkat dan jumlah ini sementara`,
      en: `${counted(refused, "row")} could not be read: these places and counts are provisional`,
    },
    lang,
  );
}

function stratumTitle({ facts }: Rubric, within: string, stratum: string | null, language: Language): string {
  if (stratum === null) return `${within}: -`;
  const fact = facts.find(({ name }) => name === within);
  const options = fact?.type.kind === "choice" ? fact.type.options : [];
  const option = options.find(({ name }) => name === stratum);
  return option === undefined ? `${within}: ${stratum}` : titleIn(option.title, language);
}

function renderRows(rows: readonly RankedRow[], rubric: Rubric, lang: Language | undefined, paint: Paint): string {
  const language = lang ?? "id";
  const order = (row: RankedRow): number => row.rank ?? Number.POSITIVE_INFINITY;
  const shown = rows.toSorted((a, b) => (order(a) < order(b) ? -1 : Number(order(a) > order(b)))).slice(0, MOST_SHOWN);
  const hasZones = rubric.categories.some(({ zone }) => zone !== null);
  const table = renderTable(
    [
      { heading: heading({ id: "Peringkat", en: "Rank" }, lang), align: "right" },
      { heading: heading(HEADINGS.subject, lang), align: "left" },
      { heading: heading(HEADINGS.score, lang), align: "right" },
      { heading: heading(HEADINGS.category, lang), align: "left" },
      ...(hasZones ? [{ heading: heading(HEADINGS.zone, lang), align: "left" } as const] : []),
    ],
    shown.map(({ id, name, rank, of, score, range, category }) => [
      rank === null ? "-" : `${rank}/${of}`,
      name ?? id,
      score ?? (range === null ? "-" : rangeText(range)),
      category === null ? "-" : `${category.id}  ${titleIn({ id: category.title, en: category.titleEn }, language)}`,
      ...(hasZones ? [category?.zone == null ? "" : ZONE_WORDS[category.zone][language]] : []),
    ]),
    (cell, row, column) => {
      if (row < 0) return paint.bold(cell);
      return column === 4 ? zonePaint(shown[row]?.category?.zone ?? null, paint)(cell) : cell;
    },
  );
  const more = rows.length - shown.length;
  return more > 0 ? `${table}\n+${more} ${heading({ id: "lagi", en: "more" }, lang)} (--format csv)` : table;
}

import type { Paint } from "../diagnostics/paint.js";
import type { Rubric } from "../model/rubric.js";
import { ZONE_WORDS } from "../model/zone-words.js";
import type { AggregatedLevel, Aggregation } from "../population/aggregate.js";
import type { Group } from "../population/group.js";
import type { Language } from "../text/localized.js";
import { titleIn } from "../text/title-in.js";
import { HEADINGS, heading } from "./heading.js";
import { rangeText } from "./range-text.js";
import { renderCounts } from "./render-counts.js";
import { renderTable } from "./table.js";
import { zonePaint } from "./zone-paint.js";

/** How many groups of each level a person is shown. */
const MOST_SHOWN = 10;

/** What rows come to, for a person: the top level first, of each level the first groups and the counts. */
export function renderAggregation(
  { levels, from, excluded, flat }: Aggregation,
  rubric: Rubric,
  lang: Language | undefined,
  paint: Paint,
): string {
  const title = paint.bold(titleIn(rubric.title, lang ?? "id"));
  const chain = [from, ...levels.map(({ level }) => level)].join(" → ");
  const directly = flat ? ` (${heading({ id: "langsung", en: "directly" }, lang)})` : "";
  const left = excluded.slice(0, MOST_SHOWN).map(({ id, name, reason }) => `  ${name ?? id}: ${reason}`);
  const more = excluded.length - left.length;
  return [
    `${title}\n${rubric.id}@${rubric.year} · ${chain}${directly}`,
    ...levels.toReversed().map((level) => renderLevel(level, rubric, lang, paint)),
    ...(left.length === 0
      ? []
      : [
          [
            heading({ id: `Tidak dihitung (${excluded.length})`, en: `Left out (${excluded.length})` }, lang),
            ...left,
            ...(more > 0 ? [`  +${more} (--format json)`] : []),
          ].join("\n"),
        ]),
  ].join("\n\n");
}

function renderLevel(
  { level, groups, counts }: AggregatedLevel,
  rubric: Rubric,
  lang: Language | undefined,
  paint: Paint,
): string {
  const shown = groups.slice(0, MOST_SHOWN);
  const more = groups.length - shown.length;
  const table = renderGroups(shown, rubric, lang, paint);
  const rest = more > 0 ? `\n+${more} ${heading({ id: "lagi", en: "more" }, lang)} (--format json)` : "";
  const summary = groups.length > 1 ? `\n\n${renderCounts(counts, rubric, lang, paint)}` : "";
  return `${paint.bold(`${level} (${groups.length})`)}\n\n${table}${rest}${summary}`;
}

function renderGroups(groups: readonly Group[], rubric: Rubric, lang: Language | undefined, paint: Paint): string {
  const language = lang ?? "id";
  const hasZones = rubric.categories.some(({ zone }) => zone !== null);
  return renderTable(
    [
      { heading: heading(HEADINGS.subject, lang), align: "left" },
      { heading: heading({ id: "Dari", en: "Of" }, lang), align: "right" },
      { heading: heading(HEADINGS.score, lang), align: "right" },
      { heading: heading(HEADINGS.category, lang), align: "left" },
      ...(hasZones ? [{ heading: heading(HEADINGS.zone, lang), align: "left" } as const] : []),
    ],
    groups.map(({ id, members, score, range, category, possibleCategories }) => [
      id,
      String(members),
      score ?? (range === null ? "-" : rangeText(range)),
      category === null
        ? possibleCategories.join(", ") || "-"
        : `${category.id}  ${titleIn({ id: category.title, en: category.titleEn }, language)}`,
      ...(hasZones ? [category?.zone == null ? "" : ZONE_WORDS[category.zone][language]] : []),
    ]),
    (cell, row, column) => {
      if (row < 0) return paint.bold(cell);
      return column === 4 ? zonePaint(groups[row]?.category?.zone ?? null, paint)(cell) : cell;
    },
  );
}

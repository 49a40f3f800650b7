import type { YearComparison, YearStanding } from "../population/compare-years.js";
import type { Language } from "../text/localized.js";
import { HEADINGS, heading } from "./heading.js";
import { renderTable } from "./table.js";

const MOST_SHOWN = 20;

/** What changed between two years, for a person: the first rows, and who came or went. */
export function renderComparison(comparison: YearComparison, lang: Language | undefined): string {
  const { rows, added, gone } = comparison;
  const table = renderTable(
    [
      { heading: heading(HEADINGS.subject, lang), align: "left" },
      { heading: heading({ id: "Sebelum", en: "Before" }, lang), align: "right" },
      { heading: heading({ id: "Sesudah", en: "After" }, lang), align: "right" },
      { heading: heading({ id: "Selisih", en: "Change" }, lang), align: "right" },
      { heading: heading(HEADINGS.category, lang), align: "left" },
      { heading: heading({ id: "Peringkat", en: "Rank" }, lang), align: "left" },
    ],
    rows
      .slice(0, MOST_SHOWN)
      .map(({ id, name, before, after, difference }) => [
        name ?? id,
        before.score ?? "-",
        after.score ?? "-",
        difference === null ? "-" : difference.startsWith("-") || difference === "0" ? difference : `+${difference}`,
        `${before.category?.id ?? "-"} → ${after.category?.id ?? "-"}`,
        `${placeText(before)} → ${placeText(after)}`,
      ]),
  );
  const more = rows.length - MOST_SHOWN;
  return [
    table,
    ...(more > 0 ? [`+${more} ${heading({ id: "lagi", en: "more" }, lang)} (--format json)`] : []),
    ...list({ id: "Baru", en: "New" }, added, lang),
    ...list({ id: "Tidak ada lagi", en: "Gone" }, gone, lang),
  ].join("\n");
}

function placeText({ rank, of }: YearStanding): string {
  return rank === null ? "-" : `${rank}/${of}`;
}

function list(
  title: { readonly id: string; readonly en: string },
  ids: readonly string[],
  lang: Language | undefined,
): readonly string[] {
  if (ids.length === 0) return [];
  const more = ids.length - MOST_SHOWN;
  const shown = ids.slice(0, MOST_SHOWN).join(", ");
  return [`${heading(title, lang)} (${ids.length}): ${shown}${more > 0 ? ", …" : ""}`];
}

import type { Paint } from "../diagnostics/paint.js";
import type { Rubric } from "../model/rubric.js";
import { ZONE_WORDS } from "../model/zone-words.js";
import type { Counts, Share } from "../population/count-categories.js";
import type { Language } from "../text/localized.js";
import { titleIn } from "../text/title-in.js";
import { HEADINGS, heading } from "./heading.js";
import { renderTable } from "./table.js";
import { zonePaint } from "./zone-paint.js";

/** How many are in each category and zone, and what the percentages do not say. */
export function renderCounts(counts: Counts, rubric: Rubric, lang: Language | undefined, paint: Paint): string {
  const language = lang ?? "id";
  const categories = counts.categories.map(({ id, zone, ...share }) => {
    const title = rubric.categories.find((category) => category.id === id)?.title;
    const words = title === undefined ? id : `${id}  ${titleIn(title, language)}`;
    return { words, zone, share };
  });
  const zones = counts.zones.map(({ zone, ...share }) => ({ words: ZONE_WORDS[zone][language], zone, share }));
  const table = (name: "category" | "zone", lines: typeof zones | typeof categories): string =>
    renderTable(
      [
        { heading: heading(HEADINGS[name], lang), align: "left" },
        { heading: heading({ id: "Jumlah", en: "Count" }, lang), align: "right" },
        { heading: "%", align: "right" },
      ],
      lines.map(({ words, share }) => [words, String(share.count), percentText(share)]),
      (cell, row, column) => {
        if (row < 0) return paint.bold(cell);
        return column === 0 ? zonePaint(lines[row]?.zone ?? null, paint)(cell) : cell;
      },
    );
  const tables = [table("category", categories), ...(zones.length === 0 ? [] : [table("zone", zones)])];
  return [...tables, ...remarks(counts, lang)].join("\n\n");
}

function percentText({ percent, rounded }: Share): string {
  return percent === null ? "-" : `${rounded ? "≈" : ""}${percent}`;
}

function remarks({ uncertain, total, percentSum, zones }: Counts, lang: Language | undefined): readonly string[] {
  const off = [percentSum.categories, ...(zones.length === 0 ? [] : [percentSum.zones])].filter(
    (one) => one !== "100.00",
  );
  const isCounted = total > uncertain;
  return [
    ...(uncertain === 0
      ? []
      : [
          heading(
            {
              id: `${uncertain} dari ${total} tanpa kategori yang pasti; tidak termasuk dalam persentase`,
              en: `${uncertain} of ${total} without a certain category; not in the percentages`,
            },
            lang,
          ),
        ]),
    ...(isCounted && off.length > 0
      ? [
          heading(
            {
              id: `persentase yang dibulatkan berjumlah ${off.join(" dan ")}, tidak dipaksa menjadi 100`,
              en: `the rounded percentages add up to ${off.join(" and ")}, and are not forced to 100`,
            },
            lang,
          ),
        ]
      : []),
  ];
}

import { showNumber } from "../../explain/show-number.js";
import { ZONE_WORDS } from "../../model/zone-words.js";
import { formatExact } from "../../numeric/format-exact.js";
import { parseExact } from "../../numeric/parse-exact.js";
import { compare, subtract, ZERO } from "../../numeric/rational.js";
import { entryOf } from "../../population/row.js";
import type { Language } from "../../text/localized.js";
import { type Content, element } from "../element.js";
import { filled } from "../filled.js";
import { link } from "../link.js";
import { categoryWords } from "../population/category-words.js";
import { signed } from "../signed.js";
import { type TableRow, table } from "../table.js";
import type { History, HistoryEntry, HistoryStep, HistoryYear } from "./history.js";
import { HISTORY_WORDS as WORDS } from "./history-words.js";

/** Every score of every year, with what it comes to by the rubric of that year, and where it was published. */
export function yearsTable({ years, steps }: History, language: Language): Content {
  const hasZones = years.some(({ rubric }) => rubric.categories.some(({ zone }) => zone !== null));
  const rows = years.flatMap((year, index) =>
    year.entries.map((entry, place) =>
      rowOf(year, entry, place === 0 ? (steps[index - 1] ?? null) : "same", hasZones, language),
    ),
  );
  const remarks = years
    .filter(({ span }) => span !== null && span.low !== span.high)
    .map(({ year, entries }) => ({ year, n: new Set(entries.map(({ score }) => score)).size }))
    .filter(({ n }) => n > 1);
  return [
    table({
      caption: WORDS.tableCaption[language],
      columns: [
        { heading: WORDS.year[language], kind: "text" },
        { heading: WORDS.score[language], kind: "number" },
        { heading: WORDS.category[language], kind: "text" },
        ...(hasZones ? [{ heading: WORDS.zone[language], kind: "text" } as const] : []),
        { heading: WORDS.next[language], kind: "text" },
        { heading: WORDS.change[language], kind: "text" },
        { heading: WORDS.rubric[language], kind: "text" },
        { heading: WORDS.source[language], kind: "text" },
      ],
      rows,
    }),
    remarks.map(({ year, n }) =>
      element("p", { class: "quiet" }, `${year}: ${filled(WORDS.severalScores[language], { n })}.`),
    ),
  ];
}

function rowOf(
  { year, rubric }: HistoryYear,
  { row, score, category }: HistoryEntry,
  step: HistoryStep | "same" | null,
  hasZones: boolean,
  language: Language,
): TableRow {
  const { range } = row;
  const zone = category?.zone ?? null;
  return {
    head: element("span", { class: "whole" }, year),
    cells: [
      score ?? (range === null ? "–" : `${showNumber(range.low)} – ${showNumber(range.high)}`),
      categoryWords(category, language),
      ...(hasZones ? [zone === null ? "–" : ZONE_WORDS[zone][language]] : []),
      nextText(rubric, score, category?.id ?? null, language),
      step === "same" ? "" : changeText(step, language),
      `${rubric.id}@${rubric.year}`,
      sourceOf(row.cells, language),
    ],
  };
}

/** How many points are missing to the next better category. */
function nextText(
  { categories }: HistoryYear["rubric"],
  score: string | null,
  category: string | null,
  language: Language,
): string {
  const value = score === null ? null : parseExact(score);
  const place = categories.findIndex(({ id }) => id === category);
  if (value === null || place < 0) return "–";
  const next = categories[place - 1];
  if (next === undefined) return WORDS.top[language];
  // A rule may hold a category down whose threshold the score has reached.
  const lacking = subtract(next.from, value);
  if (compare(next.from, value) <= 0) return "–";
  return filled(WORDS.toNext[language], { points: formatExact(lacking), category: next.id });
}

function changeText(step: HistoryStep | null, language: Language): string {
  if (step === null) return "–";
  if (step.breaks !== null) return WORDS.notComparable[language];
  return step.difference === null ? "–" : signed(parseExact(step.difference) ?? ZERO);
}

/** Where a score was published, by the name of the host, and what was noted of it. */
function sourceOf(cells: Readonly<Record<string, string>>, language: Language): Content {
  const [source, note] = ["source", "note"].map((name) => (entryOf(cells, name) ?? "").trim());
  return [
    source === undefined || source === ""
      ? element("span", { class: "quiet" }, WORDS.noSource[language])
      : link(source, hostOf(source)),
    note === undefined || note === "" ? null : element("div", { class: "quiet" }, note),
  ];
}

/** The host of an address; any other text as it is. */
function hostOf(text: string): string {
  return /^https?:\/\/(?:www\.)?([a-z0-9.-]+)(?:[/?#]|$)/i.exec(text)?.[1] ?? text;
}

import { InternalError } from "../../diagnostics/internal-error.js";
import { showNumber } from "../../explain/show-number.js";
import type { Rubric } from "../../model/rubric.js";
import { formatExact } from "../../numeric/format-exact.js";
import { parseExact } from "../../numeric/parse-exact.js";
import { subtract } from "../../numeric/rational.js";
import type { Language } from "../../text/localized.js";
import { titleIn } from "../../text/title-in.js";
import { type Content, element } from "../element.js";
import { filled } from "../filled.js";
import { withSign } from "../with-sign.js";
import { type Labelled, writePage } from "../write-page.js";
import { type History, historyOf } from "./history.js";
import { HISTORY_WORDS as WORDS } from "./history-words.js";
import type { RowOfYear } from "./read-history.js";
import { stepsSection } from "./steps-section.js";
import { trendChart } from "./trend-chart.js";
import { trendPanels } from "./trend-panels.js";
import { yearsTable } from "./years-table.js";

/** One subject over years. */
export interface HistoryGiven {
  /** At least one; what `readHistory` gives, or scored evidence. */
  readonly rows: readonly RowOfYear[];
  /** The rubrics by way of which the later of two amends the earlier one, the earliest first. */
  readonly betweenOf: (before: Rubric, after: Rubric) => readonly Rubric[];
}

/** How the report is made. */
export interface HistoryReportOptions {
  readonly language: Language;
  /** Who or what it is about; the name or id of the subject where it is null. */
  readonly title: string | null;
  /** The date of the report, `2024-05-31`; null for none. */
  readonly at: string | null;
  /** The hashes beside that of the latest rubric, as of the file that was read. */
  readonly hashes: readonly Labelled[];
  /** The commands that compute the same again. */
  readonly commands: readonly string[];
}

/**
 * The report on one subject over years, as one HTML file without scripts: the
 * trend over the categories of each year, a table of every score with its
 * source, and what changed between the rubrics. No line crosses from one
 * scheme to another that cannot be compared with it: there it is broken, and
 * the reason is told. Scores of different ranges never share an axis.
 */
export function historyReport(given: HistoryGiven, options: HistoryReportOptions): string {
  const { language, title, at, hashes, commands } = options;
  const history = historyOf(given.rows, given.betweenOf);
  const latest = history.years.at(-1);
  const [entry] = latest?.entries ?? [];
  if (latest === undefined || entry === undefined) throw new InternalError("a history has no year");
  const { rubric } = latest;
  const own = [...new Set(history.years.map((year) => year.rubric))].filter((one) => one !== rubric);
  return writePage({
    language,
    kind: WORDS.title[language],
    title: title ?? entry.row.name ?? (entry.row.id === "" ? titleIn(rubric.title, language) : entry.row.id),
    rubric,
    at,
    facts: [[WORDS.years[language], [...new Set(history.years.map(({ year }) => year))].join(", ")]],
    summary: summary(history, language),
    sections: [
      { id: "trend", title: WORDS.trend[language], content: charts(history, language) },
      { id: "table", title: WORDS.table[language], content: yearsTable(history, language) },
      stepsSection(history, language),
    ],
    hashes: [
      ...own.map(
        ({ id, year, hash }): Labelled => [`${WORDS.rubric[language]} ${id}@${year}`, element("code", {}, hash)],
      ),
      ...hashes,
    ],
    commands,
  });
}

function charts(history: History, language: Language): Content {
  const panels = trendPanels(history);
  return element(
    "figure",
    {},
    panels.length > 1 ? element("p", {}, filled(WORDS.otherRanges[language], { n: panels.length })) : null,
    panels.map((panel) => [
      panels.length > 1
        ? element(
            "h3",
            {},
            filled(WORDS.panelRange[language], { min: formatExact(panel.min), max: formatExact(panel.max) }),
          )
        : null,
      trendChart(panel, language),
    ]),
    element("figcaption", {}, WORDS.chart[language]),
  );
}

/** The latest score, since when it can be compared, and what changed since. */
function summary({ years, steps }: History, language: Language): Content {
  const latest = years.at(-1);
  const since = years[steps.findLastIndex(({ breaks }) => breaks !== null) + 1];
  const breaks = steps.filter((step) => step.breaks !== null).length;
  if (latest === undefined || since === undefined) return null;
  const change = since === latest ? null : changeBetween(since, latest, language);
  const figures: readonly (readonly [string, string])[] = [
    [filled(WORDS.latest[language], { year: latest.year }), spanText(latest)],
    [WORDS.comparableSince[language], since.year],
    ...(change === null ? [] : [[filled(WORDS.changeSince[language], { year: since.year }), change] as const]),
    [WORDS.breaksCount[language], String(breaks)],
  ];
  return element(
    "div",
    { class: "card" },
    element(
      "dl",
      { class: "figures" },
      figures.map(([label, value]) =>
        element("div", {}, element("dt", {}, label), element("dd", { class: "big" }, value)),
      ),
    ),
    element("p", {}, breaks === 0 ? WORDS.noneBroken[language] : filled(WORDS.someBroken[language], { n: breaks })),
  );
}

function spanText({ span, entries }: History["years"][number]): string {
  if (span === null) return "–";
  const ids = new Set(entries.map(({ category }) => category?.id ?? "–"));
  const words = [...ids].join("/");
  const [only, ...others] = new Set(entries.map(({ score }) => score));
  const score = others.length === 0 && only != null ? only : `${showNumber(span.low)}–${showNumber(span.high)}`;
  return `${score} · ${words}`;
}

/** From the scores of one year to those of another: one number, or between what it lies. */
function changeBetween(
  { span: from }: History["years"][number],
  { span: to }: History["years"][number],
  language: Language,
): string | null {
  const [low, high, least, most] = [from?.low, from?.high, to?.low, to?.high].map((text) =>
    text === undefined ? null : parseExact(text),
  );
  if (low == null || high == null || least == null || most == null) return null;
  const [fewest, greatest] = [subtract(least, high), subtract(most, low)].map((one) =>
    withSign(showNumber(formatExact(one))),
  );
  return fewest === greatest ? (fewest ?? null) : `${fewest} ${WORDS.to[language]} ${greatest}`;
}

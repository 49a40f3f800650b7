import { showNumber } from "../../explain/show-number.js";
import type { Rubric } from "../../model/rubric.js";
import { formatExact } from "../../numeric/format-exact.js";
import { parseExact } from "../../numeric/parse-exact.js";
import { subtract } from "../../numeric/rational.js";
import { checkOptions, type OptionRules } from "../../text/check-options.js";
import type { Language } from "../../text/localized.js";
import { titleIn } from "../../text/title-in.js";
import { type Content, element } from "../element.js";
import { filled } from "../filled.js";
import { KIT_WORDS } from "../kit-words.js";
import { REPORT_OPTIONS, type ReportOptions } from "../report-options.js";
import { signed } from "../signed.js";
import { writePage } from "../write-page.js";
import { type History, historyOf } from "./history.js";
import { HISTORY_WORDS as WORDS } from "./history-words.js";
import type { RowOfYear } from "./read-history.js";
import { stepsSection } from "./steps-section.js";
import { trendChart } from "./trend-chart.js";
import { trendPanels } from "./trend-panels.js";
import { yearsTable } from "./years-table.js";

/** How the report of a history is written. */
export interface HistoryReportOptions extends ReportOptions {
  /** Finds the rubrics by way of which the later of two amends the earlier one, the earliest first; none where it is not given. */
  readonly betweenOf?: (before: Rubric, after: Rubric) => readonly Rubric[];
  /** The hashes beside those of the rubrics, each with what it is of. */
  readonly hashes?: readonly (readonly [label: string, hash: string])[];
  /** The commands that compute the same again. */
  readonly commands?: readonly string[];
}

const OPTIONS: OptionRules<HistoryReportOptions> = {
  ...REPORT_OPTIONS,
  betweenOf: { words: "a function of two rubrics", isFit: (value) => typeof value === "function" },
  hashes: { words: "a list of labels and hashes", isFit: Array.isArray },
  commands: { words: "a list of texts", isFit: Array.isArray },
};

/**
 * The report on one subject over years, as one HTML file that needs nothing
 * else: the trend over the categories of each year, a table of every score
 * with its source, and what changed between the rubrics. No line crosses from
 * one scheme to another that cannot be compared with it: there it is broken,
 * and the reason is told. Scores of different ranges never share an axis. The
 * same arguments give the same bytes.
 *
 * @param rows at least one, in any order: what `readHistory` gives, or scored evidence
 * @throws TypeError for options that there are not, and for no rows
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const rows = [{ year: "2024", rubric, row: createRow({ id: "a", score: "75.00" }) }];
 * historyReport(rows, { language: "en" }).includes("75.00"); // => true
 */
export function historyReport(rows: readonly RowOfYear[], options: HistoryReportOptions = {}): string {
  checkOptions("historyReport", options, OPTIONS);
  const { language = "id", at = null, title, betweenOf = () => [], hashes = [], commands = [] } = options;
  const history = historyOf(rows, betweenOf);
  const latest = history.years.at(-1);
  const [entry] = latest?.entries ?? [];
  if (latest === undefined || entry === undefined) throw new TypeError("historyReport takes at least one row");
  const { rubric } = latest;
  const named = entry.row.name ?? (entry.row.id === "" ? titleIn(rubric.title, language) : entry.row.id);
  return writePage({
    language,
    kind: WORDS.title[language],
    title: title ?? named,
    rubric,
    at,
    facts: [[WORDS.years[language], [...new Set(history.years.map(({ year }) => year))].join(", ")]],
    summary: summary(history, language),
    sections: [
      { id: "trend", title: WORDS.trend[language], content: charts(history, language) },
      { id: "table", title: WORDS.table[language], content: yearsTable(history, language) },
      ...(history.steps.length === 0 ? [] : [stepsSection(history, language)]),
    ],
    hashes: [...rubricHashes(history, rubric, language), ...hashes].map(
      ([label, hash]) => [label, element("code", {}, hash)] as const,
    ),
    commands,
  });
}

/** The hashes of the other rubrics, the latest first. */
function rubricHashes({ years }: History, latest: Rubric, language: Language): readonly (readonly [string, string])[] {
  const others = new Map(years.toReversed().map(({ rubric }) => [rubric.hash, rubric]));
  others.delete(latest.hash);
  return [...others.values()].map(
    ({ id, year, hash }) => [`${KIT_WORDS.rubricHash[language]} ${id}@${year}`, hash] as const,
  );
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
  const [fewest, greatest] = [subtract(least, high), subtract(most, low)].map((one) => signed(one));
  return fewest === greatest ? (fewest ?? null) : `${fewest} ${WORDS.to[language]} ${greatest}`;
}

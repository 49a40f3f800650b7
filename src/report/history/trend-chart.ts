import { formatExact } from "../../numeric/format-exact.js";
import type { Language } from "../../text/localized.js";
import { type Content, element } from "../element.js";
import { filled } from "../filled.js";
import type { HistoryEntry } from "./history.js";
import { HISTORY_WORDS as WORDS } from "./history-words.js";
import {
  heightOf,
  TREND_HEIGHT,
  type TrendBand,
  type TrendColumn,
  type TrendLink,
  type TrendPanel,
} from "./trend-panels.js";

/** Room above the axis for the break marks, and below it for the years. */
const TOP = 22;
const BELOW = 26;

/** A band lower than this has no room for its name. */
const NAME_ROOM = 15;

/** The scores over the years on the categories of each year; a line joins only years that can be compared. */
export function trendChart(panel: TrendPanel, language: Language): Content {
  const { min, max, columns, links } = panel;
  const title = `${WORDS.trend[language]}: ${filled(WORDS.panelRange[language], { min: formatExact(min), max: formatExact(max) })}`;
  return element(
    "div",
    { class: "plot" },
    axis(panel),
    element(
      "svg",
      { role: "img", "aria-label": title, width: "100%", height: String(TOP + TREND_HEIGHT + BELOW) },
      element("title", {}, title),
      element("desc", {}, columns.map((column) => columnWords(column, language)).join("; ")),
      element(
        "svg",
        { y: String(TOP), width: "100%", height: String(TREND_HEIGHT + BELOW) },
        columns.map((column) => bands(column)),
        links.map((link) => joined(link)),
        columns.map((column) => marks(column)),
        links.map((link) => broken(link, language)),
      ),
    ),
  );
}

function columnWords({ label, marks: own, year }: TrendColumn, language: Language): string {
  return `${label}: ${year === null ? WORDS.noData[language] : own.map((mark) => mark.label).join(" / ")}`;
}

/** The ends of the axis and the thresholds of the last year. */
function axis({ min, max, columns }: TrendPanel): Content {
  const categories = columns.at(-1)?.year?.rubric.categories ?? [];
  const scores = [max, ...categories.slice(0, -1).map(({ from }) => from), min];
  const width = "38";
  return element(
    "svg",
    { class: "ticks", "aria-hidden": "true", width: "42", height: String(TOP + TREND_HEIGHT + BELOW) },
    scores.map((score) => {
      const y = String(TOP + 4 + pixels(heightOf(score, min, max)));
      return element("text", { class: "quiet", x: width, y, "text-anchor": "end" }, formatExact(score));
    }),
  );
}

function bands({ label, place, bands: own, repeats, year }: TrendColumn): Content {
  const { left, width, middle } = place;
  const bottom = String(TREND_HEIGHT + 18);
  return [
    own.map(({ category, y, height }) =>
      element("rect", { class: `area ${category.zone ?? "plain"}`, x: left, y, width, height }),
    ),
    year === null
      ? [
          element("rect", { class: "nothing", x: left, y: "0", width, height: String(TREND_HEIGHT) }),
          element("text", { class: "quiet", x: middle, y: String(TREND_HEIGHT / 2), "text-anchor": "middle" }, "?"),
        ]
      : null,
    repeats
      ? null
      : element(
          "svg",
          { x: left, y: "0" },
          own.map((band) => name(band)),
        ),
    element("text", { x: middle, y: bottom, "text-anchor": "middle", class: "year" }, label),
  ];
}

/** The name of a category, in its upper left corner. */
function name({ category: { id }, y, height }: TrendBand): Content {
  if (pixels(height) < NAME_ROOM) return null;
  const top = String(pixels(y) + 13);
  return element("text", { class: "band-name", x: "9", y: top }, id);
}

/** A line between two years that can be compared; two where a year has a lowest and a highest score. */
function joined({ step, from, to }: TrendLink): Content {
  if (step.breaks !== null) return null;
  const dashed = step.missing > 0 ? { "stroke-dasharray": "6 5" } : {};
  const line = (y1: string, y2: string): Content =>
    element("line", { class: "trend", x1: from.x, x2: to.x, y1, y2, ...dashed });
  const isOne = from.low === from.high && to.low === to.high;
  return [line(from.low, to.low), isOne ? null : line(from.high, to.high)];
}

/** The scores of a year, a range as a bar between its ends, and what they are. */
function marks({ place: { middle: x }, marks: own, year }: TrendColumn): Content {
  if (year === null) return null;
  const [lowest, highest] = [own.at(0), own.at(-1)];
  if (lowest === undefined || highest === undefined) return null;
  const isRange = year.entries.some(({ score }) => score === null);
  const [above, below] = [pixels(highest.y) - 11, pixels(lowest.y) + 20];
  const text = (words: string, y: number): Content =>
    element("text", { class: "value", x, y: String(y), "text-anchor": "middle" }, words);
  const words = `${highest.label}${categoryOf(year.entries)}`;
  return [
    isRange ? element("line", { class: "span", x1: x, x2: x, y1: lowest.y, y2: highest.y }) : null,
    own.map((mark) => element("circle", { class: "point", cx: x, cy: mark.y, r: "4.5" })),
    // At the upper end there is no room above, unless it is all that there is.
    lowest === highest ? text(words, above < 8 ? below : above) : [text(words, above), text(lowest.label, below)],
  ];
}

/** A height in whole pixels. */
function pixels(height: string): number {
  return Number(height.split(".")[0]);
}

/** The category of a year, where all scores that were given for it have the same. */
function categoryOf(entries: readonly HistoryEntry[]): string {
  const ids = new Set(entries.map(({ category }) => category?.id));
  const [only] = ids;
  // A long name would reach into the next year; the band has it as well.
  return ids.size === 1 && only !== undefined && only.length <= 3 ? ` ${only}` : "";
}

/** A break between two years: a jagged line from top to bottom, and the word. */
function broken({ step, middle }: TrendLink, language: Language): Content {
  if (step.breaks === null) return null;
  const steps = Array.from(
    { length: TREND_HEIGHT / 10 },
    (_, index) => `L${index % 2 === 0 ? 4 : -4} ${index * 10 + 10}`,
  );
  const d = `M-4 0 ${steps.join(" ")}`;
  return element(
    "svg",
    { x: middle, y: "0" },
    element("path", { class: "break-ground", d }),
    element("path", { class: "break", d }),
    element("text", { class: "break-name", x: "0", y: "-7", "text-anchor": "middle" }, WORDS.broken[language]),
  );
}

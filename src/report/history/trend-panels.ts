import { InternalError } from "../../diagnostics/internal-error.js";
import type { Category, Rubric } from "../../model/rubric.js";
import { formatRounded } from "../../numeric/format-rounded.js";
import { parseExact } from "../../numeric/parse-exact.js";
import { compare, divide, equals, multiply, type Rational, rational, subtract } from "../../numeric/rational.js";
import { lengthOf } from "../share.js";
import type { History, HistoryStep, HistoryYear } from "./history.js";

/** Years whose scores lie in one range, drawn over one axis. Heights are in pixels from the top, widths in shares of the drawing. */
export interface TrendPanel {
  readonly min: Rational;
  readonly max: Rational;
  readonly columns: readonly TrendColumn[];
  readonly links: readonly TrendLink[];
}

/** One year, or years of which nothing is known. */
export interface TrendColumn {
  /** `2023`, or `2016–2018` of several. */
  readonly label: string;
  readonly place: ColumnPlace;
  /** The categories as they held in that year, the best first; none where nothing is known. */
  readonly bands: readonly TrendBand[];
  /** Whether the bands are those of the column before, so that they need no names again. */
  readonly repeats: boolean;
  /** The scores that were given, each once, the lowest first; of a range both ends. */
  readonly marks: readonly TrendMark[];
  readonly year: HistoryYear | null;
}

/** Where a column stands, in shares of the width of the drawing. */
export interface ColumnPlace {
  readonly left: string;
  readonly middle: string;
  readonly width: string;
}

/** Where a score lies; of a range both ends. */
export interface TrendMark {
  readonly label: string;
  readonly y: string;
}

/** A category over one year. */
export interface TrendBand {
  readonly category: Category;
  readonly y: string;
  readonly height: string;
}

/** What lies between two years: a line, or a break. */
export interface TrendLink {
  readonly step: HistoryStep;
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  /** Where a break is marked: between the two columns. */
  readonly middle: string;
}

/** Where a link begins or ends: at one score, or between the lowest and the highest of a year. */
export interface LinkEnd {
  readonly x: string;
  readonly low: string;
  readonly high: string;
}

/** The height of what is drawn between the ends of the axis, in pixels. */
export const TREND_HEIGHT = 280;

/** How far down a score lies, by its exact value. */
export function heightOf(value: Rational, min: Rational, max: Rational): string {
  const down = divide(subtract(max, value), subtract(max, min));
  return formatRounded(multiply(down, rational(BigInt(TREND_HEIGHT))), 2, "half-up");
}

/**
 * Lays a history out for drawing. Years with another range of scores get
 * another panel, so that no two ranges ever share an axis.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const rows = [{ year: "2024", rubric, row: createRow({ id: "a", score: "75.00" }) }];
 * trendPanels(historyOf(rows))[0].columns[0].marks[0].y; // => "70.00"
 */
export function trendPanels({ years, steps }: History): readonly TrendPanel[] {
  const runs: HistoryYear[][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run === undefined || last === undefined || !sameRange(last.rubric, year.rubric)) runs.push([year]);
    else run.push(year);
  }
  let first = 0;
  return runs.map((run) => {
    const own = steps.slice(first, first + run.length - 1);
    first += run.length;
    return panelOf(run, own);
  });
}

function sameRange({ score: one }: Rubric, { score: other }: Rubric): boolean {
  return equals(one.min, other.min) && equals(one.max, other.max);
}

/** A column before its place is known. */
type Station = Omit<TrendColumn, "place">;

function panelOf(years: readonly HistoryYear[], steps: readonly HistoryStep[]): TrendPanel {
  const stations = years.flatMap((year, index): readonly Station[] => {
    const missing = steps[index - 1]?.missing ?? 0;
    const own = stationOf(year, years[index - 1] ?? null);
    return missing > 0 ? [emptyStation(year, missing), own] : [own];
  });
  const columns = stations.map((station, index) => ({ ...station, place: placeOf(index, stations.length) }));
  const known = columns.filter(({ year }) => year !== null);
  const links = steps.flatMap((step, index): readonly TrendLink[] => {
    const [before, after] = [known[index], known[index + 1]];
    return before === undefined || after === undefined ? [] : [linkOf(step, before, after)];
  });
  const [first] = years;
  if (first === undefined) throw new InternalError("a panel has no year");
  const { min, max } = first.rubric.score;
  return { min, max, columns, links };
}

function emptyStation({ year }: HistoryYear, missing: number): Station {
  const first = Number(year.slice(0, 4));
  const [from, to] = [first - missing, first - 1];
  const label = from === to ? `${from}` : `${from}–${to}`;
  return { label, bands: [], repeats: false, marks: [], year: null };
}

function stationOf(year: HistoryYear, last: HistoryYear | null): Station {
  const { rubric, entries } = year;
  const { min, max } = rubric.score;
  const scores = entries.flatMap(({ score, row }) => (score === null ? [row.range?.low, row.range?.high] : [score]));
  const marks = [...new Set(scores)].flatMap((label) => {
    const value = label === undefined ? null : parseExact(label);
    return label === undefined || value === null ? [] : [{ label, value, y: heightOf(value, min, max) }];
  });
  return {
    label: year.year,
    bands: bandsOf(rubric),
    repeats: last !== null && sameBands(last.rubric, rubric),
    marks: marks.toSorted((a, b) => compare(a.value, b.value)).map(({ label, y }) => ({ label, y })),
    year,
  };
}

/** The place of one of several columns of equal width. */
function placeOf(index: number, columns: number): ColumnPlace {
  const share = (halves: number): string => lengthOf(rational(BigInt(halves), BigInt(2 * columns)));
  return { left: share(2 * index), middle: share(2 * index + 1), width: share(2) };
}

function bandsOf({ categories, score: { min, max } }: Rubric): readonly TrendBand[] {
  return categories.map((category, place) => {
    const upper = categories[place - 1]?.from ?? max;
    const lower = place === categories.length - 1 ? min : category.from;
    const height = divide(subtract(upper, lower), subtract(max, min));
    return {
      category,
      y: heightOf(upper, min, max),
      height: formatRounded(multiply(height, rational(BigInt(TREND_HEIGHT))), 2, "half-up"),
    };
  });
}

function sameBands({ categories: one }: Rubric, { categories: other }: Rubric): boolean {
  return (
    one.length === other.length &&
    one.every(({ id, from, zone }, place) => {
      const same = other[place];
      return same !== undefined && same.id === id && same.zone === zone && equals(same.from, from);
    })
  );
}

function linkOf(step: HistoryStep, before: TrendColumn, after: TrendColumn): TrendLink {
  const end = ({ place, marks }: TrendColumn): LinkEnd => {
    const [low = "0", high = low] = [marks.at(0)?.y, marks.at(-1)?.y];
    return { x: place.middle, low, high };
  };
  return { step, from: end(before), to: end(after), middle: after.place.left };
}

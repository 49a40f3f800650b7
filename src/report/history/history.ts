import { InternalError } from "../../diagnostics/internal-error.js";
import { categoryText } from "../../evaluate/certain-of.js";
import type { OutcomeCategory } from "../../evaluate/outcome.js";
import type { Rubric } from "../../model/rubric.js";
import { formatExact } from "../../numeric/format-exact.js";
import { parseExact } from "../../numeric/parse-exact.js";
import { equals, max, min, type Rational, subtract } from "../../numeric/rational.js";
import { addTo } from "../../population/add-to.js";
import type { Row } from "../../population/row.js";
import { standingOf } from "../../population/standing.js";
import type { RowOfYear } from "./read-history.js";
import { type SchemeStep, schemeStep } from "./scheme-step.js";

/** One subject over the years. Exact numbers are text. */
export interface History {
  /** The earliest first. */
  readonly years: readonly HistoryYear[];
  /** What lies between each year and the next: one fewer than `years`. */
  readonly steps: readonly HistoryStep[];
}

/** What is known of one year by one rubric. */
export interface HistoryYear {
  readonly year: string;
  readonly rubric: Rubric;
  /** In the order in which they were given: several where what was published contradicts itself. */
  readonly entries: readonly HistoryEntry[];
  /** Between what all of it lies; null where nothing is known. */
  readonly span: { readonly low: string; readonly high: string } | null;
}

/** One score that was given for a year. */
export interface HistoryEntry {
  readonly row: Row;
  /** As published; null where there is only a range. */
  readonly score: string | null;
  readonly category: OutcomeCategory | null;
}

/** From one year to the next that is known. */
export interface HistoryStep extends SchemeStep {
  /** How many years lie between of which nothing is known. */
  readonly missing: number;
  /** The later score less the earlier one; null across a break, and where either year has not one score. */
  readonly difference: string | null;
}

/**
 * Puts the scores of one subject in the order of their years, and tells between
 * which of them a line may be drawn.
 *
 * @param betweenOf the rubrics by way of which the later of two amends the earlier one, the earliest first
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const later = compileRubric(exampleText.replace("2024", "2025")).rubric;
 * const of = (year, by, score) => ({ year, rubric: by, row: createRow({ id: "a", score }) });
 * const { years, steps } = historyOf([of("2025", later, "60.00"), of("2024", rubric, "50.00")]);
 * years.map(({ year }) => year); // => ["2024", "2025"]
 * steps.map(({ breaks, difference }) => [breaks, difference]); // => [["not-amended", null]]
 */
export function historyOf(
  rows: readonly RowOfYear[],
  betweenOf: (before: Rubric, after: Rubric) => readonly Rubric[] = () => [],
): History {
  // Two instruments of one year are two stations: their ranges may differ.
  const byYear = new Map<string, RowOfYear[]>();
  for (const row of rows) addTo(byYear, `${row.year} ${row.rubric.hash}`, row);
  const years = [...byYear.values()].map(yearOf).toSorted((a, b) => (a.year < b.year ? -1 : Number(a.year > b.year)));
  const steps = years.slice(1).flatMap((after, index): readonly HistoryStep[] => {
    const before = years[index];
    if (before === undefined) return [];
    const step = schemeStep(before.rubric, after.rubric, betweenOf(before.rubric, after.rubric));
    // Of a rubric of several years the year may be `2016-2019`.
    const missing = Math.max(0, Number(after.year.slice(0, 4)) - Number(before.year.slice(-4)) - 1);
    return [{ ...step, missing, difference: step.breaks === null ? differenceOf(before, after) : null }];
  });
  return { years, steps };
}

function yearOf(rows: readonly RowOfYear[]): HistoryYear {
  const [first] = rows;
  if (first === undefined) throw new InternalError("a year of a history has no row");
  const { year, rubric } = first;
  const entries = rows.map(({ rubric: own, row }): HistoryEntry => {
    const { text, category } = standingOf(own, row);
    return { row, score: text.published, category: category === null ? null : categoryText(category) };
  });
  const ends = entries.flatMap(({ score, row }) => (score === null ? [row.range?.low, row.range?.high] : [score]));
  const known = ends.flatMap((end) => (end === undefined ? [] : (parseExact(end) ?? [])));
  return { year, rubric, entries, span: spanOf(known) };
}

function spanOf(known: readonly Rational[]): HistoryYear["span"] {
  const [first, ...others] = known;
  if (first === undefined) return null;
  return { low: formatExact(others.reduce(min, first)), high: formatExact(others.reduce(max, first)) };
}

function differenceOf(before: HistoryYear, after: HistoryYear): string | null {
  const [from, to] = [before, after].map(oneScore);
  return from == null || to == null ? null : formatExact(subtract(to, from));
}

/** The one score of a year: the exact one where only that is known; null where several contradict, or there is a range. */
function oneScore({ entries }: HistoryYear): Rational | null {
  const scores = entries.map(({ score }) => (score === null ? null : parseExact(score)));
  const [first = null] = scores;
  return first !== null && scores.every((one) => one !== null && equals(one, first)) ? first : null;
}

import { createCollector, type Report } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { OutcomeCategory } from "../evaluate/outcome.js";
import type { Rubric } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { parseExact } from "../numeric/parse-exact.js";
import { equals, subtract } from "../numeric/rational.js";
import { type RankedRow, type RankOptions, rank } from "./rank.js";
import { schemeBreak } from "./rank-diagnostics.js";
import type { Row } from "./row.js";

/** The rows of one year, and the rubric by which they were scored. */
export interface YearOfRows {
  readonly rubric: Rubric;
  readonly rows: readonly Row[];
}

/** Where a row stood in one year. */
export interface YearStanding {
  readonly score: string | null;
  readonly category: OutcomeCategory | null;
  readonly rank: number | null;
  readonly of: number;
}

/** One subject in both years. */
export interface ChangedRow {
  readonly id: string;
  readonly name: string | null;
  readonly before: YearStanding;
  readonly after: YearStanding;
  /**
   * After less before, exact text: of exact scores where both are known,
   * otherwise of the published ones. Null where one is lacking, or the schemes
   * are not comparable.
   */
  readonly difference: string | null;
}

/** What became of the subjects of one year in another. */
export interface YearComparison {
  /** Whether a difference of scores means anything. */
  readonly comparable: boolean;
  /** Those of both years, in the order of the later one. */
  readonly rows: readonly ChangedRow[];
  /** The ids that only the later year has. */
  readonly added: readonly string[];
  /** The ids that only the earlier year has. */
  readonly gone: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Sets two years side by side. Differences of scores are given only where the
 * later rubric is the earlier one, or amends it (by way of the rubrics
 * `between`, the earliest first), and both have the same range of scores;
 * otherwise the diagnostic `scheme-break` says why not. Rows that are excluded
 * in a year are not there in it.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const at = (score) => ({ rubric, rows: [createRow({ id: "a", score })] });
 * compareYears(at("45.00"), at("60.50")).rows[0].difference; // => "15.5"
 */
export function compareYears(
  before: YearOfRows,
  after: YearOfRows,
  { between = [], ...options }: RankOptions & { readonly between?: readonly Rubric[] } = {},
): YearComparison {
  const { report, diagnostics } = createCollector(null);
  const comparable = areComparable([before.rubric, ...between, after.rubric], report);
  const earlier = new Map(rank(before.rubric, before.rows, options).rows.map((row) => [row.id, row]));
  const later = rank(after.rubric, after.rows, options).rows;
  const ids = new Set(later.map(({ id }) => id));
  const rows = later.flatMap((row) => {
    const first = earlier.get(row.id);
    return first === undefined ? [] : [changedRow(first, row, comparable)];
  });
  return {
    comparable,
    rows,
    added: later.flatMap(({ id }) => (earlier.has(id) ? [] : [id])),
    gone: [...earlier.keys()].filter((id) => !ids.has(id)),
    diagnostics,
  };
}

/** Whether each rubric is the one before it or amends it, and the first and last have one range of scores. */
function areComparable(chain: readonly Rubric[], report: Report): boolean {
  const [first, last] = [chain[0], chain.at(-1)];
  if (first === undefined || last === undefined) return false;
  const names = { before: `${first.id}@${first.year}`, after: `${last.id}@${last.year}` };
  const isRange = equals(first.score.min, last.score.min) && equals(first.score.max, last.score.max);
  const isChain = chain.every((rubric, index) => {
    const parent = chain[index - 1];
    return parent === undefined || rubric.hash === parent.hash || rubric.amendment?.hash === parent.hash;
  });
  if (!isRange) report(schemeBreak, null, { ...names, reason: "range" });
  else if (!isChain) report(schemeBreak, null, { ...names, reason: "not-amended" });
  return isRange && isChain;
}

function changedRow(before: RankedRow, after: RankedRow, comparable: boolean): ChangedRow {
  const standing = ({ score, category, rank: place, of }: RankedRow): YearStanding => ({
    score,
    category,
    rank: place,
    of,
  });
  return {
    id: after.id,
    name: after.name,
    before: standing(before),
    after: standing(after),
    difference: comparable ? difference(before, after) : null,
  };
}

function difference(before: RankedRow, after: RankedRow): string | null {
  const isExact = before.exact !== null && after.exact !== null;
  const [from, to] = [before, after].map(({ exact, score }) => parseExact((isExact ? exact : score) ?? ""));
  return from == null || to == null ? null : formatExact(subtract(to, from));
}

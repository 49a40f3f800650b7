import type { Report } from "../diagnostics/collect.js";
import { scoreLimits } from "../evaluate/score-limits.js";
import { expectedFact } from "../evidence/expected-answer.js";
import { readFact } from "../evidence/read-fact.js";
import { suggestedAnswer } from "../evidence/suggested-answer.js";
import type { Fact, Rubric } from "../model/rubric.js";
import { formatExact, formatFixed } from "../numeric/format-exact.js";
import { compare, type Rational } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import { factWord } from "./fact-word.js";
import type { Cell, GridLine } from "./grid.js";
import { readNumber } from "./read-number.js";
import { createRow, type Row } from "./row.js";
import {
  rowFact,
  rowNumber,
  rowScoreDiffers,
  rowScoreFine,
  rowScoreMissing,
  rowScoreOutside,
} from "./row-diagnostics.js";

/** What every row of a table is read with. */
export interface RowContext {
  readonly rubric: Rubric;
  readonly source: string;
  readonly decimal: "point" | "comma";
  /** The columns that name what a row belongs to. */
  readonly levels: readonly string[];
}

/** Reads one row with an id; null where something in it cannot be used, which is reported. */
export function readRow(id: string, line: GridLine, context: RowContext, report: Report): Row | null {
  const { rubric, source, levels } = context;
  const trimmed = (column: string): string => line.cells.get(column)?.text.trim() ?? "";
  const excluded = trimmed("excluded") === "" ? null : trimmed("excluded");
  const scores = excluded === null ? readScores(line, context, report) : NO_SCORES;
  const facts = rubric.facts.map((fact) => readFactCell(fact, line, context, report));
  if (scores === null || facts.includes(null)) return null;
  return createRow({
    id,
    name: trimmed("name") === "" ? null : trimmed("name"),
    ...scores,
    within: Object.fromEntries(
      levels.flatMap((level) => (trimmed(level) === "" ? [] : [[level, trimmed(level)] as const])),
    ),
    facts: Object.fromEntries(facts.flatMap((entry) => entry ?? [])),
    excluded,
    cells: Object.fromEntries([...line.cells].map(([column, { text }]) => [column, text])),
    origin: { source, span: line.span },
  });
}

type Scores = Pick<Row, "score" | "exact">;

/** A row that does not count needs no score. */
const NO_SCORES: Scores = { score: null, exact: null };

/** The published and the exact score of a row, as far as it has them; null where they cannot be used. */
function readScores(line: GridLine, context: RowContext, report: Report): Scores | null {
  const { digits, mode } = context.rubric.score;
  const row = line.number;
  const score = readScore("score", line, context, report);
  const exact = readScore("exact", line, context, report);
  if (score === "bad" || exact === "bad") return null;
  if (score === null && exact === null) {
    report(rowScoreMissing, line.span, { row });
    return null;
  }
  const published = (value: Rational): string => formatFixed(round(value, digits, mode), digits);
  if (exact === null) {
    if (score === null || score.decimals <= digits) return { score: score && published(score.value), exact: null };
    const { text, span, value } = score;
    report(rowScoreFine, span, { row, column: "score", text, digits, rounded: published(value) });
    return { score: null, exact: formatExact(value) };
  }
  const whole = formatExact(exact.value);
  if (score !== null && published(score.value) !== published(exact.value))
    report(rowScoreDiffers, score.span, { row, score: score.text, exact: whole, rounded: published(exact.value) });
  return { score: score && published(score.value), exact: whole };
}

/** A number in the range of scores; null for an empty cell. */
function readScore(
  column: "score" | "exact",
  { cells, number: row }: GridLine,
  { rubric, decimal }: RowContext,
  report: Report,
): (Cell & { readonly value: Rational; readonly decimals: number }) | "bad" | null {
  const cell = cells.get(column);
  const text = cell?.text.trim() ?? "";
  if (cell === undefined || text === "") return null;
  const read = readNumber(text, decimal);
  if (!read.ok) {
    report(rowNumber, cell.span, { row, column, text, fault: read.fault });
    return "bad";
  }
  const { min, max } = scoreLimits(rubric);
  if (compare(read.value, min) < 0 || compare(read.value, max) > 0) {
    report(rowScoreOutside, cell.span, { row, column, text, min, max });
    return "bad";
  }
  return { text, span: cell.span, value: read.value, decimals: read.decimals };
}

/** The fact as an entry, none for an empty cell, null for what is no such fact. */
function readFactCell(
  { name, type }: Fact,
  { cells, number: row }: GridLine,
  { decimal }: RowContext,
  report: Report,
): readonly (readonly [string, string])[] | null {
  const cell = cells.get(name);
  const text = cell?.text.trim() ?? "";
  if (cell === undefined || text === "") return [];
  const number = type.kind === "number" ? readNumber(text, decimal) : null;
  if (number?.ok === false) {
    report(rowNumber, cell.span, { row, column: name, text, fault: number.fault });
    return null;
  }
  const read = readFact(type, number === null ? text : formatExact(number.value));
  if (read.ok) return [[name, factWord(read.fact)]];
  const suggestion = suggestedAnswer(read.fault);
  report(rowFact, cell.span, { row, column: name, text, expected: expectedFact(type), suggestion });
  return null;
}

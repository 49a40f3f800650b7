import type { Rubric } from "../../model/rubric.js";
import { csvText } from "../csv-text.js";
import type { RowOutcome } from "./row-scorer.js";

/** Writes the rows that were scored, in one form. */
export interface OutcomeLines {
  /** What stands above all rows. */
  readonly head: string;
  /** One row, with a line end behind it. */
  readonly lineOf: (outcome: RowOutcome) => string;
}

/**
 * One JSON object on each line, its keys in this order: `rubric` (`id`, `year`,
 * `hash`), `subject` (`id`, `name`), `state`, `score`, `category`, `verdict`,
 * `verdictEn`, `award`, `labels`, `range`, `possibleCategories`, `unknownFacts`,
 * `diagnostics` (`code`, `severity`, `path`). What they hold is what
 * {@link RowOutcome} says.
 */
export function jsonLines({ id, year, hash }: Rubric): OutcomeLines {
  const rubric = JSON.stringify({ id, year, hash });
  return {
    head: "",
    lineOf: ({ remarks, ...outcome }) => {
      const diagnostics = remarks.map(({ code, severity, path }) => ({ code, severity, path }));
      return `{"rubric":${rubric},${JSON.stringify({ ...outcome, diagnostics }).slice(1)}\n`;
    },
  };
}

/**
 * The columns of a row as CSV, the same for every rubric. Lines end with a line
 * feed, a cell is quoted only where it must be, and one that a spreadsheet would
 * run as a formula has an apostrophe in front.
 *
 * - `subject`, `name`: as they were given; the name may be empty
 * - `state`: `complete`, or `partial` where an answer, a fact or a weight is not known
 * - `score`: with exactly the published decimals; empty where there is no single one
 * - `category`, `title`, `zone`: empty without a score, unless only one category is possible
 * - `verdict`: the published words in Indonesian; empty where the rubric has no table
 * - `award`: `given`, `withheld`, or empty where the rubric withholds none
 * - `labels`: the names of the rules that give one, in written order, with a blank between them
 * - `low`, `high`: of a partial row the exact lowest and highest score, decimal or `num/den`; empty for a complete one
 * - `possible`: of a partial row the categories over that range, best first, with a blank between them
 * - `remarks`: the codes of what there is to say of the row, each once, with a blank between them
 */
export const COLUMNS = [
  ...["subject", "name", "state", "score", "category", "title", "zone", "verdict", "award", "labels"],
  ...["low", "high", "possible", "remarks"],
] as const;

/** A flat table of {@link COLUMNS}. */
export function csvLines(): OutcomeLines {
  return { head: csvText(COLUMNS, [], null), lineOf: (outcome) => csvText(cellsOf(outcome), [], null) };
}

function cellsOf(outcome: RowOutcome): readonly string[] {
  const { subject, state, score, category, verdict, award, labels, range, possibleCategories, remarks } = outcome;
  return [
    subject.id,
    subject.name ?? "",
    state,
    score ?? "",
    category?.id ?? "",
    category?.title ?? "",
    category?.zone ?? "",
    verdict ?? "",
    award ?? "",
    labels.map(({ rule }) => rule).join(" "),
    range?.low ?? "",
    range?.high ?? "",
    possibleCategories.join(" "),
    [...new Set(remarks.map(({ code }) => code))].join(" "),
  ];
}

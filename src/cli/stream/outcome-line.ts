import { categoryText } from "../../evaluate/certain-of.js";
import type { Subject } from "../../evidence/evidence.js";
import type { Rubric } from "../../model/rubric.js";
import { formatFixed } from "../../numeric/format-exact.js";
import { powerOfTen, rational } from "../../numeric/rational.js";
import { csvText } from "../csv-text.js";
import { completeOutcome, type RowOutcome } from "./row-outcome.js";

/** Writes the rows that were scored, in one form. */
export interface OutcomeLines {
  /** What stands above all rows. */
  readonly head: string;
  /** One row, with a line end behind it. */
  readonly lineOf: (outcome: RowOutcome) => string;
  /**
   * The same for a complete row of which score and category are all there is.
   *
   * @param units the published score in units of its last digit
   * @param category the place of its category in the rubric
   */
  readonly plainLineOf: (subject: Subject, units: number, category: number) => string;
}

/** A line in two pieces, of which the second one does not hang on who it is about. */
interface Pieces {
  readonly subjectOf: (subject: Subject) => string;
  readonly restOf: (outcome: RowOutcome) => string;
}

/**
 * One JSON object on each line, its keys in this order: `rubric` (`id`, `year`,
 * `hash`), `subject` (`id`, `name`), `state`, `score`, `category`, `verdict`,
 * `verdictEn`, `award`, `labels`, `range`, `possibleCategories`, `unknownFacts`,
 * `diagnostics` (`code`, `severity`, `path`). What they hold is what
 * {@link RowOutcome} says.
 */
export function jsonLines(rubric: Rubric): OutcomeLines {
  const { id, year, hash } = rubric;
  const named = JSON.stringify({ id, year, hash });
  return outcomeLines("", rubric, {
    subjectOf: (subject) => `{"rubric":${named},"subject":${JSON.stringify(subject)},`,
    restOf: ({ subject: _, remarks, ...others }) => {
      const diagnostics = remarks.map(({ code, severity, path }) => ({ code, severity, path }));
      return `${JSON.stringify({ ...others, diagnostics }).slice(1)}\n`;
    },
  });
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
export function csvLines(rubric: Rubric): OutcomeLines {
  return outcomeLines(csvText(COLUMNS, [], null), rubric, {
    subjectOf: ({ id, name }) => `${csvCell(id)},${name === null ? "" : csvCell(name)},`,
    restOf: (outcome) => csvText(cellsOf(outcome), [], null),
  });
}

function cellsOf(outcome: RowOutcome): readonly string[] {
  const { state, score, category, verdict, award, labels, range, possibleCategories, remarks } = outcome;
  return [
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

/** One cell as it stands in a line; most are so simple that they stand as they are. */
function csvCell(text: string): string {
  return /^[A-Za-z0-9](?:[\w ./:-]{0,198}[\w./:-])?$/.test(text) ? text : csvText([text], [], null).slice(0, -1);
}

/** What there is of a row without rules and verdict; who it is about stands in the other piece. */
const NOTHING_ELSE = { subject: { id: "", name: null }, verdict: null, verdictEn: null, award: null, labels: [] };

/** The most pieces of lines that are kept. */
const MOST_KEPT = 200_000;

function outcomeLines(
  head: string,
  { categories, score: { digits } }: Rubric,
  { subjectOf, restOf }: Pieces,
): OutcomeLines {
  const unit = powerOfTen(digits).num;
  const kept = new Map<number, string>();
  const plainRest = (units: number, category: number): string => {
    const score = formatFixed(rational(BigInt(units), unit), digits);
    const found = categories[category];
    const rest = restOf(
      completeOutcome({ ...NOTHING_ELSE, score, category: found === undefined ? null : categoryText(found) }),
    );
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(units * categories.length + category, rest);
    return rest;
  };
  return {
    head,
    lineOf: (outcome) => `${subjectOf(outcome.subject)}${restOf(outcome)}`,
    plainLineOf: (subject, units, category) =>
      `${subjectOf(subject)}${kept.get(units * categories.length + category) ?? plainRest(units, category)}`,
  };
}

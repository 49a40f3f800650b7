import type { Rubric } from "../../model/rubric.js";
import { csvText } from "../csv-text.js";
import type { RowScore } from "./score-rows.js";

/** A row that was scored. */
export type ScoredRow = Extract<RowScore, { ok: true }>;

/** Writes the rows that were scored, in one form. */
export interface OutcomeLines {
  /** What stands above all rows. */
  readonly head: string;
  /** Rows that follow each other, with a line end behind each. */
  readonly linesOf: (rows: readonly ScoredRow[]) => string;
}

/** One JSON object on each line: the outcome without parts and trace; of its remarks the codes and places. */
export function jsonLines({ id, year, hash }: Rubric): OutcomeLines {
  const rubric = JSON.stringify({ id, year, hash });
  return {
    head: "",
    linesOf: (rows) =>
      rows
        .map(({ outcome, remarks }) => {
          const diagnostics = remarks.map(({ code, severity, path }) => ({ code, severity, path }));
          return `{"rubric":${rubric},${JSON.stringify({ ...outcome, diagnostics }).slice(1)}\n`;
        })
        .join(""),
  };
}

const COLUMNS = [
  ...["subject", "name", "score", "exact", "category", "title", "zone", "verdict", "award", "labels"],
  ...["low", "high", "possible", "certain", "remarks"],
];

/** A flat table; several labels, categories or remarks in one cell have a blank between them. */
export function csvLines(): OutcomeLines {
  return {
    head: csvText(COLUMNS, [], null),
    linesOf: (rows) => {
      const [first, ...others] = rows.map(cellsOf);
      return first === undefined ? "" : csvText(first, others, null);
    },
  };
}

function cellsOf({ outcome, remarks }: ScoredRow): readonly string[] {
  const { subject, score, exact, category, verdict, award, labels, range, possibleCategories, certain } = outcome;
  return [
    subject.id,
    subject.name ?? "",
    score ?? "",
    exact ?? "",
    category?.id ?? "",
    category?.title ?? "",
    category?.zone ?? "",
    verdict ?? "",
    award ?? "",
    labels.map(({ rule }) => rule).join(" "),
    range?.low ?? "",
    range?.high ?? "",
    possibleCategories.join(" "),
    certain ? "yes" : "no",
    [...new Set(remarks.map(({ code }) => code))].join(" "),
  ];
}

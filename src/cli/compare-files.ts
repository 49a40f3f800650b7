import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { compareYears, type YearComparison } from "../population/compare-years.js";
import type { RankOptions } from "../population/rank.js";
import type { PopulationOptions } from "./population-options.js";
import { type Population, readPopulation } from "./read-population.js";
import { rubricsBetween } from "./rubrics-between.js";

/** The year before, and what changed since. */
export interface ComparedFiles {
  readonly before: Population;
  /** Null where the year before could not be read. */
  readonly comparison: YearComparison | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the table of the year before and sets it beside the later one. */
export function compareFiles(
  after: Population,
  reference: string,
  file: string,
  options: PopulationOptions,
  ranking: RankOptions,
): ComparedFiles {
  const before = readPopulation(reference, file, options);
  if (before.rubric === null || after.rubric === null) return { before, comparison: null, diagnostics: [] };
  const comparison = compareYears(
    { rubric: before.rubric, rows: before.rows },
    { rubric: after.rubric, rows: after.rows },
    { ...ranking, between: rubricsBetween(before.rubric, after.rubric) },
  );
  return { before, comparison, diagnostics: comparison.diagnostics };
}

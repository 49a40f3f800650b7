import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Evidence } from "../../evidence/evidence.js";
import type { Rubric } from "../../model/rubric.js";
import type { YearOfRows } from "../../population/compare-years.js";
import type { Ranking, RankOptions } from "../../population/rank.js";
import type { RefusedRow } from "../../population/read-table.js";
import type { Row } from "../../population/row.js";
import type { Language } from "../../text/localized.js";

/** All that were assessed by one rubric, and what could not be read of them. */
export interface PopulationGiven {
  readonly rubric: Rubric;
  readonly rows: readonly Row[];
  /** The rows that could not be read, as `readTable` gives them. */
  readonly refused: readonly RefusedRow[];
  /** What was said of the data while it was read. */
  readonly diagnostics: readonly Diagnostic[];
  /** The evidence behind the rows, in their order; none for a table of scores. */
  readonly evidence: readonly Evidence[];
  /** An earlier year to compare with, and the rubrics between; null for none. */
  readonly before: EarlierYear | null;
  /** How places are counted, where it is not as the rubric says. */
  readonly ranking: RankOptions;
}

/** The rows of an earlier year. */
export interface EarlierYear extends YearOfRows {
  /** The rubrics by way of which the later one amends that of the earlier year, the earliest first. */
  readonly between: readonly Rubric[];
}

/** What every section of the report is made of. */
export interface PopulationView {
  readonly given: PopulationGiven;
  readonly ranking: Ranking;
  readonly language: Language;
}

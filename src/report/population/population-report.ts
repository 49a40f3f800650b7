import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Evidence } from "../../evidence/evidence.js";
import type { Rubric } from "../../model/rubric.js";
import { type RankOptions, rank } from "../../population/rank.js";
import type { RefusedRow } from "../../population/read-table.js";
import type { Row } from "../../population/row.js";
import { checkOptions, type OptionRules } from "../../text/check-options.js";
import { titleIn } from "../../text/title-in.js";
import { element } from "../element.js";
import { REPORT_OPTIONS, type ReportOptions } from "../report-options.js";
import { writePage } from "../write-page.js";
import { comparedSection } from "./compared-section.js";
import { distributionSection } from "./distribution-section.js";
import { leagueSection } from "./league-section.js";
import { overviewSection } from "./overview-section.js";
import type { EarlierYear, PopulationGiven, PopulationView } from "./population-given.js";
import { populationSummary } from "./population-summary.js";
import { POPULATION_WORDS as WORDS } from "./population-words.js";
import { scoresSection } from "./scores-section.js";
import { unscoredSection } from "./unscored-section.js";
import { watchSection } from "./watch-section.js";

/** How the report of a population is written, and what is known beside its rows. */
export interface PopulationReportOptions extends ReportOptions {
  /** The rows that could not be read, as `readTable` gives them. */
  readonly refused?: readonly RefusedRow[];
  /** What was said of the data while it was read. */
  readonly remarks?: readonly Diagnostic[];
  /** The evidence behind the rows: then it is told whose category hangs on one answer. */
  readonly evidence?: readonly Evidence[];
  /** What weights that were never published were taken to be. */
  readonly assumeUndisclosed?: "equal";
  /** An earlier year to compare with, and the rubrics between. */
  readonly before?: EarlierYear | null;
  /** How places are counted, where it is not as the rubric says. */
  readonly ranking?: RankOptions;
  /** The hashes beside that of the rubric, each with what it is of. */
  readonly hashes?: readonly (readonly [label: string, hash: string])[];
  /** The commands that compute the same again. */
  readonly commands?: readonly string[];
}

const OPTIONS: OptionRules<PopulationReportOptions> = {
  ...REPORT_OPTIONS,
  refused: { words: "a list, as readTable gives it", isFit: Array.isArray },
  remarks: { words: "a list of diagnostics", isFit: Array.isArray },
  evidence: { words: "a list of evidence, as readEvidence gives it", isFit: Array.isArray },
  assumeUndisclosed: { words: '"equal"', isFit: (value) => value === "equal" },
  before: { words: "an earlier year with its rubric and rows, or null", isFit: (value) => typeof value === "object" },
  ranking: { words: "options of rank", isFit: (value) => typeof value === "object" && value !== null },
  hashes: { words: "a list of labels and hashes", isFit: Array.isArray },
  commands: { words: "a list of texts", isFit: Array.isArray },
};

/**
 * The report on all that were assessed by one rubric, as one HTML file that
 * needs nothing else: how categories, zones and scores are spread, who has
 * which place within its group, whose category hangs on little, what could not
 * be scored and why, and what changed since an earlier year. What could not be
 * read is counted and named, never passed over. The same arguments give the
 * same bytes.
 *
 * @throws TypeError for options that there are not
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const rows = [createRow({ id: "a", score: "60.00" }), createRow({ id: "b", score: "80.00" })];
 * populationReport(rubric, rows, { language: "en" }).includes("2 of 2"); // => false
 */
export function populationReport(rubric: Rubric, rows: readonly Row[], options: PopulationReportOptions = {}): string {
  checkOptions("populationReport", options, OPTIONS);
  const { language = "id", at = null, title, ranking = {}, hashes = [], commands = [] } = options;
  const { refused = [], remarks = [], evidence = [], before = null, assumeUndisclosed } = options;
  const given: PopulationGiven = { rubric, rows, refused, diagnostics: remarks, evidence, before, ranking };
  const view: PopulationView = { given, ranking: rank(rubric, rows, ranking), language };
  return writePage({
    language,
    kind: WORDS.title[language],
    title: title ?? titleIn(rubric.title, language),
    rubric,
    at,
    facts: [],
    summary: populationSummary(view),
    sections: [
      distributionSection(view),
      scoresSection(view),
      overviewSection(view),
      leagueSection(view),
      watchSection(view, assumeUndisclosed === undefined ? {} : { assumeUndisclosed }),
      ...(before === null ? [] : [comparedSection(view, before)]),
      unscoredSection(view),
    ],
    hashes: hashes.map(([label, hash]) => [label, element("code", {}, hash)] as const),
    commands,
  });
}

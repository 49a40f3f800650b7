import type { EvaluateOptions } from "../../evaluate/evaluate.js";
import { rank } from "../../population/rank.js";
import type { Language } from "../../text/localized.js";
import { titleIn } from "../../text/title-in.js";
import { type Labelled, writePage } from "../write-page.js";
import { comparedSection } from "./compared-section.js";
import { distributionSection } from "./distribution-section.js";
import { leagueSection } from "./league-section.js";
import { overviewSection } from "./overview-section.js";
import type { PopulationGiven, PopulationView } from "./population-given.js";
import { populationSummary } from "./population-summary.js";
import { POPULATION_WORDS as WORDS } from "./population-words.js";
import { scoresSection } from "./scores-section.js";
import { unscoredSection } from "./unscored-section.js";
import { watchSection } from "./watch-section.js";

/** How the report is made. */
export interface PopulationReportOptions extends EvaluateOptions {
  readonly language: Language;
  /** Who or what it is about; the title of the rubric where it is null. */
  readonly title: string | null;
  /** The date of the report, `2024-05-31`; null for none. */
  readonly at: string | null;
  /** The hashes beside that of the rubric, as of the file that was read. */
  readonly hashes: readonly Labelled[];
  /** The commands that compute the same again. */
  readonly commands: readonly string[];
}

/**
 * The report on all that were assessed by one rubric, as one HTML file without
 * scripts: how categories, zones and scores are spread, who has which place
 * within its group, whose category hangs on little, what could not be scored
 * and why, and what changed since an earlier year.
 *
 * What could not be read is counted and named, never passed over. The same
 * input gives the same bytes.
 */
export function populationReport(given: PopulationGiven, options: PopulationReportOptions): string {
  const { language, title, at, hashes, commands, ...evaluation } = options;
  const { rubric, rows, before } = given;
  const view: PopulationView = { given, ranking: rank(rubric, rows, given.ranking), language };
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
      watchSection(view, evaluation),
      ...(before === null ? [] : [comparedSection(view, before)]),
      unscoredSection(view),
    ],
    hashes,
    commands,
  });
}

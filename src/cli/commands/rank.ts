import { hasErrors } from "../../diagnostics/has-errors.js";
import { type RankOptions, rank as rankRows } from "../../population/rank.js";
import { compareFiles } from "../compare-files.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import type { PopulationOptions } from "../population-options.js";
import { rankingCsv } from "../ranking-csv.js";
import { type RankingAnswer, rankingJson } from "../ranking-json.js";
import { readPopulation } from "../read-population.js";
import { refusePopulation } from "../refuse-population.js";
import { renderComparison } from "../render-comparison.js";
import { renderRanking } from "../render-ranking.js";
import { renderWatch } from "../render-watch.js";
import { tellRemarks } from "../tell-remarks.js";
import type { Terminal } from "../terminal.js";
import { watchPopulation } from "../watch-population.js";
import { writeJson } from "../write-json.js";

/** How `rank` answers. */
export interface RankCommandOptions extends PopulationOptions {
  /** The column within whose values rows are ranked. */
  readonly within?: string;
  /** Rank all together. */
  readonly together?: boolean;
  readonly ties?: "share" | "dense";
  readonly firstPlace?: number;
  readonly of?: number;
  /** The table of the year before. */
  readonly before?: string;
  readonly beforeRubric?: string;
}

/** `patuh rank RUBRIC FILE`: the place of every row, and how many are in each category and zone. */
export function rank(reference: string, file: string, options: RankCommandOptions, terminal: Terminal): ExitStatus {
  const population = readPopulation(reference, file, options);
  const { rubric, rows } = population;
  if (rubric === null) return refusePopulation(population, options, terminal);
  const ranking = rankRows(rubric, rows, rankOptions(options));
  const watch = watchPopulation(population, options);
  const { before, beforeRubric = reference } = options;
  const compared =
    before === undefined ? null : compareFiles(population, beforeRubric, before, options, rankOptions(options));
  const answer = { population, rubric, ranking, compared, watch };
  if (options.format === "json") writeJson([rankingJson(answer, options.lang ?? "en")], terminal);
  else if (options.format === "csv") terminal.out(rankingCsv(population, ranking));
  else if (rows.length > 0) terminal.out(textOf(answer, options, terminal));
  const own = [...population.diagnostics, ...ranking.diagnostics, ...(compared?.diagnostics ?? [])];
  const earlier = compared?.before.diagnostics ?? [];
  if (options.format !== "json") {
    tellRemarks(own, population.source, options, terminal);
    tellRemarks(earlier, compared?.before.source ?? null, options, terminal);
  }
  return hasErrors([...own, ...earlier]) ? EXIT.inputErrors : EXIT.fine;
}

function rankOptions({ from, within, together, ties, firstPlace, of }: RankCommandOptions): RankOptions {
  return {
    ...(from === undefined ? {} : { level: from }),
    ...(within === undefined ? {} : { within }),
    ...(together === true ? { within: null } : {}),
    ...(ties === undefined ? {} : { ties }),
    ...(firstPlace === undefined ? {} : { first: firstPlace }),
    ...(of === undefined ? {} : { of }),
  };
}

function textOf(
  { population, rubric, ranking, compared, watch }: RankingAnswer,
  { lang }: RankCommandOptions,
  { paintOut }: Terminal,
): string {
  const comparison = compared?.comparison ?? null;
  const pieces = [
    renderRanking(ranking, rubric, population.refused.length, lang, paintOut),
    ...(comparison === null ? [] : [renderComparison(comparison, lang)]),
    ...(watch === null ? [] : [renderWatch(watch, lang)]),
  ];
  return `${pieces.join("\n\n")}\n`;
}

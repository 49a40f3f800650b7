import type { Rubric } from "../model/rubric.js";
import type { Ranking } from "../population/rank.js";
import type { Language } from "../text/localized.js";
import type { ComparedFiles } from "./compare-files.js";
import type { Population } from "./read-population.js";
import type { Watch } from "./render-watch.js";
import { diagnosticsJson } from "./show-diagnostics.js";

/** All that `rank` found. */
export interface RankingAnswer {
  readonly population: Population;
  readonly rubric: Rubric;
  readonly ranking: Ranking;
  readonly compared: ComparedFiles | null;
  readonly watch: Watch | null;
}

/** A ranking in the shape of the contract: every row with its cells as they were written. */
export function rankingJson({ population, ranking, compared, watch }: RankingAnswer, language: Language): object {
  const { source, refused } = population;
  const cells = new Map(population.rows.map((row) => [row.id, row.cells]));
  const { rows, counts, strata, excluded, diagnostics, ...answer } = ranking;
  return {
    ...answer,
    rows: rows.map((row) => ({ ...row, cells: cells.get(row.id) ?? {} })),
    counts,
    strata,
    excluded,
    refused,
    ...(watch === null ? {} : { watch }),
    ...(compared === null ? {} : { changes: comparisonJson(compared, language) }),
    diagnostics: diagnosticsJson([...population.diagnostics, ...diagnostics], source, language),
  };
}

function comparisonJson({ before, comparison, diagnostics }: ComparedFiles, language: Language): object {
  return {
    ...(comparison ?? { comparable: false, rows: [], added: [], gone: [] }),
    diagnostics: diagnosticsJson([...before.diagnostics, ...diagnostics], before.source, language),
  };
}

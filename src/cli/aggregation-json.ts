import type { Aggregation } from "../population/aggregate.js";
import type { Language } from "../text/localized.js";
import type { Population } from "./read-population.js";
import type { Watch } from "./render-watch.js";
import { diagnosticsJson } from "./show-diagnostics.js";

/** All that `aggregate` found. */
export interface AggregationAnswer {
  readonly population: Population;
  readonly aggregation: Aggregation;
  readonly watch: Watch | null;
}

/** Levels and their groups as plain data, each with what is said of it. */
export function aggregationJson({ population, aggregation, watch }: AggregationAnswer, language: Language): object {
  const { source, refused } = population;
  const { levels, excluded, diagnostics, ...answer } = aggregation;
  return {
    ...answer,
    levels: levels.map(({ level, groups, counts }) => ({
      level,
      groups: groups.map((group) => ({ ...group, diagnostics: diagnosticsJson(group.diagnostics, null, language) })),
      counts,
    })),
    excluded,
    refused,
    ...(watch === null ? {} : { watch }),
    diagnostics: diagnosticsJson([...population.diagnostics, ...diagnostics], source, language),
  };
}

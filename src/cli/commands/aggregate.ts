import { hasErrors } from "../../diagnostics/has-errors.js";
import { aggregate as aggregateRows } from "../../population/aggregate.js";
import { aggregationCsv } from "../aggregation-csv.js";
import { aggregationJson } from "../aggregation-json.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import type { PopulationOptions } from "../population-options.js";
import { readPopulation } from "../read-population.js";
import { refusePopulation } from "../refuse-population.js";
import { renderAggregation } from "../render-aggregation.js";
import { renderWatch } from "../render-watch.js";
import { tellRemarks } from "../tell-remarks.js";
import type { Terminal } from "../terminal.js";
import { watchPopulation } from "../watch-population.js";
import { writeJson } from "../write-json.js";

/** How `aggregate` answers. */
export interface AggregateCommandOptions extends PopulationOptions {
  /** The level to stop at. */
  readonly to?: string;
  /** Take all rows straight to that level. */
  readonly flat?: boolean;
}

/** `patuh aggregate RUBRIC FILE`: the scores of the levels above, bottom up. */
export function aggregate(
  reference: string,
  file: string,
  options: AggregateCommandOptions,
  terminal: Terminal,
): ExitStatus {
  const population = readPopulation(reference, file, options);
  const { rubric, rows, refused, source, delimiter } = population;
  if (rubric === null) return refusePopulation(population, options, terminal);
  const aggregation = aggregateRows(rubric, rows, {
    refused,
    ...(options.to === undefined ? {} : { to: options.to }),
    ...(options.from === undefined ? {} : { from: options.from }),
    ...(options.flat === undefined ? {} : { flat: options.flat }),
  });
  const watch = watchPopulation(
    population,
    options,
    aggregation.levels.toReversed().flatMap(({ groups }) => groups),
  );
  const ofGroups = aggregation.levels.flatMap(({ groups }) => groups.flatMap(({ diagnostics }) => diagnostics));
  const all = [...population.diagnostics, ...aggregation.diagnostics, ...ofGroups];
  if (options.format === "json")
    writeJson([aggregationJson({ population, aggregation, watch }, options.lang ?? "en")], terminal);
  else {
    if (options.format === "csv")
      terminal.out(aggregationCsv(aggregation, rubric, { delimiter, decimal: options.decimal }));
    else if (aggregation.levels.length > 0) {
      const text = renderAggregation(aggregation, rubric, options.lang, terminal.paintOut);
      terminal.out(`${text}${watch === null ? "" : `\n\n${renderWatch(watch, options.lang)}`}\n`);
    }
    tellRemarks(all, source, options, terminal);
  }
  return hasErrors(all) ? EXIT.inputErrors : EXIT.fine;
}

import type { Group } from "../population/group.js";
import { createRow, type Row } from "../population/row.js";
import { watchAnswers } from "../population/watch-answers.js";
import { watchBoundaries } from "../population/watch-boundaries.js";
import type { PopulationOptions } from "./population-options.js";
import type { Population } from "./read-population.js";
import type { Watch } from "./render-watch.js";

/** What hangs on little among the rows of a file, and what they were combined into; null where nobody asked. */
export function watchPopulation(
  population: Population,
  { watch, assume }: PopulationOptions,
  groups: readonly Group[] = [],
): Watch | null {
  const { rubric, rows, evidence } = population;
  if (watch === undefined || rubric === null) return null;
  const options = assume === undefined ? {} : { assumeUndisclosed: assume };
  return {
    rows: watchBoundaries(rubric, [...groups.map(rowOf), ...rows], { within: watch }),
    answers: evidence.flatMap((one) => watchAnswers(rubric, one, options)),
  };
}

function rowOf({ id, score, exact, range, within, facts }: Group): Row {
  return createRow({ id, score, exact, range, within, facts });
}

import { watchAnswers } from "../population/watch-answers.js";
import { watchBoundaries } from "../population/watch-boundaries.js";
import type { PopulationOptions } from "./population-options.js";
import type { Population } from "./read-population.js";
import type { Watch } from "./render-watch.js";

/** What hangs on little among the rows of a file; null where nobody asked. */
export function watchPopulation(population: Population, { watch, assume }: PopulationOptions): Watch | null {
  const { rubric, rows, evidence } = population;
  if (watch === undefined || rubric === null) return null;
  const options = assume === undefined ? {} : { assumeUndisclosed: assume };
  return {
    rows: watchBoundaries(rubric, rows, { within: watch }),
    answers: evidence.flatMap((one) => watchAnswers(rubric, one, options)),
  };
}

/**
 * Populations: reading tables of scores, combining them level by level, ranking, counting, comparing and shaking them.
 *
 * @module patuh/population
 */
export { combineLevel, type LevelOutcome, type Member } from "../evaluate/combine-level.js";
export { type AggregateOptions, type Aggregation, aggregate } from "./aggregate.js";
export type { AggregatedLevel } from "./combine-levels.js";
export {
  type ChangedRow,
  compareYears,
  type YearComparison,
  type YearOfRows,
  type YearStanding,
} from "./compare-years.js";
export type { Counts, Share } from "./count-categories.js";
export type { ExcludedRow } from "./excluded-rows.js";
export type { Group } from "./group.js";
export { type Influenced, influence } from "./influence.js";
export type { Influence, PartInfluence } from "./influence-outcome.js";
export type { PopulationColumns } from "./population-columns.js";
export { type RankedRow, type Ranking, type RankOptions, rank } from "./rank.js";
export { type RefusedRow, readTable, type Table, type TableOptions } from "./read-table.js";
export { createRow, type Row } from "./row.js";
export { rowOfOutcome } from "./row-of-outcome.js";
export { scorePopulation } from "./score-population.js";
export { scorePopulationColumns } from "./score-population-columns.js";
export type { RefusedSubject, ScoredPopulation, ScoredSubjects } from "./scored-population.js";
export { simulate } from "./simulate.js";
export type { Simulated, SimulatedLevel, Simulation, Stability, Swap } from "./simulate-outcome.js";
export { type ReadSpecification, readSpecification, type Specification } from "./simulate-specification.js";
export type { SimulatedSubject } from "./simulate-subject.js";
export { type DecidingAnswer, watchAnswers } from "./watch-answers.js";
export { type Watched, watchBoundaries } from "./watch-boundaries.js";

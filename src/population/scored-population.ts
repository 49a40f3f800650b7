import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Aggregation } from "./aggregate.js";
import type { Counts } from "./count-categories.js";
import type { Ranking } from "./rank.js";

/** What a population of subjects comes to. */
export interface ScoredPopulation {
  readonly subjects: ScoredSubjects;
  /** The levels above, each from the exact scores of the one below: what `aggregate` gives of the rows of all subjects. */
  readonly aggregation: Aggregation;
  /** The places within each level of `aggregation`: what `rank` gives of its groups. */
  readonly rankings: readonly Ranking[];
}

/** The subjects themselves, in the order in which they were given. */
export interface ScoredSubjects {
  /** The published score in units of its last decimal (`7850` for `78.50`); NaN for none. */
  readonly units: Float64Array;
  /** The place of the category among those of the rubric; -1 where none is certain. */
  readonly categories: Int16Array;
  /** How many are in each category, of those that were not refused. */
  readonly counts: Counts;
  /** Those whose data does not fit; what they belong to has no score. */
  readonly refused: readonly RefusedSubject[];
  /** How many were not scored in whole numbers, but each by itself. */
  readonly oneByOne: number;
}

/** A subject whose data does not fit the rubric. */
export interface RefusedSubject {
  /** Its place, from 0 on. */
  readonly index: number;
  /** Its id, where at least that could be read. */
  readonly id: string | null;
  /** What it belongs to, as far as that could be read. */
  readonly within: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
}

import type { Diagnostic } from "../diagnostics/diagnostic.js";

/** Evidence of many subjects, column by column. */
export interface Columns {
  /** How many subjects there are. */
  readonly length: number;
  /** Their answers, by the name of the part. */
  readonly answers: Readonly<Record<string, Column>>;
  /** What is known of them beside their answers, by the name of the fact. */
  readonly facts?: Readonly<Record<string, Column>>;
}

/**
 * One value for each subject: as `readEvidence` takes it in a list (null for
 * none), a number in a typed array, or the place of a word in a list of words.
 */
export type Column = readonly unknown[] | NumberColumn | WordColumn;

/** Numbers; for yes and no they are 1 and 0. */
export interface NumberColumn {
  readonly numbers: WholeNumbers | Float32Array | Float64Array;
  /** 0 where there is no value; all are there where it is left out. */
  readonly valid?: Uint8Array;
  /** The number that stands for no value, as an alternative to `valid`: one column less to look at. */
  readonly none?: number;
}

/** Words, each by its place in a list. */
export interface WordColumn {
  readonly places: WholeNumbers;
  readonly words: readonly string[];
  readonly valid?: Uint8Array;
}

/** Arrays of whole numbers. */
export type WholeNumbers = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array;

/** The scores of many subjects, column by column. */
export interface ScoredColumns {
  /** The published score in units of its last digit (`7850` for `78.50`); NaN for none. */
  readonly units: Float64Array;
  /** The place of the category in `rubric.categories`; -1 for none. It may be certain where the score is not. */
  readonly categories: Int16Array;
  /** By part, in the order of `Scorer.parts`, the published scores in units; NaN for none. Null where they were not asked for. */
  readonly nodes: readonly Float64Array[] | null;
  /** Subjects whose values do not fit, and why. */
  readonly refused: readonly RefusedRow[];
  /** How many were not scored in whole numbers, column by column, but one by one. */
  readonly oneByOne: number;
}

/** A subject whose values do not fit. */
export interface RefusedRow {
  /** Its place, from 0 on. */
  readonly row: number;
  readonly diagnostics: readonly Diagnostic[];
}

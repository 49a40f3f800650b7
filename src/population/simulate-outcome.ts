import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Ranking } from "./simulate-ranking.js";

/** What a simulation found, or why it did not begin. */
export type Simulated =
  | { readonly ok: true; readonly simulation: Simulation; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly simulation: null; readonly diagnostics: readonly Diagnostic[] };

/** What a simulation found. Plain JSON data; exact numbers are text (decimal where it terminates, otherwise `num/den`). */
export interface Simulation {
  readonly rubric: { readonly id: string; readonly year: string; readonly hash: string };
  readonly seed: string;
  readonly draws: number;
  /** By what share published weights are multiplied at most, more or less; null when they stay. */
  readonly within: string | null;
  /** How weights that were never published are drawn; null when there are none. */
  readonly undisclosed: "uniform" | "equal" | null;
  /** How many answers are contested. */
  readonly contested: number;
  /** In the order of their ids. */
  readonly subjects: SimulatedLevel;
  /** The level above, in the order of the ids; null when none was asked for. */
  readonly level: SimulatedLevel | null;
}

/** How stable the scores and ranks of the units of one level are. */
export interface SimulatedLevel {
  /** Null for the subjects themselves. */
  readonly name: string | null;
  readonly ranking: Ranking;
  readonly units: readonly Stability[];
  /** How many keep their category in every draw. */
  readonly steady: number;
  /** Neighbours in the ranking of which the lower one came out ahead, most often first; at most 20. */
  readonly swaps: readonly Swap[];
}

/** How stable one subject, or one unit of the level above, is. */
export interface Stability {
  readonly id: string;
  /** What it belongs to; null where that is not known, and for the level above. */
  readonly institution: string | null;
  /** As things stand: published weights, undisclosed ones equal, answers as in the evidence. */
  readonly nominal: { readonly score: string; readonly category: string; readonly rank: number; readonly of: number };
  /** The share of draws with the nominal category, from 0 to 1. */
  readonly stability: string;
  /** The categories that came out, best first, with the number and the share of draws. */
  readonly categories: readonly { readonly id: string; readonly draws: number; readonly share: string }[];
  /** Published scores; the median of an even number of draws lies between the two in the middle. */
  readonly score: { readonly lowest: string; readonly median: string; readonly highest: string };
  /** The ranks that came out: all of them, and those that leave out 5 % of the draws at either end. */
  readonly rank: {
    readonly lowest: number;
    readonly highest: number;
    readonly from5: number;
    readonly to95: number;
    readonly counts: readonly { readonly rank: number; readonly draws: number }[];
  };
}

/** Two neighbours in the ranking as things stand, and how often the lower one came out ahead. */
export interface Swap {
  readonly ahead: string;
  readonly behind: string;
  readonly draws: number;
  readonly share: string;
}

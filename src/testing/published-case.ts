import type { Zone } from "../model/rubric.js";
import type { Localized } from "../text/localized.js";

/**
 * One thing that was published, against which a rubric is held. Scores and
 * percentages are decimal text with exactly the digits that were printed.
 */
export type PublishedCase = ScoreCase | MeanCase | PartsCase | RanksCase | SharesCase;

interface CaseBase {
  /** Unique in its file. */
  readonly id: string;
  readonly note?: Localized | undefined;
}

/** A case about one subject, as one page printed it. */
interface SubjectCase extends CaseBase {
  readonly subject: string;
  /** The year, where a rubric holds for several. */
  readonly year?: string | undefined;
  /** The address or the name of the page. */
  readonly source: string;
  /** The words that were printed beside the score. */
  readonly printed?: string | undefined;
  readonly facts?: Readonly<Record<string, unknown>> | undefined;
  /** What the page says of the score; nothing where it printed the score alone. */
  readonly expect?: Expected | undefined;
  readonly contradiction?: Contradiction | undefined;
}

/** A published score, and what was printed beside it. */
export interface ScoreCase extends SubjectCase {
  readonly kind: "score";
  /** Null where only a place in a league table was printed. */
  readonly score: string | null;
}

/** A published score with the scores of the level below. */
export interface MeanCase extends SubjectCase {
  readonly kind: "mean";
  /** The level of the subject, as in `level unit -> institution mean`. */
  readonly level: string;
  readonly members: readonly { readonly subject: string; readonly score: string }[];
  /** How far each member may be from what it really is, since members are printed rounded; nothing for exactly. */
  readonly slack?: string | undefined;
  /** Absent where the score of the level was not found. */
  readonly score?: string | undefined;
}

/** A published score with published scores or points of its parts. */
export interface PartsCase extends SubjectCase {
  readonly kind: "parts";
  /** By name of the part, as `known` in evidence. */
  readonly known: Readonly<Record<string, unknown>>;
  readonly score: string;
}

/** Places in a league table, whole or with gaps. */
export interface RanksCase extends CaseBase {
  readonly kind: "ranks";
  /** Who is ranked, in words. */
  readonly among: string;
  /** How many are ranked, if that was printed. */
  readonly of?: number | undefined;
  /** Where the table was seen, if it was not where its scores were. */
  readonly source?: string | undefined;
  readonly rows: readonly RankRow[];
}

/** The place of a subject whose score is a case of the same file. */
export interface RankRow {
  /** The id of the score case. */
  readonly case: string;
  readonly place: number;
  readonly contradiction?: Localized | undefined;
}

/** How many subjects are in each zone or category. */
export interface SharesCase extends CaseBase {
  readonly kind: "shares";
  readonly among: string;
  readonly of: number;
  readonly source: string;
  readonly categories?: Readonly<Record<string, Share>> | undefined;
  readonly zones?: Readonly<Partial<Record<Zone, Share>>> | undefined;
  readonly contradiction?: Contradiction | undefined;
}

/** A count, and the percentage that was printed of it. */
export interface Share {
  readonly count: number;
  readonly percent?: string | undefined;
}

/** What was printed beside a score. */
export interface Expected {
  readonly category?: string | undefined;
  /** The Indonesian title of the category. */
  readonly title?: string | undefined;
  readonly zone?: Zone | undefined;
  readonly verdict?: string | undefined;
}

/** What a case can be compared in. */
export const CASE_ASPECTS = ["score", "category", "title", "zone", "verdict", "place", "count", "percent"] as const;

/** One of them. */
export type CaseAspect = (typeof CASE_ASPECTS)[number];

/** That a page contradicts the rubric, or another page, and why. */
export interface Contradiction extends Localized {
  /** Exactly what does not come out as printed. */
  readonly differs: readonly CaseAspect[];
}

/** How much each part of a rubric really moves the scores of a population. Plain JSON data; exact numbers are text. */
export interface Influence {
  readonly rubric: { readonly id: string; readonly year: string; readonly hash: string };
  readonly subjects: number;
  /** Every part, parents first. */
  readonly parts: readonly PartInfluence[];
  /**
   * What no indicator explains: rounding stages, known subtotals and parts that
   * count without applying. With it the indicators add up to 1; null with `influence`.
   */
  readonly rest: string | null;
}

/** One part: what it should count, and what it does. */
export interface PartInfluence {
  readonly path: string;
  readonly kind: "dimension" | "variable" | "indicator";
  readonly title: string;
  /** Its share of the whole: the product of the shares from the top down. */
  readonly weight: string;
  /** Whether a share on the way was never published and is taken as equal. */
  readonly assumed: boolean;
  /**
   * The covariance of what it adds with the total, over the variance of the
   * total (before rules and rounding). Null when the totals are all the same,
   * or of fewer than two subjects.
   */
  readonly influence: string | null;
  /** How many subjects would be in another category with every answer below it at its best than at its worst. */
  readonly turns: number;
  /** The same as a share of all subjects. */
  readonly turnsShare: string;
}

import type { Localized } from "../text/localized.js";
import type { PartLevel } from "./tree.js";

/** The zones that a category may be shown in, worst first. */
export const ZONES = ["red", "yellow", "green"] as const;

/** Whether a higher or a lower answer is better. */
export const DIRECTIONS = ["higher", "lower"] as const;

/** How the points of several observations become one. */
export const COMBINATIONS = ["mean", "lowest", "highest"] as const;

/** How the scores of one level become one of the next. */
export const LEVEL_COMBINATIONS = ["mean", "lowest"] as const;

/** How equal scores share places: 1 2 2 4, or 1 2 2 3. */
export const TIES = ["share", "dense"] as const;

/** The score by which subjects are ranked. */
export const RANKED_BY = ["published", "exact"] as const;

/** What the parts of a rubric are called. */
export const LEVEL_WORDS: Readonly<Record<PartLevel, Localized>> = {
  dimension: { id: "dimensi", en: "dimension" },
  variable: { id: "variabel", en: "variable" },
  indicator: { id: "indikator", en: "indicator" },
};

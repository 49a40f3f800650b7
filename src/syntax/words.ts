import type { Localized } from "../text/localized.js";
import type { PartLevel } from "./tree.js";

/** The zones that a category may be shown in, worst first. */
export const ZONES = ["red", "yellow", "green"] as const;

/** Whether a higher or a lower answer is better. */
export const DIRECTIONS = ["higher", "lower"] as const;

/** What the parts of a rubric are called. */
export const LEVEL_WORDS: Readonly<Record<PartLevel, Localized>> = {
  dimension: { id: "dimensi", en: "dimension" },
  variable: { id: "variabel", en: "variable" },
  indicator: { id: "indikator", en: "indicator" },
};

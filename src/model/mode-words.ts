import type { RoundingMode } from "../numeric/round.js";
import type { Localized } from "../text/localized.js";

/** What the rounding modes are called. */
export const MODE_WORDS: Readonly<Record<RoundingMode, Localized>> = {
  "half-up": { id: "setengah menjauhi nol", en: "half away from zero" },
  "half-even": { id: "setengah ke angka genap", en: "half to even" },
  down: { id: "dipotong menuju nol", en: "towards zero" },
  up: { id: "menjauhi nol", en: "away from zero" },
};

import type { Localized } from "../text/localized.js";

/** How many more there are than are shown. */
export function moreWords(more: number): Localized {
  return { id: `... dan ${more} lagi`, en: `... and ${more} more` };
}

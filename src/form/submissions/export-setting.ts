import { quote } from "../../diagnostics/quote.js";
import type { Localized } from "../../text/localized.js";

/** With which setting KoboToolbox and ODK Central write the names of questions and choices. */
export const SETTING: Localized = {
  id: "di Kobo pilih `XML values and headers` saat mengekspor; ekspor ODK Central sudah demikian",
  en: "in Kobo choose `XML values and headers` when exporting; exports of ODK Central are so anyway",
};

/** How many names a message lists. */
const MOST_LISTED = 5;

/** Some names in a message; of many the first ones. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_LISTED).map(quote).join(", ");
  return names.length > MOST_LISTED ? `${shown}, ...` : shown;
}

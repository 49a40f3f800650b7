import type { Localized } from "../text/localized.js";
import type { Zone } from "./rubric.js";

/** What the zones are called. */
export const ZONE_WORDS: Readonly<Record<Zone, Localized>> = {
  green: { id: "hijau", en: "green" },
  yellow: { id: "kuning", en: "yellow" },
  red: { id: "merah", en: "red" },
};

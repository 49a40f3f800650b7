import type { Paint } from "../diagnostics/paint.js";
import type { Zone } from "../model/rubric.js";

/** The colour of a zone; the zone is always written out beside it. */
export function zonePaint(zone: Zone | null, paint: Paint): (text: string) => string {
  return zone === null ? (text) => text : paint[zone];
}

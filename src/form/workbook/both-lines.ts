import type { Localized } from "../../text/localized.js";

/** A text in Indonesian with English below it; once where both are the same. */
export function bothLines({ id, en }: Localized): string {
  return id === en || en === "" ? id : `${id}\n${en}`;
}

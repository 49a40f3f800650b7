import { printable } from "../text/printable.js";

const MAX_SHOWN = 60;

/**
 * The user's own words in backticks, on one line and never longer than a line,
 * however long they were. Control characters are shown as escapes.
 *
 * @example
 * quote("tiga"); // => "`tiga`"
 */
export function quote(text: string): string {
  const points = [...text.slice(0, MAX_SHOWN * 2)];
  const shown = text.length > MAX_SHOWN ? `${points.slice(0, MAX_SHOWN).join("")}…` : text;
  return `\`${printable(shown)}\``;
}

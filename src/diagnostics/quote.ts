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
  return `\`${shown.replaceAll(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, escapeControl)}\``;
}

function escapeControl(character: string): string {
  const known = { "\n": "\\n", "\r": "\\r", "\t": "\\t" }[character];
  return known ?? `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
}

/** Characters that a terminal or a reader would take as something else than text: controls, invisible marks, direction overrides, and halves of characters. */
export const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

const ALL_UNPRINTABLE = new RegExp(UNPRINTABLE, "gu");

/**
 * A text on one line in which nothing can move a cursor or turn the writing
 * direction: such characters are shown as escapes.
 *
 * @example
 * printable("a\u001b[2Jb"); // => "a\\u001b[2Jb"
 */
export function printable(text: string): string {
  return text.replaceAll(ALL_UNPRINTABLE, (character) => {
    const known = { "\n": "\\n", "\r": "\\r", "\t": "\\t" }[character];
    return known ?? `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
  });
}

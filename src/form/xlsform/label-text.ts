import type { Title } from "../../model/rubric.js";
import type { Localized } from "../../text/localized.js";
import { titleIn } from "../../text/title-in.js";

/**
 * A text as a label of an XLSForm. Forms take some texts for more than words: `${name}` for another answer, `<b>` and
 * `[a](b)` for markup and links. A blank where such a thing would begin leaves the words and nothing else. What cannot be
 * seen, and XML cannot hold, is left out.
 *
 * @example
 * labelText("<img src=x> ${a} [b](c)"); // => "< img src=x> $ {a} [b] (c)"
 */
export function labelText(text: string): string {
  return text
    .replaceAll(/[\r\n\t]+/g, " ")
    .replaceAll(HIDDEN, "")
    .replaceAll(/<(?=[A-Za-z/!?])/g, "< ")
    .replaceAll(/\$(?=\{)/g, "$ ")
    .replaceAll(/\](?=[([])/g, "] ");
}

/** Control characters, marks that turn the direction of writing, halves of characters, and what is no character. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffe\uffff]/gu;

/** A title in both languages; Indonesian where the rubric has no English. */
export function labelOf(title: Title): Localized {
  return { id: labelText(titleIn(title, "id")), en: labelText(titleIn(title, "en")) };
}

/** Texts in both languages with something between them. */
export function joinedLabel(between: string, ...texts: readonly Localized[]): Localized {
  return { id: texts.map(({ id }) => id).join(between), en: texts.map(({ en }) => en).join(between) };
}

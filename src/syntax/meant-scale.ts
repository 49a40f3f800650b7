import { suggest } from "../text/suggest.js";
import { isKeyword, SCALE_WORDS, type ScaleWord, scalesLike } from "./keywords.js";

/** The kind of scale that a misspelt word, or half of `yes / no`, most likely means, or null. */
export function meantScale(word: string): ScaleWord | null {
  const near = suggest(word, SCALE_WORDS);
  return SCALE_WORDS.find((one) => one === near || (word !== "" && one.startsWith(`${word}/`))) ?? null;
}

/**
 * How the scale is written that was begun with some text, with the name that it has.
 *
 * @example
 * scaleBegunWith("scale yesno 3"); // => "`scale yes/no`"
 * scaleBegunWith("scale jumlah count 0"); // => "`scale jumlah count 0..14 full at 10`"
 */
export function scaleBegunWith(text: string): string {
  const [, first = "", second = ""] = /^scale[ \t]+([\w-]+)(?:[ \t]+([\w-]+))?/.exec(text) ?? [];
  const kind = meantScale(first);
  if (kind !== null) return scalesLike(kind, null);
  const named = meantScale(second);
  return scalesLike(named, named === null || isKeyword(first) ? null : first);
}

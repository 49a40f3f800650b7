import { UNPRINTABLE } from "./printable.js";

/** Whether a text can stand for who made something: at most 200 characters on one line. */
export function isPersonName(text: string): boolean {
  return text.length <= 200 && /\S/.test(text) && !UNPRINTABLE.test(text);
}

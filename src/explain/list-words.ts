import type { Language } from "../text/localized.js";

/** `a, b dan c`, `a, b and c`. */
export function listWords(words: readonly string[], language: Language): string {
  const and = language === "id" ? " dan " : " and ";
  return [words.slice(0, -1).join(", "), ...words.slice(-1)].filter((part) => part !== "").join(and);
}

/** A line further to the right. */
export function indent(line: string): string {
  return `  ${line}`;
}

import type { Rubric } from "../../model/rubric.js";

/**
 * What a form writes into each of its submissions: from which rubric it was made.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * formStamp(rubric).startsWith("front-desk@2024 sha256-"); // => true
 */
export function formStamp({ id, year, hash }: Pick<Rubric, "id" | "year" | "hash">): string {
  return `${id}@${year} ${hash.slice(0, "sha256-".length + DIGITS)}`;
}

/**
 * The version of a form: what in its stamp differs between two texts of one
 * rubric, with signs that servers take in an address.
 */
export function formVersion({ hash }: Pick<Rubric, "hash">): string {
  return hash
    .slice("sha256-".length, "sha256-".length + DIGITS)
    .replaceAll("+", "-")
    .replaceAll("/", "_");
}

/** How many digits of the hash tell two rubrics apart: no two of those that anyone writes share so many. */
const DIGITS = 16;

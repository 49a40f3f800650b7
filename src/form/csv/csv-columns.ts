/** The heads of a flat form; the first tells it from any other table. */
export const CSV_COLUMNS = ["patuh-form", "subject", "question", "allowed", "answer", "source", "note"] as const;

/**
 * Whether a text is a flat form, as far as its beginning shows, whatever separates its cells.
 *
 * @example
 * isCsvForm("patuh-form;subject;question"); // => true
 * isCsvForm("subject,parking"); // => false
 */
export function isCsvForm(head: string): boolean {
  return /^\uFEFF?"?patuh-form"?[,;\t]/.test(head);
}

import type { Language } from "../text/localized.js";
import { type Content, element } from "./element.js";
import { filled } from "./filled.js";
import { KIT_WORDS } from "./kit-words.js";
import { type TableContent, table } from "./table.js";

/** So many rows are shown at once, and so many are in a fold. */
export const SHOWN_ROWS = 100;
const FOLDED_ROWS = 500;

/** A table of any length under a heading that says what it is: after the first rows the others are folded, a part at a time. */
export function longTable(content: Omit<TableContent, "isCaptionHidden">, language: Language): Content {
  const { caption, columns, rows } = content;
  const part = (name: string, from: number, to: number): Content =>
    table({ caption: name, isCaptionHidden: true, columns, rows: rows.slice(from, to) });
  const folds = Array.from({ length: Math.ceil(Math.max(0, rows.length - SHOWN_ROWS) / FOLDED_ROWS) }, (_, index) => {
    const from = SHOWN_ROWS + index * FOLDED_ROWS;
    const to = Math.min(rows.length, from + FOLDED_ROWS);
    const name = `${caption}: ${filled(KIT_WORDS.rowsFromTo[language], { from: from + 1, to })}`;
    return element("details", {}, element("summary", {}, name), part(name, from, to));
  });
  return [part(caption, 0, SHOWN_ROWS), folds];
}

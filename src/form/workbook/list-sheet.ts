import type { WriteSheet } from "hucre/xlsx";
import { choiceLabel, NOT_APPLICABLE_LABEL } from "../choice-label.js";
import type { CellAsks } from "../form-cells.js";
import { columnLetters } from "./cell-name.js";
import { createSheetDraft, put } from "./sheet-draft.js";
import { LISTS_SHEET } from "./sheet-names.js";
import { STYLES } from "./styles.js";

/** A hidden sheet with the lists from which people choose: a list in the cell itself may have 255 characters only. */
export interface ListSheet {
  /** Where a list stands; the same list stands once. */
  readonly rangeOf: (entries: readonly (string | number)[]) => string;
  readonly sheet: () => WriteSheet;
}

/** A sheet of lists, empty at first. */
export function createListSheet(): ListSheet {
  const ranges = new Map<string, string>();
  const draft = createSheetDraft(LISTS_SHEET);
  return {
    rangeOf: (entries) => {
      const key = JSON.stringify(entries);
      const known = ranges.get(key);
      if (known !== undefined) return known;
      const letters = columnLetters(ranges.size);
      for (const [row, entry] of entries.entries()) put(draft, row, ranges.size, entry, STYLES.plain);
      const range = `${LISTS_SHEET}!$${letters}$1:$${letters}$${entries.length}`;
      ranges.set(key, range);
      return range;
    },
    sheet: () => ({ name: draft.name, cells: draft.cells, hidden: true, protection: { sheet: true } }),
  };
}

/** What people choose from; nothing where they write. A level without words is a number, so that typing it fits, too. */
export function listEntries(asks: CellAsks, mayBeNotApplicable: boolean): readonly (string | number)[] {
  const notApplicable = mayBeNotApplicable ? [NOT_APPLICABLE_LABEL] : [];
  if (asks.kind === "heading") return notApplicable;
  if (asks.kind !== "one-of") return [];
  return [...asks.choices.map((choice) => entryOf(choiceLabel(asks, choice))), ...notApplicable];
}

function entryOf(label: string): string | number {
  return /^(?:0|[1-9][0-9]{0,8})$/.test(label) ? Number(label) : label;
}

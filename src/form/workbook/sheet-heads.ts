import type { Sheet } from "hucre/xlsx";
import { columnUnder, type FormColumn } from "../form-columns.js";
import { textOf } from "./sheet-cells.js";

/** Where the columns of a sheet stand, and which row their heads are in. */
export interface Heads {
  readonly row: number;
  readonly columns: ReadonlyMap<FormColumn, number>;
  /** The columns of the subjects on the cover. */
  readonly subjects: ReadonlyMap<number, number>;
  /** The columns of which the head stands further left, too. */
  readonly doubled: readonly DoubledHead[];
}

interface DoubledHead {
  readonly column: number;
  readonly first: number;
  readonly header: string;
}

/** The heads in the first row with that of the keys in it. */
export function headsOf(sheet: Sheet): Heads | null {
  for (const row of sheet.rows.keys()) {
    const heads = headsIn(sheet, row);
    if (heads.columns.has("key")) return heads;
  }
  return null;
}

function headsIn(sheet: Sheet, row: number): Heads {
  const columns = new Map<FormColumn, number>();
  const subjects = new Map<number, number>();
  const doubled: DoubledHead[] = [];
  for (const column of (sheet.rows[row] ?? []).keys()) {
    const text = textOf(sheet, row, column);
    const what = columnUnder(text);
    const subject = subjectUnder(text);
    const first = (what === null ? undefined : columns.get(what)) ?? columnOf(subjects, subject);
    if (first !== undefined) doubled.push({ column, first, header: text.replaceAll(/\s*\n\s*/g, " / ") });
    else if (what !== null) columns.set(what, column);
    else if (subject !== null) subjects.set(column, subject);
  }
  return { row, columns, subjects, doubled };
}

/** The subject whose column on the cover a head stands over, counted from 0. */
function subjectUnder(head: string): number | null {
  const [, number] = /^subjek ([1-9][0-9]{0,2})\s+subject \1$/i.exec(head) ?? [];
  return number === undefined ? null : Number(number) - 1;
}

function columnOf(subjects: ReadonlyMap<number, number>, subject: number | null): number | undefined {
  return [...subjects].find(([, one]) => one === subject)?.[0];
}

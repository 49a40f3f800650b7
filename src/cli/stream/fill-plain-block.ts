import type { Subject } from "../../evidence/evidence.js";
import type { PlainRows } from "./input-row.js";
import type { PlainBlock } from "./plain-block.js";
import type { PlainColumn } from "./plain-columns.js";

/** Some rows of a table that is stored column by column. */
export interface StoredRows {
  /** The number of the first of them. */
  readonly first: number;
  readonly length: number;
  /** What stands in a column, by the place of the row. */
  readonly cellAt: (column: number, place: number) => unknown;
}

/** Lays stored rows out in a block as they come; those with anything but the simplest kind of cell are no plain rows. */
export type FillPlainBlock = (rows: StoredRows) => PlainRows;

/** Makes what lays out the rows of one table. */
export function createFillPlainBlock(columns: readonly PlainColumn[], block: PlainBlock): FillPlainBlock {
  const words = columns.map((column) =>
    column.kind === "word" ? new Map([...column.words.keys()].map((word, place) => [word, place])) : null,
  );
  const subjectAt = columns.findIndex(({ kind }) => kind === "subject");
  const nameAt = columns.findIndex(({ kind }) => kind === "name");
  /** Lays out a column; what is not of the simplest kind is no place. */
  const fillColumn = (column: number, { length, cellAt }: StoredRows, places: number[]): void => {
    const [numbers, own, known] = [block.numbers[column], block.places[column], words[column]];
    const answers = numbers ?? own ?? null;
    if (answers === null) return;
    for (let place = 0; place < length; place += 1) {
      const cell = cellAt(column, place);
      const found = known == null ? numberIn(cell) : (known.get(String(cell)) ?? Number.NaN);
      if (Number.isNaN(found)) places[place] = -1;
      else answers[place] = found;
    }
  };
  const subjectOf = ({ cellAt }: StoredRows, place: number): Subject | null => {
    const id = textIn(cellAt(subjectAt, place));
    const given = nameAt < 0 ? null : (cellAt(nameAt, place) ?? null);
    const name = textIn(given);
    return id === null || (given !== null && name === null) ? null : { id, name };
  };
  return (rows) => {
    const { first, length } = rows;
    const places = Array.from({ length }, (_, place) => place);
    for (const [column, { kind }] of columns.entries()) {
      if (kind === "aside") passAside(column, rows, places);
      else fillColumn(column, rows, places);
    }
    const subjects = places.map((_, place) => subjectOf(rows, place));
    return {
      places: places.map((found, place) => (subjects[place] === null ? -1 : found)),
      numbers: places.map((_, place) => first + place),
      subjects: subjects.map((subject) => subject ?? NOBODY),
      columns: block.columnsOf(length),
    };
  };
}

const NOBODY: Subject = { id: "", name: null };

function passAside(column: number, { length, cellAt }: StoredRows, places: number[]): void {
  for (let place = 0; place < length; place += 1) if (!isAside(cellAt(column, place))) places[place] = -1;
}

function isAside(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "" || textIn(cell) !== null;
}

/** A number, or a short decimal without sign as the double nearest to it; NaN for anything else. */
function numberIn(cell: unknown): number {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : Number.NaN;
  if (typeof cell === "bigint") return cell >= 0n && cell < 1_000_000_000n ? Number(cell) : Number.NaN;
  return typeof cell === "string" && /^(?:0|[1-9]\d{0,8})(?:\.\d{1,6})?$/.test(cell) ? Number(cell) : Number.NaN;
}

/** A text of the simplest kind, as almost every identifier and name is. */
function textIn(cell: unknown): string | null {
  if (typeof cell === "bigint" || Number.isSafeInteger(cell)) return String(cell);
  return typeof cell === "string" && /^[!-~](?:[ -~]{0,198}[!-~])?$/.test(cell) ? cell : null;
}

import type { Span } from "../text/span.js";

/** One subject of a population, with its score and what it belongs to. Exact numbers are text. */
export interface Row {
  /** Unique in the population. */
  readonly id: string;
  readonly name: string | null;
  /** The published score, with the declared decimals; null where only the exact one, a range or nothing is known. */
  readonly score: string | null;
  /** The score before it was rounded, decimal or `num/den`; null where only the published one is known. */
  readonly exact: string | null;
  /** Between what the exact score lies, where it is not one number. */
  readonly range: { readonly low: string; readonly high: string } | null;
  /** The name of its category, where rules may have set it; null where it follows from the score. */
  readonly category: string | null;
  /** What it belongs to: for the name of a level the id of the one there. */
  readonly within: Readonly<Record<string, string>>;
  /** Its facts by name: `yes` or `no`, the name of an option, or exact text. */
  readonly facts: Readonly<Record<string, string>>;
  /** Why it is left out, in words; null for one that counts. */
  readonly excluded: string | null;
  /** Everything that the table holds of it, by column, as it was written. */
  readonly cells: Readonly<Record<string, string>>;
  /** Where it was read; null for one made by a program. */
  readonly origin: { readonly source: string; readonly span: Span } | null;
}

/**
 * Makes a row of what a program knows; the rest is empty.
 *
 * @example
 * createRow({ id: "dinas-a", exact: "725/9", within: { institution: "kab-x" } }).score; // => null
 */
export function createRow(known: Pick<Row, "id"> & Partial<Row>): Row {
  return {
    name: null,
    score: null,
    exact: null,
    range: null,
    category: null,
    within: {},
    facts: {},
    excluded: null,
    cells: {},
    origin: null,
    ...known,
  };
}

/** An own entry of a record, whatever its name; null where there is none. */
export function entryOf(record: Readonly<Record<string, string>>, name: string): string | null {
  return Object.hasOwn(record, name) ? (record[name] ?? null) : null;
}

/** The value by which rows are parted or weighted: a fact, what they belong to, or any other column. */
export function cellOf({ facts, within, cells }: Row, name: string): string | null {
  const value = entryOf(facts, name) ?? entryOf(within, name) ?? entryOf(cells, name);
  return value === null || value.trim() === "" ? null : value;
}

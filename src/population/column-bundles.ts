import type { Column } from "../scorer/columns.js";
import { valueInColumn } from "../scorer/value-in-column.js";
import type { Bundle } from "./bundle.js";
import type { Bundler } from "./bundler.js";
import type { PopulationColumns } from "./population-columns.js";

/**
 * Makes what finds the bundle of a row; null for one that needs a closer look.
 * Where facts and parents are places of words, all of them make one number, by
 * which every combination is looked for only once.
 *
 * @param yesNo the facts for which 1 and 0 stand for yes and no
 */
export function columnBundles(
  { facts = {}, within = {} }: PopulationColumns,
  bundler: Bundler,
  yesNo: ReadonlySet<string>,
): (row: number) => Bundle | null {
  const find = (row: number): Bundle | null =>
    bundler.bundleOf(valuesIn(facts, row, yesNo), valuesIn(within, row, yesNo));
  const columns = [...Object.values(facts), ...Object.values(within)];
  const coded = columns.flatMap((column) => codeOf(column) ?? []);
  const size = coded.reduce((all, one) => all * one.size, 1);
  if (coded.length < columns.length || size > MOST_CODES) return find;
  const known: (Bundle | null | undefined)[] = new Array(size).fill(undefined);
  return (row) => {
    let code = 0;
    for (let index = 0; index < coded.length; index += 1) {
      const { places, size: own } = coded[index] as Coded;
      const place = places[row] as number;
      if (place >= own) return find(row);
      code = code * own + place;
    }
    const bundle = known[code];
    if (bundle !== undefined) return bundle;
    const found = find(row);
    known[code] = found;
    return found;
  };
}

/** The most combinations for which a place is kept. */
const MOST_CODES = 2 ** 16;

interface Coded {
  readonly places: Uint8Array | Uint16Array | Uint32Array;
  readonly size: number;
}

/** A column in which all have one of a few words; null for any other. */
function codeOf(column: Column): Coded | null {
  if (!("words" in column) || column.valid !== undefined) return null;
  const { places, words } = column;
  const isPlaces = places instanceof Uint8Array || places instanceof Uint16Array || places instanceof Uint32Array;
  return isPlaces ? { places, size: words.length } : null;
}

/** The values of one row, by the name of the column. */
export function valuesIn(
  columns: Readonly<Record<string, Column>>,
  row: number,
  yesNo: ReadonlySet<string>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([name, column]) => {
      const value = valueInColumn(column, row, yesNo.has(name));
      return value == null ? [] : [[name, value]];
    }),
  );
}

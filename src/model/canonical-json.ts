/** Plain data whose exact numbers are bigints. */
type Plain = string | number | bigint | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** What stands for an object in place of its text, or null where it is written out. */
export type Shorten = (value: object) => string | null;

/**
 * Writes one text for one meaning, piece by piece: keys sorted by code unit,
 * no blanks, exact numbers as strings (RFC 8785 for data without JSON numbers
 * other than small whole ones).
 *
 * @param shorten for objects that many others share, as a scale
 * @throws TypeError for values that have no canonical form
 */
export function writeCanonicalJson(
  value: unknown,
  write: (piece: string) => void,
  shorten: Shorten = () => null,
): void {
  const writeValue = (value: Plain): void => {
    if (typeof value === "bigint") write(`"${value}"`);
    else if (typeof value === "number") write(wholeNumber(value));
    else if (typeof value !== "object" || value === null) write(JSON.stringify(value));
    else {
      const short = shorten(value);
      if (short !== null) write(JSON.stringify(short));
      else if (isList(value)) writeList(value);
      else writeObject(value);
    }
  };

  const writeList = (list: readonly Plain[]): void => {
    write("[");
    for (const [index, element] of list.entries()) {
      if (index > 0) write(",");
      writeValue(element);
    }
    write("]");
  };

  const writeObject = (object: { readonly [key: string]: Plain }): void => {
    write("{");
    for (const [index, key] of Object.keys(object).sort().entries()) {
      write(`${index > 0 ? "," : ""}${JSON.stringify(key)}:`);
      writeValue(object[key] ?? null);
    }
    write("}");
  };

  // Only plain data is ever given to it: a rubric or a part of one.
  writeValue(value as Plain);
}

function isList(value: object): value is readonly Plain[] {
  return Array.isArray(value);
}

function wholeNumber(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError("only whole numbers have a canonical form");
  return String(value);
}

/** Plain data whose exact numbers are bigints. */
type Plain = string | number | bigint | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * One text for one meaning, in pieces: keys sorted by code unit, no blanks,
 * exact numbers as strings (RFC 8785 for data without JSON numbers other than
 * small whole ones).
 *
 * @param shorten stands for an object that many others share, as a scale, in
 * place of its text; null where the object is written out
 * @throws TypeError for values that have no canonical form
 */
export function canonicalJson(value: unknown, shorten: Shorten = () => null): Generator<string> {
  // Only plain data is ever given to it: a rubric or a part of one.
  return pieces(value as Plain, shorten);
}

/** What stands for an object in place of its text, or null. */
export type Shorten = (value: object) => string | null;

function* pieces(value: Plain, shorten: Shorten): Generator<string> {
  if (typeof value === "bigint") yield `"${value}"`;
  else if (typeof value === "number") yield wholeNumber(value);
  else if (typeof value !== "object" || value === null) yield JSON.stringify(value);
  else {
    const short = shorten(value);
    if (short === null) yield* members(value, shorten);
    else yield JSON.stringify(short);
  }
}

function* members(value: object, shorten: Shorten): Generator<string> {
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) {
      yield index === 0 ? "[" : ",";
      yield* pieces(element, shorten);
    }
    yield value.length === 0 ? "[]" : "]";
    return;
  }
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [index, [key, element]] of entries.entries()) {
    yield `${index === 0 ? "{" : ","}${JSON.stringify(key)}:`;
    yield* pieces(element, shorten);
  }
  yield entries.length === 0 ? "{}" : "}";
}

function wholeNumber(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError("only whole numbers have a canonical form");
  return String(value);
}

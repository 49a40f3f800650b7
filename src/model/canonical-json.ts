/** Plain data whose exact numbers are bigints. */
type Plain = string | number | bigint | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * One text for one meaning, in pieces: keys sorted by code unit, no blanks,
 * exact numbers as strings (RFC 8785 for data without JSON numbers other than
 * small whole ones). Pieces, because a shared scale stands once in memory but
 * at every indicator in the text.
 *
 * @throws TypeError for values that have no canonical form
 */
export function canonicalJson(value: unknown): Generator<string> {
  return pieces(value as Plain, new WeakMap());
}

function* pieces(value: Plain, known: WeakMap<object, string>): Generator<string> {
  if (typeof value === "bigint") yield `"${value}"`;
  else if (typeof value === "number") yield wholeNumber(value);
  else if (typeof value !== "object" || value === null) yield JSON.stringify(value);
  else if ("kind" in value && !("children" in value) && !("weight" in value)) {
    // Scales are shared by many indicators; each is written out once.
    const text = known.get(value) ?? [...members(value, known)].join("");
    known.set(value, text);
    yield text;
  } else yield* members(value, known);
}

function* members(value: object, known: WeakMap<object, string>): Generator<string> {
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) {
      yield index === 0 ? "[" : ",";
      yield* pieces(element, known);
    }
    yield value.length === 0 ? "[]" : "]";
    return;
  }
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [index, [key, element]] of entries.entries()) {
    yield `${index === 0 ? "{" : ","}${JSON.stringify(key)}:`;
    yield* pieces(element, known);
  }
  yield entries.length === 0 ? "{}" : "}";
}

function wholeNumber(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError("only whole numbers have a canonical form");
  return String(value);
}

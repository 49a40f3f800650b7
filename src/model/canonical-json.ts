/** Plain data whose numbers are bigints or rationals written as text. */
type Plain = string | number | bigint | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * One text for one meaning: keys sorted by code unit, no blanks, exact numbers
 * as strings (RFC 8785 for data without JSON numbers).
 *
 * @throws TypeError for values that have no canonical form
 */
export function canonicalJson(value: unknown): string {
  return write(value as Plain);
}

function write(value: Plain): string {
  if (typeof value === "bigint") return `"${value}"`;
  if (typeof value === "number" && !Number.isSafeInteger(value))
    throw new TypeError("only whole numbers have a canonical form");
  if (typeof value === "object" && value !== null) {
    if (isList(value)) return `[${value.map(write).join(",")}]`;
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${write(value[key] ?? null)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}

function isList(value: object): value is readonly Plain[] {
  return Array.isArray(value);
}

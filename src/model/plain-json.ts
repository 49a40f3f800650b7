import { formatExact } from "../numeric/format-exact.js";
import type { Rational } from "../numeric/rational.js";
import type { Json } from "../text/json.js";

/** Data of the model as JSON data. */
export function plainJson(value: unknown): Json {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.map(plainJson);
  if (typeof value === "object" && value !== null) return isRational(value) ? formatExact(value) : plainObject(value);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return null;
}

/** The same of an object. */
export function plainObject(value: object): { readonly [key: string]: Json } {
  const json: Record<string, Json> = {};
  for (const [key, inner] of Object.entries(value)) {
    // Only provenance has a key of this name here: the sources behind something.
    json[key] = key === "sources" ? inner.toSorted() : plainJson(inner);
  }
  return json;
}

function isRational(value: object): value is Rational {
  return "num" in value && "den" in value;
}

import type { SchemaElement } from "hyparquet";
import { match } from "../../text/match.js";
import type { StoredType } from "./duckdb-query.js";

/** As what DuckDB and patuh alike read a column of a Parquet file; null for a type that they read otherwise. */
export function storedType(element: SchemaElement): StoredType | null {
  const { type, converted_type: converted, logical_type: logical, precision = 0 } = element;
  if (converted === "DECIMAL" || logical?.type === "DECIMAL") return precision > MOST_DIGITS ? null : "decimal";
  if (/^UINT_/.test(converted ?? "") || (logical?.type === "INTEGER" && !logical.isSigned)) return null;
  return match(type)
    .returnType<StoredType | null>()
    .with("BYTE_ARRAY", () => (converted === "UTF8" || logical?.type === "STRING" ? "text" : null))
    .with("INT32", "INT64", () => "integer")
    .with("DOUBLE", () => "double")
    .with("BOOLEAN", () => "boolean")
    .with("FLOAT", "INT96", "FIXED_LEN_BYTE_ARRAY", undefined, () => null)
    .exhaustive();
}

/** So many digits a decimal of DuckDB has at most. */
const MOST_DIGITS = 38;

/**
 * A cell as the reader of Parquet gives it, from its text.
 *
 * @param isWide whether it is stored in 64 bits
 */
export function cellOf(text: string | null, type: StoredType, isWide: boolean): unknown {
  if (text === null) return null;
  return match(type)
    .returnType<unknown>()
    .with("text", "decimal", () => text)
    .with("integer", () => (isWide ? BigInt(text) : Number(text)))
    .with("double", () => doubleOf(text))
    .with("boolean", () => text === "true")
    .exhaustive();
}

/** DuckDB writes the shortest decimal that is read as the same double. */
function doubleOf(text: string): number {
  const special = /^(-?)(inf|nan)$/.exec(text);
  if (special === null) return Number(text);
  const size = special[2] === "inf" ? Number.POSITIVE_INFINITY : Number.NaN;
  return special[1] === "-" ? -size : size;
}

import type { SchemaElement } from "hyparquet";
import { match } from "../../text/match.js";

/** Turns what stands in a column of a Parquet file into a cell; bytes that are no text stay bytes. */
export type ReadCell = (value: unknown) => unknown;

/** A column whose values are read as they were stored, and how they become cells. */
export interface ParquetColumn {
  /** The element of the schema with which it is read. */
  readonly element: SchemaElement;
  readonly readCell: ReadCell;
}

/**
 * How a column is read exactly, or null for a type that is no answer.
 *
 * The reader turns decimals into doubles, so they are read as the bare integers
 * that they are stored as, and the point is set here.
 */
export function parquetColumn(element: SchemaElement): ParquetColumn | null {
  const { type, converted_type: converted, logical_type: logical } = element;
  if (element.repetition_type === "REPEATED" || type === undefined) return null;
  if (converted === "DECIMAL" || logical?.type === "DECIMAL") {
    const scale = logical?.type === "DECIMAL" ? logical.scale : (element.scale ?? 0);
    const bare: SchemaElement = { ...element };
    delete bare.converted_type;
    delete bare.logical_type;
    return { element: bare, readCell: (value) => decimal(value, scale) };
  }
  const isText = converted === "UTF8" || converted === "ENUM" || logical?.type === "STRING" || logical?.type === "ENUM";
  const isInteger = converted === undefined || /^U?INT_/.test(converted);
  const isPlain = isInteger && (logical === undefined || logical.type === "INTEGER");
  return match(type)
    .returnType<ParquetColumn | null>()
    .with("BYTE_ARRAY", () => (isText || (isPlain && logical === undefined) ? { element, readCell: text } : null))
    .with("BOOLEAN", "INT32", "INT64", "DOUBLE", () => (isPlain ? { element, readCell: (value) => value } : null))
    .with("FLOAT", () => (isPlain ? { element, readCell: (value) => single(value) } : null))
    .with("INT96", "FIXED_LEN_BYTE_ARRAY", () => null)
    .exhaustive();
}

/** The type of a column as one would call it. */
export function parquetType({ type, converted_type: converted, logical_type: logical }: SchemaElement): string {
  return logical?.type ?? converted ?? type ?? "group";
}

function text(value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return value;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(value);
  } catch (error) {
    if (error instanceof TypeError) return value;
    throw error;
  }
}

/** An unscaled integer with its point, as decimal text. */
function decimal(value: unknown, scale: number): unknown {
  const unscaled = value instanceof Uint8Array ? fromBytes(value) : wholeOf(value);
  if (unscaled === null) return value;
  const sign = unscaled < 0n ? "-" : "";
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, "0");
  return scale === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

function wholeOf(value: unknown): bigint | null {
  if (typeof value === "bigint") return value;
  return typeof value === "number" ? BigInt(value) : null;
}

/** Two's complement, the highest byte first. */
function fromBytes(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of bytes) value = value * 256n + BigInt(byte);
  return BigInt.asIntN(bytes.length * 8, value);
}

/** A float of 32 bits as the shortest decimal that is read as the same float. */
function single(value: unknown): unknown {
  if (typeof value !== "number" || !Number.isFinite(value)) return value;
  for (let digits = 1; digits < 9; digits += 1) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return Number(value.toPrecision(9));
}

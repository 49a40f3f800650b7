import { statSync } from "node:fs";
import { extname } from "node:path";

/** The kinds of files that are read row by row. */
export const INPUT_KINDS = ["csv", "ndjson", "parquet"] as const;

/** One of them. */
export type InputKind = (typeof INPUT_KINDS)[number];

const EXTENSIONS: ReadonlyMap<string, InputKind> = new Map([
  [".csv", "csv"],
  [".tsv", "csv"],
  [".parquet", "parquet"],
  [".ndjson", "ndjson"],
  [".jsonl", "ndjson"],
]);

/** The largest NDJSON file that is read whole, so that each outcome can be told with all its parts. */
export const MOST_WHOLE = 16 * 1024 * 1024;

/** The kind of a file by its name; null where that does not say. */
export function inputKind(file: string): InputKind | null {
  return EXTENSIONS.get(extname(file).toLowerCase()) ?? null;
}

/** Whether an NDJSON file is too large to be read whole. */
export function isLarge(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MOST_WHOLE;
}

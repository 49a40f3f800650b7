import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Rubric } from "../../src/model/rubric.js";
import type { Tally } from "./differential.js";

/** What of a long run is done already, so that it can be interrupted. */
export interface Progress {
  /** What a chunk of records came to in an earlier run; null where it is still to do. */
  readonly done: (start: number, count: number) => readonly Tally[] | null;
  readonly note: (start: number, count: number, tallies: readonly Tally[]) => void;
}

/** Remembers chunks in the file that `PATUH_PROGRESS` names, one line each; without it nothing is remembered. */
export function createProgress({ hash }: Rubric): Progress {
  const file = process.env["PATUH_PROGRESS"];
  if (file === undefined) return { done: () => null, note: () => {} };
  mkdirSync(dirname(file), { recursive: true });
  const keyOf = (start: number, count: number): string => `${hash} ${start} ${count}`;
  const lines = existsSync(file)
    ? readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line.endsWith("}"))
    : [];
  const known = new Map(
    lines.map((line): readonly [string, readonly Tally[]] => {
      const { key, tallies } = JSON.parse(line);
      return [key, tallies];
    }),
  );
  return {
    done: (start, count) => known.get(keyOf(start, count)) ?? null,
    note: (start, count, tallies) => appendFileSync(file, `${JSON.stringify({ key: keyOf(start, count), tallies })}\n`),
  };
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetWriteBuffer } from "hyparquet-writer";
import colors from "picocolors";
import { afterAll } from "vitest";
import { type ScoreRowsOptions, scoreRows } from "../../../src/cli/commands/score-rows.js";
import type { InputKind } from "../../../src/cli/stream/input-kind.js";

/** A folder for the files of one test file; it is removed behind the last test. */
export interface Folder {
  readonly path: (name: string) => string;
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly read: (name: string) => string;
}

export function testFolder(): Folder {
  const folder = mkdtempSync(join(tmpdir(), "patuh-stream-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = (name: string): string => join(folder, name);
  return {
    path,
    write: (name, content) => {
      writeFileSync(path(name), content);
      return path(name);
    },
    read: (name) => readFileSync(path(name), "utf8"),
  };
}

/** What a run left behind. */
export interface Run {
  readonly status: number;
  readonly out: readonly string[];
  readonly rejects: readonly { readonly row: number; readonly column: string | null; readonly code: string }[];
  readonly err: string;
}

/** Scores a file in this process, into CSV unless said otherwise. */
export async function scoreFile(
  folder: Folder,
  rubric: string,
  file: string,
  kind: InputKind,
  options: Partial<ScoreRowsOptions> = {},
): Promise<Run> {
  let err = "";
  const plain = colors.createColors(false);
  const terminal = {
    out: () => undefined,
    err: (text: string) => {
      err += text;
    },
    paintOut: plain,
    paintErr: plain,
  };
  const { out = folder.path("out"), rejects = folder.path("rejects"), ...others } = options;
  const status = await scoreRows(rubric, file, kind, { form: "csv", lang: "en", ...others, out, rejects }, terminal);
  const linesIn = (name: string): readonly string[] => {
    try {
      return readFileSync(name, "utf8").split("\n").slice(0, -1);
    } catch {
      return [];
    }
  };
  const found = { status, out: linesIn(out), rejects: linesIn(rejects).map((line) => JSON.parse(line)), err };
  for (const name of [out, rejects]) rmSync(name, { force: true });
  return found;
}

/** A Parquet file of columns of text. */
export function parquetOf(
  columns: Readonly<Record<string, readonly (string | null)[]>>,
  rowGroupSize = 1000,
): Uint8Array {
  const columnData = Object.entries(columns).map(([name, data]) => ({
    name,
    data: [...data],
    type: "STRING" as const,
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize }));
}

import { closeSync, existsSync, openSync, rmSync, writeFileSync } from "node:fs";
import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { keyFileExists, keyFileUnwritable } from "./key-file-diagnostics.js";

/** A file that must not be there yet, and who may read it. */
export interface KeyFile {
  readonly file: string;
  readonly text: string;
  readonly mode: number;
}

/** Writes new files, all of them or none. */
export function writeKeyFiles(files: readonly KeyFile[]): readonly Diagnostic[] {
  const { report, diagnostics } = createCollector(null);
  for (const { file } of files.filter((one) => existsSync(one.file))) report(keyFileExists, null, { file });
  if (diagnostics.length > 0) return diagnostics;
  const written: string[] = [];
  for (const one of files) {
    const code = write(one, () => written.push(one.file));
    if (code === null) continue;
    for (const file of written) rmSync(file);
    if (code === "EEXIST") report(keyFileExists, null, { file: one.file });
    else report(keyFileUnwritable, null, { file: one.file, reason: code });
    break;
  }
  return diagnostics;
}

/** Why a file could not be written, or null. Nobody else can have made or read it in between. */
function write({ file, text, mode }: KeyFile, opened: () => void): string | null {
  try {
    const descriptor = openSync(file, "wx", mode);
    opened();
    try {
      writeFileSync(descriptor, text);
    } finally {
      closeSync(descriptor);
    }
    return null;
  } catch (error) {
    if (error instanceof Error && "code" in error) return String(error.code);
    throw error;
  }
}

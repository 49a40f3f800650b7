import { closeSync, fstatSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Source } from "../text/source.js";
import { fileUnwritable } from "./file-diagnostics.js";

/**
 * Writes another text into a file that was read. The file keeps its place, its
 * owner and its rights; when there is no room, what was there is put back.
 *
 * @returns why it could not be written, or nothing
 */
export function writeSource(file: string, { name, text: before }: Source, text: string): readonly Diagnostic[] {
  const { report, diagnostics } = createCollector(name);
  try {
    const descriptor = openSync(file, "r+");
    try {
      if (!fstatSync(descriptor).isFile()) throw Object.assign(new Error("not a file"), { code: "ENOTSUP" });
      overwrite(descriptor, before, text);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    if (code === null) throw error;
    report(fileUnwritable, null, { file, reason: code });
  }
  return diagnostics;
}

function overwrite(descriptor: number, before: string, text: string): void {
  try {
    writeWhole(descriptor, text);
  } catch (error) {
    writeWhole(descriptor, before);
    throw error;
  }
}

function writeWhole(descriptor: number, text: string): void {
  const bytes = Buffer.from(text, "utf8");
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done, bytes.length - done, done);
  ftruncateSync(descriptor, bytes.length);
}

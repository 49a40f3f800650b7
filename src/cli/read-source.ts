import { closeSync, openSync, readSync } from "node:fs";
import { createCollector, type Report } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { fileNotUtf8, fileTooLarge } from "../diagnostics/text-file-diagnostics.js";
import type { Source } from "../text/source.js";
import { reportUnreadable } from "./report-unreadable.js";

/** The largest file that is read whole, in bytes. */
export const MAX_FILE_SIZE = 256 * 1024 * 1024;

/** A text that was read, or why it could not be. */
export type ReadSource =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** How a text may be saved; Windows-1252 is what older spreadsheets call CSV. */
export type Encoding = "utf-8" | "windows-1252";

/** Reads a whole text file, or standard input for `-`. */
export function readSource(file: string, encoding: Encoding = "utf-8"): ReadSource {
  const name = file === "-" ? "<stdin>" : file;
  const { report, diagnostics } = createCollector(name);
  const bytes = readBytes(file, report);
  if (bytes === null) return { ok: false, diagnostics };
  if (isUtf16(bytes)) {
    report(fileNotUtf8, null, { file: name });
    return { ok: false, diagnostics };
  }
  try {
    return {
      ok: true,
      source: { name, text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes) },
    };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    report(fileNotUtf8, null, { file: name });
    return { ok: false, diagnostics };
  }
}

/** Whether every other byte of the beginning is zero, as in UTF-16 without a mark: each half would be read as a text. */
function isUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 1000);
  return head.length > 1 && head.filter((byte) => byte === 0).length >= head.length / 3;
}

/** Reads a whole file, or standard input for `-`; null, and a report, where that cannot be done. */
export function readBytes(file: string, report: Report): Uint8Array | null {
  try {
    const descriptor = file === "-" ? 0 : openSync(file, "r");
    const bytes = readAtMost(descriptor, MAX_FILE_SIZE);
    if (descriptor !== 0) closeSync(descriptor);
    if (bytes !== null) return bytes;
    report(fileTooLarge, null, { file, most: MAX_FILE_SIZE });
  } catch (error) {
    reportUnreadable(error, file, report);
  }
  return null;
}

/** Everything that a descriptor gives, or null when there is no end in sight. */
function readAtMost(descriptor: number, most: number): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size <= most) {
    const chunk = new Uint8Array(1 << 16);
    const length = readChunk(descriptor, chunk);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, length));
    size += length;
  }
  return null;
}

/** How many bytes were read, 0 at the end. A pipe that has nothing yet is waited for. */
function readChunk(descriptor: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(descriptor, chunk);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : null;
      if (code === "EOF") return 0; // how Windows ends a pipe
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

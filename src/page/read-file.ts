import { createCollector, type Report } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { fileNotUtf8, fileTooLarge, fileUnreadable } from "../diagnostics/text-file-diagnostics.js";

/** The largest file that is read, in bytes. */
export const MAX_FILE_SIZE = 256 * 1024 * 1024;

/** What is used of a `File` of the browser. */
export interface NamedBlob {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** A file that was read as text, or why it could not be; then its text is null. */
export interface ReadFile {
  readonly name: string;
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a whole file as UTF-8. Never rejects for a bad file. */
export async function readFile(file: NamedBlob): Promise<ReadFile> {
  const { report, diagnostics } = createCollector(file.name);
  return { name: file.name, text: await textOf(file, report), diagnostics };
}

async function textOf(file: NamedBlob, report: Report): Promise<string | null> {
  if (file.size > MAX_FILE_SIZE) {
    report(fileTooLarge, null, { file: file.name, most: MAX_FILE_SIZE });
    return null;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof TypeError) report(fileNotUtf8, null, { file: file.name });
    // So does a folder that is dropped, and a file that is gone meanwhile.
    else if (error instanceof DOMException) report(fileUnreadable, null, { file: file.name, reason: error.name });
    else throw error;
    return null;
  }
}

import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { fileNotUtf8, fileTooLarge } from "../diagnostics/text-file-diagnostics.js";

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
  const { name } = file;
  const { report, diagnostics } = createCollector(name);
  if (file.size > MAX_FILE_SIZE) {
    report(fileTooLarge, null, { file: name, most: MAX_FILE_SIZE });
    return { name, text: null, diagnostics };
  }
  const text = decoded(await file.arrayBuffer());
  if (text === null) report(fileNotUtf8, null, { file: name });
  return { name, text, diagnostics };
}

function decoded(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

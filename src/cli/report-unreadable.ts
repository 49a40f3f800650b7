import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Report } from "../diagnostics/collect.js";
import { fileUnreadable } from "../diagnostics/text-file-diagnostics.js";
import { suggest } from "../text/suggest.js";
import { fileIsFolder, fileNotFound } from "./file-diagnostics.js";

/** Reports why a file cannot be read; an error that the system did not give is thrown on. */
export function reportUnreadable(error: unknown, file: string, report: Report): void {
  const code = error instanceof Error && "code" in error ? String(error.code) : null;
  if (code === null) throw error;
  if (code === "ENOENT" || code === "ENOTDIR") report(fileNotFound, null, { file, suggestion: neighbourOf(file) });
  else if (code === "EISDIR") report(fileIsFolder, null, { file, suggestion: null });
  else report(fileUnreadable, null, { file, reason: code });
}

/** A file in the same folder whose name is nearly the same. */
function neighbourOf(file: string): string | null {
  const folder = dirname(file);
  try {
    const near = suggest(basename(file), readdirSync(folder));
    return near === null ? null : join(folder, near);
  } catch (error) {
    if (error instanceof Error && "code" in error) return null; // the folder itself is not there
    throw error;
  }
}

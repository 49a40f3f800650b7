import { readdirSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type { Report } from "../diagnostics/collect.js";
import { fileUnreadable } from "../diagnostics/text-file-diagnostics.js";
import { suggest } from "../text/suggest.js";
import { fileIsFolder, fileNotFound } from "./file-diagnostics.js";

/** Reports why a file cannot be read; an error that the system did not give is thrown on. */
export function reportUnreadable(error: unknown, file: string, report: Report): void {
  const code = error instanceof Error && "code" in error ? String(error.code) : null;
  if (code === null) throw error;
  if (code === "ENOENT" || code === "ENOTDIR") report(fileNotFound, null, { file, ...neighboursOf(file) });
  else if (code === "EISDIR") report(fileIsFolder, null, { file, suggestion: null });
  else report(fileUnreadable, null, { file, reason: code });
}

const MOST_SHOWN = 5;

/** A file in the same folder whose name is nearly the same, or some that end alike. */
function neighboursOf(file: string): { readonly suggestion: string | null; readonly there: readonly string[] } {
  const folder = dirname(file);
  try {
    const names = readdirSync(folder);
    const near = suggest(basename(file), names);
    const alike = names.filter((name) => extname(file) !== "" && extname(name) === extname(file)).toSorted();
    return {
      suggestion: near === null ? null : join(folder, near),
      there: alike.slice(0, MOST_SHOWN).map((name) => join(folder, name)),
    };
  } catch (error) {
    if (error instanceof Error && "code" in error) return { suggestion: null, there: [] }; // no such folder either
    throw error;
  }
}

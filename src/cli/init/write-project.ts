import { lstatSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createCollector } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { projectFileExists, projectUnwritable } from "./init-diagnostics.js";
import type { ProjectFile } from "./project-files.js";

/**
 * Writes the files of a new project, all of them or none. No file is written
 * over; what cannot be finished is taken away again, and a signal waits.
 */
export function writeProject(folder: string, files: readonly ProjectFile[]): readonly Diagnostic[] {
  const { report, diagnostics } = createCollector(null);
  for (const path of files.map(({ name }) => join(folder, name)).filter(isThere))
    report(projectFileExists, null, { file: path });
  if (diagnostics.length > 0) return diagnostics;
  const fault = withSignalsLater(() => writeAll(folder, files));
  if (fault !== null) report(projectUnwritable, null, fault);
  return diagnostics;
}

/** Runs something to its end before Ctrl-C is looked at, so that nothing is left half-made. */
function withSignalsLater<T>(work: () => T): T {
  const later = (): void => {};
  process.on("SIGINT", later);
  try {
    return work();
  } finally {
    process.off("SIGINT", later);
  }
}

function writeAll(folder: string, files: readonly ProjectFile[]): { file: string; reason: string } | null {
  const written: string[] = [];
  let made: string | undefined;
  let path = folder;
  try {
    made = mkdirSync(folder, { recursive: true });
    for (const { name, text } of files) {
      path = join(folder, name);
      writeFileSync(path, text, { flag: "wx" });
      written.push(path);
    }
    return null;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    if (code === null) throw error;
    // A file that was begun when the disk was full is ours, too.
    if (path !== folder && code === "ENOSPC") written.push(path);
    for (const one of written) rmSync(one, { force: true });
    // Every folder that was made holds only the next one.
    if (made !== undefined) rmSync(made, { recursive: true });
    return { file: path, reason: code };
  }
}

/** A link that leads nowhere is there as well. */
function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error) return false;
    throw error;
  }
}

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { LoadParent } from "../compile/load-source.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Source } from "../text/source.js";
import { readSource } from "./read-source.js";
import { SHIPPED } from "./shipped.js";

/** Finds amended rubrics in files, and remembers which of them could not be read. */
export interface ParentLoader {
  readonly loadParent: LoadParent;
  readonly failures: () => readonly Diagnostic[];
}

/**
 * Looks for `id-year.rubric` beside the file that amends it, then among the
 * rubrics that ship with the package.
 *
 * @param file where the first text comes from; `-` for standard input
 */
export function createParentLoader(first: Source, file: string): ParentLoader {
  const folders = new Map([[first.name, dirname(file)]]);
  const failures = new Map<string, readonly Diagnostic[]>();
  const loadParent: LoadParent = (id, year, amending) => {
    const name = `${id}-${year}.rubric`;
    const found = [folders.get(amending.name) ?? ".", fileURLToPath(SHIPPED)]
      .map((folder) => join(folder, name))
      .find((path) => existsSync(path));
    if (found === undefined) return null;
    folders.set(found, dirname(found));
    const read = readSource(found);
    if (read.ok) return read.source;
    failures.set(found, read.diagnostics);
    return null;
  };
  return { loadParent, failures: () => [...failures.values()].flat() };
}

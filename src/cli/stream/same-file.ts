import { statSync } from "node:fs";
import { lockName } from "./file-lock.js";
import { journalName } from "./journal.js";
import { realPath } from "./output-target.js";
import { partName } from "./part-file.js";

/**
 * Whether an output, or what stands beside it until it is whole, would be
 * written over an input or another output, whatever path each is named by.
 */
export function hasSameFile(inputs: readonly string[], outputs: readonly string[]): boolean {
  const read = inputs.map((file) => [file]);
  const written = outputs.map(realPath).map((path) => [path, partName(path), journalName(path), lockName(path)]);
  const all = [...read, ...written].map((files) => new Set(files.flatMap(marksOf)));
  return all.some((marks, index) =>
    all.some((others, other) => other > index && other >= read.length && [...marks].some((mark) => others.has(mark))),
  );
}

/** By what a file is known: its path without links, and where it is stored. */
function marksOf(file: string): readonly string[] {
  const path = realPath(file);
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? [path] : [path, `${found.dev}:${found.ino}`];
}

import { compileRubric } from "../compile/compile-rubric.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Rubric } from "../model/rubric.js";
import { match } from "../text/match.js";
import type { Source } from "../text/source.js";
import { findRubric } from "./find-rubric.js";
import { evidenceForRubric } from "./mistaken-file.js";
import { createParentLoader } from "./parent-loader.js";
import { readSource } from "./read-source.js";

/** A rubric that was found and compiled, or why not; the source is there when the text was read. */
export interface LoadedRubric {
  readonly rubric: Rubric | null;
  readonly source: Source | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds a rubric by path, or by `id@year` among those that ship with the
 * package, and compiles it. What an amendment amends is looked for beside it
 * (for standard input in the current folder), then among the shipped rubrics.
 */
export function loadRubric(reference: string): LoadedRubric {
  return match(findRubric(reference))
    .returnType<LoadedRubric>()
    .with({ kind: "unknown" }, ({ diagnostics }) => ({ rubric: null, source: null, diagnostics }))
    .with({ kind: "file" }, { kind: "shipped" }, ({ path }) => compileFile(path, reference))
    .exhaustive();
}

function compileFile(file: string, name: string): LoadedRubric {
  const read = readSource(file);
  const mistaken = evidenceForRubric(file, read);
  if (mistaken !== null) return { rubric: null, source: null, diagnostics: mistaken };
  if (!read.ok) return { rubric: null, source: null, diagnostics: read.diagnostics };
  const source = { name: name === "-" ? read.source.name : name, text: read.source.text };
  const { loadParent, failures } = createParentLoader(source, file);
  const { rubric, diagnostics } = compileRubric(source.text, source.name, { loadParent });
  return { rubric, source, diagnostics: [...diagnostics, ...failures()] };
}

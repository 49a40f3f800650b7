import { dirname, join } from "node:path";
import { createParentLoader } from "../cli/parent-loader.js";
import { readSource } from "../cli/read-source.js";
import { compileRubric } from "../compile/compile-rubric.js";
import type { LoadParent } from "../compile/load-source.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { rubricDts } from "../form/rubric-dts.js";
import { rubricModule } from "../form/rubric-module.js";
import type { Source } from "../text/source.js";
import { writeTypes } from "./write-types.js";

/** What became of the file of a rubric. */
export interface CompiledFile {
  /** The module that gives the rubric; null when it has errors. */
  readonly code: string | null;
  readonly source: Source | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The files that change what comes out: the rubric, and those that it amends, also where there is none yet. */
  readonly watched: readonly string[];
}

/**
 * Compiles a rubric as the command line does: what it amends is looked for
 * beside it, then among the rubrics of the package.
 *
 * @param hasTypes whether its types are written beside it
 */
export function compileFile(file: string, hasTypes: boolean): CompiledFile {
  const read = readSource(file);
  if (!read.ok) return { code: null, source: null, diagnostics: read.diagnostics, watched: [file] };
  const { source } = read;
  const watched = new Set([file]);
  const { loadParent, failures } = createParentLoader(source, file);
  const watching: LoadParent = (id, year, amending) => {
    const found = loadParent(id, year, amending);
    // Invariant: sources are named by their paths here.
    watched.add(join(dirname(amending.name), `${id}-${year}.rubric`));
    return found;
  };
  const { rubric, diagnostics } = compileRubric(source.text, source.name, { loadParent: watching });
  const all = [...diagnostics, ...failures()];
  const answer = { source, watched: [...watched] };
  if (rubric === null) return { ...answer, code: null, diagnostics: all };
  const unwritten = hasTypes ? writeTypes(file, rubricDts(rubric)) : [];
  return { ...answer, code: rubricModule(rubric), diagnostics: [...all, ...unwritten] };
}

import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileRubric } from "../compile/compile-rubric.js";
import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Rubric } from "../model/rubric.js";
import type { Source } from "../text/source.js";
import { suggest } from "../text/suggest.js";
import { rubricNotShipped } from "./file-diagnostics.js";
import { createParentLoader } from "./parent-loader.js";
import { readSource } from "./read-source.js";
import { SHIPPED } from "./shipped.js";

/** A rubric that was found and compiled, or why not; the source is there when the text was read. */
export interface LoadedRubric {
  readonly rubric: Rubric | null;
  readonly source: Source | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** How a rubric that ships with the package is named: `id@year`. */
export const SHIPPED_REFERENCE = /^([A-Za-z][\w-]*)@([0-9]{4}(?:-[0-9]{4})?)$/;

/**
 * Finds a rubric by path, or by `id@year` among those that ship with the
 * package, and compiles it. What an amendment amends is looked for beside it
 * (for standard input in the current folder), then among the shipped rubrics.
 */
export function loadRubric(reference: string): LoadedRubric {
  const match = SHIPPED_REFERENCE.exec(reference);
  const bare = /^[A-Za-z][\w-]*$/.test(reference) && !existsSync(reference);
  if (!bare && (match === null || existsSync(reference))) return compileFile(reference, reference);
  const [, id, year] = match ?? [];
  const file = new URL(`${id}-${year}.rubric`, SHIPPED);
  if (existsSync(file)) return compileFile(fileURLToPath(file), reference);
  const { report, diagnostics } = createCollector(null);
  const shipped = shippedRubrics();
  report(rubricNotShipped, null, { reference, shipped, suggestion: nearest(reference, shipped) });
  return { rubric: null, source: null, diagnostics };
}

/** The shipped rubric that was most likely meant; of a name without a year, the latest. */
function nearest(reference: string, shipped: readonly string[]): string | null {
  if (reference.includes("@")) return suggest(reference, shipped);
  const id = suggest(reference, new Set(shipped.map((one) => one.split("@")[0] ?? one)));
  return shipped.findLast((one) => one.startsWith(`${id}@`)) ?? null;
}

/** The references of all rubrics that ship with the package. */
function shippedRubrics(): readonly string[] {
  return readdirSync(SHIPPED)
    .flatMap((file) => /^(.+?)-([0-9]{4}(?:-[0-9]{4})?)\.rubric$/.exec(file)?.slice(1, 3).join("@") ?? [])
    .toSorted();
}

function compileFile(file: string, name: string): LoadedRubric {
  const read = readSource(file);
  if (!read.ok) return { rubric: null, source: null, diagnostics: read.diagnostics };
  const source = { name: name === "-" ? read.source.name : name, text: read.source.text };
  const { loadParent, failures } = createParentLoader(source, file);
  const { rubric, diagnostics } = compileRubric(source.text, source.name, { loadParent });
  return { rubric, source, diagnostics: [...diagnostics, ...failures()] };
}

import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { suggest } from "../text/suggest.js";
import { rubricNotShipped } from "./file-diagnostics.js";
import { SHIPPED } from "./shipped.js";

/** What a rubric on the command line refers to. */
export type FoundRubric =
  /** A file as it was named, whether it is there or not; `-` is standard input. */
  | { readonly kind: "file"; readonly path: string }
  /** A rubric that ships with the package. */
  | { readonly kind: "shipped"; readonly path: string }
  | { readonly kind: "unknown"; readonly diagnostics: readonly Diagnostic[] };

/** How a rubric that ships with the package is named: `id@year`. */
const SHIPPED_REFERENCE = /^([A-Za-z][\w-]*)@([0-9]{4}(?:-[0-9]{4})?)$/;

/**
 * Tells a path from `id@year` of a rubric that ships with the package. A file
 * that is there goes first.
 */
export function findRubric(reference: string): FoundRubric {
  if (existsSync(reference)) return { kind: "file", path: reference };
  const match = SHIPPED_REFERENCE.exec(reference);
  const isBare = /^[A-Za-z][\w-]*$/.test(reference);
  if (match === null && !isBare) return { kind: "file", path: reference };
  const [, id, year] = match ?? [];
  const file = new URL(`${id}-${year}.rubric`, SHIPPED);
  if (existsSync(file)) return { kind: "shipped", path: fileURLToPath(file) };
  const { report, diagnostics } = createCollector(null);
  const shipped = shippedRubrics();
  report(rubricNotShipped, null, { reference, shipped, suggestion: nearest(reference, shipped) });
  return { kind: "unknown", diagnostics };
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

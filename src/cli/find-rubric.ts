import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { suggest } from "../text/suggest.js";
import { rubricNotShipped } from "./file-diagnostics.js";
import { SHIPPED } from "./shipped.js";
import { shippedRubrics } from "./shipped-rubrics.js";

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
 * that is there goes first. A year also finds the rubric of the years around
 * it: `id@2017` that of `2016-2019`.
 */
export function findRubric(reference: string): FoundRubric {
  if (existsSync(reference)) return { kind: "file", path: reference };
  const match = SHIPPED_REFERENCE.exec(reference);
  const isBare = /^[A-Za-z][\w-]*$/.test(reference);
  if (match === null && !isBare) return { kind: "file", path: reference };
  const [, id = "", year = ""] = match ?? [];
  const shipped = shippedRubrics();
  const found = shipped.find((one) => one === reference) ?? shipped.find((one) => spans(one, id, year));
  if (found !== undefined) {
    return { kind: "shipped", path: fileURLToPath(new URL(`${found.replace("@", "-")}.rubric`, SHIPPED)) };
  }
  const { report, diagnostics } = createCollector(null);
  report(rubricNotShipped, null, { reference, shipped, suggestion: nearest(reference, shipped) });
  return { kind: "unknown", diagnostics };
}

/** Whether a shipped rubric is of several years, and this one is among them; years of four digits compare as text. */
function spans(shipped: string, id: string, year: string): boolean {
  const [, first = "", last = ""] = /@([0-9]{4})-([0-9]{4})$/.exec(shipped) ?? [];
  return shipped.startsWith(`${id}@`) && year.length === 4 && first <= year && year <= last;
}

/** The shipped rubric that was most likely meant; of a name without a year, the latest. */
function nearest(reference: string, shipped: readonly string[]): string | null {
  if (reference.includes("@")) return suggest(reference, shipped);
  const id = suggest(reference, new Set(shipped.map((one) => one.split("@")[0] ?? one)));
  return shipped.findLast((one) => one.startsWith(`${id}@`)) ?? null;
}

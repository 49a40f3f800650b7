import type { Diagnostic } from "./diagnostic.js";

/** The diagnostics sorted by place; those without a place keep their order and come last. */
export function inSourceOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b) || 0);
}

function startOf({ span }: Diagnostic): number {
  return span?.start ?? Number.MAX_SAFE_INTEGER;
}

function endOf({ span }: Diagnostic): number {
  return span?.end ?? Number.MAX_SAFE_INTEGER;
}

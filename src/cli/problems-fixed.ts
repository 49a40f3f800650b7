import { fixRubric } from "../compile/fix-rubric.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { positionAt } from "../text/position.js";
import type { Checked } from "./check-output.js";
import { createParentLoader } from "./parent-loader.js";
import { refuseShipped } from "./refuse-shipped.js";

/** The problems of a file that `check --fix` repairs: those with one fix that it does not refuse to make. */
export function problemsFixed(file: string, { source, diagnostics }: Checked): readonly Diagnostic[] {
  const certain = diagnostics.filter(({ severity, fixes }) => severity !== "info" && fixes.length === 1);
  if (source === null || certain.length === 0 || refuseShipped(file).length > 0) return [];
  const { loadParent } = createParentLoader(source, file);
  const { refused } = fixRubric(source.text, source.name, { loadParent });
  const keyOf = (code: string, { line, column }: { readonly line: number; readonly column: number }): string =>
    `${code} ${line}:${column}`;
  const left = new Set(refused.map(({ diagnostic, position }) => keyOf(diagnostic.code, position)));
  return certain.filter(({ code, span }) => !left.has(keyOf(code, positionAt(source.text, span?.start ?? 0))));
}

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { typesUnwritten } from "../form/type-diagnostics.js";

/**
 * Writes the types of a rubric where TypeScript looks for them: `x.d.rubric.ts`
 * beside `x.rubric`. A file that says the same is left alone, or watchers would go round in circles.
 *
 * @returns why they could not be written, or nothing
 */
export function writeTypes(file: string, text: string): readonly Diagnostic[] {
  const types = file.replace(/\.rubric$/, ".d.rubric.ts");
  const { report, diagnostics } = createCollector(file);
  try {
    if (!existsSync(types) || readFileSync(types, "utf8") !== text) writeFileSync(types, text);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    if (code === null) throw error;
    report(typesUnwritten, null, { file: types, reason: code });
  }
  return diagnostics;
}

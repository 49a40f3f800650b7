import { writeFileSync } from "node:fs";
import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { fileUnwritable } from "./file-diagnostics.js";
import { formFileExists } from "./form-diagnostics.js";

/** Writes a file that must not be there yet; says why it could not be written. */
export function writeNewFile(file: string, content: Uint8Array | string): readonly Diagnostic[] {
  const { report, diagnostics } = createCollector(null);
  try {
    writeFileSync(file, content, { flag: "wx" });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    if (code === null) throw error;
    if (code === "EEXIST") report(formFileExists, null, { file });
    else report(fileUnwritable, null, { file, reason: code });
  }
  return diagnostics;
}

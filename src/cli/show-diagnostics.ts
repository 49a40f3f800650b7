import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { type DiagnosticJson, diagnosticToJson } from "../diagnostics/diagnostic-to-json.js";
import type { Paint } from "../diagnostics/paint.js";
import { renderDiagnostic } from "../diagnostics/render-diagnostic.js";
import { LANGUAGES, type Language } from "../text/localized.js";
import type { Source } from "../text/source.js";
import type { CommonOptions } from "./options.js";

/** Diagnostics as a person reads them, with a blank line between two. */
export function showDiagnostics(
  diagnostics: readonly Diagnostic[],
  source: Source | null,
  { lang }: Pick<CommonOptions, "lang">,
  paint: Paint,
): string {
  const languages = lang === undefined ? LANGUAGES : [lang];
  return diagnostics.map((diagnostic) => `${renderDiagnostic(diagnostic, source, { languages, paint })}\n`).join("\n");
}

/** Diagnostics as JSON data. */
export function diagnosticsJson(
  diagnostics: readonly Diagnostic[],
  source: Source | null,
  language: Language,
): readonly DiagnosticJson[] {
  return diagnostics.map((diagnostic) => diagnosticToJson(diagnostic, source, language));
}

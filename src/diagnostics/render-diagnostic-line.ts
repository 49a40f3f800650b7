import type { Language } from "../text/localized.js";
import type { Diagnostic } from "./diagnostic.js";

/** A diagnostic in one line and one language, for lists. */
export function renderDiagnosticLine({ code, text }: Diagnostic, language: Language): string {
  return `${code}: ${text[language].message}`;
}

import type { Language } from "../text/localized.js";
import { type PositionRange, positionRange } from "../text/position.js";
import type { Source } from "../text/source.js";
import type { Diagnostic, DiagnosticText, Severity } from "./diagnostic.js";

/** A diagnostic as JSON for other programs; lines and columns count from 1. */
export interface DiagnosticJson extends DiagnosticText {
  readonly file: string | null;
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly span: PositionRange | null;
  readonly path: string | null;
  readonly fixes: readonly {
    readonly title: string;
    readonly edits: readonly { readonly span: PositionRange; readonly text: string }[];
  }[];
  /** The same words in both languages. */
  readonly text: Readonly<Record<Language, DiagnosticText>>;
}

/**
 * Turns a diagnostic into plain JSON data. `message`, `why` and `hint` are in
 * the asked language; `text` holds both.
 */
export function diagnosticToJson(diagnostic: Diagnostic, source: Source | null, language: Language): DiagnosticJson {
  const { code, name, severity, text, span, path, fixes } = diagnostic;
  return {
    file: diagnostic.source,
    code,
    name,
    severity,
    ...text[language],
    span: source === null || span === null ? null : positionRange(source.text, span),
    path,
    fixes:
      source === null
        ? []
        : fixes.map((fix) => ({
            title: fix.title[language],
            edits: fix.edits.map((edit) => ({ span: positionRange(source.text, edit.span), text: edit.text })),
          })),
    text,
  };
}

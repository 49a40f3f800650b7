import type { Span } from "../text/span.js";
import type { DiagnosticKind, Wording } from "./define-diagnostic.js";
import type { Diagnostic, DiagnosticText, Fix, RelatedSpan } from "./diagnostic.js";

/** Where a problem is: a span of the source, a path into the evidence, or nowhere in particular. */
export type Place = Span | string | null;

/** What a report may carry beside its facts. */
export interface ReportExtras {
  /** The path names a key, not the value behind it. */
  readonly atKey?: boolean;
  readonly related?: readonly RelatedSpan[];
  readonly fixes?: readonly Fix[];
}

/** Takes one problem and lets the pass go on. */
export type Report = <Facts>(kind: DiagnosticKind<Facts>, place: Place, facts: Facts, extras?: ReportExtras) => void;

/** Finds the place of an evidence path in a source text: of the value, or of its key. */
export type Locate = (path: string, atKey: boolean) => Span | null;

/** A report function together with what it was told so far. */
export interface Collector {
  readonly report: Report;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Collects diagnostics about one source.
 *
 * @param locate finds the span of an evidence path when the source text is known
 */
export function createCollector(source: string | null, locate: Locate = () => null): Collector {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (kind, place, facts, { related = [], fixes = [], atKey = false } = {}) => {
    const path = typeof place === "string" ? place : null;
    diagnostics.push({
      code: kind.code,
      name: kind.name,
      severity: kind.severity,
      text: { id: wordsOf(kind.id, facts), en: wordsOf(kind.en, facts) },
      source,
      span: typeof place === "string" ? locate(place, atKey) : place,
      path,
      related,
      fixes,
    });
  };
  return { report, diagnostics };
}

function wordsOf<Facts>(wording: Wording<Facts>, facts: Facts): DiagnosticText {
  return { message: shortened(wording.message(facts)), why: wording.why, hint: shortened(wording.hint(facts)) };
}

/** A number with hundreds of digits would bury the message around it. */
function shortened(text: string): string {
  return text.replaceAll(/[0-9]{41,}/g, (digits) => `${digits.slice(0, 10)}…${digits.slice(-5)}`);
}

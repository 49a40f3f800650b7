import { createCollector } from "../diagnostics/collect.js";
import type { Rubric } from "../model/rubric.js";
import { type ParsedJson, parseJson } from "../text/parse-json.js";
import type { Source } from "../text/source.js";
import { duplicateKey, duplicateSubject, evidenceNesting, evidenceSyntax, noEvidence } from "./evidence-diagnostics.js";
import { type ReadEvidence, readEvidence } from "./read-evidence.js";

/**
 * Reads evidence from text: one JSON object, a JSON list of them, or one
 * object per line (NDJSON). Numbers keep every digit that was written.
 *
 * @returns one result per subject, in the order of the text; a text that is
 * not JSON gives one result with the place where it stops
 */
export function readEvidenceText(rubric: Rubric, source: Source): readonly ReadEvidence[] {
  const text = source.text.startsWith("\uFEFF") ? ` ${source.text.slice(1)}` : source.text;
  const read = isLineDelimited(text)
    ? lines(text).flatMap(({ line, base }) => readDocument(rubric, source, parseJson(line, base)))
    : readDocument(rubric, source, parseJson(text));
  return read.length === 0
    ? [failure(source, (report) => report(noEvidence, { start: 0, end: 0 }, {}))]
    : withoutDoubles(source, read);
}

/** Whether the first line is whole JSON and more follows: no single document can look like that. */
function isLineDelimited(text: string): boolean {
  const [first, second] = lines(text);
  return first !== undefined && second !== undefined && parseJson(first.line).ok;
}

function lines(text: string): readonly { readonly line: string; readonly base: number }[] {
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map(({ 0: line, index }) => ({ line, base: index }));
}

function readDocument(rubric: Rubric, source: Source, parsed: ParsedJson): readonly ReadEvidence[] {
  if (!parsed.ok) {
    const found = source.text.slice(parsed.span.start, parsed.span.start + 20).split(/[\r\n]/)[0] ?? "";
    return [
      failure(source, (report) => {
        if (parsed.fault === "nesting") report(evidenceNesting, parsed.span, {});
        else if (source.text.trim() === "") report(noEvidence, { start: 0, end: 0 }, {});
        else report(evidenceSyntax, parsed.span, { found });
      }),
    ];
  }
  const { value, duplicates, locate } = parsed;
  const isList = Array.isArray(value);
  const all: readonly unknown[] = isList ? value : [value];
  return all.map((one, index) => {
    const read = readEvidence(rubric, one, {
      source: source.name,
      locate: (path, atKey) => locate(isList ? joined(index, path) : path, atKey),
    });
    const whole = locate(isList ? `[${index}]` : "", false);
    const doubled = duplicates.filter(
      ({ span }) => whole !== null && span.start >= whole.start && span.end <= whole.end,
    );
    if (doubled.length === 0) return read;
    const { diagnostics } = failure(source, (report) => {
      for (const { key, span, first } of doubled) {
        const label = { id: "pertama kali di sini", en: "first here" };
        report(duplicateKey, span, { key }, { related: [{ span: first, label }] });
      }
    });
    return { ok: false, evidence: null, diagnostics: [...read.diagnostics, ...diagnostics] };
  });
}

function joined(index: number, path: string): string {
  return path === "" || path.startsWith("[") ? `[${index}]${path}` : `[${index}].${path}`;
}

/** Only the first evidence of a subject stands; the others say so. */
function withoutDoubles(source: Source, read: readonly ReadEvidence[]): readonly ReadEvidence[] {
  const seen = new Set<string>();
  return read.map((one) => {
    if (!one.ok) return one;
    const { id } = one.evidence.subject;
    if (!seen.has(id)) {
      seen.add(id);
      return one;
    }
    return failure(source, (report) => report(duplicateSubject, null, { subject: id }));
  });
}

function failure(source: Source, tell: (report: ReturnType<typeof createCollector>["report"]) => void): ReadEvidence {
  const { report, diagnostics } = createCollector(source.name);
  tell(report);
  return { ok: false, evidence: null, diagnostics };
}

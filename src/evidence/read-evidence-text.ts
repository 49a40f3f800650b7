import { createCollector } from "../diagnostics/collect.js";
import type { RelatedSpan } from "../diagnostics/diagnostic.js";
import type { Rubric } from "../model/rubric.js";
import type { Source } from "../text/source.js";
import type { Span } from "../text/span.js";
import { duplicateKey, duplicateSubject, evidenceNesting, evidenceSyntax, noEvidence } from "./evidence-diagnostics.js";
import { type DuplicateKey, type ParsedJson, parseJson } from "./parse-json.js";
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

/**
 * Whether every line is a document of its own: the first one is and more
 * follows (no single document can look like that), or the whole is not JSON
 * but some line alone is an object.
 */
function isLineDelimited(text: string): boolean {
  const [first, ...others] = lines(text);
  if (first === undefined || others.length === 0) return false;
  if (parseJson(first.line).ok) return true;
  const isObject = ({ line }: { readonly line: string }): boolean =>
    line.trimStart().startsWith("{") && parseJson(line).ok;
  return first.line.trimStart().startsWith("{") && !parseJson(text).ok && others.some(isObject);
}

/** The lines that are not blank, with where each begins. */
function lines(text: string): readonly { readonly line: string; readonly base: number }[] {
  const found: { line: string; base: number }[] = [];
  let base = 0;
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (/\S/.test(line)) found.push({ line, base });
    base += line.length + (text.startsWith("\r\n", base + line.length) ? 2 : 1);
  }
  return found;
}

/** What one document, or one element of a list, came to, and where it stands. */
interface Placed {
  readonly read: ReadEvidence;
  readonly place: Span;
}

function readDocument(rubric: Rubric, source: Source, parsed: ParsedJson): readonly Placed[] {
  if (!parsed.ok) {
    const found = source.text.slice(parsed.span.start, parsed.span.start + 20).split(/[\r\n]/)[0] ?? "";
    const read = failure(source, (report) => {
      if (parsed.fault === "nesting") report(evidenceNesting, parsed.span, {});
      else if (source.text.trim() === "") report(noEvidence, { start: 0, end: 0 }, {});
      else report(evidenceSyntax, parsed.span, { found });
    });
    return [{ read, place: parsed.span }];
  }
  const { value, duplicates, locate } = parsed;
  const isList = Array.isArray(value);
  const all: readonly unknown[] = isList ? value : [value];
  return all.map((one, index) => {
    const place = locate(isList ? `[${index}]` : "", false) ?? { start: 0, end: 0 };
    const read = readEvidence(rubric, one, {
      source: source.name,
      // What is not there at all is lacking where its subject begins.
      locate: (path, atKey) => locate(isList ? joined(index, path) : path, atKey) ?? firstCharacter(place),
    });
    const doubled = duplicates.filter(({ span }) => span.start >= place.start && span.end <= place.end);
    return { read: doubled.length === 0 ? read : withDuplicates(source, read, doubled), place };
  });
}

function withDuplicates(source: Source, read: ReadEvidence, doubled: readonly DuplicateKey[]): ReadEvidence {
  const { diagnostics } = failure(source, (report) => {
    for (const { key, span, first } of doubled) report(duplicateKey, span, { key }, { related: [firstHere(first)] });
  });
  return {
    ok: false,
    subject: read.subject,
    within: parentsIn(read),
    evidence: null,
    diagnostics: [...read.diagnostics, ...diagnostics],
  };
}

function parentsIn(read: ReadEvidence): Readonly<Record<string, string>> {
  return read.ok ? Object.fromEntries(read.evidence.within ?? []) : read.within;
}

function firstHere(span: Span): RelatedSpan {
  return { span, label: { id: "pertama kali di sini", en: "first here" } };
}

function joined(index: number, path: string): string {
  return path === "" || path.startsWith("[") ? `[${index}]${path}` : `[${index}].${path}`;
}

/** Only the first evidence of a subject stands; the others say so. */
function withoutDoubles(source: Source, all: readonly Placed[]): readonly ReadEvidence[] {
  const seen = new Map<string, Span>();
  return all.map(({ read, place }) => {
    if (!read.ok) return read;
    const { id } = read.subject;
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, place);
      return read;
    }
    const related = [firstHere(firstCharacter(first))];
    const said = failure(source, (report) =>
      report(duplicateSubject, firstCharacter(place), { subject: id }, { related }),
    );
    return { ...said, subject: read.subject, within: parentsIn(read) };
  });
}

function firstCharacter({ start }: Span): Span {
  return { start, end: start + 1 };
}

function failure(
  source: Source,
  tell: (report: ReturnType<typeof createCollector>["report"]) => void,
): Extract<ReadEvidence, { ok: false }> {
  const { report, diagnostics } = createCollector(source.name);
  tell(report);
  return { ok: false, subject: null, within: {}, evidence: null, diagnostics };
}

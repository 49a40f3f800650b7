import type * as z from "zod/mini";
import { createCollector, type Report } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { canonicalJson } from "../../text/canonical-json.js";
import { formatPath, type PathStep } from "../../text/format-path.js";
import type { Source } from "../../text/source.js";
import { type Envelope, isEnvelope, readEnvelope } from "../envelope/read-envelope.js";
import { type JsonLine, jsonLine } from "./json-line.js";
import { RECORD_TYPE, RECORD_VERSION, type RecordStatement } from "./record.js";
import { recordNewer, recordShape } from "./record-diagnostics.js";
import { statementSchema } from "./record-schema.js";

/** A record whose form is right, or why it is none. Nothing that it says is verified yet. */
export type ReadRecord =
  | {
      readonly ok: true;
      readonly statement: RecordStatement;
      /** What it was signed in; null for a record without a signature. */
      readonly envelope: Envelope | null;
      readonly diagnostics: readonly Diagnostic[];
    }
  | {
      readonly ok: false;
      readonly statement: null;
      readonly envelope: Envelope | null;
      readonly diagnostics: readonly Diagnostic[];
    };

/**
 * Reads the one line of a record, signed or not, strictly: canonical JSON,
 * a version that is known, no key too many. Never throws for a bad text.
 *
 * @param source the line; a line end behind it is left out
 * @example
 * readRecord({ name: "a.record.json", text: "{}" }).diagnostics[0].code; // => "PTH7103"
 */
export function readRecord({ name, text }: Source): ReadRecord {
  const { report, diagnostics } = createCollector(name);
  const { statement, envelope } = recordOfLine(text.replace(/\r?\n$/, ""), 0, report);
  return statement === null
    ? { ok: false, statement, envelope, diagnostics }
    : { ok: true, statement, envelope, diagnostics };
}

/** What one line holds, whose form is right. */
export interface RecordLine {
  readonly statement: RecordStatement | null;
  readonly envelope: Envelope | null;
}

/**
 * Reads a record that is one line of a source, or reports why it is none.
 *
 * @param base where in the source the line begins
 */
export function recordOfLine(text: string, base: number, report: Report): RecordLine {
  const line = jsonLine(text, base, report);
  if (line === null) return { statement: null, envelope: null };
  if (!isEnvelope(line.value)) return { statement: readStatement(line, report), envelope: null };
  const envelope = readEnvelope(line, report);
  if (envelope === null) return { statement: null, envelope };
  // What stands in the payload has no place in the text that was given, but its line has.
  const atLine: Report = (kind, _, facts) => report(kind, { start: base, end: base + 1 }, facts);
  const inside = jsonLine(envelope.statement, 0, atLine);
  return { statement: inside === null ? null : readStatement(inside, atLine), envelope };
}

function readStatement(line: JsonLine, report: Report): RecordStatement | null {
  const version = versionOf(line.value);
  if (version !== null && version !== RECORD_VERSION) {
    report(recordNewer, line.locate("predicateType", false), { version, known: RECORD_VERSION });
    return null;
  }
  const read = statementSchema.safeParse(line.value);
  if (read.success) {
    // A key that no schema sees, as `__proto__`, must not hide in a record.
    if (canonicalJson(read.data) === line.text) return read.data;
    report(recordShape, line.locate("", false), { path: "", isUnknown: false });
    return null;
  }
  const { issues } = read.error;
  // Of something that is another kind of data, that it is none of ours is all there is to say.
  const foreign = issues.find(({ path }) => path.length === 0 || path[0] === "_type" || path[0] === "predicateType");
  for (const issue of foreign === undefined ? issues.slice(0, MOST_ISSUES) : [foreign])
    reportIssue(issue, line, report);
  return null;
}

/** What is wrong in one place is often wrong in many. */
const MOST_ISSUES = 5;

/** The version that a record says it has. */
function versionOf(value: unknown): number | null {
  if (typeof value !== "object" || value === null || !("predicateType" in value)) return null;
  const { predicateType } = value;
  if (typeof predicateType !== "string" || !predicateType.startsWith(RECORD_TYPE)) return null;
  const version = predicateType.slice(RECORD_TYPE.length);
  return /^[1-9][0-9]{0,8}$/.test(version) ? Number(version) : null;
}

function reportIssue(issue: z.core.$ZodIssue, { locate }: JsonLine, report: Report): void {
  const steps = issue.path.map((step): PathStep => (typeof step === "symbol" ? String(step) : step));
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) {
      const path = formatPath([...steps, key]);
      report(recordShape, locate(path, true), { path, isUnknown: true });
    }
  } else {
    const path = formatPath(steps);
    report(recordShape, locate(path, false), { path, isUnknown: false });
  }
}

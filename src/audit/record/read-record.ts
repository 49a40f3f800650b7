import type * as z from "zod/mini";
import { createCollector, type Report } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { hasErrors } from "../../diagnostics/has-errors.js";
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
  const line = jsonLine(text.replace(/\r?\n$/, ""), 0, report);
  const envelope = line !== null && isEnvelope(line.value) ? readEnvelope(line, report) : null;
  if (line === null || hasErrors(diagnostics)) return { ok: false, statement: null, envelope, diagnostics };
  const inside = envelope === null ? line : jsonLine(envelope.statement, 0, report);
  const statement = inside === null ? null : readStatement(inside, report);
  return statement === null
    ? { ok: false, statement, envelope, diagnostics }
    : { ok: true, statement, envelope, diagnostics };
}

function readStatement(line: JsonLine, report: Report): RecordStatement | null {
  const version = versionOf(line.value);
  if (version !== null && version !== RECORD_VERSION) {
    report(recordNewer, line.locate("predicateType", false), { version, known: RECORD_VERSION });
    return null;
  }
  const read = statementSchema.safeParse(line.value);
  if (read.success) return read.data;
  for (const issue of read.error.issues.slice(0, MOST_ISSUES)) reportIssue(issue, line, report);
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

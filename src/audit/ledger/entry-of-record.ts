import * as z from "zod/mini";
import type { Report } from "../../diagnostics/collect.js";
import { createCollector } from "../../diagnostics/collect.js";
import { formatPath, type PathStep } from "../../text/format-path.js";
import type { Localized } from "../../text/localized.js";
import { UNPRINTABLE } from "../../text/printable.js";
import { envelopePayload } from "../envelope/dsse-diagnostics.js";
import { isEnvelope, readEnvelope } from "../envelope/read-envelope.js";
import { type JsonLine, jsonLine } from "../record/json-line.js";
import { recordForm } from "../record/line-diagnostics.js";

/** Of whom a record speaks, and by which rubric. */
export interface RecordEntry {
  readonly subject: string;
  /** `id@year` */
  readonly rubric: string;
  /** The id of the key that the record says it was signed with; null when it is not signed. */
  readonly keyId: string | null;
}

/**
 * Finds out of whom a line speaks, signed or not, or reports why it is no
 * record. What the record says is not evaluated again here.
 *
 * @param base where in the source the line begins
 */
export function entryOfRecord(line: string, base: number, report: Report): RecordEntry | null {
  const read = jsonLine(line, base, report);
  if (read === null) return null;
  if (!isEnvelope(read.value)) return entryOfStatement(read, null, report);
  const envelope = readEnvelope(read, report);
  if (envelope === null) return null;
  // What stands in the payload has no place in the text that was given.
  const inside = createCollector(null);
  const statement = jsonLine(envelope.statement, 0, inside.report);
  const entry = statement === null ? null : entryOfStatement(statement, envelope.keyId, inside.report);
  if (entry === null) report(envelopePayload, read.locate("payload", false), {});
  return entry;
}

const STATEMENT = "https://in-toto.io/Statement/v1";

const text = z.string().check(z.refine((value) => /\S/.test(value) && !UNPRINTABLE.test(value)));

const statementSchema = z.object({
  _type: z.literal(STATEMENT),
  subject: z
    .array(
      z.object({
        name: z.string(),
        digest: z.object({ sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
      }),
    )
    .check(z.minLength(1)),
  predicateType: text,
  predicate: z.object({
    evidence: z.object({ meaning: z.object({ subject: z.object({ id: text }) }) }),
    rubric: z.object({ meaning: z.object({ id: text, year: text }) }),
  }),
});

function entryOfStatement({ value, locate }: JsonLine, keyId: string | null, report: Report): RecordEntry | null {
  const read = statementSchema.safeParse(value);
  if (read.success) {
    const { evidence, rubric } = read.data.predicate;
    const { id, year } = rubric.meaning;
    return { subject: evidence.meaning.subject.id, rubric: `${id}@${year}`, keyId };
  }
  const path = read.error.issues[0]?.path.map((step): PathStep => (typeof step === "symbol" ? String(step) : step));
  const part = formatPath(path ?? []);
  report(recordForm, locate(part, false), { part, expected: expectedOf(part) });
  return null;
}

function expectedOf(part: string): Localized {
  if (part === "_type") return { id: `"${STATEMENT}"`, en: `"${STATEMENT}"` };
  if (/^subject|sha256$/.test(part))
    return { id: "yang dinilai menurut in-toto, dengan `sha256`", en: "a subject of in-toto, with its `sha256`" };
  if (/\.(id|year)$|Type$/.test(part)) return { id: "teks yang tidak kosong", en: "text that is not empty" };
  return { id: "objek seperti ditulis `patuh record`", en: "an object as `patuh record` writes it" };
}

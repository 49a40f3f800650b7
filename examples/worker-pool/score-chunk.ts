import { type DiagnosticJson, diagnosticToJson, prepareScorer, type Scored } from "patuh";
import { readEvidenceText } from "patuh/evidence";
import { pekppp2024 } from "patuh/rubrics";

/** Some whole lines of a file, and the number of the first. */
export interface Chunk {
  readonly bytes: Uint8Array;
  readonly firstRow: number;
}

/** What came of a chunk: lists of the same length, since they travel from thread to thread faster than objects. */
export interface Answers {
  readonly rows: readonly number[];
  /** Who was scored; null for a row that was refused. */
  readonly subjects: readonly (string | null)[];
  /** One line of JSON each, with its line end. */
  readonly lines: readonly string[];
}

/** Why a row was refused. An application may add its own, in the same shape. */
type Reason = Pick<DiagnosticJson, "code" | "path" | "text">;

// Laid out once for each thread, not for each chunk.
const scorer = prepareScorer(pekppp2024);
const decoder = new TextDecoder("utf-8", { fatal: true });

/** Scores one chunk; this runs in every thread of the pool. */
export default function scoreChunk({ bytes, firstRow }: Chunk): Answers {
  const answers = { rows: [] as number[], subjects: [] as (string | null)[], lines: [] as string[] };
  for (const [index, line] of linesOf(bytes).entries()) {
    const row = firstRow + index;
    for (const one of scoreLine(line, row)) {
      answers.rows.push(row);
      answers.subjects.push(one.subject);
      answers.lines.push(one.line);
    }
  }
  return answers;
}

function scoreLine(bytes: Uint8Array, row: number): readonly { subject: string | null; line: string }[] {
  const text = textOf(bytes);
  if (text === null) return [{ subject: null, line: refusedLine(row, null, [NOT_UTF8]) }];
  if (text.trim() === "") return [];
  const quick = quickly(text);
  const source = { name: `row ${row}`, text };
  const all =
    quick?.ok === true
      ? [quick]
      : readEvidenceText(pekppp2024, source).map((read) => (read.ok ? scorer.scoreEvidence(read.evidence) : read));
  return all.map((scored) => {
    if (!scored.ok) {
      const said = scored.diagnostics.map((one) => diagnosticToJson(one, source, "en"));
      return { subject: null, line: refusedLine(row, scored.subject?.id ?? null, said) };
    }
    const subject = scored.subject.id;
    const { score, category } = scored;
    return { subject, line: `${JSON.stringify({ row, subject, score, category: category?.id ?? null })}\n` };
  });
}

/**
 * JSON.parse rounds long numbers and drops doubled keys without a word. A line that it gives back to the letter had
 * neither; any other is left to `readEvidenceText`, which is exact and knows places, and takes many times as long.
 */
function quickly(text: string): Scored | null {
  try {
    const data: unknown = JSON.parse(text);
    return JSON.stringify(data) === text ? scorer.score(data) : null;
  } catch {
    return null;
  }
}

export function refusedLine(row: number, subject: string | null, reasons: readonly Reason[]): string {
  const diagnostics = reasons.map(({ code, path, text }) => ({ code, path, text }));
  return `${JSON.stringify({ row, subject, score: null, category: null, diagnostics })}\n`;
}

/** What an application finds itself, with a code of its own. */
export function ownReason(code: string, id: string, en: string): Reason {
  const words = (message: string) => ({ message, why: "", hint: "" });
  return { code, path: null, text: { id: words(id), en: words(en) } };
}

const NOT_UTF8 = ownReason("APP1", "baris ini bukan UTF-8", "this row is not UTF-8");

function textOf(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end < 0 ? bytes.length : end;
    lines.push(bytes.subarray(start, stop));
    start = stop + 1;
  }
  return lines;
}

import { createReadStream } from "node:fs";
import { Piscina } from "piscina";
import scoreChunk, { type Answers, type Chunk, ownReason, refusedLine } from "./score-chunk.js";

const CHUNK_BYTES = 256 * 1024;
const MOST_LINE_BYTES = 4 * 1024 * 1024;

/**
 * Scores a file of NDJSON and yields its answers, lines of JSON, in the order of the file.
 *
 * At most two chunks for each thread are in memory at once, and the id of every subject, which is how doubled ones are
 * found. Without threads everything happens in this one.
 */
export async function* scoreFile(file: string, threads: number): AsyncGenerator<string> {
  const seen = new Map<string, number>();
  for await (const answers of inOrder(chunksOf(file), threads)) yield withoutDoubles(answers, seen).join("");
}

/** Only the first evidence of a subject stands. */
function withoutDoubles({ rows, subjects, lines }: Answers, seen: Map<string, number>): readonly string[] {
  return lines.map((line, index) => {
    const [subject = null, row = 0] = [subjects[index], rows[index]];
    const first = subject === null ? undefined : seen.get(subject);
    if (subject === null) return line;
    if (first === undefined) {
      seen.set(subject, row);
      return line;
    }
    return refusedLine(row, subject, [
      ownReason("APP2", `sudah ada di baris ${first}`, `it is in row ${first} already`),
    ]);
  });
}

/** Hands chunks to threads, and gives back what came of them one after the other. */
async function* inOrder(chunks: AsyncIterable<Chunk>, threads: number): AsyncGenerator<Answers> {
  if (threads === 0) {
    for await (const chunk of chunks) yield scoreChunk(chunk);
    return;
  }
  const filename = new URL("./score-chunk.js", import.meta.url).href;
  const pool = new Piscina({ filename, minThreads: threads, maxThreads: threads });
  const pending: Promise<Answers>[] = [];
  try {
    for await (const chunk of chunks) {
      const result: Promise<Answers> = pool.run(chunk);
      result.catch(() => undefined); // It is awaited when its turn comes.
      pending.push(result);
      const next = pending.length < 2 * threads ? undefined : pending.shift();
      if (next !== undefined) yield await next;
    }
    for (const result of pending) yield await result;
  } finally {
    await pool.destroy();
  }
}

/** Whole lines, about a quarter of a megabyte at a time. */
async function* chunksOf(file: string): AsyncGenerator<Chunk> {
  let firstRow = 1;
  let rest = Buffer.alloc(0);
  for await (const part of createReadStream(file, { highWaterMark: CHUNK_BYTES })) {
    const bytes = Buffer.concat([rest, part]);
    const end = bytes.lastIndexOf(0x0a) + 1;
    if (bytes.length - end > MOST_LINE_BYTES)
      throw new Error(`a line of ${file} is too long to be the evidence of one`);
    rest = bytes.subarray(end);
    if (end === 0) continue;
    const whole = bytes.subarray(0, end);
    yield { bytes: whole, firstRow };
    for (let at = whole.indexOf(0x0a); at >= 0; at = whole.indexOf(0x0a, at + 1)) firstRow += 1;
  }
  if (rest.length > 0) yield { bytes: rest, firstRow };
}

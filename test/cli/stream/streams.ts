import type { Chunk } from "../../../src/cli/stream/input-file.js";
import type { RowBatch } from "../../../src/cli/stream/input-row.js";
import { compileRubric } from "../../../src/compile/compile-rubric.js";
import type { Rubric } from "../../../src/model/rubric.js";

const TEXT = `rubric loket 2024 {
  title "Loket"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  level service -> unit mean
  fact closed yes/no "Tutup"
  indicator fee weight 20% { scale yes/no }
  indicator speed weight 20% { scale levels 0..4 }
  indicator board weight 20% { scale checklist { cost "Biaya" time "Waktu" } }
  indicator service weight 20% { scale mean of respondents 1..4 }
  indicator queue weight 20% { observations mean scale levels 0..4 }
  rule shut "Tutup" { when closed then withhold award }
  category good "Baik" from 50
  category poor "Kurang" from 0
}`;

/** The rubric that these tests score with. */
export function loketRubric(): Rubric {
  const { rubric, diagnostics } = compileRubric(TEXT);
  if (rubric === null) throw new Error(diagnostics.map(({ text }) => text.en.message).join("\n"));
  return rubric;
}

/** A text as bytes, cut before each of the given offsets. */
export async function* chunksOf(bytes: Uint8Array, cuts: readonly number[] = []): AsyncGenerator<Chunk> {
  const places = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
  for (const [index, start] of places.entries())
    if (index + 1 < places.length) yield { bytes: bytes.subarray(start, places[index + 1]), progress: null };
}

/** Everything that a reader gives, as plain data. */
export async function gathered(batches: AsyncIterable<RowBatch>): Promise<{
  readonly rows: readonly { readonly number: number; readonly data: unknown; readonly codes: readonly string[] }[];
  readonly said: readonly string[];
  readonly blank: number;
}> {
  const rows = [];
  const said = [];
  let blank = 0;
  for await (const batch of batches) {
    for (let place = 0; place < batch.length; place += 1) {
      const { number, data, faults } = batch.rowAt(place);
      rows.push({ number, data, codes: faults.map(({ diagnostic }) => diagnostic.code) });
    }
    said.push(...batch.said.map(({ code }) => code));
    blank += batch.blank;
  }
  return { rows, said, blank };
}

/** A text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

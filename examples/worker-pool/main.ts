import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { indicatorsOf } from "patuh";
import { pekppp2024 } from "patuh/rubrics";
import { scoreFile } from "./score-file.js";

const INDICATORS = indicatorsOf(pekppp2024);
const [file] = process.argv.slice(2);
if (file === undefined) await compare(Number(process.env["ROWS"] ?? 20_000));
else await pipeline(scoreFile(file, availableParallelism()), process.stdout);

/** Scores a made-up file with one thread and with several, in one run. */
async function compare(rows: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "patuh-"));
  const name = join(folder, "units.ndjson");
  writeFileSync(name, Array.from({ length: rows }, (_, index) => madeUp(index)).join("\n"));
  const threads = availableParallelism();
  const one = await measure(name, 0);
  const many = await measure(name, threads);
  rmSync(folder, { recursive: true });
  console.log(`one thread: ${one.seconds.toFixed(2)} s, ${Math.round(rows / one.seconds)} rows a second`);
  console.log(`${threads} threads:  ${many.seconds.toFixed(2)} s, ${Math.round(rows / many.seconds)} rows a second`);
  console.log(`ratio: ${(one.seconds / many.seconds).toFixed(2)}, on a machine that may have had other work`);
  console.log(`same bytes: ${one.hash === many.hash}; refused:\n${many.refused.join("\n")}`);
  process.exitCode = one.hash === many.hash ? 0 : 1;
}

async function measure(name: string, threads: number) {
  const started = performance.now();
  const hash = createHash("sha256");
  const refused: string[] = [];
  for await (const lines of scoreFile(name, threads)) {
    hash.update(lines);
    refused.push(...lines.split("\n").filter((line) => line.includes('"diagnostics"')));
  }
  return { seconds: (performance.now() - started) / 1000, hash: hash.digest("hex"), refused };
}

function madeUp(index: number): string {
  if (index === 10) return '{"subject": "unit-10", "answers": {"parkir": 3}}';
  if (index === 11) return '{"subject": "unit-11", ';
  if (index === 12) return '{"subject": "unit-9", "answers": {}}';
  const answers = INDICATORS.map(({ name, scale }, at) => {
    const level = 1 + ((index * 7 + at * 3) % 4);
    return [name, scale.kind === "mean" ? { mean: `${level}.5`, respondents: 30 } : level];
  });
  return JSON.stringify({ subject: `unit-${index}`, answers: Object.fromEntries(answers) });
}

// Makes an evidence file of many rows and prints how fast, and in how much memory, the built command line scores it into
// CSV: `npm run build:cli && npm run bench:rows -- 100000 csv 40` (rows; csv, ndjson or parquet; indicators, a multiple of
// 4). Runs it twice, and once more on DuckDB where it reads such files, and compares the bytes. Ten million: `npm run bench:rows -- 10000000 csv 12`, 1 GB in the folder for
// temporary files. A Parquet file is made in memory, so one million rows of it are enough.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { closeSync, mkdtempSync, openSync, readSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parquetWriteBuffer } from "hyparquet-writer";

const GROUPS = 4;
const LEVELS = 5;

const [, , rowsGiven = "100000", kind = "csv", indicatorsGiven = "40"] = process.argv;
const [rows, INDICATORS] = [Number(rowsGiven), Number(indicatorsGiven) / GROUPS];
if (!Number.isInteger(INDICATORS) || !Number.isInteger(rows))
  throw new Error("rows, kind, indicators (a multiple of 4)");
const ROW_GROUP = 100_000;

/** A number from 0 up that looks like chance and is always the same. */
function chance(seed: number, below: number): number {
  return Math.abs(Math.imul(seed + 1, 2654435761) >>> 8) % below;
}

const indicators = Array.from({ length: GROUPS * INDICATORS }, (_, index) => `i${index}`);

const RUBRIC = `rubric bench 2024 {
  title "B"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  ${Array.from({ length: GROUPS }, (_, group) => {
    const own = indicators.slice(group * INDICATORS, (group + 1) * INDICATORS);
    const parts = own.map((name) => `indicator ${name} weight 1/${INDICATORS} { scale levels 0..${LEVELS - 1} }`);
    return `dimension g${group} weight 1/${GROUPS} {\n${parts.join("\n")}\n}`;
  }).join("\n")}
  category A "A" from 60
  category B "B" from 45
  category C "C" from 0
}`;

/** Every thousandth row has an answer that no scale has. */
function answersOf(row: number): readonly number[] {
  return indicators.map((_, index) => (index === 0 && row % 1000 === 999 ? 99 : chance(row * 131 + index, LEVELS)));
}

function lineOf(row: number): string {
  const answers = answersOf(row);
  if (kind === "csv") return `unit-${row},${answers.join(",")}\n`;
  const named = Object.fromEntries(indicators.map((name, index) => [name, answers[index]]));
  return `${JSON.stringify({ subject: `unit-${row}`, answers: named })}\n`;
}

function writeRows(file: string): void {
  if (kind === "parquet") {
    const all = Array.from({ length: rows }, (_, row) => answersOf(row));
    const columns = indicators.map((name, index) => ({
      name,
      data: all.map((answers) => answers[index] ?? 0),
      type: "INT32" as const,
    }));
    const subjects = { name: "subject", data: all.map((_, row) => `unit-${row}`), type: "STRING" as const };
    writeFileSync(
      file,
      Buffer.from(parquetWriteBuffer({ columnData: [subjects, ...columns], rowGroupSize: ROW_GROUP })),
    );
    return;
  }
  const descriptor = openSync(file, "w");
  if (kind === "csv") writeSync(descriptor, `subject,${indicators.join(",")}\n`);
  for (let row = 0; row < rows; row += 1000) {
    const lines = Array.from({ length: Math.min(1000, rows - row) }, (_, index) => lineOf(row + index));
    writeSync(descriptor, lines.join(""));
  }
  closeSync(descriptor);
}

function hashOf(file: string): string {
  const hash = createHash("sha256");
  const descriptor = openSync(file, "r");
  const chunk = Buffer.alloc(1 << 20);
  for (let length = readSync(descriptor, chunk); length > 0; length = readSync(descriptor, chunk))
    hash.update(chunk.subarray(0, length));
  closeSync(descriptor);
  return hash.digest("hex");
}

const folder = mkdtempSync(join(tmpdir(), "patuh-rows-"));
const rubric = join(folder, "bench.rubric");
writeFileSync(rubric, RUBRIC);
const input = join(folder, `rows.${kind}`);
writeRows(input);
console.log(`${rows} rows of ${indicators.length} answers as ${kind}, ${statSync(input).size} bytes`);

// The largest resident set is what the system itself says when the process ends.
const wrapper = join(folder, "measured.mjs");
writeFileSync(
  wrapper,
  `process.on("exit", () => console.error("PEAK", process.resourceUsage().maxRSS, process.cpuUsage().user));
await import(${JSON.stringify(pathToFileURL(resolve("dist/cli.js")).href)});`,
);

const ENGINES = kind === "ndjson" ? ["rows", "rows"] : ["rows", "rows", "duckdb"];
const hashes = ENGINES.map((engine, turn) => {
  const [out, rejects] = [join(folder, `out-${turn}`), join(folder, `rejects-${turn}`)];
  const command = [
    "score",
    rubric,
    input,
    "--out",
    out,
    "--rejects",
    rejects,
    "--format",
    "csv",
    "--quiet",
    "--engine",
    engine,
  ];
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [wrapper, ...command], { encoding: "utf8" });
  const seconds = (performance.now() - begin) / 1000;
  const [, peak = "0", user = "0"] = /PEAK (\d+) (\d+)/.exec(stderr) ?? [];
  console.log(
    `${engine}, ended with ${status}: ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows per second, ` +
      `${(Number(user) / 1e6).toFixed(1)} s of processor, peak ${Math.round(Number(peak) / 1024)} MB`,
  );
  const hash = `${hashOf(out)} ${hashOf(rejects)}`;
  rmSync(out);
  rmSync(rejects);
  return hash;
});
const isSame = new Set(hashes).size === 1;
console.log(isSame ? `all runs gave the same bytes, SHA-256 ${hashes[0]}` : `THE RUNS DIFFER:\n${hashes.join("\n")}`);
rmSync(folder, { recursive: true });

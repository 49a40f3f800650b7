import { fork } from "node:child_process";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { bundleSize } from "./bundle-size.js";
import { coldStart } from "./cold-start.js";
import { compile } from "./compile.js";
import { duckdb } from "./duckdb.js";
import type { Group, RunOptions } from "./group.js";
import { machineLines } from "./machine.js";
import { measureMemory, memory } from "./memory.js";
import { monteCarlo } from "./monte-carlo.js";
import { nation } from "./nation.js";
import { oneSubject } from "./one-subject.js";
import { type Table, toMarkdown } from "./table.js";
import { wrongDigits } from "./wrong-digits.js";

const GROUPS: readonly Group[] = [
  oneSubject,
  nation,
  duckdb,
  memory,
  monteCarlo,
  compile,
  coldStart,
  bundleSize,
  wrongDigits,
];
const RESULTS = "test/bench/RESULTS.md";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "15" },
    // For the processes that this one starts.
    child: { type: "boolean", default: false },
    memory: { type: "string" },
  },
});
const options: RunOptions = { rounds: roundsIn(values.rounds) };
if (values.memory !== undefined) process.send?.(await measureMemory(values.memory));
else if (values.child) await runHere(groupsNamed(positionals), options);
else await runAll(groupsNamed(positionals), options);

function roundsIn(text: string): number {
  if (/^[1-9][0-9]{0,3}$/.test(text)) return Number(text);
  console.error(`--rounds takes a number from 1 to 9999, not ${text}`);
  process.exit(2);
}

function groupsNamed(names: readonly string[]): readonly Group[] {
  const unknown = names.find((name) => !GROUPS.some((group) => group.name === name));
  if (unknown !== undefined) {
    console.error(`there is no group ${unknown}; there are ${GROUPS.map(({ name }) => name).join(", ")}`);
    process.exit(2);
  }
  return names.length === 0 ? GROUPS : GROUPS.filter(({ name }) => names.includes(name));
}

/** Each group in a process of its own, so that none is measured in the garbage of another. */
async function runAll(groups: readonly Group[], { rounds }: RunOptions): Promise<void> {
  const texts: string[] = [];
  for (const { name } of groups) {
    console.error(`${name} ...`);
    const tables = await runInProcess(name, rounds);
    texts.push(...tables.map(toMarkdown));
    console.log(tables.map(toMarkdown).join("\n"));
  }
  if (groups.length < GROUPS.length) return;
  const head = ["# Results of the benchmarks", "", "Written by `npm run bench`; not to be changed by hand.", ""];
  writeFileSync(RESULTS, [...head, ...machineLines(rounds), "", ...texts].join("\n"));
}

async function runInProcess(name: string, rounds: number): Promise<readonly Table[]> {
  const child = fork(process.argv[1] ?? "", ["--child", "--rounds", String(rounds), name], {
    execArgv: ["--expose-gc", "--no-flush-bytecode"],
  });
  return new Promise((resolve, reject) => {
    let tables: readonly Table[] | null = null;
    child.on("message", (message: readonly Table[]) => {
      tables = message;
    });
    child.on("exit", (code) => {
      if (tables === null) reject(new Error(`${name} ended with ${code}`));
      else resolve(tables);
    });
  });
}

async function runHere(groups: readonly Group[], given: RunOptions): Promise<void> {
  for (const group of groups) process.send?.(await group.run(given));
  process.disconnect();
}

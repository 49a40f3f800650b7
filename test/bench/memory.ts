import { fork } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { type BenchColumns, type BenchEvidence, benchmarkEvidence, columnsOf } from "./benchmark-evidence.js";
import { type BenchRubric, benchmarkRubric } from "./benchmark-rubric.js";
import type { Group } from "./group.js";
import { nationFromColumns, nationFromObjects } from "./hand/hand-nation.js";
import { handScorer } from "./hand/hand-scorer.js";
import { handColumns } from "./hand/write-columns.js";
import { NATION } from "./nation.js";
import { openPatuhNation } from "./subjects/patuh.js";

/** The nation in memory, in one form or the other. */
interface Nation {
  readonly rubric: BenchRubric;
  readonly evidence: readonly BenchEvidence[];
  readonly columns: BenchColumns;
}

/** Somebody whose memory is measured. */
interface Eater {
  /** How many services it is measured with. */
  readonly services: number;
  readonly open: (nation: Nation) => Promise<() => unknown>;
}

/** Bytes beyond the data, which are in memory before. */
interface Eaten {
  /** The highest at any time. */
  readonly peak: number;
  /** What the answer keeps. */
  readonly kept: number;
}

const EATERS: Readonly<Record<string, Eater>> = {
  "by hand, doubles, objects": {
    services: NATION.services,
    open: async ({ rubric, evidence, columns }) => {
      const scorer = handScorer(rubric, "float");
      return () => nationFromObjects(scorer, evidence, columns.kinds, "float");
    },
  },
  "by hand, whole numbers, columns": {
    services: NATION.services,
    open: async ({ rubric, columns }) => {
      const score = handColumns(rubric, "exact");
      return () => nationFromColumns(score, columns, "exact");
    },
  },
  "patuh (readEvidence, evaluate, aggregate, rank)": {
    services: 600,
    open: async ({ rubric, evidence }) => {
      const patuh = await openPatuhNation(rubric.text);
      return () => patuh(evidence);
    },
  },
};

/** What the nation needs beside its own data. */
export const memory: Group = {
  name: "memory",
  run: async () => {
    const rows: string[][] = [];
    for (const [name, { services }] of Object.entries(EATERS)) {
      const { peak, kept } = await eatenBy(name);
      rows.push([name, services.toLocaleString("en"), megabytes(peak), megabytes(kept)]);
    }
    return [{ title: "Memory for a nation", remarks: REMARKS, head: ["who", "services", "peak", "kept"], rows }];
  },
};

const REMARKS = [
  "each in a process of its own, beyond the evidence and the code, after a first small run; peak: resident memory (Linux), kept: heap and buffers after a collection while the answer is held.",
  "the peak has in it how far V8 lets young garbage grow, which it decides itself.",
];

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MB`;
}

async function eatenBy(name: string): Promise<Eaten> {
  const child = fork(process.argv[1] ?? "", ["--memory", name], { execArgv: ["--expose-gc"] });
  return new Promise((resolve, reject) => {
    child.on("message", (eaten: Eaten) => resolve(eaten));
    child.on("exit", () => reject(new Error(`${name} did not tell its memory`)));
  });
}

/** Measures one of them; called in a process of its own. */
export async function measureMemory(name: string): Promise<Eaten> {
  const eater = EATERS[name];
  if (eater === undefined) throw new Error(`nobody is called ${name}`);
  (await eater.open(nationOf(100)))();
  const run = await eater.open(nationOf(eater.services));
  globalThis.gc?.();
  writeFileSync("/proc/self/clear_refs", "5");
  const before = { resident: peakResident(), held: held() };
  const answer = run();
  const peak = peakResident() - before.resident;
  globalThis.gc?.();
  const kept = held() - before.held;
  if (answer === undefined) throw new Error("there is no answer");
  return { peak, kept };
}

function nationOf(services: number): Nation {
  const { indicators, institutions, missing, seed } = NATION;
  const rubric = benchmarkRubric(indicators);
  const evidence = benchmarkEvidence(rubric, services, { seed, institutions, missing });
  return { rubric, evidence, columns: columnsOf(rubric, evidence, institutions) };
}

function held(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** The most memory that was resident since the last reset. */
function peakResident(): number {
  const [, kilobytes = "0"] = /VmHWM:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
  return Number(kilobytes) * 1024;
}

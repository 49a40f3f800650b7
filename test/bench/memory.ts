import { fork } from "node:child_process";
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

/** What somebody needed beyond the data, which are in memory before. */
interface Eaten {
  /** The fullest heap at any collection, and buffers; megabytes. */
  readonly peak: number;
  /** What the answer keeps; bytes. */
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
  "patuh (scorePopulation)": {
    services: NATION.services,
    open: async ({ rubric, evidence }) => {
      const { fromObjects } = await openPatuhNation(rubric.text);
      return () => fromObjects(evidence);
    },
  },
  "patuh (scorePopulationColumns)": {
    services: NATION.services,
    open: async ({ rubric, columns }) => (await openPatuhNation(rubric.text)).fromColumns(rubric, columns),
  },
};

/** What the nation needs beside its own data. */
export const memory: Group = {
  name: "memory",
  run: async () => {
    const rows: string[][] = [];
    for (const [name, { services }] of Object.entries(EATERS)) {
      const { peak, kept } = await eatenBy(name);
      rows.push([name, services.toLocaleString("en"), megabytes(peak), megabytes(kept / 2 ** 20)]);
    }
    return [{ title: "Memory for a nation", remarks: REMARKS, head: ["who", "services", "peak", "kept"], rows }];
  },
};

const REMARKS = [
  "each in a process of its own, beyond the evidence and the code, after a first small run; peak: the heap before any of its collections (as V8 tells with --trace-gc) and buffers; kept: heap and buffers after a whole collection while the answer is held.",
  "the peak has in it how much young garbage V8 lets gather, up to 16 MB and more, which it decides itself.",
];

function megabytes(size: number): string {
  return `${size.toFixed(1)} MB`;
}

/** Runs one of them in a process of its own that tells of its collections. */
async function eatenBy(name: string): Promise<Eaten> {
  const child = fork(process.argv[1] ?? "", ["--memory", name], {
    execArgv: ["--expose-gc", "--trace-gc"],
    silent: true,
  });
  let trace = "";
  child.stdout?.on("data", (text: Buffer) => {
    trace += text.toString();
  });
  return new Promise((resolve, reject) => {
    let held: Held | null = null;
    child.on("message", (message: Held) => {
      held = message;
    });
    child.on("close", () => {
      if (held === null) reject(new Error(`${name} did not tell its memory`));
      else resolve({ peak: peakIn(trace) + held.buffers / 2 ** 20, kept: held.all });
    });
  });
}

/** What an answer keeps, in bytes. */
interface Held {
  readonly buffers: number;
  readonly all: number;
}

/** The fullest heap between the last two collections that were asked for, in megabytes above the first of them. */
function peakIn(trace: string): number {
  const collections = [...trace.matchAll(/ms: \S+(?: \(reduce\))? ([\d.]+) \([\d.]+\) -> ([\d.]+) .*/g)].map(
    ([line, before, after]) => ({ before: Number(before), after: Number(after), isAsked: line.includes("testing") }),
  );
  const asked = collections.flatMap(({ isAsked }, index) => (isAsked ? [index] : []));
  const [begin, end] = asked.slice(-2);
  if (begin === undefined || end === undefined) throw new Error("V8 told of no collections");
  const during = collections.slice(begin + 1, end + 1);
  return Math.max(...during.map(({ before }) => before)) - (collections[begin]?.after ?? Number.NaN);
}

/** Runs one of them between two collections; called in a process of its own. */
export async function measureMemory(name: string): Promise<Held> {
  const eater = EATERS[name];
  if (eater === undefined) throw new Error(`nobody is called ${name}`);
  (await eater.open(nationOf(100)))();
  const run = await eater.open(nationOf(eater.services));
  globalThis.gc?.();
  const before = process.memoryUsage();
  const answer = run();
  globalThis.gc?.();
  const after = process.memoryUsage();
  if (answer === undefined) throw new Error("there is no answer");
  const buffers = after.external - before.external;
  return { buffers, all: buffers + after.heapUsed - before.heapUsed };
}

function nationOf(services: number): Nation {
  const { indicators, institutions, missing, seed } = NATION;
  const rubric = benchmarkRubric(indicators);
  const evidence = benchmarkEvidence(rubric, services, { seed, institutions, missing });
  return { rubric, evidence, columns: columnsOf(rubric, evidence, institutions) };
}

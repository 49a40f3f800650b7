import { execFileSync } from "node:child_process";
import type { Group } from "./group.js";
import { jsonRulesEngine } from "./peers/json-rules-engine.js";
import { PEERS } from "./peers/peers.js";
import { type Spread, spreadOf } from "./statistics.js";
import { PATUH } from "./subjects/patuh.js";
import { milliseconds, times } from "./table.js";

/** What `cold.ts` prints. */
interface Cold {
  readonly imported: number;
  readonly scored: number;
}

/** A new process of Node.js for every turn: until the package is imported, and until there is a first score. */
export const coldStart: Group = {
  name: "cold-start",
  run: async ({ rounds }) => {
    const names = [...PATUH, jsonRulesEngine, ...PEERS.filter((one) => one !== jsonRulesEngine)].map(
      ({ name }) => name,
    );
    const samples = new Map(names.map((name) => [name, [] as Cold[]]));
    for (let round = 0; round < rounds; round += 1) for (const name of names) samples.get(name)?.push(start(name));
    const limit = samples.get(jsonRulesEngine.name) ?? [];
    return [
      {
        title: "Cold start",
        remarks: [
          "import: from before the import to after it, in a process that did nothing before; score: to the first score of the rubric of 66 indicators, its text in memory. The start of Node.js itself is not in it.",
          `ratios are against ${jsonRulesEngine.name}, round by round; files are in the cache of the system.`,
        ],
        head: ["who", "import", "quartiles", "ratio", "score", "quartiles", "ratio", "rounds"],
        rows: names.map((name) => {
          const own = samples.get(name) ?? [];
          return [name, ...cells(own, limit, "imported"), ...cells(own, limit, "scored"), String(own.length)];
        }),
      },
    ];
  },
};

function start(name: string): Cold {
  return JSON.parse(execFileSync(process.execPath, ["test/bench/dist/cold.js", name], { encoding: "utf8" }));
}

function cells(own: readonly Cold[], limit: readonly Cold[], until: keyof Cold): readonly string[] {
  const { median, lower, upper }: Spread = spreadOf(own.map((cold) => cold[until]));
  const ratios = spreadOf(own.map((cold, round) => cold[until] / (limit[round]?.[until] ?? Number.NaN)));
  return [milliseconds(median), `${milliseconds(lower)}–${milliseconds(upper)}`, times(ratios.median)];
}

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/** What compiling one rubric cost, counted. */
export interface CompileCost {
  readonly size: number;
  /** How often functions and blocks of the source were run. */
  readonly steps: number;
  /** How many bytes were allocated. */
  readonly bytes: number;
}

/** Large enough that nothing is collected while one rubric is compiled, so that what is allocated can be counted. */
const YOUNG_MEGABYTES = 1024;

/** Counts, in a process of its own, what compiling rubrics of these sizes costs. */
export async function compileCostOf(sizes: readonly number[]): Promise<readonly CompileCost[]> {
  mkdirSync("test/bench/dist", { recursive: true });
  const folder = mkdtempSync("test/bench/dist/cost-");
  const outfile = join(folder, "compile-cost.js");
  try {
    await build({
      entryPoints: ["test/bench/compile-cost.ts"],
      outfile,
      bundle: true,
      format: "esm",
      packages: "external",
      platform: "node",
      logLevel: "error",
    });
    const flags = [`--min-semi-space-size=${YOUNG_MEGABYTES}`, `--max-semi-space-size=${YOUNG_MEGABYTES}`];
    const answer = execFileSync(process.execPath, ["--expose-gc", ...flags, outfile, ...sizes.map(String)], {
      encoding: "utf8",
    });
    return JSON.parse(answer);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// What compiling costs, counted instead of timed, so that it is the same on every machine:
// prints `{ size, steps, bytes }` for each size as JSON. `compile-cost-of.ts` runs it.
import { Session } from "node:inspector/promises";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { benchmarkRubric } from "./benchmark-rubric.js";

const sizes = process.argv.slice(2).map(Number);
const texts = sizes.map((size) => benchmarkRubric(size).text);
const steps = await countSteps();
const bytes = countBytes();
console.log(JSON.stringify(sizes.map((size, index) => ({ size, steps: steps[index], bytes: bytes[index] }))));

/**
 * How often the functions and blocks of the source are run, all together. Only
 * what is compiled while counting is on is counted block by block, so this comes
 * before anything else runs.
 */
async function countSteps(): Promise<readonly number[]> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const counts: number[] = [];
  for (const text of [texts[0] ?? "", ...texts]) {
    compileOnce(text);
    // Taking the counts sets them back to zero.
    const { result } = await session.post("Profiler.takePreciseCoverage");
    const ranges = result.flatMap(({ functions }) => functions.flatMap((one) => one.ranges));
    counts.push(ranges.reduce((sum, { count }) => sum + count, 0));
  }
  await session.post("Profiler.stopPreciseCoverage");
  session.disconnect();
  // The first time is for what is done only once.
  return counts.slice(1);
}

/** Bytes allocated; the young generation is so large that nothing is collected meanwhile. */
function countBytes(): readonly number[] {
  for (let times = 0; times < 3; times += 1) compileOnce(texts[0] ?? "");
  return texts.map((text) => {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    compileOnce(text);
    return process.memoryUsage().heapUsed - before;
  });
}

function compileOnce(text: string): void {
  if (!compileRubric(text).ok) throw new Error("the text of the benchmark is no rubric");
}

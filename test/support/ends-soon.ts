import { expect } from "vitest";
import { processorTime } from "./processor-time.js";

/** Far above what anything needs that is tried, and far below what it takes when time doubles with every letter. */
const MOST_MILLISECONDS = 30_000;

/** Runs something that could take without end if its time grew faster than its size. */
export function endsSoon(run: () => void): void {
  expect(processorTime(run)).toBeLessThan(MOST_MILLISECONDS);
}

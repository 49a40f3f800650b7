import { expect } from "vitest";

/** Runs something that must end within a bound far above what it needs. */
export function withinMilliseconds(limit: number, run: () => void): void {
  const start = performance.now();
  run();
  expect(performance.now() - start).toBeLessThan(limit);
}

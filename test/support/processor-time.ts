/** Milliseconds that the processor spends on something; a busy machine does not lengthen them as it does those of a clock. */
export function processorTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

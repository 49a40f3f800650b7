import { cpus, loadavg, totalmem } from "node:os";
import { exactManifest } from "./manifest.js";

/** On what was measured, and with which versions; no names of hosts or folders. */
export function machineLines(rounds: number): readonly string[] {
  const [cpu] = cpus();
  const gigabytes = (totalmem() / 2 ** 30).toFixed(0);
  const versions = Object.entries(exactManifest("test/bench/package.json").devDependencies ?? {});
  return [
    `- machine: ${cpu?.model ?? "unknown"}, ${cpus().length} cores, ${gigabytes} GB, ${process.platform} ${process.arch}`,
    `- Node.js ${process.versions.node} (V8 ${process.versions.v8})`,
    `- patuh ${exactManifest("package.json").version ?? ""}, built as it is published; ${versions.map(([name, version]) => `${name} ${version}`).join(", ")}`,
    `- at most ${rounds} rounds, interleaved; ${loadText()}`,
    "- a ratio is that of two turns of the same round; medians, in between the quartiles",
  ];
}

/** How busy the machine was with everything, this benchmark included; figures of a busy one are worth less. */
function loadText(): string {
  return `load of the machine at the end ${(loadavg()[0] ?? 0).toFixed(1)}`;
}

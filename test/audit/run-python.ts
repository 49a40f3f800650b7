import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CHECKER = "examples/verify-independently/verify.py";

/** Whether this machine has Python; what needs it is skipped where it has not. */
export const HAS_PYTHON = spawnSync("python3", ["--version"]).status === 0;

/** What the checker in Python said: how it ended, and one line for each record. */
export interface PythonAnswer {
  readonly status: number | null;
  readonly lines: readonly string[];
  readonly err: string;
}

/** What lies beside the records. */
export interface Beside {
  /** A public key in PEM. */
  readonly key?: string;
  readonly proof?: object;
  readonly root?: string;
}

/** Runs the checker in Python once over records, each a line as text or as bytes. */
export function runPython(records: readonly (string | Uint8Array)[], { key, proof, root }: Beside = {}): PythonAnswer {
  const folder = mkdtempSync(join(tmpdir(), "patuh-independent-"));
  const write = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  try {
    const file = write("records.ndjson", Buffer.concat(records.flatMap((record) => [Buffer.from(record), LINE_END])));
    const options = [
      ...(key === undefined ? [] : ["--key", write("key.pem", key)]),
      ...(proof === undefined ? [] : ["--proof", write("proof.json", JSON.stringify(proof))]),
      ...(root === undefined ? [] : ["--root", root]),
    ];
    return python([file, ...options]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs the checker in Python with arguments as they stand. */
export function python(args: readonly string[]): PythonAnswer {
  // Nothing is left beside the checker.
  const { status, stdout, stderr } = spawnSync("python3", ["-B", CHECKER, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, lines: stdout.split("\n").slice(0, -1), err: stderr };
}

const LINE_END = Buffer.from("\n");

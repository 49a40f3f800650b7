import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** What running an example by its one command came to. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the one command of an example to its end, as a reader of its page would. */
export function runExample(
  name: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Ran {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "example", "--", name, ...args], {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

/** The address of a file that the command compiled; running the example comes first. */
export function compiledFile(name: string, file: string): string {
  return pathToFileURL(resolve("examples", name, "dist", file)).href;
}

import { spawnSync } from "node:child_process";

/** What a run of the built command line gave. */
export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line, without colours unless the environment says so. */
export function patuh(
  args: readonly string[],
  { input = "", env = {} }: { readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli.js", ...args], {
    input,
    encoding: "utf8",
    env: { ...process.env, FORCE_COLOR: "", NO_COLOR: "", ...env },
    maxBuffer: 1 << 28,
  });
  return { status, out: stdout, err: stderr };
}

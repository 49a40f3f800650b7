import { readFileSync } from "node:fs";
import { link, rm, writeFile } from "node:fs/promises";
import { kill, pid as ownPid } from "node:process";
import { partName } from "./part-file.js";

/** The right to write a file, or the process that has it. */
export type FileLock =
  | { readonly ok: true; readonly release: () => Promise<void> }
  | { readonly ok: false; readonly lock: string; readonly pid: number };

/** Where it stands which process is writing a file. */
export function lockName(file: string): string {
  return `${partName(file)}.lock`;
}

/** What this process holds: its own number in a lock may also be left from an earlier one. */
const HELD = new Set<string>();

/**
 * Takes the right to write a file, so that two runs never write the same one.
 * A lock whose process is gone, as after a kill, is taken over. What the
 * system says is thrown.
 */
export async function takeLock(file: string): Promise<FileLock> {
  const lock = lockName(file);
  const own = `${lock}.${ownPid}`;
  await writeFile(own, `${ownPid}\n`);
  try {
    for (;;) {
      // A link is made with what is in it at once, or not at all.
      if (await linked(own, lock)) break;
      const pid = holderOf(lock);
      if (pid !== null && isRunning(pid, lock)) return { ok: false, lock, pid };
      await rm(lock, { force: true });
    }
  } finally {
    await rm(own, { force: true });
  }
  HELD.add(lock);
  return {
    ok: true,
    release: async () => {
      HELD.delete(lock);
      await rm(lock, { force: true });
    },
  };
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function holderOf(lock: string): number | null {
  try {
    const pid = Number(readFileSync(lock, "utf8"));
    return Number.isSafeInteger(pid) && pid > 0 ? pid : null;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

function isRunning(pid: number, lock: string): boolean {
  if (pid === ownPid) return HELD.has(lock);
  try {
    return kill(pid, 0);
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}

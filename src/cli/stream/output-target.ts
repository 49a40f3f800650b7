import { constants, existsSync, lstatSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { access } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/** Where an output goes when every link is followed. */
export interface OutputTarget {
  readonly path: string;
  /** Whether a file is made there; a device or a pipe that is there is written to as it is. */
  readonly isFile: boolean;
}

/** Finds where an output goes. What the system says of a place that cannot be written is thrown. */
export async function outputTarget(file: string): Promise<OutputTarget> {
  const path = realPath(file);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) throw Object.assign(new Error("a folder"), { code: "EISDIR" });
  if (found !== undefined) await access(path, constants.W_OK);
  return { path, isFile: found === undefined || found.isFile() };
}

const MOST_LINKS = 40;

/** The path of a file without links; of one that is not there, that of the place where it would be. */
export function realPath(file: string): string {
  let path = resolve(file);
  for (let links = 0; !existsSync(path) && links < MOST_LINKS; links += 1) {
    // A link to nothing is written to where it points.
    const link = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    if (!link) return existsSync(dirname(path)) ? join(realpathSync(dirname(path)), basename(path)) : path;
    path = resolve(dirname(path), readlinkSync(path));
  }
  return existsSync(path) ? realpathSync(path) : path;
}

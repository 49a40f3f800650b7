import { type FileHandle, open, rename, rm } from "node:fs/promises";

/** A file that is written under another name until it is whole. Every function throws what the system says. */
export interface PartFile {
  readonly size: () => number;
  readonly write: (text: string) => Promise<void>;
  /** Returns when what was written is on the disk. */
  readonly settle: () => Promise<void>;
  /** Gives the file its name, over what had that name before. */
  readonly finish: () => Promise<void>;
  /** Closes the file and leaves it as it is. */
  readonly leave: () => Promise<void>;
  /** Closes the file and removes it. */
  readonly remove: () => Promise<void>;
}

/** The name of a file that is not whole yet. */
export function partName(file: string): string {
  return `${file}.part`;
}

/**
 * Opens a file to be written to its end before it gets its name.
 *
 * @param from how many bytes of an interrupted one stay; what is behind them is cut off
 * @returns null where fewer bytes than that are there
 */
export async function openPartFile(file: string, from: number): Promise<PartFile | null> {
  const path = partName(file);
  const handle = await open(path, from > 0 ? "r+" : "w");
  if ((await handle.stat()).size < from) {
    await handle.close();
    return null;
  }
  await handle.truncate(from);
  let size = from;
  return {
    size: () => size,
    write: async (text) => {
      size += await writeWhole(handle, Buffer.from(text, "utf8"), size);
    },
    settle: () => handle.datasync(),
    finish: async () => {
      await handle.datasync();
      await handle.close();
      await rename(path, file);
    },
    leave: () => handle.close(),
    remove: async () => {
      await handle.close();
      await rm(path, { force: true });
    },
  };
}

async function writeWhole(handle: FileHandle, bytes: Buffer, position: number): Promise<number> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
  return bytes.length;
}

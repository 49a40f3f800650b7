import { createHash } from "node:crypto";
import { type FileHandle, open, rename, rm } from "node:fs/promises";

/** A file that is written under another name until it is whole, or a device or pipe. Every function throws what the system says. */
export interface PartFile {
  readonly size: () => number;
  /** The hash of all that was written. */
  readonly hash: () => string;
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

/** How much of an interrupted file stays: so many bytes, with this hash. */
export interface Kept {
  readonly size: number;
  readonly hash: string;
}

/** The name of a file that is not whole yet. */
export function partName(file: string): string {
  return `${file}.part`;
}

/**
 * Opens a file to be written to its end before it gets its name.
 *
 * @param kept how much of an interrupted one stays; what is behind it is cut off; null to begin anew
 * @returns null where other bytes are there
 */
export async function openPartFile(file: string, kept: Kept | null): Promise<PartFile | null> {
  const path = partName(file);
  const handle = await open(path, kept === null ? "w" : "r+");
  const hash = createHash("sha256");
  let size = await hashed(handle, kept?.size ?? 0, hash);
  if (kept !== null && (size !== kept.size || hash.copy().digest("hex") !== kept.hash)) {
    await handle.close();
    return null;
  }
  await handle.truncate(size);
  return {
    size: () => size,
    hash: () => hash.copy().digest("hex"),
    write: async (text) => {
      const bytes = Buffer.from(text, "utf8");
      await writeWhole(handle, bytes, size);
      hash.update(bytes);
      size += bytes.length;
    },
    settle: () => handle.datasync(),
    finish: async () => {
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

/** Opens a device or a pipe, which is written to as it is: it has neither an end nor another name. */
export async function openDirectly(file: string): Promise<PartFile> {
  const handle = await open(file, "w");
  const close = (): Promise<void> => handle.close();
  return {
    size: () => 0,
    hash: () => "",
    write: (text) => writeWhole(handle, Buffer.from(text, "utf8"), null),
    settle: async () => {},
    finish: close,
    leave: close,
    remove: close,
  };
}

/** Hashes the first bytes of a file; how many there were. */
async function hashed(handle: FileHandle, length: number, hash: ReturnType<typeof createHash>): Promise<number> {
  const buffer = Buffer.allocUnsafeSlow(1 << 18);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await handle.read(buffer, 0, Math.min(buffer.length, length - done), done);
    if (bytesRead === 0) break;
    hash.update(buffer.subarray(0, bytesRead));
    done += bytesRead;
  }
  return done;
}

async function writeWhole(handle: FileHandle, bytes: Buffer, position: number | null): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const at = position === null ? null : position + done;
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, at);
    done += bytesWritten;
  }
}

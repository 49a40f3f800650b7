import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { stdin } from "node:process";
import { createCollector } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { reportUnreadable } from "../report-unreadable.js";
import type { Kept } from "./part-file.js";

/** A piece of a file, and how much of the file is behind with it (between 0 and 1; null where the size is not known). */
export interface Chunk {
  readonly bytes: Uint8Array;
  readonly progress: number | null;
}

/** A file that is read piece by piece. */
export interface InputFile {
  readonly name: string;
  /** Its size in bytes and the hash of its beginning, by which it is known again; null for standard input. */
  readonly identity: { readonly size: number; readonly head: string } | null;
  /** Its bytes from the beginning, each time that it is asked for; only once of what is no regular file. */
  readonly chunks: () => AsyncIterable<Chunk>;
  /** The bytes from `start` to before `end`; there is none such of standard input. */
  readonly slice: (start: number, end: number) => Promise<ArrayBuffer>;
  /** What was read so far; all of a file that is read by slices. */
  readonly mark: () => Promise<Kept>;
  /** Whether the file begins with the bytes that were marked. */
  readonly beginsWith: (mark: Kept) => Promise<boolean>;
  /** Whether the file is another than when it was opened. */
  readonly hasChanged: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** A file that was opened, or why it could not be. */
export type OpenedInput =
  | { readonly ok: true; readonly input: InputFile }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** How much is read at a time. */
const CHUNK_SIZE = 1 << 18;

/** How much of the beginning of a file is hashed. */
const HEAD_SIZE = 1 << 16;

/** Opens a file, or standard input for `-`, to be read piece by piece. */
export async function openInput(file: string): Promise<OpenedInput> {
  if (file === "-") return { ok: true, input: standardInput() };
  const { report, diagnostics } = createCollector(file);
  try {
    return { ok: true, input: await regularInput(file, await open(file, "r")) };
  } catch (error) {
    reportUnreadable(error, file, report);
    return { ok: false, diagnostics };
  }
}

function standardInput(): InputFile {
  return {
    name: "<stdin>",
    identity: null,
    chunks: async function* () {
      for await (const bytes of stdin) yield { bytes, progress: null };
    },
    slice: async () => new ArrayBuffer(0),
    mark: async () => ({ size: 0, hash: "" }),
    beginsWith: async () => false,
    hasChanged: async () => false,
    close: async () => {},
  };
}

async function regularInput(file: string, handle: FileHandle): Promise<InputFile> {
  const before = await handle.stat();
  if (before.isDirectory()) {
    await handle.close();
    throw Object.assign(new Error("a folder"), { code: "EISDIR" });
  }
  const size = before.isFile() ? before.size : null;
  let running = createHash("sha256");
  let position = 0;
  let whole: Kept | null = null;
  const head = size === null ? null : await readAt(handle, 0, Math.min(HEAD_SIZE, size));
  return {
    name: file,
    identity: size === null || head === null ? null : { size, head: createHash("sha256").update(head).digest("hex") },
    chunks: async function* () {
      // Whoever asks again reads from the beginning.
      running = createHash("sha256");
      position = 0;
      for (;;) {
        const buffer = Buffer.allocUnsafeSlow(CHUNK_SIZE);
        // A pipe has no positions.
        const { bytesRead } = await handle.read(buffer, 0, CHUNK_SIZE, size === null ? null : position);
        if (bytesRead === 0) return;
        position += bytesRead;
        if (size !== null) running.update(buffer.subarray(0, bytesRead));
        yield {
          bytes: buffer.subarray(0, bytesRead),
          progress: size === null ? null : Math.min(1, position / Math.max(1, size)),
        };
      }
    },
    slice: async (start, end) => {
      const bytes = await readAt(handle, start, end - start);
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    },
    mark: async () => {
      if (position > 0) return { size: position, hash: running.copy().digest("hex") };
      whole ??= await hashOf(handle, size ?? 0);
      return whole;
    },
    beginsWith: async (mark) => {
      const found = await hashOf(handle, mark.size);
      return found.size === mark.size && found.hash === mark.hash;
    },
    hasChanged: async () => {
      const after = await handle.stat();
      return size !== null && (after.size !== before.size || after.mtimeMs !== before.mtimeMs);
    },
    close: () => handle.close(),
  };
}

/** The hash of the first bytes, as many as there are. */
async function hashOf(handle: FileHandle, length: number): Promise<Kept> {
  const hash = createHash("sha256");
  let size = 0;
  while (size < length) {
    const bytes = await readAt(handle, size, Math.min(CHUNK_SIZE, length - size));
    if (bytes.length === 0) break;
    hash.update(bytes);
    size += bytes.length;
  }
  return { size, hash: hash.digest("hex") };
}

/** Up to `length` bytes from a position; fewer only where the file ends. */
async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafeSlow(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await handle.read(buffer, done, length - done, position + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return buffer.subarray(0, done);
}

import { once } from "node:events";
import { stdout } from "node:process";
import { type Done, NOTHING_DONE, type RunIdentity, readJournal, removeJournal, writeJournal } from "./journal.js";
import { openPartFile, type PartFile } from "./part-file.js";
import type { ResumeFault } from "./run-diagnostics.js";

/** Where the outcomes and the rejects of a run go. What the system says is thrown, as a {@link WriteFault}. */
export interface RowOutput {
  /** What an interrupted run left behind. */
  readonly done: Done;
  /** Writes outcomes and rejects, and returns when there is room for more. */
  readonly write: (lines: string, rejects: string) => Promise<void>;
  /** Notes how far the run has come, from where it can go on. */
  readonly note: (counts: Pick<Done, "rows" | "scored" | "rejected">) => Promise<void>;
  /** Gives the files their names. */
  readonly finish: () => Promise<void>;
  /** Removes what was written. */
  readonly remove: () => Promise<void>;
  /** Ends without names; what was noted stays. @returns whether the run can go on from there */
  readonly leave: () => Promise<boolean>;
}

/** Why something could not be written, and where. */
export interface WriteFault {
  readonly file: string;
  readonly reason: string;
}

/** Where to write. */
export interface OutputOptions {
  /** Null for standard output. */
  readonly out: string | null;
  /** Null where rejects are not kept in a file. */
  readonly rejects: string | null;
  readonly resume: boolean;
  /** Null where a run cannot go on later. */
  readonly identity: RunIdentity | null;
}

/** An output, or why there is none. */
export type OpenedOutput =
  | { readonly ok: true; readonly output: RowOutput }
  | { readonly ok: false; readonly fault: WriteFault }
  | { readonly ok: false; readonly resume: ResumeFault };

/** Opens the files of a run, cut back to what an interrupted one had noted. */
export async function openRowOutput(options: OutputOptions): Promise<OpenedOutput> {
  const { out, rejects, resume, identity } = options;
  const done = resume && out !== null && identity !== null ? readJournal(out, identity) : NOTHING_DONE;
  if (typeof done === "string") return { ok: false, resume: done };
  const outFile = await openAt(out, done.out);
  if (!outFile.ok) return outFile;
  const rejectsFile = await openAt(rejects, done.rejects);
  if (rejectsFile.ok) return { ok: true, output: rowOutput(options, done, outFile.part, rejectsFile.part) };
  if (outFile.part !== null) await quietly(done.rows > 0 ? outFile.part.leave : outFile.part.remove);
  return rejectsFile;
}

type OpenedPart = { readonly ok: true; readonly part: PartFile | null } | Extract<OpenedOutput, { ok: false }>;

async function openAt(file: string | null, from: number): Promise<OpenedPart> {
  if (file === null) return { ok: true, part: null };
  const opened = await attempt(file, () => openPartFile(file, from));
  if (!opened.ok) return opened;
  return opened.value === null ? { ok: false, resume: "output" } : { ok: true, part: opened.value };
}

function rowOutput(
  { out, rejects, identity }: OutputOptions,
  done: Done,
  outFile: PartFile | null,
  rejectsFile: PartFile | null,
): RowOutput {
  const named = [
    { file: rejects, part: rejectsFile },
    { file: out, part: outFile },
  ].flatMap(({ file, part }) => (file === null || part === null ? [] : [{ file, part }]));
  let isNoted = done.rows > 0;
  return {
    done,
    write: async (lines, rejected) => {
      if (outFile === null) await writeStandard(lines);
      else await insist(out, () => outFile.write(lines));
      await insist(rejects, async () => rejectsFile?.write(rejected));
    },
    note: async (counts) => {
      if (out === null || outFile === null || identity === null) return;
      for (const { file, part } of named) await insist(file, part.settle);
      const bytes = { out: outFile.size(), rejects: rejectsFile?.size() ?? 0 };
      await insist(out, () => writeJournal(out, identity, { ...counts, ...bytes }));
      isNoted = true;
    },
    finish: async () => {
      for (const { file, part } of named) await insist(file, part.finish);
      if (out !== null) await insist(out, () => removeJournal(out));
    },
    remove: async () => {
      for (const { file, part } of named) await insist(file, part.remove);
      if (out !== null) await insist(out, () => removeJournal(out));
    },
    leave: async () => {
      for (const { part } of named) await quietly(isNoted ? part.leave : part.remove);
      return isNoted;
    },
  };
}

/** Writes to standard output, and waits while whoever reads it has enough. */
async function writeStandard(text: string): Promise<void> {
  if (text !== "" && !stdout.write(text)) await once(stdout, "drain");
}

type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: WriteFault };

async function attempt<T>(file: string, run: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    return { ok: false, fault: { file, reason } };
  }
}

/** An error that says which file could not be written. */
class WriteError extends Error {
  constructor(readonly fault: WriteFault) {
    super(`${fault.file}: ${fault.reason}`);
  }
}

async function insist(file: string | null, run: () => Promise<unknown>): Promise<void> {
  if (file === null) return;
  const tried = await attempt(file, run);
  if (!tried.ok) throw new WriteError(tried.fault);
}

/** What cannot even be closed after a fault is left to the end of the process. */
async function quietly(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (reasonOf(error) === null) throw error;
  }
}

function reasonOf(error: unknown): string | null {
  return error instanceof Error && "code" in error ? String(error.code) : null;
}

/** The fault of an error that an output threw, or null. */
export function writeFaultOf(error: unknown): WriteFault | null {
  return error instanceof WriteError ? error.fault : null;
}

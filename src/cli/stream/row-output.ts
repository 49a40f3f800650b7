import { once } from "node:events";
import { stdout } from "node:process";
import { type FileLock, takeLock } from "./file-lock.js";
import {
  type Done,
  hasJournal,
  journalName,
  NOTHING_DONE,
  type RunIdentity,
  readJournal,
  removeJournal,
  writeJournal,
} from "./journal.js";
import { type OutputTarget, outputTarget } from "./output-target.js";
import { type Kept, openDirectly, openPartFile, type PartFile } from "./part-file.js";
import type { ResumeFault } from "./run-diagnostics.js";

/** Where the outcomes and the rejects of a run go. What the system says is thrown, as a {@link WriteFault}. */
export interface RowOutput {
  /** What an interrupted run left behind. */
  readonly done: Done;
  /** Writes outcomes and rejects, and returns when there is room for more. */
  readonly write: (lines: string, rejects: string) => Promise<void>;
  /** Notes how far the run has come, from where it can go on. */
  readonly note: (counts: Omit<Done, "out" | "rejects">) => Promise<void>;
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
  /** Whether the input begins with what an interrupted run had read of it. */
  readonly isSameInput: (read: Kept) => Promise<boolean>;
}

/** An output, or why there is none. */
export type OpenedOutput =
  | { readonly ok: true; readonly output: RowOutput }
  | { readonly ok: false; readonly fault: WriteFault }
  | { readonly ok: false; readonly resume: ResumeFault }
  | { readonly ok: false; readonly busy: Omit<Extract<FileLock, { ok: false }>, "ok"> }
  | { readonly ok: false; readonly unfinished: string };

type Refused = Extract<OpenedOutput, { ok: false }>;

/** An output of a run: as it was named, where it is, and how it is locked. */
interface Place extends OutputTarget {
  readonly file: string;
  readonly release: () => Promise<void>;
}

/** Where a part is written, by which both are told. */
interface Named extends Place {
  readonly part: PartFile;
}

/** Opens the files of a run, cut back to what an interrupted one had noted. */
export async function openRowOutput(options: OutputOptions): Promise<OpenedOutput> {
  const places: Place[] = [];
  const parts = new Map<string, Named>();
  const refused = (await takePlaces(options, places)) ?? (await openAt(options, places, parts));
  if ("output" in refused) return refused;
  for (const { release } of places) await quietly(release);
  return refused;
}

async function takePlaces({ out, rejects, resume }: OutputOptions, places: Place[]): Promise<Refused | null> {
  for (const file of [out, rejects].filter((one) => one !== null)) {
    const taken = await takePlace(file);
    if (!taken.ok) return taken;
    places.push(taken.place);
  }
  return resume && places.some(({ isFile }) => !isFile) ? { ok: false, resume: "stream" } : null;
}

async function openAt(
  options: OutputOptions,
  places: readonly Place[],
  parts: Map<string, Named>,
): Promise<OpenedOutput> {
  const noted = places.every(({ isFile }) => isFile) ? places.find(({ file }) => file === options.out) : undefined;
  const path = options.identity === null ? null : (noted?.path ?? null);
  const done = await doneBefore(options, path);
  if ("ok" in done) return done;
  const refused = await openParts(options.out, places, done, parts);
  if (refused === null) return { ok: true, output: rowOutput(options, path, done, parts) };
  for (const { part } of parts.values()) await quietly(done.rows > 0 ? part.leave : part.remove);
  return refused;
}

async function doneBefore(
  { resume, identity, isSameInput }: OutputOptions,
  path: string | null,
): Promise<Done | Refused> {
  if (path === null || identity === null) return NOTHING_DONE;
  if (!resume) return hasJournal(path) ? { ok: false, unfinished: journalName(path) } : NOTHING_DONE;
  const done = readJournal(path, identity);
  if (typeof done === "string") return { ok: false, resume: done };
  return done.rows === 0 || (await isSameInput(done.read)) ? done : { ok: false, resume: "input" };
}

async function openParts(
  out: string | null,
  places: readonly Place[],
  done: Done,
  parts: Map<string, Named>,
): Promise<Refused | null> {
  for (const place of places) {
    const kept = done.rows === 0 ? null : place.file === out ? done.out : done.rejects;
    const opened = await attempt(place.file, () =>
      place.isFile ? openPartFile(place.path, kept) : openDirectly(place.path),
    );
    const isGone = opened.ok ? opened.value === null : kept !== null && opened.fault.reason === "ENOENT";
    if (isGone) return { ok: false, resume: "output" };
    if (!opened.ok) return opened;
    if (opened.value !== null) parts.set(place.file, { ...place, part: opened.value });
  }
  return null;
}

type TakenPlace = { readonly ok: true; readonly place: Place } | Refused;

async function takePlace(file: string): Promise<TakenPlace> {
  const target = await attempt(file, () => outputTarget(file));
  if (!target.ok) return target;
  const { path, isFile } = target.value;
  if (!isFile) return { ok: true, place: { file, path, isFile, release: async () => {} } };
  const lock = await attempt(file, () => takeLock(path));
  if (!lock.ok) return lock;
  if (!lock.value.ok) return { ok: false, busy: lock.value };
  return { ok: true, place: { file, path, isFile, release: lock.value.release } };
}

/** @param path where the notes of progress stand beside; null where none are kept */
function rowOutput(
  { out, rejects, identity }: OutputOptions,
  path: string | null,
  done: Done,
  parts: ReadonlyMap<string, Named>,
): RowOutput {
  const outFile = parts.get(out ?? "")?.part ?? null;
  const rejectsFile = parts.get(rejects ?? "")?.part ?? null;
  const named = [...parts.values()].toReversed();
  let isNoted = done.rows > 0;
  const end = async (how: (part: PartFile) => Promise<void>): Promise<void> => {
    for (const { file, part } of named) await insist(file, () => how(part));
    if (path !== null) await insist(out, () => removeJournal(path));
    for (const { file, release } of named) await insist(file, release);
  };
  return {
    done,
    write: async (lines, rejected) => {
      if (outFile === null) await writeStandard(lines);
      else await insist(out, () => outFile.write(lines));
      await insist(rejects, async () => rejectsFile?.write(rejected));
    },
    note: async (counts) => {
      if (path === null || outFile === null || identity === null) return;
      for (const { file, part } of named) await insist(file, part.settle);
      const kept = { out: keptOf(outFile), rejects: rejectsFile === null ? NOTHING_DONE.rejects : keptOf(rejectsFile) };
      await insist(out, () => writeJournal(path, identity, { ...counts, ...kept }));
      isNoted = true;
    },
    finish: async () => {
      // Whatever can go wrong goes wrong before the first file has its name.
      for (const { file, part } of named) await insist(file, part.settle);
      await end((part) => part.finish());
    },
    remove: () => end((part) => part.remove()),
    leave: async () => {
      for (const { part, release } of named) {
        await quietly(isNoted ? part.leave : part.remove);
        await quietly(release);
      }
      return isNoted;
    },
  };
}

function keptOf({ size, hash }: PartFile): Kept {
  return { size: size(), hash: hash() };
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

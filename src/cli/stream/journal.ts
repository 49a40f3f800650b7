import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import * as z from "zod/mini";
import { type Kept, partName } from "./part-file.js";
import type { ResumeFault } from "./run-diagnostics.js";

/** How far a run has come, and how much of its output belongs to that. */
export interface Done {
  /** The rows that are behind, scored or rejected; blank ones are not counted. */
  readonly rows: number;
  readonly scored: number;
  readonly rejected: number;
  /** Those of the scored ones that have no single score. */
  readonly stopped: number;
  /** The bytes of the two outputs. */
  readonly out: Kept;
  readonly rejects: Kept;
  /** The bytes of the input that were read. */
  readonly read: Kept;
}

/** What a run must have in common with the one that it goes on with. */
export interface RunIdentity {
  readonly rubric: string;
  readonly input: { readonly size: number; readonly head: string };
  /** Everything else on which a byte of the output hangs, the version of patuh among it. */
  readonly options: Readonly<Record<string, string | null>>;
}

const NOTHING: Kept = { size: 0, hash: createHash("sha256").digest("hex") };

export const NOTHING_DONE: Done = {
  rows: 0,
  scored: 0,
  rejected: 0,
  stopped: 0,
  out: NOTHING,
  rejects: NOTHING,
  read: NOTHING,
};

const whole = z.number().check(z.int(), z.minimum(0));
const kept = z.strictObject({ size: whole, hash: z.string() });
const schema = z.strictObject({
  rubric: z.string(),
  input: z.strictObject({ size: whole, head: z.string() }),
  options: z.record(z.string(), z.nullable(z.string())),
  done: z.strictObject({
    ...{ rows: whole, scored: whole, rejected: whole, stopped: whole },
    ...{ out: kept, rejects: kept, read: kept },
  }),
});

/** Where the notes of progress of an output stand. */
export function journalName(file: string): string {
  return `${partName(file)}.json`;
}

/** Whether an interrupted run left notes of progress. */
export function hasJournal(file: string): boolean {
  return existsSync(journalName(file));
}

/** Reads how far an interrupted run came; nothing is done where there are no notes, and a fault where they do not fit. */
export function readJournal(file: string, identity: RunIdentity): Done | ResumeFault {
  const text = textOf(journalName(file));
  if (text === null) return NOTHING_DONE;
  const read = schema.safeParse(parsed(text));
  if (!read.success) return "unreadable";
  const { rubric, input, options, done } = read.data;
  if (rubric !== identity.rubric) return "rubric";
  if (input.size !== identity.input.size || input.head !== identity.input.head) return "input";
  const isSame = [options, identity.options].map((one) => JSON.stringify(Object.entries(one).toSorted()));
  return isSame[0] === isSame[1] ? done : "options";
}

/** Writes how far a run has come, in one step: what was there stands until the new notes are whole. */
export async function writeJournal(file: string, identity: RunIdentity, done: Done): Promise<void> {
  const name = journalName(file);
  const handle = await open(`${name}.new`, "w");
  try {
    await handle.writeFile(`${JSON.stringify({ ...identity, done })}\n`);
    await handle.datasync();
  } catch (error) {
    await rm(`${name}.new`, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  await rename(`${name}.new`, name);
}

/** Removes the notes of a run that is over. */
export async function removeJournal(file: string): Promise<void> {
  await rm(journalName(file), { force: true });
  await rm(`${journalName(file)}.new`, { force: true });
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

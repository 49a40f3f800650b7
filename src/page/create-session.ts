import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Source } from "../text/source.js";
import { type Checked, createChecker } from "./create-checker.js";
import { nextTask } from "./next-task.js";
import { type NamedBlob, type ReadFile, readFile } from "./read-file.js";
import { type Given, readGiven } from "./read-given.js";
import { type RecordLine, recordLines } from "./record-lines.js";
import { type Role, roleOf } from "./role-of.js";
import { type Row, rowOf } from "./row-of.js";

/** A file that was taken, and what it was taken for. */
export interface TakenFile extends ReadFile {
  readonly role: Role;
}

/** Everything that the page shows. */
export interface Snapshot {
  readonly files: readonly TakenFile[];
  /** What is wrong with the key and the rubrics that were given. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many records are verified, while that goes on. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** One for each record, in the order of the files. */
  readonly rows: readonly Row[];
  /** The record that is shown whole, and which row it is. */
  readonly shown: { readonly row: number; readonly checked: Checked } | null;
}

/** What is done with the page, without what it looks like. */
export interface Session {
  readonly snapshot: () => Snapshot;
  /** Takes files, each for what it seems to be or for `role`, and verifies all records anew. */
  readonly take: (files: readonly NamedBlob[], role: Role | null) => Promise<void>;
  /** Takes records as text in the place of those of files. */
  readonly paste: (source: Source) => Promise<void>;
  /** Leaves one file out again. */
  readonly drop: (file: TakenFile) => Promise<void>;
  /** Shows the record of a row whole; null goes back to the table. */
  readonly open: (row: number | null) => Promise<void>;
}

const EMPTY: Snapshot = { files: [], diagnostics: [], progress: null, rows: [], shown: null };

/**
 * Holds what was taken and what came of it. Records are verified one at a time,
 * so that the page can be used meanwhile; what is taken later stops what goes on.
 *
 * @param changed is called after every change
 */
export function createSession(changed: () => void): Session {
  let snapshot = EMPTY;
  let check = createChecker(readGiven(textsOf([])));
  let run = 0;
  const set = (change: Partial<Snapshot>): void => {
    snapshot = { ...snapshot, ...change };
    changed();
  };

  const verifyAll = async (): Promise<void> => {
    run += 1;
    const mine = run;
    const given = readGiven(textsOf(snapshot.files));
    check = createChecker(withFaults(given, snapshot.files));
    const lines = recordLines(snapshot.files.filter(({ role }) => role === "record"));
    const rows: Row[] = [];
    let checked: Checked | null = null;
    set({ diagnostics: given.diagnostics, rows: [], shown: null, progress: progressOf(0, lines) });
    for (const line of lines) {
      await nextTask();
      checked = await check(line);
      if (mine !== run) return;
      rows.push(rowOf(line, checked));
      set({ progress: progressOf(rows.length, lines) });
    }
    set({ rows, progress: null, shown: checked !== null && rows.length === 1 ? { row: 0, checked } : null });
  };

  const replace = (files: readonly TakenFile[]): Promise<void> => {
    set({ files });
    return verifyAll();
  };

  return {
    snapshot: () => snapshot,
    take: async (files, role) => {
      const read = await Promise.all(files.map(readFile));
      const taken = read.map((file) => ({ ...file, role: role ?? roleOf(file.name, file.text ?? "") }));
      await replace([...snapshot.files.filter((file) => !isReplaced(file, taken)), ...taken]);
    },
    paste: ({ name, text }) => {
      const others = snapshot.files.filter(({ role }) => role !== "record");
      return replace([...others, { name, text, diagnostics: [], role: "record" }]);
    },
    drop: (file) => replace(snapshot.files.filter((one) => one !== file)),
    open: async (row) => {
      const line = row === null ? undefined : snapshot.rows[row]?.line;
      if (row === null || line === undefined) return set({ shown: null });
      const mine = run;
      const checked = await check(line);
      if (mine === run) set({ shown: { row, checked } });
    },
  };
}

/** Records take the place of records; of rubrics several may be needed, so only one of the same name goes. */
function isReplaced(file: TakenFile, taken: readonly TakenFile[]): boolean {
  return taken.some(({ role, name }) => role === file.role && (role !== "rubric" || name === file.name));
}

/** A file that could not be read as text keeps records from being compared with it. */
function withFaults(given: Given, files: readonly TakenFile[]): Given {
  const faults = files.filter(({ role }) => role !== "record").flatMap(({ diagnostics }) => diagnostics);
  return { ...given, diagnostics: [...given.diagnostics, ...faults] };
}

function textsOf(files: readonly TakenFile[]): Parameters<typeof readGiven>[0] {
  const [key = null] = sourcesOf(files, "key");
  const [evidence = null] = sourcesOf(files, "evidence");
  return { key, rubrics: sourcesOf(files, "rubric"), evidence };
}

function sourcesOf(files: readonly TakenFile[], wanted: Role): readonly Source[] {
  return files.flatMap(({ role, name, text }) => (role === wanted && text !== null ? [{ name, text }] : []));
}

function progressOf(done: number, lines: readonly RecordLine[]): Snapshot["progress"] {
  return lines.length === 0 ? null : { done, total: lines.length };
}

import { signStatement } from "../../audit/envelope/sign-statement.js";
import type { PrivateKey } from "../../audit/keys/key.js";
import { readPrivateKey } from "../../audit/keys/read-private-key.js";
import { createRecord, type RecordOptions } from "../../audit/record/create-record.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Source } from "../../text/source.js";
import type { ExitStatus } from "../exit-status.js";
import type { EvaluationOptions } from "../options.js";
import { readBoth } from "../read-both.js";
import { readSource } from "../read-source.js";
import type { Terminal } from "../terminal.js";
import { writeAnswerFile } from "../write-answer-file.js";

/** What `record` writes down beside the outcome. */
export interface RecordCommandOptions extends EvaluationOptions {
  readonly at?: string;
  readonly by?: string;
  /** The file of the private key to sign with. */
  readonly key?: string;
}

/** `patuh record RUBRIC EVIDENCE`: the record of every subject, one on each line; those that fail are left out and told. */
export async function record(
  reference: string,
  file: string,
  options: RecordCommandOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const both = await readBoth(reference, file);
  if (!both.ok) return writeAnswerFile(null, [both], options, terminal);
  const key = await readKey(options.key);
  if (key.source !== undefined) return writeAnswerFile(null, [key], options, terminal);
  const { rubric, rubricText, evidence, subjects } = both;
  const stated = statedOf(options, rubricText, evidence?.text ?? null);
  const lines = subjects.flatMap((read) => (read.ok ? [createRecord(rubric, read.evidence, stated)] : []));
  const signed: string[] = [];
  for (const line of lines) signed.push(`${key.key === null ? line : await signStatement(line, key.key)}\n`);
  const diagnostics = subjects.flatMap((read) => read.diagnostics);
  const text = signed.length === 0 ? null : signed.join("");
  return writeAnswerFile(text, [{ source: evidence, diagnostics }], options, terminal);
}

function statedOf(
  { at, by, assume }: RecordCommandOptions,
  rubricText: string,
  evidenceText: string | null,
): RecordOptions {
  const assumed = assume === undefined ? {} : { assumeUndisclosed: assume };
  return { at: at ?? null, by: by ?? null, rubricText, evidenceText, ...assumed };
}

type KeyFile =
  | { readonly key: PrivateKey | null; readonly source?: never }
  | { readonly source: Source | null; readonly diagnostics: readonly Diagnostic[] };

async function readKey(file: string | undefined): Promise<KeyFile> {
  if (file === undefined) return { key: null };
  const read = readSource(file);
  if (!read.ok) return { source: null, diagnostics: read.diagnostics };
  const { key, diagnostics } = await readPrivateKey(read.source);
  return key === null ? { source: read.source, diagnostics } : { key };
}

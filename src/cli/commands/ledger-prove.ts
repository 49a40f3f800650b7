import { proveInclusion } from "../../audit/ledger/prove-inclusion.js";
import { readLedger } from "../../audit/ledger/read-ledger.js";
import type { ExitStatus } from "../exit-status.js";
import type { CommonOptions } from "../options.js";
import { readSource } from "../read-source.js";
import type { Terminal } from "../terminal.js";
import { writeAnswerFile } from "../write-answer-file.js";

/** How `ledger prove` is asked. */
export interface LedgerProveOptions extends CommonOptions {
  readonly index?: number;
}

/** `patuh ledger prove LEDGER ID`: the proof that a record stands in a ledger, on standard output. */
export function ledgerProve(file: string, id: string, options: LedgerProveOptions, terminal: Terminal): ExitStatus {
  const read = readSource(file);
  if (!read.ok) return writeAnswerFile(null, [{ source: null, diagnostics: read.diagnostics }], options, terminal);
  const { source } = read;
  const { ledger, diagnostics } = readLedger(source);
  if (ledger === null) return writeAnswerFile(null, [{ source, diagnostics }], options, terminal);
  const proved = proveInclusion(ledger, id, options.index ?? null);
  const text = proved.ok ? `${JSON.stringify(proved.proof, null, 2)}\n` : null;
  return writeAnswerFile(text, [{ source, diagnostics: proved.diagnostics }], options, terminal);
}

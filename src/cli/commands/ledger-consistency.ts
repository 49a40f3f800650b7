import { proveConsistency } from "../../audit/ledger/prove-consistency.js";
import { type ReadLedger, readLedger } from "../../audit/ledger/read-ledger.js";
import type { ExitStatus } from "../exit-status.js";
import type { CommonOptions } from "../options.js";
import { readSource } from "../read-source.js";
import type { Terminal } from "../terminal.js";
import { type Said, writeAnswerFile } from "../write-answer-file.js";

/** `patuh ledger consistency OLD NEW`: the proof that records were only added, on standard output. */
export function ledgerConsistency(old: string, recent: string, options: CommonOptions, terminal: Terminal): ExitStatus {
  const [before, after] = [load(old), load(recent)];
  if (before.ledger === null || after.ledger === null)
    return writeAnswerFile(null, [before.said, after.said], options, terminal);
  const { proof, diagnostics } = proveConsistency(before.ledger, after.ledger);
  const text = proof === null ? null : `${JSON.stringify(proof, null, 2)}\n`;
  return writeAnswerFile(text, [{ source: after.said.source, diagnostics }], options, terminal);
}

function load(file: string): { readonly ledger: ReadLedger["ledger"]; readonly said: Said } {
  const read = readSource(file);
  if (!read.ok) return { ledger: null, said: { source: null, diagnostics: read.diagnostics } };
  const { ledger, diagnostics } = readLedger(read.source);
  return { ledger, said: { source: read.source, diagnostics } };
}

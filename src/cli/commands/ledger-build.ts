import { buildLedger } from "../../audit/ledger/build-ledger.js";
import type { Ledger } from "../../audit/ledger/ledger.js";
import type { ExitStatus } from "../exit-status.js";
import type { CommonOptions } from "../options.js";
import { readSource } from "../read-source.js";
import type { Terminal } from "../terminal.js";
import { writeAnswerFile } from "../write-answer-file.js";

/** `patuh ledger build RECORDS`: the ledger of records, on standard output. */
export function ledgerBuild(file: string, options: CommonOptions, terminal: Terminal): ExitStatus {
  const read = readSource(file);
  if (!read.ok) return writeAnswerFile(null, [{ source: null, diagnostics: read.diagnostics }], options, terminal);
  const { source } = read;
  const { ledger, diagnostics } = buildLedger(source);
  const text = ledger === null ? null : textOf(ledger);
  return writeAnswerFile(text, [{ source, diagnostics }], options, terminal);
}

/** One entry on each line, so that two ledgers can be compared line by line. */
function textOf({ entries, ...head }: Ledger): string {
  const lines = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  const listed = entries.map((entry) => `\n    ${JSON.stringify(entry)}`).join(",");
  return `{\n${lines.join("")}  "entries": [${listed}${listed === "" ? "" : "\n  "}]\n}\n`;
}

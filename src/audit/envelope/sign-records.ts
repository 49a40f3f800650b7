import { createCollector } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { hasErrors } from "../../diagnostics/has-errors.js";
import type { Source } from "../../text/source.js";
import type { PrivateKey } from "../keys/key.js";
import { entryOfRecord } from "../ledger/entry-of-record.js";
import { noRecords } from "../ledger/ledger-diagnostics.js";
import { linesOf } from "../record/lines-of.js";
import { alreadySigned } from "./dsse-diagnostics.js";
import { signStatement } from "./sign-statement.js";

/** Signed records as NDJSON, or why they could not be signed. */
export type SignedRecords =
  | { readonly ok: true; readonly text: string; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly text: null; readonly diagnostics: readonly Diagnostic[] };

/**
 * Signs every record of a text, one on each line. When one of them is no
 * record, or is signed already, none is signed.
 *
 * @returns one DSSE envelope on each line, in the order of the records
 *
 * @example
 * const key = { kind: "private", id: (await publicOfSeed(new Uint8Array(32))).id, seed: new Uint8Array(32) };
 * (await signRecords({ name: "a.ndjson", text: "{}" }, key)).diagnostics[0].code; // => "PTH7103"
 */
export async function signRecords({ name, text }: Source, key: PrivateKey): Promise<SignedRecords> {
  const { report, diagnostics } = createCollector(name);
  const lines = linesOf(text);
  if (lines.length === 0) report(noRecords, { start: 0, end: 0 }, {});
  for (const line of lines) {
    const entry = entryOfRecord(line.text, line.base, report);
    if (entry === null || entry.keyId === null) continue;
    report(alreadySigned, { start: line.base, end: line.base + 1 }, { key: entry.keyId });
  }
  if (hasErrors(diagnostics)) return { ok: false, text: null, diagnostics };
  const signed: string[] = [];
  for (const line of lines) signed.push(`${await signStatement(line.text, key)}\n`);
  return { ok: true, text: signed.join(""), diagnostics };
}

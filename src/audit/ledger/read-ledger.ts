import { createCollector } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Source } from "../../text/source.js";
import { merkleRoot } from "../merkle/merkle-root.js";
import { type Ledger, readHashes, writeHash } from "./ledger.js";
import { ledgerTampered } from "./ledger-diagnostics.js";
import { ledgerDocument, ledgerText, type Wanted } from "./ledger-document.js";
import { ledgerFileForm } from "./ledger-file-diagnostics.js";
import { ledgerSchema } from "./ledger-file-schema.js";

/** A ledger, or why there is none. */
export type ReadLedger =
  | { readonly ok: true; readonly ledger: Ledger; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly ledger: null; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads a ledger that `patuh ledger build` wrote, and computes its root again:
 * a ledger whose root does not fit its leaves is refused.
 *
 * @example
 * const ledger = buildLedger({ name: "none.ndjson", text: "" }).ledger;
 * readLedger({ name: "ledger.json", text: JSON.stringify(ledger) }).ledger; // => ledger
 * readLedger({ name: "ledger.json", text: "{}" }).diagnostics[0].code; // => "PTH7161"
 */
export function readLedger({ name, text }: Source): ReadLedger {
  const { report, diagnostics } = createCollector(name);
  const read = ledgerText(text, report);
  const ledger = read === null ? null : ledgerDocument(read, WANTED, report);
  if (read === null || ledger === null) return { ok: false, ledger: null, diagnostics };
  const { size, root, entries } = ledger;
  if (size !== entries.length) {
    const expected = { id: `${entries.length}, sebanyak \`entries\``, en: `${entries.length}, as many as \`entries\`` };
    report(ledgerFileForm, read.locate("size", false), { part: "size", expected });
  }
  const computed = writeHash(merkleRoot(readHashes(entries.map(({ leaf }) => leaf))));
  if (computed !== root) report(ledgerTampered, read.locate("root", false), { stated: root, computed });
  return diagnostics.length > 0 ? { ok: false, ledger: null, diagnostics } : { ok: true, ledger, diagnostics };
}

const WANTED: Wanted<Ledger> = {
  schema: ledgerSchema,
  kinds: ["ledger"],
  words: { id: "daftar (`ledger`)", en: "a ledger" },
};

import { createCollector } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { consistencyProof } from "../merkle/consistency-proof.js";
import { type ConsistencyProof, LEDGER_SCHEMA, type Ledger, readHashes, writeHash } from "./ledger.js";
import { ledgerNotContinued } from "./ledger-diagnostics.js";

/** A proof that records were only added, or which record was not kept. */
export type ProvedConsistency =
  | { readonly ok: true; readonly proof: ConsistencyProof; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly proof: null; readonly diagnostics: readonly Diagnostic[] };

/**
 * Proves that a ledger continues an older one: every record of the old one
 * stands in the new one at its place, and others only behind them.
 *
 * @example
 * const ledger = buildLedger({ name: "none.ndjson", text: "" }).ledger;
 * proveConsistency(ledger, ledger).proof.path; // => []
 */
export function proveConsistency(old: Ledger, recent: Ledger): ProvedConsistency {
  const { report, diagnostics } = createCollector(null);
  const place = old.entries.findIndex(({ leaf }, index) => leaf !== recent.entries[index]?.leaf);
  const lost = old.entries[place];
  if (lost !== undefined) {
    const found = recent.entries[place]?.subject ?? null;
    report(ledgerNotContinued, null, { place, subject: lost.subject, found });
    return { ok: false, proof: null, diagnostics };
  }
  const path = consistencyProof(readHashes(recent.entries.map(({ leaf }) => leaf)), old.size).map(writeHash);
  const proof: ConsistencyProof = {
    schema: LEDGER_SCHEMA,
    kind: "consistency",
    old: { size: old.size, root: old.root },
    new: { size: recent.size, root: recent.root },
    path,
  };
  return { ok: true, proof, diagnostics };
}

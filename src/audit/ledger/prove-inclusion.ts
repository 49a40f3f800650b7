import { createCollector } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { suggest } from "../../text/suggest.js";
import { inclusionProof } from "../merkle/inclusion-proof.js";
import { type InclusionProof, LEDGER_SCHEMA, type Ledger, readHashes, writeHash } from "./ledger.js";
import { ledgerIndex, ledgerSubjectSeveral, ledgerSubjectUnknown } from "./ledger-diagnostics.js";

/** A proof that a record stands in a ledger, or why there is none. */
export type ProvedInclusion =
  | { readonly ok: true; readonly proof: InclusionProof; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly proof: null; readonly diagnostics: readonly Diagnostic[] };

/**
 * Proves that the record of a subject stands in a ledger.
 *
 * @param index the place of the record, from 0, where the subject has several
 *
 * @example
 * const ledger = buildLedger({ name: "none.ndjson", text: "" }).ledger;
 * proveInclusion(ledger, "unit-a").diagnostics[0].code; // => "PTH7164"
 */
export function proveInclusion(ledger: Ledger, subject: string, index: number | null = null): ProvedInclusion {
  const { report, diagnostics } = createCollector(null);
  const { size, root, entries } = ledger;
  const places = entries.flatMap((entry, place) => (entry.subject === subject ? [{ entry, place }] : []));
  const [first, second] = index === null ? places : places.filter(({ place }) => place === index);
  if (first !== undefined && second === undefined) {
    const path = inclusionProof(readHashes(entries.map(({ leaf }) => leaf)), first.place).map(writeHash);
    const { rubric, leaf } = first.entry;
    return {
      ok: true,
      proof: { schema: LEDGER_SCHEMA, kind: "inclusion", subject, rubric, index: first.place, size, leaf, path, root },
      diagnostics,
    };
  }
  if (places.length === 0) {
    const suggestion = suggest(subject, new Set(entries.map((entry) => entry.subject)));
    report(ledgerSubjectUnknown, null, { subject, suggestion });
  } else if (index !== null) {
    report(ledgerIndex, null, { index, size, subject, found: entries[index]?.subject ?? null });
  } else {
    const several = places.map(({ entry, place }) => ({ index: place, rubric: entry.rubric }));
    report(ledgerSubjectSeveral, null, { subject, places: several });
  }
  return { ok: false, proof: null, diagnostics };
}

import { createCollector } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Source } from "../../text/source.js";
import type { ConsistencyProof, InclusionProof } from "./ledger.js";
import { ledgerDocument, ledgerText, type Wanted } from "./ledger-document.js";
import { proofSchema } from "./ledger-file-schema.js";

/** A proof about a ledger, or why there is none. */
export type ReadProof =
  | {
      readonly ok: true;
      readonly proof: InclusionProof | ConsistencyProof;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly proof: null; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads a proof that `patuh ledger prove` or `patuh ledger consistency` wrote.
 * Whether it holds is for {@link checkInclusion} and {@link checkConsistency}
 * to say.
 *
 * @example
 * readProof({ name: "proof.json", text: '{"schema": 2}' }).diagnostics[0].code; // => "PTH7162"
 */
export function readProof({ name, text }: Source): ReadProof {
  const { report, diagnostics } = createCollector(name);
  const read = ledgerText(text, report);
  const proof = read === null ? null : ledgerDocument(read, WANTED, report);
  return proof === null ? { ok: false, proof, diagnostics } : { ok: true, proof, diagnostics };
}

const WANTED: Wanted<InclusionProof | ConsistencyProof> = {
  schema: proofSchema,
  kinds: ["inclusion", "consistency"],
  words: { id: "bukti (`inclusion` atau `consistency`)", en: "a proof (`inclusion` or `consistency`)" },
};

import { createCollector } from "../../diagnostics/collect.js";
import { hasErrors } from "../../diagnostics/has-errors.js";
import { verifyConsistency } from "../merkle/verify-consistency.js";
import { type CheckedProof, reportSize } from "./check-inclusion.js";
import { type ConsistencyProof, readHash, readHashes } from "./ledger.js";
import { proofBroken, proofOfOtherLedger, rootNotCompared } from "./proof-diagnostics.js";

/** What a proof of consistency is compared with: the roots that were published, `sha256-...`. */
export interface ConsistencyGiven {
  readonly root?: string;
  readonly oldRoot?: string;
  /** The number of records that was published with the new root. */
  readonly size?: number;
}

/**
 * Checks that a proof shows how one ledger continues another, and compares
 * both roots with those that were published; a root that is not given comes
 * back as a warning.
 *
 * @example
 * const head = { size: 0, root: "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=" };
 * const proof = { schema: 1, kind: "consistency", old: head, new: head, path: [] };
 * checkConsistency(proof, { root: head.root, oldRoot: head.root }).ok; // => true
 * checkConsistency(proof, {}).diagnostics[0].code; // => "PTH7175"
 */
export function checkConsistency(proof: ConsistencyProof, { root, size, oldRoot }: ConsistencyGiven): CheckedProof {
  const { report, diagnostics } = createCollector(null);
  const { old, new: recent, path } = proof;
  const [oldBytes, bytes] = [readHash(old.root), readHash(recent.root)];
  const holds =
    oldBytes !== null &&
    bytes !== null &&
    verifyConsistency({ size: old.size, root: oldBytes }, { size: recent.size, root: bytes }, readHashes(path));
  if (!holds) report(proofBroken, null, { root: recent.root });
  for (const { which, stated, published } of [
    { which: OLD, stated: old.root, published: oldRoot },
    { which: NEW, stated: recent.root, published: root },
  ])
    if (published !== undefined && published !== stated) report(proofOfOtherLedger, null, { which, stated, published });
  const roots = [...(oldRoot === undefined ? [old.root] : []), ...(root === undefined ? [recent.root] : [])];
  reportSize(recent.size, size, root !== undefined, report);
  if (roots.length > 0) report(rootNotCompared, null, { roots });
  return { ok: !hasErrors(diagnostics), diagnostics };
}

const OLD = { id: "akar yang lama", en: "the old root" };
const NEW = { id: "akar yang baru", en: "the new root" };

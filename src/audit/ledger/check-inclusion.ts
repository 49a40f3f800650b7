import { utf8ToBytes } from "@noble/hashes/utils.js";
import { createCollector, type Report } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { hasErrors } from "../../diagnostics/has-errors.js";
import type { Source } from "../../text/source.js";
import { leafHash } from "../merkle/merkle-hashes.js";
import { rootFromInclusion } from "../merkle/root-from-inclusion.js";
import { type Line, linesOf } from "../record/lines-of.js";
import { entryOfRecord } from "./entry-of-record.js";
import { type InclusionProof, readHash, readHashes, writeHash } from "./ledger.js";
import {
  proofBroken,
  proofNamesOther,
  proofOfOtherLedger,
  proofOfOtherRecord,
  proofRecordMissing,
  recordNotCompared,
  rootNotCompared,
  sizeNotCompared,
} from "./proof-diagnostics.js";

/** Whether a proof holds; what could not be compared comes as a warning. */
export interface CheckedProof {
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a proof of inclusion is compared with. */
export interface InclusionGiven {
  /** The root that was published, `sha256-...`. */
  readonly root?: string;
  /** The number of records that was published with the root: the root alone binds neither it nor the place. */
  readonly size?: number;
  /** A file of records in which the one that is meant stands. */
  readonly record?: Source;
}

/**
 * Computes the root from a proof again, and compares it with what its reader
 * already has. Without a published root, or without the record, a warning says
 * what the proof alone does not show.
 *
 * @example
 * const leaf = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
 * const proof = { schema: 1, kind: "inclusion", subject: "a", rubric: "r@2024", index: 0, size: 1, leaf, path: [], root: leaf };
 * checkInclusion(proof, { root: leaf }).ok; // => true
 * checkInclusion({ ...proof, index: 1 }, { root: leaf }).diagnostics[0].code; // => "PTH7171"
 */
export function checkInclusion(proof: InclusionProof, { root, size: published, record }: InclusionGiven): CheckedProof {
  const { report, diagnostics } = createCollector(null);
  const { index, size, path } = proof;
  const leaf = readHash(proof.leaf);
  const computed = leaf === null ? null : rootFromInclusion(leaf, index, size, readHashes(path));
  if (computed === null || writeHash(computed) !== proof.root) report(proofBroken, null, { root: proof.root });
  if (root !== undefined && root !== proof.root)
    report(proofOfOtherLedger, null, { which: ROOT, stated: proof.root, published: root });
  reportSize(size, published, root !== undefined, report);
  if (root === undefined) report(rootNotCompared, null, { roots: [proof.root] });
  if (record === undefined) report(recordNotCompared, null, { subject: proof.subject });
  const all = record === undefined ? diagnostics : [...compareRecord(proof, record), ...diagnostics];
  return { ok: !hasErrors(all), diagnostics: all };
}

/** Compares the number of records with the one that was published. */
export function reportSize(stated: number, published: number | undefined, isRootGiven: boolean, report: Report): void {
  if (published === undefined && isRootGiven) report(sizeNotCompared, null, { size: stated });
  if (published !== undefined && published !== stated)
    report(proofOfOtherLedger, null, { which: SIZE, stated: String(stated), published: String(published) });
}

const SIZE = { id: "jumlah catatan", en: "the number of records" };

const ROOT = { id: "akar", en: "the root" };

function compareRecord(proof: InclusionProof, { name, text }: Source): readonly Diagnostic[] {
  const { report, diagnostics } = createCollector(name);
  const lines = linesOf(text);
  const leafOf = (line: Line): string => writeHash(leafHash(utf8ToBytes(line.text)));
  // Of a file of many records the one that is meant is known by its leaf.
  const line = lines.find((one) => leafOf(one) === proof.leaf) ?? lines[0];
  if (line === undefined) {
    report(proofRecordMissing, null, {});
    return diagnostics;
  }
  const entry = entryOfRecord(line.text, line.base, report);
  if (entry === null) return diagnostics;
  const place = { start: line.base, end: line.base + 1 };
  const computed = leafOf(line);
  const [stated, found] = [named(proof), named(entry)];
  if (computed !== proof.leaf) report(proofOfOtherRecord, place, { stated: proof.leaf, computed });
  else if (stated !== found) report(proofNamesOther, place, { stated, found });
  return diagnostics;
}

function named({ subject, rubric }: { readonly subject: string; readonly rubric: string }): string {
  return `${subject}, ${rubric}`;
}

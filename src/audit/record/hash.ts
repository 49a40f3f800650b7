import type { Evidence } from "../../evidence/evidence.js";
import { canonicalJson } from "../../text/canonical-json.js";
import { hashPieces } from "../../text/hash-pieces.js";
import { evidenceJson } from "./evidence-json.js";

/**
 * The SHA-256 of a text as UTF-8, in the style of subresource integrity. Of the
 * source text of a rubric or of evidence it changes with every character; see
 * `rubric.hash` and {@link hashEvidence} for what they mean.
 *
 * @example
 * hashText(""); // => "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
 */
export function hashText(text: string): string {
  return hashPieces((write) => write(text));
}

/**
 * The SHA-256 of what evidence means: of the canonical JSON of
 * {@link evidenceJson}. Layout, the order of keys and how a number or a yes is
 * written do not change it.
 *
 * @param evidence as `readEvidence` gives it
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const hashOf = (fee) => hashEvidence(readEvidence(rubric, { subject: "a", answers: { "fee-shown": fee } }).evidence);
 * hashOf("ya") === hashOf(true); // => true
 * hashOf("ya") === hashOf(false); // => false
 */
export function hashEvidence(evidence: Evidence): string {
  return hashJson(evidenceJson(evidence));
}

/** The SHA-256 of the canonical form of data, in the style of subresource integrity. */
export function hashJson(data: unknown): string {
  return hashText(canonicalJson(data));
}

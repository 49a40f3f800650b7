import { writeCanonicalJson } from "../text/canonical-json.js";
import { hashPieces } from "../text/hash-pieces.js";
import { type Meaning, meaningJson } from "./meaning.js";

/**
 * The SHA-256 of what a rubric means, in the style of subresource integrity:
 * of the canonical JSON (RFC 8785) of {@link meaningJson}. Layout, comments and
 * the order of clauses do not change it; anything that can change an outcome
 * or its wording does.
 */
export function hashRubric(meaning: Meaning): string {
  const json = meaningJson(meaning);
  return hashPieces((write) => writeCanonicalJson(json, write));
}

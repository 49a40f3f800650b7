import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { base64 } from "@scure/base";
import { canonicalJson } from "./canonical-json.js";
import type { Rubric } from "./rubric.js";

/**
 * The SHA-256 of what a rubric means, in the style of subresource integrity.
 * Layout, comments and the order of clauses do not change it; anything that
 * can change an outcome or its wording does.
 */
export function hashRubric(rubric: Omit<Rubric, "hash">): string {
  const hash = sha256.create();
  for (const piece of canonicalJson(rubric)) hash.update(utf8ToBytes(piece));
  return `sha256-${base64.encode(hash.digest())}`;
}

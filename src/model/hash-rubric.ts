import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { base64 } from "@scure/base";
import { type Shorten, writeCanonicalJson } from "./canonical-json.js";
import { indicatorsOf } from "./indicators.js";
import type { Rubric } from "./rubric.js";

/** What a rubric means, without its tests and how it came about. */
export type Meaning = Omit<Rubric, "hash" | "examples" | "amendment">;

/**
 * The SHA-256 of what a rubric means, in the style of subresource integrity.
 * Layout, comments and the order of clauses do not change it; anything that
 * can change an outcome or its wording does. A scale stands in it by its own
 * hash, since many indicators may share a long one.
 */
export function hashRubric(rubric: Meaning): string {
  const scales = new Set<object>(indicatorsOf(rubric).map(({ scale }) => scale));
  const hashes = new Map<object, string>();
  return digest(rubric, (value) => {
    if (!scales.has(value)) return null;
    const hash = hashes.get(value) ?? digest(value);
    hashes.set(value, hash);
    return hash;
  });
}

/** How much text is hashed at once. */
const CHUNK = 1 << 16;

function digest(value: object, shorten?: Shorten): string {
  const hash = sha256.create();
  let chunk = "";
  const flush = (): void => {
    hash.update(utf8ToBytes(chunk));
    chunk = "";
  };
  const write = (piece: string): void => {
    chunk += piece;
    if (chunk.length > CHUNK) flush();
  };
  writeCanonicalJson(value, write, shorten);
  flush();
  return `sha256-${base64.encode(hash.digest())}`;
}

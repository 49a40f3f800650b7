import { createCollector } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Source } from "../../text/source.js";
import { type PublicKey, publicKeyOf } from "./key.js";
import { keyBlock } from "./key-block.js";

/** A public key, or why there is none. */
export type ReadPublicKey =
  | { readonly ok: true; readonly key: PublicKey; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly key: null; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads an Ed25519 public key in PEM (SPKI, RFC 8410), as `patuh key new` and
 * `openssl pkey -pubout` write it. Never throws for a bad text.
 *
 * @example
 * const text = "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n-----END PUBLIC KEY-----";
 * readPublicKey({ name: "a.public.pem", text }).key.bytes; // => new Uint8Array(32)
 * readPublicKey({ name: "a.public.pem", text: "" }).diagnostics[0].code; // => "PTH7150"
 */
export function readPublicKey({ name, text }: Source): ReadPublicKey {
  const { report, diagnostics } = createCollector(name);
  const block = keyBlock(text, "public", report);
  if (block === null) return { ok: false, key: null, diagnostics };
  return { ok: true, key: publicKeyOf(block.bytes), diagnostics };
}

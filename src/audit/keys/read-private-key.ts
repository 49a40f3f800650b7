import { createCollector } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Source } from "../../text/source.js";
import type { PrivateKey } from "./key.js";
import { keyBlock } from "./key-block.js";
import { keyUnsupported } from "./key-diagnostics.js";
import { publicOfSeed } from "./public-of-seed.js";

/** A private key, or why there is none. */
export type ReadPrivateKey =
  | { readonly ok: true; readonly key: PrivateKey; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly key: null; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads an Ed25519 private key in PEM (PKCS#8, RFC 8410, without a password),
 * as `patuh key new` and `openssl genpkey -algorithm ed25519` write it. Never
 * throws, and never rejects, for a bad text.
 *
 * @example
 * const text = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n-----END PRIVATE KEY-----";
 * (await readPrivateKey({ name: "a.private.pem", text })).key.seed; // => new Uint8Array(32)
 * (await readPrivateKey({ name: "a.private.pem", text: "" })).diagnostics[0].code; // => "PTH7150"
 */
export async function readPrivateKey({ name, text }: Source): Promise<ReadPrivateKey> {
  const { report, diagnostics } = createCollector(name);
  const block = keyBlock(text, "private", report);
  const key = block === null ? null : await publicOfSeed(block.bytes);
  if (block !== null && key === null) report(keyUnsupported, null, {});
  if (block === null || key === null) return { ok: false, key: null, diagnostics };
  return { ok: true, key: { kind: "private", id: key.id, seed: block.bytes }, diagnostics };
}

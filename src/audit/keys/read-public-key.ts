import { createCollector } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Source } from "../../text/source.js";
import { type PublicKey, publicKeyOf } from "./key.js";
import { keyBlock } from "./key-block.js";
import { keyDamaged } from "./key-diagnostics.js";

/** A public key, or why there is none. */
export type ReadPublicKey =
  | { readonly ok: true; readonly key: PublicKey; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly key: null; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads an Ed25519 public key in PEM (SPKI, RFC 8410), as `patuh key new` and
 * `openssl pkey -pubout` write it. Never throws for a bad text.
 *
 * @example
 * const text = "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n-----END PUBLIC KEY-----";
 * readPublicKey({ name: "a.public.pem", text }).key.bytes.length; // => 32
 * readPublicKey({ name: "a.public.pem", text: "" }).diagnostics[0].code; // => "PTH7150"
 */
export function readPublicKey({ name, text }: Source): ReadPublicKey {
  const { report, diagnostics } = createCollector(name);
  const block = keyBlock(text, "public", report);
  if (block === null) return { ok: false, key: null, diagnostics };
  if (isWeak(block.bytes)) {
    report(keyDamaged, { start: 0, end: Math.min(1, text.length) }, {});
    return { ok: false, key: null, diagnostics };
  }
  return { ok: true, key: publicKeyOf(block.bytes), diagnostics };
}

const FIELD = 2n ** 255n - 19n;

/** The y of the points of small order, under whose keys one signature fits every text. */
const SMALL_ORDER: ReadonlySet<bigint> = new Set([
  0n,
  1n,
  FIELD - 1n,
  0x5fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n,
  FIELD - 0x5fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n,
]);

/** Whether the bytes are a point that nobody's key is, or no number of the field. */
function isWeak(bytes: Uint8Array): boolean {
  const y = bytes.reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n) & (2n ** 255n - 1n);
  return y >= FIELD || SMALL_ORDER.has(y);
}

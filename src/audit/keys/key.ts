import { sha256 } from "@noble/hashes/sha2.js";
import { base64 } from "@scure/base";
import { spkiOf } from "./key-der.js";

/** An Ed25519 key that signatures are verified with. */
export interface PublicKey {
  readonly kind: "public";
  /** `sha256-...` of the key in DER (SPKI). */
  readonly id: string;
  /** The 32 bytes of RFC 8032. */
  readonly bytes: Uint8Array;
}

/** An Ed25519 key that records are signed with. Whoever has it can sign in its owner's name. */
export interface PrivateKey {
  readonly kind: "private";
  /** The id of the public key that belongs to it. */
  readonly id: string;
  /** The 32 bytes of RFC 8032. */
  readonly seed: Uint8Array;
}

/**
 * The public key of 32 bytes, with its id: the SHA-256 of the key in DER, in
 * the style of subresource integrity. `openssl pkey -pubin -outform DER | openssl
 * dgst -sha256 -binary | base64` gives the same.
 *
 * @example
 * publicKeyOf(new Uint8Array(32)).id; // => "sha256-ciq9EumaU2fzda65ZyqOB3EuA8Kt0W+o1pFNHPou/gw="
 */
export function publicKeyOf(bytes: Uint8Array): PublicKey {
  return { kind: "public", id: `sha256-${base64.encode(sha256(spkiOf(bytes)))}`, bytes };
}

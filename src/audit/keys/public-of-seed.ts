import { base64urlnopad } from "@scure/base";
import { type PublicKey, publicKeyOf } from "./key.js";
import { pkcs8Of } from "./key-der.js";
import { ED25519, withSubtle } from "./subtle.js";

/** The public key that belongs to the 32 bytes of a private one, or null where Web Crypto has no Ed25519. */
export function publicOfSeed(seed: Uint8Array): Promise<PublicKey | null> {
  return withSubtle(async (subtle) => {
    const key = await subtle.importKey("pkcs8", pkcs8Of(seed), ED25519, true, ["sign"]);
    // Only in this form does a private key carry the public one with it.
    const { x = "" } = await subtle.exportKey("jwk", key);
    return publicKeyOf(base64urlnopad.decode(x));
  });
}

import { createCollector } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { PublicKey } from "../keys/key.js";
import { keyUnsupported } from "../keys/key-diagnostics.js";
import { ED25519, withSubtle } from "../keys/subtle.js";
import { signatureWrong, signedByOtherKey } from "./dsse-diagnostics.js";
import { PAYLOAD_TYPE, preAuthenticationEncoding } from "./pre-authentication-encoding.js";
import type { Envelope } from "./read-envelope.js";

/** Whether a signature holds, and if not, why. */
export interface VerifiedEnvelope {
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Verifies the signature of an envelope with a key that its reader trusts.
 * An envelope that names another key is refused, whatever its signature is.
 *
 * @example
 * const key = await publicOfSeed(new Uint8Array(32));
 * const text = await signStatement("{}", { kind: "private", id: key.id, seed: new Uint8Array(32) });
 * const { envelope } = openDsse({ name: "a.json", text });
 * (await verifyEnvelope(envelope, key)).ok; // => true
 * (await verifyEnvelope({ ...envelope, payload: new Uint8Array(2) }, key)).diagnostics[0].code; // => "PTH7145"
 */
export async function verifyEnvelope(envelope: Envelope, { id, bytes }: PublicKey): Promise<VerifiedEnvelope> {
  const { report, diagnostics } = createCollector(null);
  const { keyId, payload, signature } = envelope;
  if (keyId !== id) {
    report(signedByOtherKey, null, { signed: keyId, given: id });
    return { ok: false, diagnostics };
  }
  const fits = await withSubtle(async (subtle) => {
    const key = await subtle.importKey("raw", bytes, ED25519, false, ["verify"]);
    return subtle.verify(ED25519, key, signature, preAuthenticationEncoding(PAYLOAD_TYPE, payload));
  });
  if (fits === null) report(keyUnsupported, null, {});
  else if (!fits) report(signatureWrong, null, { key: id });
  return { ok: fits === true, diagnostics };
}

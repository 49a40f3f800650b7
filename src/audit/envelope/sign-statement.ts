import { utf8ToBytes } from "@noble/hashes/utils.js";
import { base64 } from "@scure/base";
import { InternalError } from "../../diagnostics/internal-error.js";
import type { PrivateKey } from "../keys/key.js";
import { pkcs8Of } from "../keys/key-der.js";
import { ED25519, withSubtle } from "../keys/subtle.js";
import { PAYLOAD_TYPE, preAuthenticationEncoding } from "./pre-authentication-encoding.js";

/**
 * Signs the text of an in-toto Statement, byte by byte as it is given.
 *
 * Whether the text is a record is for {@link signRecords} to say. The same
 * text and key always give the same line (RFC 8032).
 *
 * @returns a DSSE envelope as one line of canonical JSON, without a line end
 *
 * @example
 * const key = { kind: "private", id: (await publicOfSeed(new Uint8Array(32))).id, seed: new Uint8Array(32) };
 * const line = await signStatement("{}", key);
 * openDsse({ name: "a.json", text: line }).envelope.statement; // => "{}"
 */
export async function signStatement(statement: string, { id, seed }: PrivateKey): Promise<string> {
  const payload = utf8ToBytes(statement);
  const signature = await withSubtle(async (subtle) => {
    const key = await subtle.importKey("pkcs8", pkcs8Of(seed), ED25519, false, ["sign"]);
    return subtle.sign(ED25519, key, preAuthenticationEncoding(PAYLOAD_TYPE, payload));
  });
  // Invariant: without Ed25519 there would be no private key, since its public one is found with it.
  if (signature === null) throw new InternalError("a private key without Ed25519");
  const sig = base64.encode(new Uint8Array(signature));
  return JSON.stringify({
    payload: base64.encode(payload),
    payloadType: PAYLOAD_TYPE,
    signatures: [{ keyid: id, sig }],
  });
}

import { createPrivateKey, createPublicKey, type KeyObject, sign } from "node:crypto";
import { PAYLOAD_TYPE, preAuthenticationEncoding } from "../../src/audit/envelope/pre-authentication-encoding.js";
import { publicKeyOf } from "../../src/audit/keys/key.js";
import { canonicalJson } from "../../src/text/canonical-json.js";

/** A pair of keys for tests. */
export interface TestKey {
  readonly secret: KeyObject;
  readonly pem: string;
  readonly key: ReturnType<typeof publicKeyOf>;
}

/** The pair of keys of a seed of 32 bytes, in hexadecimal. */
export function keyOfSeed(seed: string): TestKey {
  const der = Buffer.from(`302e020100300506032b657004220420${seed}`, "hex");
  const secret = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  const open = createPublicKey(secret);
  const bytes = open.export({ format: "der", type: "spki" }).subarray(-32);
  return {
    secret,
    pem: String(open.export({ format: "pem", type: "spki" })),
    key: publicKeyOf(Uint8Array.from(bytes)),
  };
}

/** The first two keys of RFC 8032, section 7.1. Everyone knows their secret, so they show nothing but how it works. */
export const KEY = keyOfSeed("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
export const OTHER_KEY = keyOfSeed("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");

/** A record in a DSSE envelope, signed by Node and not by patuh. */
export function signed(record: string, { secret, key }: TestKey = KEY): string {
  const payload = new TextEncoder().encode(record);
  const sig = sign(null, preAuthenticationEncoding(PAYLOAD_TYPE, payload), secret).toString("base64");
  return canonicalJson({
    payload: Buffer.from(payload).toString("base64"),
    payloadType: PAYLOAD_TYPE,
    signatures: [{ keyid: key.id, sig }],
  });
}

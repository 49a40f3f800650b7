import { utf8ToBytes } from "@noble/hashes/utils.js";

/** What the payload of a signed record is called. */
export const PAYLOAD_TYPE = "application/vnd.in-toto+json";

/** The bytes that are signed for a payload (DSSE v1, "PAE"): its type and its length stand before it. */
export function preAuthenticationEncoding(type: string, payload: Uint8Array): Uint8Array {
  const name = utf8ToBytes(type);
  const head = utf8ToBytes(`DSSEv1 ${name.length} ${type} ${payload.length} `);
  return Uint8Array.from([...head, ...payload]);
}

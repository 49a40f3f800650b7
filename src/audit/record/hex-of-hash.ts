import { base64, hex } from "@scure/base";

/** A hash as in-toto writes a digest: `sha256-...` in hexadecimal. */
export function hexOfHash(hash: string): string {
  return hex.encode(base64.decode(hash.slice("sha256-".length)));
}

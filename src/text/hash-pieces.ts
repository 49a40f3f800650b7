import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { base64 } from "@scure/base";

/** The SHA-256 of a text that is written piece by piece, in the style of subresource integrity: `sha256-...`. */
export function hashPieces(writeAll: (write: (piece: string) => void) => void): string {
  const hash = sha256.create();
  let chunk = "";
  const flush = (): void => {
    hash.update(utf8ToBytes(chunk));
    chunk = "";
  };
  writeAll((piece) => {
    chunk += piece;
    if (chunk.length > CHUNK) flush();
  });
  flush();
  return `sha256-${base64.encode(hash.digest())}`;
}

/** How much text is hashed at once. */
const CHUNK = 1 << 16;

import { base64 } from "@scure/base";

/** The bytes of a text in Base64, or null when it is not exactly how these bytes are written. */
export function base64Bytes(text: string): Uint8Array | null {
  try {
    const bytes = base64.decode(text);
    return base64.encode(bytes) === text ? bytes : null;
  } catch {
    return null;
  }
}

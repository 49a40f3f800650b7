/** What a key in DER turned out to be. */
export type KeyInDer =
  | { readonly kind: "ed25519"; readonly bytes: Uint8Array }
  /** A key of another kind: its name, or its object identifier where it has none here. */
  | { readonly kind: "other"; readonly name: string }
  | { readonly kind: "damaged" };

/** Reads a public key in DER (SPKI, RFC 8410). */
export function readSpki(der: Uint8Array): KeyInDer {
  return readDer(der, SPKI, 1);
}

/** Reads a private key in DER (PKCS#8, RFC 8410); a number, its version, stands before what kind of key it is. */
export function readPkcs8(der: Uint8Array): KeyInDer {
  return readDer(der, PKCS8, 2);
}

/** An Ed25519 public key in DER. */
export function spkiOf(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from([...SPKI, ...bytes]);
}

/** An Ed25519 private key in DER. */
export function pkcs8Of(seed: Uint8Array): Uint8Array {
  return Uint8Array.from([...PKCS8, ...seed]);
}

// RFC 8410: everything before the 32 bytes of a key is always the same.
const SPKI = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];
const PKCS8 = [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20];

const NAMES: ReadonlyMap<string, string> = new Map([
  ["1.2.840.113549.1.1.1", "RSA"],
  ["1.2.840.113549.1.1.10", "RSA-PSS"],
  ["1.2.840.113549.1.3.1", "Diffie-Hellman"],
  ["1.2.840.10040.4.1", "DSA"],
  ["1.2.840.10045.2.1", "EC"],
  ["1.3.101.110", "X25519"],
  ["1.3.101.111", "X448"],
  ["1.3.101.112", "Ed25519"],
  ["1.3.101.113", "Ed448"],
]);

function readDer(der: Uint8Array, prefix: readonly number[], before: 1 | 2): KeyInDer {
  if (der.length === prefix.length + 32 && prefix.every((byte, index) => byte === der[index]))
    return { kind: "ed25519", bytes: der.slice(prefix.length) };
  const oid = algorithmOf(der, before);
  if (oid === null) return { kind: "damaged" };
  const name = NAMES.get(oid) ?? oid;
  return name === "Ed25519" ? { kind: "damaged" } : { kind: "other", name };
}

/** The object identifier of the algorithm, in the dotted writing. */
function algorithmOf(der: Uint8Array, before: 1 | 2): string | null {
  const whole = open(der, 0x30);
  if (whole === null) return null;
  const version = before === 2 ? open(whole.content, 0x02) : null;
  if (before === 2 && version === null) return null;
  const algorithm = open(version === null ? whole.content : version.rest, 0x30);
  const oid = algorithm === null ? null : open(algorithm.content, 0x06);
  return oid === null ? null : dotted(oid.content);
}

/** The content of a DER value with a tag, and what stands after it; null where there is none, or its end is missing. */
function open(der: Uint8Array, tag: number): { readonly content: Uint8Array; readonly rest: Uint8Array } | null {
  const [found, first = 0] = der;
  // A long length: the lower bits tell how many bytes it takes.
  const count = first < 0x80 ? 0 : first - 0x80;
  const start = 2 + count;
  const length = count === 0 ? first : der.slice(2, start).reduce((sum, byte) => sum * 256 + byte, 0);
  if (found !== tag || start + length > der.length) return null;
  return { content: der.slice(start, start + length), rest: der.slice(start + length) };
}

/** The numbers of an object identifier: seven bits in a byte, the first byte holds two numbers. */
function dotted(bytes: Uint8Array): string {
  const numbers: number[] = [];
  let number = 0;
  for (const byte of bytes) {
    number = number * 128 + (byte % 128);
    if (byte >= 128) continue;
    numbers.push(number);
    number = 0;
  }
  const [head = 0, ...others] = numbers;
  const first = Math.min(2, Math.floor(head / 40));
  return [first, head - first * 40, ...others].join(".");
}

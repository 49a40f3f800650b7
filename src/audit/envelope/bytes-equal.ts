/** Whether two pieces of bytes are the same. Nothing that is compared here is a secret, so it may end early. */
export function bytesEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

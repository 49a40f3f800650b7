/** What is used of Web Crypto; every browser and Node have it under this name. */
interface Subtle {
  importKey(
    format: "raw" | "pkcs8",
    bytes: Uint8Array,
    algorithm: typeof ED25519,
    extractable: boolean,
    uses: readonly string[],
  ): Promise<object>;
  exportKey(format: "jwk", key: object): Promise<{ readonly x?: string }>;
  sign(algorithm: typeof ED25519, key: object, bytes: Uint8Array): Promise<ArrayBuffer>;
  verify(algorithm: typeof ED25519, key: object, signature: Uint8Array, bytes: Uint8Array): Promise<boolean>;
}

// The types of a browser would bring the whole page along.
declare const crypto: { readonly subtle?: Subtle } | undefined;

/** The only algorithm that patuh signs with. */
export const ED25519 = { name: "Ed25519" } as const;

/**
 * Does something with Web Crypto, or gives null where it does not know
 * Ed25519: old browsers, and pages that did not come over HTTPS.
 */
export async function withSubtle<T>(use: (subtle: Subtle) => Promise<T>): Promise<T | null> {
  const subtle = typeof crypto === "undefined" ? undefined : crypto.subtle;
  if (subtle === undefined) return null;
  try {
    return await use(subtle);
  } catch (error) {
    if (error instanceof Error && error.name === "NotSupportedError") return null;
    throw error;
  }
}

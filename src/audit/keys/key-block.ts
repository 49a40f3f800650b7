import type { Report } from "../../diagnostics/collect.js";
import { match } from "../../text/match.js";
import { type KeyInDer, readPkcs8, readSpki } from "./key-der.js";
import {
  type KeyKind,
  keyAlgorithm,
  keyCertificate,
  keyDamaged,
  keyEncrypted,
  keyNotPem,
  keyOfOtherKind,
  keySeveral,
  keyBlock as unreadableBlock,
} from "./key-diagnostics.js";
import { type PemBlock, readPem } from "./pem.js";

/** The 32 bytes of an Ed25519 key that was read from PEM. */
export interface KeyBlock {
  readonly kind: KeyKind;
  readonly bytes: Uint8Array;
}

/** Reads the one key of a PEM text, or reports why there is none; `wanted` refuses the other kind. */
export function keyBlock(text: string, wanted: KeyKind | null, report: Report): KeyBlock | null {
  const [block, second, ...more] = readPem(text);
  if (block === undefined) {
    report(keyNotPem, { start: 0, end: Math.min(1, text.length) }, {});
    return null;
  }
  if (second !== undefined) {
    const label = { id: "yang pertama di sini", en: "the first is here" };
    report(keySeveral, second.head, { count: 2 + more.length }, { related: [{ span: block.head, label }] });
    return null;
  }
  const kind = kindOf(block, report);
  if (kind === null) return null;
  if (block.bytes === null) report(keyDamaged, block.head, {});
  else if (wanted !== null && kind !== wanted) report(keyOfOtherKind, block.head, { found: kind, wanted });
  else return keyIn(kind, kind === "public" ? readSpki(block.bytes) : readPkcs8(block.bytes), block, report);
  return null;
}

function kindOf({ label, head }: PemBlock, report: Report): KeyKind | null {
  return match(label)
    .returnType<KeyKind | null>()
    .with("PUBLIC KEY", () => "public")
    .with("PRIVATE KEY", () => "private")
    .with("ENCRYPTED PRIVATE KEY", () => {
      report(keyEncrypted, head, {});
      return null;
    })
    .with("CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE", () => {
      report(keyCertificate, head, {});
      return null;
    })
    .with("RSA PRIVATE KEY", "RSA PUBLIC KEY", "EC PRIVATE KEY", "EC PARAMETERS", "DSA PRIVATE KEY", (other) => {
      // What the algorithm is called stands in front: these forms are older than PKCS#8.
      report(keyAlgorithm, head, { found: other.slice(0, other.indexOf(" ")) });
      return null;
    })
    .otherwise((other) => {
      report(unreadableBlock, head, { label: other });
      return null;
    });
}

function keyIn(kind: KeyKind, key: KeyInDer, { head }: PemBlock, report: Report): KeyBlock | null {
  return match(key)
    .returnType<KeyBlock | null>()
    .with({ kind: "ed25519" }, ({ bytes }) => ({ kind, bytes }))
    .with({ kind: "other" }, ({ name }) => {
      report(keyAlgorithm, head, { found: name });
      return null;
    })
    .with({ kind: "damaged" }, () => {
      report(keyDamaged, head, {});
      return null;
    })
    .exhaustive();
}

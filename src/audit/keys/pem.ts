import { base64 } from "@scure/base";
import type { Span } from "../../text/span.js";
import { base64Bytes } from "../envelope/base64-bytes.js";

/** One block of a PEM text. */
export interface PemBlock {
  readonly label: string;
  /** Null when the end line is missing, or what stands between is not Base64. */
  readonly bytes: Uint8Array | null;
  /** The line that begins it. */
  readonly head: Span;
}

/** The blocks of a PEM text (RFC 7468), in order. What stands outside them is a remark. */
export function readPem(text: string): readonly PemBlock[] {
  return [...text.matchAll(/-----BEGIN ([A-Z0-9 ]{1,60})-----/g)].map((begin) => {
    const label = begin[1] ?? "";
    const inside = begin.index + begin[0].length;
    const end = `-----END ${label}-----`;
    const next = text.indexOf("-----", inside);
    const isWhole = next >= 0 && text.startsWith(end, next);
    return {
      label,
      bytes: isWhole ? base64Bytes(text.slice(inside, next).replaceAll(/\s/g, "")) : null,
      head: { start: begin.index, end: inside },
    };
  });
}

/** A PEM text of one block, in lines of 64 characters. */
export function writePem(label: string, bytes: Uint8Array): string {
  const lines = base64.encode(bytes).match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n");
}

import { utf8 } from "@scure/base";
import * as z from "zod/mini";
import type { Report } from "../../diagnostics/collect.js";
import { formatPath, type PathStep } from "../../text/format-path.js";
import type { Localized } from "../../text/localized.js";
import type { JsonLine } from "../record/json-line.js";
import { base64Bytes } from "./base64-bytes.js";
import { envelopeEncoding, envelopeForm, envelopeKey, envelopePayload } from "./dsse-diagnostics.js";
import { PAYLOAD_TYPE } from "./pre-authentication-encoding.js";

/** A signed record: what was signed, and by which key it says that it was. */
export interface Envelope {
  /** The text of the Statement inside. */
  readonly statement: string;
  readonly payload: Uint8Array;
  /** The id of the key that it names; nothing but a hint until the signature is verified. */
  readonly keyId: string;
  /** The 64 bytes of RFC 8032. */
  readonly signature: Uint8Array;
}

/** Whether a value claims to be an envelope. */
export function isEnvelope(value: unknown): boolean {
  return typeof value === "object" && value !== null && "payload" in value;
}

/** Reads an envelope from a line of canonical JSON, or reports what is wrong about it. */
export function readEnvelope({ value, locate }: JsonLine, report: Report): Envelope | null {
  const read = envelopeSchema.safeParse(value);
  if (!read.success) {
    for (const issue of read.error.issues) reportIssue(issue, locate, report);
    return null;
  }
  const { payload: text, signatures } = read.data;
  const [{ keyid: keyId, sig }] = signatures;
  const payload = base64Bytes(text);
  const signature = base64Bytes(sig);
  if (payload === null) report(envelopeEncoding, locate("payload", false), { part: "payload" });
  if (signature === null) report(envelopeEncoding, locate(SIG, false), { part: SIG });
  else if (signature.length !== 64) report(envelopeForm, locate(SIG, false), { part: SIG, expected: EXPECTED.sig });
  if (payload === null || signature?.length !== 64) return null;
  const statement = textOf(payload);
  if (statement !== null) return { statement, payload, keyId, signature };
  report(envelopePayload, locate("payload", false), {});
  return null;
}

const SIG = "signatures[0].sig";

const envelopeSchema = z.strictObject({
  payload: z.string(),
  payloadType: z.literal(PAYLOAD_TYPE),
  signatures: z.tuple([
    z.strictObject({ keyid: z.string().check(z.regex(/^sha256-[A-Za-z0-9+/]{43}=$/)), sig: z.string() }),
  ]),
});

const EXPECTED = {
  "": { id: '{"payload", "payloadType", "signatures"}', en: '{"payload", "payloadType", "signatures"}' },
  payload: { id: "teks dalam Base64", en: "text in Base64" },
  payloadType: { id: `"${PAYLOAD_TYPE}"`, en: `"${PAYLOAD_TYPE}"` },
  signatures: { id: "daftar dengan tepat satu tanda tangan", en: "a list of exactly one signature" },
  keyid: { id: "tanda pengenal kunci, `sha256-...`", en: "the id of a key, `sha256-...`" },
  sig: { id: "tanda tangan Ed25519, 64 bita dalam Base64", en: "an Ed25519 signature, 64 bytes in Base64" },
} as const satisfies Record<string, Localized>;

function reportIssue(issue: z.core.$ZodIssue, locate: JsonLine["locate"], report: Report): void {
  const path = issue.path.map((step): PathStep => (typeof step === "symbol" ? String(step) : step));
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) report(envelopeKey, locate(formatPath([...path, key]), true), { key });
    return;
  }
  const part = formatPath(path);
  const name = path.findLast((step) => typeof step === "string") ?? "";
  const expected = new Map<string, Localized>(Object.entries(EXPECTED)).get(name) ?? EXPECTED[""];
  report(envelopeForm, locate(part, false), { part, expected });
}

/** The text of bytes in UTF-8, or null when they are something else; a mark at its beginning is kept. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return utf8.encode(bytes);
  } catch {
    return null;
  }
}

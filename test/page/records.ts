import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { readFileSync } from "node:fs";
import { PAYLOAD_TYPE, preAuthenticationEncoding } from "../../src/audit/envelope/pre-authentication-encoding.js";
import { publicKeyOf } from "../../src/audit/keys/key.js";
import { createRecord, type RecordOptions } from "../../src/audit/record/create-record.js";
import { compileRubric } from "../../src/compile/compile-rubric.js";
import { readEvidenceText } from "../../src/evidence/read-evidence-text.js";
import type { Rubric } from "../../src/model/rubric.js";

/** A rubric so small that a thousand records of it are verified in seconds. */
export const RUBRIC_TEXT = `rubric loket 2024 {
  title "Loket" en "Front desk"
  score 0..100 published 2 digits half-up
  missing answers count as lowest
  indicator tarif "Tarif dipasang" en "Fees are shown" weight 60% { scale yes/no }
  indicator maklumat "Maklumat dipasang" en "Pledge is shown" weight 40% { scale levels 0..4 }
  category baik "Baik" en "Good" zone green from 50
  category buruk "Buruk" en "Bad" zone red from 0
}`;

/** The same a year later, with other weights. */
export const AMENDMENT_TEXT = `rubric loket 2025 amends loket 2024 {
  title "Loket 2025" en "Front desk 2025"
  change indicator tarif weight 70%
  change indicator maklumat weight 30%
}`;

/** The evidence of one subject. */
export function evidenceText(subject: string, tarif = true, maklumat = 3): string {
  return JSON.stringify({ subject: { id: subject, name: `Loket ${subject}` }, answers: { tarif, maklumat } });
}

/** One record of the small rubric, as a line. */
export function record(
  subject = "loket-1",
  options: RecordOptions = { at: "2026-11-28", by: "Biro Organisasi" },
): string {
  return recordOf(compiled(RUBRIC_TEXT), evidenceText(subject), options);
}

/** One record of evidence for a rubric. */
export function recordOf(rubric: Rubric, text: string, options: RecordOptions = {}): string {
  const [read] = readEvidenceText(rubric, { name: "bukti.json", text });
  if (read?.ok !== true) throw new Error("the evidence does not fit the rubric");
  return createRecord(rubric, read.evidence, options);
}

/** The record of the example of PEKPPP. */
export function pekpppRecord(): string {
  const rubricText = readFileSync("rubrics/pekppp-2024.rubric", "utf8");
  const evidence = readFileSync("examples/pekppp/evidence.json", "utf8");
  const options = { at: "2026-11-28", by: "Biro Organisasi (fiktif)", rubricText, evidenceText: evidence };
  return recordOf(compiled(rubricText), evidence, options);
}

const known = new Map<string, Rubric>();

/** The rubric of a text, which is compiled once. */
export function compiled(text: string, parent: string | null = null): Rubric {
  const rubric = known.get(text) ?? compiledAnew(text, parent);
  known.set(text, rubric);
  return rubric;
}

function compiledAnew(text: string, parent: string | null): Rubric {
  const loadParent = () => (parent === null ? null : { name: "parent.rubric", text: parent });
  const { rubric, diagnostics } = compileRubric(text, "a.rubric", { loadParent });
  if (rubric === null) throw new Error(diagnostics.map(({ text }) => text.en.message).join("\n"));
  return rubric;
}

/** A record in which the score was changed after it was made. */
export function tampered(line: string): string {
  return line.replaceAll('"score":"90.00"', '"score":"99.00"');
}

/** A new key, its PEM, and how records are signed with it: by Node, so that patuh does not vouch for itself. */
export function signer(): { readonly publicPem: string; readonly sign: (line: string) => string } {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const keyid = publicKeyOf(rawBytes(publicKey)).id;
  return {
    publicPem: publicKey.export({ type: "spki", format: "pem" }).toString(),
    sign: (line) => {
      const payload = Buffer.from(line);
      const sig = sign(null, preAuthenticationEncoding(PAYLOAD_TYPE, payload), privateKey).toString("base64");
      return JSON.stringify({
        payload: payload.toString("base64"),
        payloadType: PAYLOAD_TYPE,
        signatures: [{ keyid, sig }],
      });
    },
  };
}

/** The last 32 bytes of the DER of an Ed25519 key are the key. */
function rawBytes(key: KeyObject): Uint8Array {
  return new Uint8Array(key.export({ type: "spki", format: "der" }).subarray(-32));
}

import { readFileSync } from "node:fs";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { describe, expect, it } from "vitest";
import { signStatement } from "../../src/audit/envelope/sign-statement.js";
import type { PublicKey } from "../../src/audit/keys/key.js";
import { readPrivateKey } from "../../src/audit/keys/read-private-key.js";
import { readPublicKey } from "../../src/audit/keys/read-public-key.js";
import { createRecord } from "../../src/audit/record/create-record.js";
import { createVerifier } from "../../src/audit/verify/verify-record.js";
import { accepted, compiled } from "../support/laws.js";
import { RAW, recordOf, TEXT } from "./records-made.js";

/** `all` flips every bit of every record, which takes long; otherwise one bit in so many is flipped. */
const STEP = process.env["PATUH_FLIPS"] === "all" ? 1 : 97;

/** A rubric of one indicator on some scale. */
function small(scale: string, more = ""): string {
  return `rubric kecil 2024 {
  title "Kecil"
  score 0..100 published 2 digits half-up
  missing answers are excluded
  ${more}
  indicator i "I" weight 1/3 { scale ${scale} }
  indicator j "J" weight 2/3 { scale yes/no }
  category a "Baik" from 50
  category b "Buruk" from 0
}`;
}

function line(text: string, answers: object, rest: object = {}): string {
  const rubric = compiled(text);
  return createRecord(rubric, accepted(rubric, { subject: "s", answers, ...rest }), { at: "2026-11-28", by: "Biro" });
}

const read = (name: string) => ({ name, text: readFileSync(`test/fixtures/keys/${name}`, "utf8") });

async function records(): Promise<readonly { name: string; text: string; key: PublicKey | null }[]> {
  const { key: secret } = await readPrivateKey(read("ed25519.private.pem"));
  const { key } = readPublicKey(read("ed25519.public.pem"));
  if (secret === null || key === null) throw new Error("no keys");
  const plain: readonly (readonly [string, string])[] = [
    ["levels and a rule", recordOf(RAW, { at: "2026-11-28" })],
    ["nothing answered", recordOf({ subject: "unit-b", answers: {} })],
    [
      "texts with control characters and other scripts",
      line(small("yes/no"), { j: { answer: true, note: 'a\u0001\n\u001fñ漢😀\\"' } }),
    ],
    ["choice", line(small('choice { x "X" points 100 y "Y" points 0 }'), { i: "x", j: false })],
    ["checklist", line(small('checklist { x "X" y "Y" }'), { i: ["x"], j: true })],
    ["respondents", line(small("mean of respondents 1..4"), { i: { counts: { 4: 3, 1: 2 } }, j: true })],
    ["a number", line(small("number 0..1 higher is better"), { i: "0.125" })],
    ["known points", line(small("count 0..14 full at 10"), { j: true }, { known: { i: { points: "12.5" } } })],
    [
      "a range",
      line(TEXT.replace("weight 1/3", "weight undisclosed").replace("weight 2/3", "weight undisclosed"), {
        fee: true,
        form: 1,
        speed: 3,
      }),
    ],
  ];
  const signed = await Promise.all(
    plain
      .slice(0, 3)
      .map(async ([name, text]) => ({ name: `${name}, signed`, text: await signStatement(text, secret), key })),
  );
  return [...plain.map(([name, text]) => ({ name, text, key: null })), ...signed];
}

// Law (record): verify(record(x)) holds, and fails for any flipped bit.
describe("a flipped bit", async () => {
  it.each(await records())(
    `should be noticed, at every place (one in ${STEP}): $name`,
    async ({ text, key }) => {
      const verify = createVerifier({ key });
      expect((await verify({ name: "r", text })).ok).toBe(true);
      const bytes = utf8ToBytes(text);
      const missed: number[] = [];
      let flipped = 0;
      for (let bit = 0; bit < bytes.length * 8; bit += STEP) {
        const at = Math.floor(bit / 8);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit % 8));
        if (await holds(bytes, verify)) missed.push(bit);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit % 8));
        flipped += 1;
      }
      expect(missed).toEqual([]);
      if (STEP === 1) console.log(`${flipped} bits of ${bytes.length} bytes`);
    },
    7_200_000,
  );
});

/** Whether a file of these bytes verifies; one that is no UTF-8 is not even read. */
async function holds(bytes: Uint8Array, verify: ReturnType<typeof createVerifier>): Promise<boolean> {
  const text = textOf(bytes);
  return text !== null && (await verify({ name: "r", text })).ok;
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

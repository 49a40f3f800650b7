import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { verifyRecord } from "../../src/audit/verify/verify-record.js";
import { canonicalJson } from "../../src/text/canonical-json.js";
import { type Proof, proofOf, sha256, written } from "./naive-merkle.js";
import { HAS_PYTHON, python, runPython } from "./run-python.js";
import { KEY, OTHER_KEY, signed } from "./sign-with-node.js";

const FOLDER = "examples/verify-independently";
const RECORDS = readFileSync(`${FOLDER}/records.ndjson`, "utf8").trimEnd().split("\n");
const RECORD = RECORDS[1] ?? "";
const SIGNED = signed(RECORD);

interface Envelope {
  readonly payload: string;
  readonly payloadType: string;
  readonly signatures: readonly [{ readonly keyid: string; readonly sig: string }];
}

/** The signed record with something else in its envelope. */
function enveloped(change: (envelope: Envelope) => object): string {
  return canonicalJson({ ...change(JSON.parse(SIGNED)) });
}

function withSignature(change: (signature: Envelope["signatures"][0]) => object): string {
  return enveloped((envelope) => ({ ...envelope, signatures: [change(envelope.signatures[0])] }));
}

/** The same bytes in Base64, but for one bit. */
function flipped(base64: string, byte: number): string {
  const bytes = Buffer.from(base64, "base64");
  bytes[byte] = (bytes[byte] ?? 0) ^ 4;
  return bytes.toString("base64");
}

/** The same signature with the order of the curve added to its second half, which a careless reader takes. */
function stretched(sig: string): string {
  const bytes = Buffer.from(sig, "base64");
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  const second = BigInt(`0x${Buffer.from(bytes.subarray(32)).reverse().toString("hex")}`) + order;
  const text = second.toString(16).padStart(64, "0");
  return Buffer.concat([bytes.subarray(0, 32), Buffer.from(text, "hex").reverse()]).toString("base64");
}

const FORGED: readonly (readonly [string, string])[] = [
  ["a signature of another key", signed(RECORD, { ...OTHER_KEY, key: KEY.key })],
  ["another key that says so", signed(RECORD, OTHER_KEY)],
  ["the id of another key", withSignature((one) => ({ ...one, keyid: OTHER_KEY.key.id }))],
  ["another first half of the signature", withSignature((one) => ({ ...one, sig: flipped(one.sig, 3) }))],
  ["another second half of the signature", withSignature((one) => ({ ...one, sig: flipped(one.sig, 40) }))],
  ["a second half beyond the order of the curve", withSignature((one) => ({ ...one, sig: stretched(one.sig) }))],
  ["a signature cut off", withSignature((one) => ({ ...one, sig: one.sig.slice(0, 84) }))],
  ["a signature of zeros", withSignature((one) => ({ ...one, sig: Buffer.alloc(64).toString("base64") }))],
  ["a signature without its ending", withSignature((one) => ({ ...one, sig: one.sig.replaceAll("=", "") }))],
  ["a key more beside the signature", withSignature((one) => ({ ...one, note: "x" }))],
  ["another payload", enveloped((one) => ({ ...one, payload: Buffer.from(RECORDS[3] ?? "").toString("base64") }))],
  ["another payload type", enveloped((one) => ({ ...one, payloadType: "application/json" }))],
  ["a key more in the envelope", enveloped((one) => ({ ...one, note: "x" }))],
  ["two signatures", enveloped((one) => ({ ...one, signatures: [...one.signatures, ...one.signatures] }))],
  ["no signature", enveloped((one) => ({ ...one, signatures: [] }))],
  ["no envelope", RECORD],
  ["a forged record with a good signature", signed(RECORD.replaceAll('"60.35"', '"90.35"'))],
  ["a signed record that is not canonical", signed(` ${RECORD}`)],
  ["an envelope in an envelope", signed(SIGNED)],
];

describe.skipIf(!HAS_PYTHON)("signatures in Python (skipped where there is no python3)", () => {
  it("should verify every signed record", () => {
    const { status, lines } = runPython(
      RECORDS.map((record) => signed(record)),
      { key: KEY.pem },
    );
    expect([status, lines.length]).toEqual([0, RECORDS.length]);
    for (const line of lines) expect(line).toMatch(/^ok {2}.*; signed\)$/);
  });
  it("should say that a signature was not verified where no key was given", () => {
    const { status, lines } = runPython([SIGNED]);
    expect([status, lines[0]]).toEqual([0, expect.stringContaining("signature not verified")]);
  });
  it("should refuse every forged signature, as patuh does", async () => {
    const { status, lines } = runPython(
      FORGED.map(([, line]) => line),
      { key: KEY.pem },
    );
    expect(status).toBe(3);
    for (const [index, [name, line]] of FORGED.entries()) {
      const { ok } = await verifyRecord({ name: "record", text: line }, { key: KEY.key });
      expect([name, ok, lines[index]]).toEqual([name, false, expect.stringMatching(/^DIFFERS {2}/)]);
    }
  });
  it.each([
    ["a private key", KEY.secret.export({ format: "pem", type: "pkcs8" }).toString()],
    ["no key", "key"],
    ["two keys", KEY.pem + OTHER_KEY.pem],
    ["a key cut off", KEY.pem.replace(/.{4}\n-----END/, "\n-----END")],
  ])("should not take %s for a public key", (_, key) => {
    const { status, lines, err } = runPython([SIGNED], { key });
    expect([status, lines]).toEqual([1, []]);
    expect(err).not.toContain("Traceback");
  });
});

describe.skipIf(!HAS_PYTHON)("proofs in Python (skipped where there is no python3)", () => {
  const proofIn = (index: number, size: number): Proof =>
    proofOf(RECORDS.slice(0, size), RECORDS.slice(0, size), index);

  it("should follow the path of every record in ledgers of several sizes", () => {
    for (const [index, size] of [
      [0, 1],
      [1, 2],
      [2, 3],
      [4, 7],
      [6, 7],
      [7, 8],
      [13, 14],
      [5, 14],
    ] as const) {
      const proof = proofIn(index, size);
      const { status, lines } = runPython([RECORDS[index] ?? ""], { proof, root: proof.root });
      expect([status, lines[1]]).toEqual([0, `ok  proof: record ${index + 1} of ${size} under ${proof.root}`]);
    }
  });
  it("should ask for the published root where none is given", () => {
    expect(runPython([RECORD], { proof: proofIn(1, 14) }).lines[1]).toContain(
      "compare that root with the published one",
    );
  });
  it("should refuse a proof in which anything else stands", () => {
    const proof = proofIn(1, 14);
    const { path } = proof;
    const other = written(sha256(Buffer.of(9)));
    const changes: readonly object[] = [
      { index: 0 },
      { index: 2 },
      { index: 14 },
      { index: -1 },
      { size: 3 },
      { size: 40 },
      { leaf: other },
      { root: other },
      { subject: "x" },
      { rubric: "x@2024" },
      { kind: "consistency" },
      { schema: 2 },
      { path: [...path, other] },
      { path: [] },
      ...path.map((_, step) => ({ path: path.with(step, other) })),
      ...path.map((_, step) => ({ path: path.toSpliced(step, 1) })),
      { note: "x" },
    ];
    for (const change of changes) {
      const { status, lines } = runPython([RECORD], { proof: { ...proof, ...change } });
      expect([change, status, lines[1]]).toEqual([change, 3, expect.stringMatching(/^DIFFERS {2}/)]);
    }
    expect(runPython([RECORD], { proof, root: other }).status).toBe(3);
    expect(runPython([RECORDS[2] ?? ""], { proof }).status).toBe(3);
  });
});

describe.skipIf(!HAS_PYTHON)("the command in Python (skipped where there is no python3)", () => {
  it("should say nothing of records that it cannot find, and tell wrong usage apart", () => {
    expect([python(["nowhere.ndjson"]).status, python([]).status]).toEqual([1, 2]);
    expect(python(["records.ndjson", "--root", "sha256-x"]).status).toBe(2);
  });
  it("should read bytes that are no UTF-8, line ends of Windows and blank lines", () => {
    expect(runPython([Buffer.from(RECORD.replace("Kabupaten", "Kab\u00e9"), "latin1")]).status).toBe(3);
    const { status, lines } = runPython([`${RECORD}\r`, "", RECORD]);
    expect([status, lines.length]).toEqual([0, 2]);
  });
  it("should answer, and not fail, for any JSON", () => {
    const odd = [
      "[]",
      "null",
      "1",
      '"a"',
      "{}",
      '{"payload":1}',
      '{"predicate":{}}',
      "[".repeat(100_000),
      "1e9",
      "NaN",
    ];
    const { status, lines } = runPython(odd);
    expect([status, lines.filter((line) => !line.startsWith("DIFFERS"))]).toEqual([3, []]);
    expect(lines).toHaveLength(odd.length);
  });
});

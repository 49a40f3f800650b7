import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { base64 } from "@scure/base";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { openDsse } from "../../src/audit/envelope/open-dsse.js";
import { preAuthenticationEncoding } from "../../src/audit/envelope/pre-authentication-encoding.js";
import { signRecords } from "../../src/audit/envelope/sign-records.js";
import { signStatement } from "../../src/audit/envelope/sign-statement.js";
import { verifyEnvelope } from "../../src/audit/envelope/verify-envelope.js";
import { type PrivateKey, type PublicKey, publicKeyOf } from "../../src/audit/keys/key.js";
import { publicOfSeed } from "../../src/audit/keys/public-of-seed.js";
import { readPublicKey } from "../../src/audit/keys/read-public-key.js";
import { hasOpenssl } from "./openssl.js";
import { recordLine } from "./records.js";

async function keyPair(seed: Uint8Array): Promise<{ secret: PrivateKey; open: PublicKey }> {
  const open = (await publicOfSeed(seed)) ?? expect.fail();
  return { secret: { kind: "private", id: open.id, seed }, open };
}

const source = (text: string): { name: string; text: string } => ({ name: "record.json", text });
const openText = (text: string): ReturnType<typeof openDsse> => openDsse(source(text));

// Key A of the vectors that the DSSE project publishes is the first of RFC 8032.
const A = await keyPair(hexToBytes("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
const B = await keyPair(hexToBytes("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));

const STATEMENT = recordLine("dinas-a");
const SIGNED = await signStatement(STATEMENT, A.secret);

/** The envelope with something else in it. */
function changed(change: (envelope: Record<string, unknown>) => void): string {
  const envelope = JSON.parse(SIGNED);
  change(envelope);
  return JSON.stringify(envelope);
}

describe("what is signed", () => {
  it("should be encoded as in the test vector of the protocol", () => {
    const encoded = preAuthenticationEncoding("http://example.com/HelloWorld", utf8ToBytes("hello world"));
    expect(encoded).toEqual(utf8ToBytes("DSSEv1 29 http://example.com/HelloWorld 11 hello world"));
  });

  it("should count bytes, not characters", () => {
    expect(bytesToHex(preAuthenticationEncoding("application/vnd.exämple+json", new Uint8Array()))).toBe(
      "445353457631203239206170706c69636174696f6e2f766e642e6578c3a46d706c652b6a736f6e203020",
    );
  });

  it("should have the signatures of the published vectors", async () => {
    const payload = '{"_type":"https://in-toto.io/Statement/v1"}';
    const sig = ({ signatures }: { signatures: readonly { sig: string }[] }): string | undefined => signatures[0]?.sig;
    expect(sig(JSON.parse(await signStatement(payload, A.secret)))).toBe(
      "2WAfaHm5jluo0w+0rk8uVkluELJYWjSmU9x7EUzx+AyteDGJ4/nqyJXfmAUVFIAoQafWm7AxBZNw5M9ixNHiCA==",
    );
    expect(sig(JSON.parse(await signStatement(payload, B.secret)))).toBe(
      "c1+67/aT0yqEpwx8PsVY3MLHsj9D0CZ014/Fv/QlG59P+9CobUZ7xECJ/V3USG0Ob9CiE5LjReEZUzNF2l7eBw==",
    );
    expect(sig(JSON.parse(await signStatement("", A.secret)))).toBe(
      "gSggCAaTLTYyRH6FIDBem6meyIynsYy8RTHVzwx9tnTb7Bg/1jMWnuVgI/gffqmbsC2VX5/jHfkkDqsj7CDbDg==",
    );
  });

  it("should be signed the same every time", async () => expect(await signStatement(STATEMENT, A.secret)).toBe(SIGNED));

  it.skipIf(!hasOpenssl)("should be verified by openssl", () => {
    const folder = mkdtempSync(join(tmpdir(), "patuh-dsse-"));
    const { envelope } = openText(SIGNED);
    const write = (name: string, bytes: Uint8Array | string): string => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    };
    const der = Uint8Array.from([...hexToBytes("302a300506032b6570032100"), ...A.open.bytes]);
    const args = ["pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-rawin", "-inkey", write("key.der", der)];
    const message = preAuthenticationEncoding("application/vnd.in-toto+json", utf8ToBytes(STATEMENT));
    args.push("-in", write("message", message), "-sigfile", write("sig", envelope?.signature ?? ""));
    const { status, stdout } = spawnSync("openssl", args, { encoding: "utf8" });
    rmSync(folder, { recursive: true });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "Signature Verified Successfully\n" });
  });
});

describe("a signature", () => {
  it("should hold for what was signed, whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "grapheme" }),
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        async (text, seed) => {
          const { secret, open } = await keyPair(seed);
          const { envelope } = openText(await signStatement(text, secret));
          expect(envelope?.statement).toBe(text);
          expect(await verifyEnvelope(envelope ?? expect.fail(), open)).toEqual({ ok: true, diagnostics: [] });
        },
      ),
    );
  });

  it("should not hold when one bit of the payload or of the signature is turned", async () => {
    const { envelope } = openText(SIGNED);
    if (envelope === null) expect.fail();
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom("payload" as const, "signature" as const), async (bit, part) => {
        const bytes = envelope[part].slice();
        const place = Math.floor(bit / 8) % bytes.length;
        bytes.set([(bytes[place] ?? 0) ^ (1 << (bit % 8))], place);
        const { ok, diagnostics } = await verifyEnvelope({ ...envelope, [part]: bytes }, A.open);
        expect({ ok, codes: diagnostics.map(({ code }) => code) }).toEqual({ ok: false, codes: ["PTH7145"] });
      }),
    );
  });

  it("should not hold under another key, and name both", async () => {
    const { envelope } = openText(SIGNED);
    const { ok, diagnostics } = await verifyEnvelope(envelope ?? expect.fail(), B.open);
    expect(ok).toBe(false);
    expect(diagnostics.map(({ code }) => code)).toEqual(["PTH7144"]);
    for (const { id } of [A.open, B.open]) expect(diagnostics[0]?.text.en.message).toContain(id);
  });

  it("should not hold under another key that only bears the name of the right one", async () => {
    const { envelope } = openText(SIGNED);
    const { diagnostics } = await verifyEnvelope(envelope ?? expect.fail(), { ...B.open, id: A.open.id });
    expect(diagnostics.map(({ code }) => code)).toEqual(["PTH7145"]);
  });

  it("should not hold for a payload that was signed as something of another type", async () => {
    // The signature of the published vector `payload-type-swapped`, over an empty type.
    const text = JSON.stringify({
      payload: "eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEifQ==",
      payloadType: "application/vnd.in-toto+json",
      signatures: [
        {
          keyid: A.open.id,
          sig: "iC3q/+3Rm0+lpAJRueDmDh15PnwCfxKmS0NAfKsbv+zgulXQC/WM9trc+j1XEqlwDIg/vf/uNfebeD6sxInrDg==",
        },
      ],
    });
    expect((await verifyEnvelope(openText(text).envelope ?? expect.fail(), A.open)).ok).toBe(false);
  });

  it("should say so where Ed25519 is not there", async () => {
    const { envelope } = openText(SIGNED);
    vi.stubGlobal("crypto", undefined);
    const { ok, diagnostics } = await verifyEnvelope(envelope ?? expect.fail(), A.open);
    expect({ ok, codes: diagnostics.map(({ code }) => code) }).toEqual({ ok: false, codes: ["PTH7158"] });
  });

  afterEach(() => vi.unstubAllGlobals());
});

describe("an envelope", () => {
  it("should be opened as it was signed, with or without a line end", () => {
    for (const end of ["", "\n", "\r\n"]) {
      const { ok, envelope, diagnostics } = openText(SIGNED + end);
      expect({ ok, diagnostics }).toEqual({ ok: true, diagnostics: [] });
      expect(envelope).toMatchObject({ statement: STATEMENT, keyId: A.open.id });
    }
  });

  it("should be one line of canonical JSON", () => {
    expect(SIGNED).toBe(JSON.stringify(JSON.parse(SIGNED)));
    expect(Object.keys(JSON.parse(SIGNED))).toEqual(["payload", "payloadType", "signatures"]);
  });

  const signature = { keyid: A.open.id, sig: base64.encode(new Uint8Array(64)) };

  it.each([
    ["no JSON", "dinas-a: 80", "PTH7130", "d"],
    ["a text that is cut off", SIGNED.slice(0, 80), "PTH7131", "{"],
    ["a key twice", SIGNED.replace("{", '{"payload":"e30=",'), "PTH7133", '"payload"'],
    ["a layout of its own", SIGNED.replace(":", ": "), "PTH7134", "{"],
    [
      "keys in another order",
      changed((one) => {
        one["payload"] = undefined;
        one["payload"] = "e30=";
      }).replace(/(\{)("payload".*?),("payloadType".*?),/, "$1$3,$2,"),
      "PTH7134",
      "{",
    ],
    ["no payload", changed((one) => delete one["payload"]), "PTH7140", "{"],
    [
      "another type",
      changed((one) => {
        one["payloadType"] = "application/json";
      }),
      "PTH7140",
      '"application/json"',
    ],
    [
      "no signature",
      changed((one) => {
        one["signatures"] = [];
      }),
      "PTH7140",
      "[]",
    ],
    [
      "two signatures",
      changed((one) => {
        one["signatures"] = [signature, signature];
      }),
      "PTH7140",
      JSON.stringify([signature, signature]),
    ],
    [
      "a signature without a key",
      changed((one) => {
        one["signatures"] = [{ sig: signature.sig }];
      }),
      "PTH7140",
      "{",
    ],
    [
      "another kind of id",
      changed((one) => {
        one["signatures"] = [{ ...signature, keyid: "A" }];
      }),
      "PTH7140",
      '"A"',
    ],
    [
      "a short signature",
      changed((one) => {
        one["signatures"] = [{ ...signature, sig: "AAAA" }];
      }),
      "PTH7140",
      '"AAAA"',
    ],
    [
      "something added",
      changed((one) => {
        one["z"] = 1;
      }),
      "PTH7141",
      '"z"',
    ],
    [
      "something added to a signature",
      changed((one) => {
        one["signatures"] = [{ ...signature, z: 1 }];
      }),
      "PTH7141",
      '"z"',
    ],
    [
      "Base64 for URLs",
      changed((one) => {
        one["payload"] = "-_-_Pj8=";
      }),
      "PTH7142",
      '"-_-_Pj8="',
    ],
    [
      "Base64 without its end",
      changed((one) => {
        one["payload"] = "e30";
      }),
      "PTH7142",
      '"e30"',
    ],
    [
      "Base64 with bits too many",
      changed((one) => {
        one["payload"] = "e31=";
      }),
      "PTH7142",
      '"e31="',
    ],
    [
      "Base64 with a blank",
      changed((one) => {
        one["payload"] = "e3 0=";
      }),
      "PTH7142",
      '"e3 0="',
    ],
    [
      "a payload that is no text",
      changed((one) => {
        one["payload"] = "/w==";
      }),
      "PTH7143",
      '"/w=="',
    ],
  ])("should be refused: %s", (_, text, code, underlined) => {
    const { ok, diagnostics } = openText(text);
    expect(ok).toBe(false);
    expect(diagnostics.map(({ code: one }) => one)).toEqual([code]);
    const { start, end } = diagnostics[0]?.span ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe(underlined);
  });

  it("should never be read from another text than the one that is written", () => {
    fc.assert(
      fc.property(
        fc.nat(SIGNED.length - 1),
        fc.constantFrom("", "A", " ", "=", "+", '"', "}", "0"),
        (place, letter) => {
          const text = SIGNED.slice(0, place) + letter + SIGNED.slice(place + 1);
          const { envelope } = openText(text);
          if (envelope === null) return;
          const { keyId, payload, signature: sig } = envelope;
          const signatures = [{ keyid: keyId, sig: base64.encode(sig) }];
          const again = { payload: base64.encode(payload), payloadType: "application/vnd.in-toto+json", signatures };
          expect(JSON.stringify(again)).toBe(text);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("signRecords", () => {
  const both = `${STATEMENT}\n${recordLine("dinas-b")}\n`;

  it("should sign every record, one on each line", async () => {
    const { ok, text, diagnostics } = await signRecords(source(both), A.secret);
    expect({ ok, diagnostics }).toEqual({ ok: true, diagnostics: [] });
    const lines = text?.split("\n") ?? [];
    expect(lines).toEqual([SIGNED, await signStatement(recordLine("dinas-b"), A.secret), ""]);
  });

  it("should sign the record, not how its line ends", async () => {
    const { text } = await signRecords(source(both), A.secret);
    for (const other of [both.replaceAll("\n", "\r\n"), `\uFEFF${both}`, both.trimEnd(), both.replace("\n", "\n\n")])
      expect(await signRecords(source(other), A.secret)).toEqual({ ok: true, text, diagnostics: [] });
  });

  it("should sign none when one is signed already, and say by whom", async () => {
    const { ok, text, diagnostics } = await signRecords(source(`${recordLine("dinas-b")}\n${SIGNED}\n`), B.secret);
    expect({ ok, text }).toEqual({ ok: false, text: null });
    expect(diagnostics).toMatchObject([{ code: "PTH7146", span: { start: recordLine("dinas-b").length + 1 } }]);
    expect(diagnostics[0]?.text.en.message).toContain(A.open.id);
  });

  it("should sign nothing that is no record", async () => {
    const { ok, diagnostics } = await signRecords(source("{}"), A.secret);
    expect({ ok, codes: diagnostics.map(({ code }) => code) }).toEqual({ ok: false, codes: ["PTH7103"] });
  });

  it("should sign no records when there are none, and say so", async () => {
    expect(await signRecords(source("\n"), A.secret)).toMatchObject({
      ok: true,
      text: "",
      diagnostics: [{ code: "PTH7138" }],
    });
  });
});

describe("the id of a key", () => {
  it("should be the same, however the key was read", async () => {
    const text = `-----BEGIN PUBLIC KEY-----\n${base64.encode(Uint8Array.from([...hexToBytes("302a300506032b6570032100"), ...A.open.bytes]))}\n-----END PUBLIC KEY-----\n`;
    expect(readPublicKey(source(text)).key).toEqual(A.open);
    expect(publicKeyOf(A.open.bytes)).toEqual(A.open);
  });
});

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { hexToBytes } from "@noble/hashes/utils.js";
import { base64 } from "@scure/base";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { publicKeyOf } from "../../src/audit/keys/key.js";
import { pkcs8Of, spkiOf } from "../../src/audit/keys/key-der.js";
import { writePem } from "../../src/audit/keys/pem.js";
import { readPrivateKey } from "../../src/audit/keys/read-private-key.js";
import { readPublicKey } from "../../src/audit/keys/read-public-key.js";
import { hasOpenssl } from "./openssl.js";

/** A key that `openssl` made. */
const fixture = (name: string): string => readFileSync(`test/fixtures/keys/${name}.pem`, "utf8");

const source = (text: string): { name: string; text: string } => ({ name: "key.pem", text });
const said = ({
  diagnostics,
}: {
  diagnostics: readonly { code: string; text: { en: { message: string } } }[];
}): readonly string[] => diagnostics.map(({ code, text }) => `${code} ${text.en.message}`);

const PUBLIC = fixture("ed25519.public");
const PRIVATE = fixture("ed25519.private");

// RFC 8032, section 7.1: secret and public key of the first two tests.
const RFC_8032 = [
  [
    "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
    "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
  ],
  [
    "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
    "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
  ],
] as const;

describe("keys of openssl", () => {
  it("should be read, the pair with one id", async () => {
    const asPublic = readPublicKey(source(PUBLIC));
    const asPrivate = await readPrivateKey(source(PRIVATE));
    expect(said(asPublic)).toEqual([]);
    expect(said(asPrivate)).toEqual([]);
    expect(asPublic.key?.id).toMatch(/^sha256-[A-Za-z0-9+/]{43}=$/);
    expect(asPrivate.key?.id).toBe(asPublic.key?.id);
  });

  it("should be written as openssl writes them", async () => {
    const asPublic = readPublicKey(source(PUBLIC));
    const asPrivate = await readPrivateKey(source(PRIVATE));
    expect(writePem("PUBLIC KEY", spkiOf(asPublic.key?.bytes ?? new Uint8Array()))).toBe(PUBLIC);
    expect(writePem("PRIVATE KEY", pkcs8Of(asPrivate.key?.seed ?? new Uint8Array()))).toBe(PRIVATE);
  });

  it("should be read with other line ends, a mark at the beginning, and remarks around them", () => {
    const { key } = readPublicKey(source(PUBLIC));
    for (const text of [PUBLIC.replaceAll("\n", "\r\n"), `\uFEFF${PUBLIC}`, `my key\n${PUBLIC}\nend`, PUBLIC.trim()])
      expect(readPublicKey(source(text))).toEqual({ ok: true, key, diagnostics: [] });
  });

  it.skipIf(!hasOpenssl)("should have the id that openssl computes", () => {
    const line =
      "openssl pkey -pubin -in test/fixtures/keys/ed25519.public.pem -outform DER | openssl dgst -sha256 -binary";
    const { stdout } = spawnSync("sh", ["-c", line]);
    expect(readPublicKey(source(PUBLIC)).key?.id).toBe(`sha256-${base64.encode(new Uint8Array(stdout))}`);
  });
});

describe("the keys of RFC 8032", () => {
  it.each(RFC_8032)("should give the public key of %s", async (secret, known) => {
    const { key } = await readPrivateKey(source(writePem("PRIVATE KEY", pkcs8Of(hexToBytes(secret)))));
    expect(key?.id).toBe(publicKeyOf(hexToBytes(known)).id);
  });
});

describe("what is no Ed25519 key", () => {
  it.each([
    ["rsa", "RSA"],
    ["ec", "EC"],
    ["x25519", "X25519"],
    ["ed448", "Ed448"],
  ])("should be named: %s", async (name, algorithm) => {
    const expected = [`PTH7153 this is a key of the kind \`${algorithm}\`, not Ed25519`];
    expect(said(readPublicKey(source(fixture(`${name}.public`))))).toEqual(expected);
    expect(said(await readPrivateKey(source(fixture(`${name}.private`))))).toEqual(expected);
  });

  it("should be named where the form is older than PKCS#8", async () => {
    expect(said(await readPrivateKey(source(fixture("rsa-traditional"))))[0]).toContain(
      "PTH7153 this is a key of the kind `RSA`",
    );
  });

  it("should be told by its object identifier where it has no name here", () => {
    // 2.16.840.1.101.3.4.3.17, which is ML-DSA-44.
    const der = hexToBytes("30123 00b06096086480165030403110303 00abcd".replaceAll(" ", ""));
    expect(said(readPublicKey(source(writePem("PUBLIC KEY", der))))[0]).toContain("`2.16.840.1.101.3.4.3.17`");
  });

  it.each([
    ["a public key", PUBLIC, "PTH7151 this is a public key, but a private key is needed"],
    ["a locked key", fixture("encrypted"), "PTH7152 this private key is locked with a password"],
    ["a certificate", fixture("certificate"), "PTH7156 this is a certificate, not a key"],
    [
      "another block",
      writePem("OPENSSH PRIVATE KEY", new Uint8Array(3)),
      "PTH7157 the PEM block `OPENSSH PRIVATE KEY` cannot be read as a key",
    ],
    ["two keys", PRIVATE + PUBLIC, "PTH7155 this file holds 2 PEM blocks, not one key"],
    ["nothing", "", "PTH7150 this text holds no PEM key"],
    ["another text", "MC4CAQAwBQYDK2VwBCIEIMPO", "PTH7150 this text holds no PEM key"],
  ])("should be refused as a private key: %s", async (_, text, expected) => {
    const read = await readPrivateKey(source(text));
    expect(read).toMatchObject({ ok: false, key: null });
    expect(said(read)).toEqual([expected]);
  });

  it("should be refused as a public key when it is a private one, and underline where it begins", () => {
    const { diagnostics } = readPublicKey(source(PRIVATE));
    expect(diagnostics).toMatchObject([{ code: "PTH7151", source: "key.pem", span: { start: 0, end: 27 } }]);
    expect(diagnostics[0]?.text.en.hint).toContain("-pubout");
  });

  it("should be refused when it is cut off anywhere", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: PUBLIC.length - 2 }), (length) => {
        const read = readPublicKey(source(PUBLIC.slice(0, length)));
        expect(read.ok).toBe(false);
        expect(read.diagnostics.map(({ code }) => code)).toEqual([length < 26 ? "PTH7150" : "PTH7154"]);
      }),
    );
  });

  it.each([
    ["a byte less", spkiOf(new Uint8Array(31))],
    ["a byte more", spkiOf(new Uint8Array(33))],
    ["nothing", new Uint8Array()],
    ["another tag", spkiOf(new Uint8Array(32)).with(0, 0x31)],
    ["a length that is not there", Uint8Array.of(0x30, 0x84, 0xff, 0xff, 0xff, 0xff)],
    ["the sign of a secret", spkiOf(new Uint8Array(32)).with(11, 1)],
  ])("should be called damaged: %s", (_, der) => {
    expect(readPublicKey(source(writePem("PUBLIC KEY", der))).diagnostics).toMatchObject([{ code: "PTH7154" }]);
  });

  it("should be called damaged when it is not Base64", () => {
    for (const text of [PUBLIC.replace("MCow", "MC-w"), PUBLIC.replace("=", "")])
      expect(readPublicKey(source(text)).diagnostics).toMatchObject([{ code: "PTH7154" }]);
  });

  it("should never throw", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (der) => {
        expect(readPublicKey(source(writePem("PUBLIC KEY", der))).ok).toBe(false);
      }),
    );
  });
});

describe("an environment without Ed25519", () => {
  afterEach(() => vi.unstubAllGlobals());

  const refused = { subtle: { importKey: () => Promise.reject(new DOMException("no", "NotSupportedError")) } };

  it.each([
    ["no Web Crypto", undefined],
    ["a page without HTTPS", {}],
    ["an old browser", refused],
  ])("should be told: %s", async (_, crypto) => {
    vi.stubGlobal("crypto", crypto);
    expect(said(await readPrivateKey(source(PRIVATE)))).toEqual([
      "PTH7158 this environment cannot compute Ed25519 signatures",
    ]);
  });
});

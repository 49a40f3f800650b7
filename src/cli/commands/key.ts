import { webcrypto } from "node:crypto";
import { keyOfOtherKind } from "../../audit/keys/key-diagnostics.js";
import { writePem } from "../../audit/keys/pem.js";
import { readPrivateKey } from "../../audit/keys/read-private-key.js";
import { type ReadPublicKey, readPublicKey } from "../../audit/keys/read-public-key.js";
import { InternalError } from "../../diagnostics/internal-error.js";
import type { Localized } from "../../text/localized.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import { heading } from "../heading.js";
import type { CommonOptions } from "../options.js";
import { readSource } from "../read-source.js";
import { renderTable } from "../table.js";
import type { Terminal } from "../terminal.js";
import { writeAnswerFile } from "../write-answer-file.js";
import { writeJson } from "../write-json.js";
import { writeKeyFiles } from "../write-key-files.js";

/** `patuh key new NAME`: a new pair of keys in two files; the private one is for its owner only. */
export async function keyNew(name: string, options: CommonOptions, terminal: Terminal): Promise<ExitStatus> {
  const [privateFile, publicFile] = [`${name}.private.pem`, `${name}.public.pem`];
  const { privateText, publicText } = await createKeyPair();
  const diagnostics = writeKeyFiles([
    { file: privateFile, text: privateText, mode: 0o600 },
    { file: publicFile, text: publicText, mode: 0o644 },
  ]);
  if (diagnostics.length > 0) return writeAnswerFile(null, [{ source: null, diagnostics }], options, terminal);
  const read = readPublicKey({ name: publicFile, text: publicText });
  return show(
    [
      { file: privateFile, kind: "private", id: read.key?.id ?? "" },
      { file: publicFile, kind: "public", id: read.key?.id ?? "" },
    ],
    options,
    terminal,
  );
}

/** `patuh key show FILE`: what kind of key a file holds, and its id. */
export async function keyShow(file: string, options: CommonOptions, terminal: Terminal): Promise<ExitStatus> {
  const read = readSource(file);
  if (!read.ok) return writeAnswerFile(null, [{ source: null, diagnostics: read.diagnostics }], options, terminal);
  const { source } = read;
  const asPublic = readPublicKey(source);
  const { key, diagnostics } = isPrivate(asPublic) ? await readPrivateKey(source) : asPublic;
  if (key === null) return writeAnswerFile(null, [{ source, diagnostics }], options, terminal);
  return show([{ file, kind: key.kind, id: key.id }], options, terminal);
}

interface ShownKey {
  readonly file: string;
  readonly kind: "private" | "public";
  readonly id: string;
}

// Below the command line nothing is left to chance, so keys are made here.
async function createKeyPair(): Promise<{ readonly privateText: string; readonly publicText: string }> {
  const { subtle } = webcrypto;
  const pair = await subtle.generateKey({ name: "Ed25519" }, true, ["sign", "verify"]);
  if (!("privateKey" in pair)) throw new InternalError("Ed25519 keys come in pairs");
  return {
    privateText: writePem("PRIVATE KEY", new Uint8Array(await subtle.exportKey("pkcs8", pair.privateKey))),
    publicText: writePem("PUBLIC KEY", new Uint8Array(await subtle.exportKey("spki", pair.publicKey))),
  };
}

function isPrivate({ diagnostics }: ReadPublicKey): boolean {
  return diagnostics.some(({ code }) => code === keyOfOtherKind.code);
}

function show(keys: readonly ShownKey[], { format, lang }: CommonOptions, terminal: Terminal): ExitStatus {
  if (format === "json") {
    writeJson([keys.map((key) => ({ ...key, algorithm: "Ed25519" }))], terminal);
    return EXIT.fine;
  }
  const columns = [WORDS.file, WORDS.kind, WORDS.id].map((words) => ({
    heading: heading(words, lang),
    align: "left" as const,
  }));
  const rows = keys.map(({ file, kind, id }) => [file, `Ed25519 ${heading(WORDS[kind], lang)}`, id]);
  terminal.out(`${renderTable(columns, rows)}\n`);
  return EXIT.fine;
}

const WORDS = {
  file: { id: "Berkas", en: "File" },
  kind: { id: "Kunci", en: "Key" },
  id: { id: "Tanda pengenal", en: "Id" },
  private: { id: "privat (rahasia)", en: "private (secret)" },
  public: { id: "publik", en: "public" },
} as const satisfies Record<string, Localized>;

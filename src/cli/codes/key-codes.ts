import {
  keyAlgorithm,
  keyBlock,
  keyCertificate,
  keyDamaged,
  keyEncrypted,
  keyNotPem,
  keyOfOtherKind,
  keySeveral,
  keyUnsupported,
} from "../../audit/keys/key-diagnostics.js";
import { keyFileExists, keyFileUnwritable } from "../key-file-diagnostics.js";
import type { CodeEntry } from "./entry.js";
import { tellerOf } from "./example.js";

const SIGN = "patuh sign catatan.ndjson --key penilai.private.pem";

const told = tellerOf(SIGN);

const RIGHT = told(
  "Berkas dari `patuh key new penilai`: `penilai.private.pem` untuk menandatangani, `penilai.public.pem` untuk memeriksa.",
  "The files of `patuh key new penilai`: `penilai.private.pem` signs, `penilai.public.pem` verifies.",
);

/** PTH71xx: keys that records are signed and verified with. */
export const KEY_CODES: readonly CodeEntry[] = [
  {
    kind: keyNotPem,
    wrong: told("Berkas kunci yang kosong.", "An empty file in place of a key.", (report) =>
      report(keyNotPem, null, {}),
    ),
    right: RIGHT,
  },
  {
    kind: keyOfOtherKind,
    wrong: told(
      "`patuh sign catatan.ndjson --key penilai.public.pem`.",
      "A public key that should sign: `patuh sign catatan.ndjson --key penilai.public.pem`.",
      (report) => report(keyOfOtherKind, null, { found: "public", wanted: "private" }),
    ),
    right: RIGHT,
  },
  {
    kind: keyEncrypted,
    wrong: told(
      "Berkas yang dimulai dengan `-----BEGIN ENCRYPTED PRIVATE KEY-----`.",
      "A file that begins with `-----BEGIN ENCRYPTED PRIVATE KEY-----`.",
      (report) => report(keyEncrypted, null, {}),
    ),
    right: RIGHT,
  },
  {
    kind: keyAlgorithm,
    wrong: told("Kunci dari `openssl genrsa`.", "A key of `openssl genrsa`.", (report) =>
      report(keyAlgorithm, null, { found: "RSA" }),
    ),
    right: RIGHT,
  },
  {
    kind: keyDamaged,
    wrong: told(
      "Kunci tanpa baris `-----END PRIVATE KEY-----`.",
      "A key without its line `-----END PRIVATE KEY-----`.",
      (report) => report(keyDamaged, null, {}),
    ),
    right: RIGHT,
  },
  {
    kind: keySeveral,
    wrong: told("Kedua kunci dalam satu berkas.", "Both keys in one file.", (report) =>
      report(keySeveral, null, { count: 2 }),
    ),
    right: RIGHT,
  },
  {
    kind: keyCertificate,
    wrong: told(
      "Berkas yang dimulai dengan `-----BEGIN CERTIFICATE-----`.",
      "A file that begins with `-----BEGIN CERTIFICATE-----`.",
      (report) => report(keyCertificate, null, {}),
    ),
    right: RIGHT,
  },
  {
    kind: keyBlock,
    wrong: told("Kunci dari `ssh-keygen`.", "A key of `ssh-keygen`.", (report) =>
      report(keyBlock, null, { label: "OPENSSH PRIVATE KEY" }),
    ),
    right: RIGHT,
  },
  {
    kind: keyUnsupported,
    wrong: told(
      "Sebuah halaman yang memakai patuh, dibuka dengan `http://`.",
      "A page that uses patuh, opened with `http://`.",
      (report) => report(keyUnsupported, null, {}),
    ),
    right: told("Halaman yang sama, dibuka dengan `https://`.", "The same page, opened with `https://`."),
  },
  {
    kind: keyFileExists,
    wrong: told(
      "`patuh key new penilai` untuk kedua kalinya dalam folder yang sama.",
      "A second `patuh key new penilai` in the same folder.",
      (report) => report(keyFileExists, null, { file: "penilai.private.pem" }),
    ),
    right: told("Nama yang lain: `patuh key new penilai-2025`.", "Another name: `patuh key new penilai-2025`."),
  },
  {
    kind: keyFileUnwritable,
    wrong: told(
      "Folder yang tidak ada: `patuh key new tidak-ada/penilai`.",
      "A folder that does not exist: `patuh key new tidak-ada/penilai`.",
      (report) => report(keyFileUnwritable, null, { file: "tidak-ada/penilai.private.pem", reason: "ENOENT" }),
    ),
    right: told("Folder yang ada: `patuh key new penilai`.", "A folder that exists: `patuh key new penilai`."),
  },
];

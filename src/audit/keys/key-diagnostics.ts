import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { quote } from "../../diagnostics/quote.js";
import type { Localized } from "../../text/localized.js";

/** Which of the two keys of a pair. */
export type KeyKind = "public" | "private";

const KINDS: Readonly<Record<KeyKind, Localized>> = {
  public: { id: "publik", en: "public" },
  private: { id: "privat", en: "private" },
};

export const keyNotPem = defineDiagnostic<Record<string, never>>({
  code: "PTH7150",
  name: "key-not-pem",
  severity: "error",
  id: {
    message: () => "teks ini tidak memuat kunci PEM",
    why: "Kunci dibaca dalam bentuk baku yang juga dipahami `openssl`: baris `-----BEGIN ...-----`, Base64, baris `-----END ...-----`.",
    hint: () => "berikan berkas dari `patuh key new`, atau dari `openssl genpkey -algorithm ed25519`",
  },
  en: {
    message: () => "this text holds no PEM key",
    why: "Keys are read in the standard form that `openssl` understands, too: a line `-----BEGIN ...-----`, Base64, a line `-----END ...-----`.",
    hint: () => "give a file from `patuh key new`, or from `openssl genpkey -algorithm ed25519`",
  },
});

export const keyOfOtherKind = defineDiagnostic<{ found: KeyKind; wanted: KeyKind }>({
  code: "PTH7151",
  name: "key-of-other-kind",
  severity: "error",
  id: {
    message: ({ found, wanted }) => `ini kunci ${KINDS[found].id}, padahal yang diperlukan kunci ${KINDS[wanted].id}`,
    why: "Kunci privat menandatangani dan tetap rahasia; kunci publik memeriksa dan boleh dibagikan.",
    hint: ({ wanted }) =>
      wanted === "public"
        ? "pakai berkas `.public.pem`; `openssl pkey -in KUNCI -pubout` membuatnya dari kunci privat"
        : "pakai berkas `.private.pem`; kunci publik tidak dapat menandatangani",
  },
  en: {
    message: ({ found, wanted }) => `this is a ${KINDS[found].en} key, but a ${KINDS[wanted].en} key is needed`,
    why: "The private key signs and stays secret; the public key verifies and may be given to anyone.",
    hint: ({ wanted }) =>
      wanted === "public"
        ? "use the file `.public.pem`; `openssl pkey -in KEY -pubout` makes it from the private key"
        : "use the file `.private.pem`; a public key cannot sign",
  },
});

export const keyEncrypted = defineDiagnostic<Record<string, never>>({
  code: "PTH7152",
  name: "key-encrypted",
  severity: "error",
  id: {
    message: () => "kunci privat ini dikunci dengan kata sandi",
    why: "Kata sandi tidak diminta di sini, supaya tidak ada yang tersimpan di riwayat perintah atau di memori program.",
    hint: () => "buka dahulu dengan `openssl pkey -in KUNCI -out KUNCI-BARU`, dan simpan hasilnya di tempat yang aman",
  },
  en: {
    message: () => "this private key is locked with a password",
    why: "Patuh asks for no password, so that none is left in the history of commands or in the memory of a program.",
    hint: () => "unlock it first with `openssl pkey -in KEY -out NEW-KEY`, and keep the result in a safe place",
  },
});

export const keyAlgorithm = defineDiagnostic<{ found: string }>({
  code: "PTH7153",
  name: "key-algorithm",
  severity: "error",
  id: {
    message: ({ found }) => `ini kunci jenis ${quote(found)}, bukan Ed25519`,
    why: "Catatan ditandatangani dengan satu cara saja, supaya siapa pun dapat memeriksanya dengan perangkat yang sama.",
    hint: () => "buat pasangan kunci dengan `patuh key new NAMA`, atau `openssl genpkey -algorithm ed25519`",
  },
  en: {
    message: ({ found }) => `this is a key of the kind ${quote(found)}, not Ed25519`,
    why: "Records are signed in one way only, so that anyone can verify them with the same tools.",
    hint: () => "make a pair of keys with `patuh key new NAME`, or `openssl genpkey -algorithm ed25519`",
  },
});

export const keyDamaged = defineDiagnostic<Record<string, never>>({
  code: "PTH7154",
  name: "key-damaged",
  severity: "error",
  id: {
    message: () => "kunci ini terpotong atau rusak",
    why: "Kunci yang kurang satu huruf saja adalah kunci lain, atau bukan kunci.",
    hint: () =>
      "salin sekali lagi seluruhnya, dari `-----BEGIN` sampai dengan baris `-----END`; `openssl pkey` menulis ulang kunci yang bentuknya lain",
  },
  en: {
    message: () => "this key is cut off or damaged",
    why: "A key that lacks a single letter is another key, or none.",
    hint: () =>
      "copy it again as a whole, from `-----BEGIN` to the line `-----END`; `openssl pkey` rewrites a key that is in another form",
  },
});

export const keySeveral = defineDiagnostic<{ count: number }>({
  code: "PTH7155",
  name: "key-several",
  severity: "error",
  id: {
    message: ({ count }) => `berkas ini memuat ${count} blok PEM, bukan satu kunci`,
    why: "Yang mana yang dipakai tidak boleh bergantung pada urutannya di dalam berkas.",
    hint: () => "simpan setiap kunci dalam berkasnya sendiri",
  },
  en: {
    message: ({ count }) => `this file holds ${count} PEM blocks, not one key`,
    why: "Which of them is used must not depend on their order in the file.",
    hint: () => "keep each key in a file of its own",
  },
});

export const keyCertificate = defineDiagnostic<Record<string, never>>({
  code: "PTH7156",
  name: "key-certificate",
  severity: "error",
  id: {
    message: () => "ini sertifikat, bukan kunci",
    why: "Siapa pemilik kunci menurut sertifikat tidak diperiksa patuh; menerimanya akan memberi kesan sebaliknya.",
    hint: () => "ambil kuncinya dengan `openssl x509 -in BERKAS -noout -pubkey`",
  },
  en: {
    message: () => "this is a certificate, not a key",
    why: "Patuh does not check who owns a key according to a certificate; taking one would look as if it did.",
    hint: () => "take the key out of it with `openssl x509 -in FILE -noout -pubkey`",
  },
});

export const keyBlock = defineDiagnostic<{ label: string }>({
  code: "PTH7157",
  name: "key-block",
  severity: "error",
  id: {
    message: ({ label }) => `blok PEM ${quote(label)} tidak dapat dibaca sebagai kunci`,
    why: "Kunci ditulis sebagai `PUBLIC KEY` (SPKI) atau `PRIVATE KEY` (PKCS#8); bentuk lain mempunyai arti sendiri.",
    hint: () => "buat pasangan kunci dengan `patuh key new NAMA`, atau `openssl genpkey -algorithm ed25519`",
  },
  en: {
    message: ({ label }) => `the PEM block ${quote(label)} cannot be read as a key`,
    why: "Keys are written as `PUBLIC KEY` (SPKI) or `PRIVATE KEY` (PKCS#8); other forms mean something of their own.",
    hint: () => "make a pair of keys with `patuh key new NAME`, or `openssl genpkey -algorithm ed25519`",
  },
});

export const keyUnsupported = defineDiagnostic<Record<string, never>>({
  code: "PTH7158",
  name: "key-unsupported",
  severity: "error",
  id: {
    message: () => "lingkungan ini tidak dapat menghitung tanda tangan Ed25519",
    why: "Tanda tangan dihitung oleh Web Crypto; peramban lama tidak mengenal Ed25519, dan halaman tanpa HTTPS tidak mendapatnya.",
    hint: () => "pakai Node 20 ke atas atau peramban terbaru, dan buka halamannya lewat HTTPS",
  },
  en: {
    message: () => "this environment cannot compute Ed25519 signatures",
    why: "Signatures are computed by Web Crypto; old browsers do not know Ed25519, and pages without HTTPS do not get it.",
    hint: () => "use Node 20 or later, or a recent browser, and open the page over HTTPS",
  },
});

import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { quote } from "../../diagnostics/quote.js";

export const lineSyntax = defineDiagnostic<{ found: string }>({
  code: "PTH7130",
  name: "record-line-syntax",
  severity: "error",
  id: {
    message: ({ found }) => `dari ${quote(found)} baris ini bukan JSON lagi`,
    why: "Satu baris adalah satu catatan; baris yang tidak terbaca tidak dilewati, sebab daftar akan tampak lengkap.",
    hint: () => "salin sekali lagi catatan itu seperti ditulis `patuh record` atau `patuh sign`, tanpa mengubahnya",
  },
  en: {
    message: ({ found }) => `from ${quote(found)} on, this line is not JSON`,
    why: "One line is one record; a line that cannot be read is not passed over, or the list would look complete.",
    hint: () => "copy the record again as `patuh record` or `patuh sign` wrote it, without changing it",
  },
});

export const lineTruncated = defineDiagnostic<Record<string, never>>({
  code: "PTH7131",
  name: "record-line-truncated",
  severity: "error",
  id: {
    message: () => "baris ini berhenti sebelum JSON-nya lengkap",
    why: "Catatan yang terpotong tidak membuktikan apa pun; mungkin berkasnya belum selesai disalin.",
    hint: () => "salin sekali lagi berkas itu seluruhnya",
  },
  en: {
    message: () => "this line ends before its JSON is complete",
    why: "A record that is cut off proves nothing; the file may not have been copied to its end.",
    hint: () => "copy the file again as a whole",
  },
});

export const lineNesting = defineDiagnostic<{ most: number }>({
  code: "PTH7132",
  name: "record-line-nesting",
  severity: "error",
  id: {
    message: ({ most }) => `JSON di sini bertingkat lebih dari ${most}`,
    why: "Catatan tidak pernah bertingkat sedalam itu; tanpa batas, satu baris dapat menghabiskan memori.",
    hint: () => "periksa apakah baris ini memang sebuah catatan",
  },
  en: {
    message: ({ most }) => `the JSON here nests more than ${most} deep`,
    why: "No record nests that deep; without a limit a single line could use up all memory.",
    hint: () => "check whether this line is a record at all",
  },
});

export const lineKeyTwice = defineDiagnostic<{ key: string }>({
  code: "PTH7133",
  name: "record-line-key-twice",
  severity: "error",
  id: {
    message: ({ key }) => `kunci ${quote(key)} ditulis dua kali dalam satu objek`,
    why: "Program yang satu membaca yang pertama, yang lain yang terakhir; catatan harus berarti satu hal saja.",
    hint: () => "minta catatan aslinya; catatan dari `patuh record` tidak pernah seperti ini",
  },
  en: {
    message: ({ key }) => `the key ${quote(key)} is written twice in one object`,
    why: "One program reads the first, another the last; a record must mean one thing only.",
    hint: () => "ask for the original record; one of `patuh record` is never like this",
  },
});

export const lineNotCanonical = defineDiagnostic<Record<string, never>>({
  code: "PTH7134",
  name: "record-line-not-canonical",
  severity: "error",
  id: {
    message: () => "catatan ini tidak dalam bentuk kanonisnya",
    why: "Satu catatan mempunyai satu tulisan saja (RFC 8785: kunci berurutan, tanpa spasi); tulisan lain mempunyai hash lain.",
    hint: () => "pakai baris seperti ditulis `patuh record` atau `patuh sign`, tanpa ditata ulang",
  },
  en: {
    message: () => "this record is not in its canonical form",
    why: "One record has one writing only (RFC 8785: keys in order, no blanks); another writing has another hash.",
    hint: () => "use the line as `patuh record` or `patuh sign` wrote it, without laying it out anew",
  },
});

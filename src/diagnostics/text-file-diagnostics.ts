import { printable } from "../text/printable.js";
import { defineDiagnostic } from "./define-diagnostic.js";
import { quote } from "./quote.js";

export const fileUnreadable = defineDiagnostic<{ file: string; reason: string }>({
  code: "PTH1022",
  name: "file-unreadable",
  severity: "error",
  id: {
    message: ({ file, reason }) => `berkas ${quote(file)} tidak dapat dibaca (${reason})`,
    why: "Sistem operasi menolak membukanya.",
    hint: () => "periksa hak akses berkas",
  },
  en: {
    message: ({ file, reason }) => `the file ${quote(file)} cannot be read (${reason})`,
    why: "The operating system refuses to open it.",
    hint: () => "check the permissions of the file",
  },
});

/** How a filled-in workbook becomes a text that other commands read; null for other files. */
function textOfWorkbook(file: string, words: string): string | null {
  const name = printable(file);
  const made = name.replace(/\.xlsx$/i, ".csv");
  return made === name ? null : `${words}: \`patuh form RUBRIC --from ${name} --to csv --out ${made}\``;
}

export const fileNotUtf8 = defineDiagnostic<{ file: string }>({
  code: "PTH1023",
  name: "file-not-utf8",
  severity: "error",
  id: {
    message: ({ file }) => `berkas ${quote(file)} tidak ditulis dalam UTF-8`,
    why: "Dalam penyandian lain huruf dan angka dapat terbaca keliru.",
    hint: ({ file }) =>
      textOfWorkbook(file, "ini buku kerja, bukan teks; jadikan teks dahulu") ??
      "simpan ulang sebagai UTF-8, bukan UTF-16 (`Unicode`) atau ANSI; di Excel pilih “CSV UTF-8”",
  },
  en: {
    message: ({ file }) => `the file ${quote(file)} is not written in UTF-8`,
    why: "In another encoding letters and digits may be misread.",
    hint: ({ file }) =>
      textOfWorkbook(file, "this is a workbook and no text; make a text of it first") ??
      "save it again as UTF-8, not as UTF-16 (`Unicode`) or ANSI; in Excel choose “CSV UTF-8”",
  },
});

export const fileTooLarge = defineDiagnostic<{ file: string; most: number }>({
  code: "PTH1025",
  name: "file-too-large",
  severity: "error",
  id: {
    message: ({ file, most }) => `berkas ${quote(file)} lebih besar dari ${most} bita`,
    why: "Ukuran dibatasi supaya berkas yang keliru tidak menghabiskan memori.",
    hint: () => "periksa apakah ini benar berkasnya; pecah bukti yang sangat banyak menjadi beberapa berkas",
  },
  en: {
    message: ({ file, most }) => `the file ${quote(file)} is larger than ${most} bytes`,
    why: "Size is bounded so that a wrong file cannot use up memory.",
    hint: () => "check that it is the right file; split very much evidence over several files",
  },
});

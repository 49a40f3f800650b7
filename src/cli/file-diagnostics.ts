import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";
import { printable } from "../text/printable.js";

interface FileFacts {
  readonly file: string;
  readonly suggestion: string | null;
}

interface MissingFacts extends FileFacts {
  /** Files of its kind in its folder. */
  readonly there?: readonly string[];
}

/** The files that are there, behind a word for that; null where there are none. */
function thereWords({ there = [] }: MissingFacts, words: string): string | null {
  return there.length === 0 ? null : `${words}: ${there.map(quote).join(", ")}`;
}

export const fileNotFound = defineDiagnostic<MissingFacts>({
  code: "PTH1020",
  name: "file-not-found",
  severity: "error",
  id: {
    message: ({ file }) => `berkas ${quote(file)} tidak ada`,
    why: "Tanpa berkas ini tidak ada yang dapat diperiksa.",
    hint: (facts) =>
      facts.suggestion === null
        ? (thereWords(facts, "di folder itu ada") ?? "periksa nama dan foldernya")
        : `mungkin maksudnya ${quote(facts.suggestion)}`,
  },
  en: {
    message: ({ file }) => `there is no file ${quote(file)}`,
    why: "Without it there is nothing to check.",
    hint: (facts) =>
      facts.suggestion === null
        ? (thereWords(facts, "in that folder there are") ?? "check its name and folder")
        : `did you mean ${quote(facts.suggestion)}`,
  },
});

export const fileIsFolder = defineDiagnostic<FileFacts>({
  code: "PTH1021",
  name: "file-is-folder",
  severity: "error",
  id: {
    message: ({ file }) => `${quote(file)} adalah folder, bukan berkas`,
    why: "Perintah ini membaca satu berkas demi satu berkas.",
    hint: () => "sebutkan berkas di dalamnya, misalnya `folder/*.rubric`",
  },
  en: {
    message: ({ file }) => `${quote(file)} is a folder, not a file`,
    why: "This command reads one file after the other.",
    hint: () => "name the files in it, for example `folder/*.rubric`",
  },
});

export const fileUnwritable = defineDiagnostic<{ file: string; reason: string }>({
  code: "PTH1030",
  name: "file-unwritable",
  severity: "error",
  id: {
    message: ({ file, reason }) => `berkas ${quote(file)} tidak dapat ditulis (${reason}); isinya tidak diubah`,
    why: "Perubahan disimpan di berkas itu sendiri.",
    hint: () =>
      "periksa hak akses berkas; `check --fix --dry-run` dan `format` tanpa `--write` hanya menunjukkan hasilnya",
  },
  en: {
    message: ({ file, reason }) => `the file ${quote(file)} cannot be written (${reason}); it was left as it is`,
    why: "Changes are saved in the file itself.",
    hint: () =>
      "check the permissions of the file; `check --fix --dry-run` and `format` without `--write` only show the result",
  },
});

export const rubricNotShipped = defineDiagnostic<{
  reference: string;
  suggestion: string | null;
  shipped: readonly string[];
}>({
  code: "PTH1024",
  name: "rubric-not-shipped",
  severity: "error",
  id: {
    message: ({ reference }) => `rubrik ${quote(reference)} tidak ada di dalam paket ini`,
    why: "`nama@tahun` menunjuk rubrik yang disertakan bersama patuh.",
    hint: ({ suggestion, shipped }) =>
      suggestion === null ? `yang tersedia: ${shipped.join(", ")}` : `mungkin maksudnya ${quote(suggestion)}`,
  },
  en: {
    message: ({ reference }) => `there is no rubric ${quote(reference)} in this package`,
    why: "`name@year` refers to a rubric that ships with patuh.",
    hint: ({ suggestion, shipped }) =>
      suggestion === null ? `available: ${shipped.join(", ")}` : `did you mean ${quote(suggestion)}`,
  },
});

/** Standard input cannot be written, only printed anew. */
function formatCommand(file: string): string {
  return file === "<stdin>" ? "patuh format -" : `patuh format --write ${printable(file)}`;
}

export const rubricNotFormatted = defineDiagnostic<{ file: string }>({
  code: "PTH1031",
  name: "rubric-not-formatted",
  severity: "error",
  id: {
    message: ({ file }) => `${quote(file)} belum ditata menurut gaya baku`,
    why: "Satu gaya untuk semua rubrik membuat perubahan yang berarti mudah terlihat.",
    hint: ({ file }) => `jalankan \`${formatCommand(file)}\``,
  },
  en: {
    message: ({ file }) => `${quote(file)} is not in the canonical style`,
    why: "One style for all rubrics makes the changes that mean something easy to see.",
    hint: ({ file }) => `run \`${formatCommand(file)}\``,
  },
});

/** How a rubric of the package is copied into the current folder, under a name that is found again by amendments. */
function copyCommand(reference: string): string {
  return `patuh format ${reference} > ${reference.replace("@", "-")}.rubric`;
}

export const shippedUnwritable = defineDiagnostic<{ reference: string }>({
  code: "PTH1032",
  name: "shipped-rubric-not-a-file",
  severity: "error",
  id: {
    message: ({ reference }) =>
      `${quote(reference)} menunjuk rubrik di dalam paket ini, bukan berkas, jadi tidak diubah di tempatnya`,
    why: "Rubrik yang disertakan harus tetap sama bagi semua orang; hanya berkas milik Anda yang diperbaiki atau ditata.",
    hint: ({ reference }) => `salin dahulu dengan \`${copyCommand(reference)}\`, lalu sebutkan berkas itu`,
  },
  en: {
    message: ({ reference }) =>
      `${quote(reference)} refers to a rubric in this package, not to a file, so it is not changed in place`,
    why: "What ships with patuh must stay the same for everybody; only files of your own are repaired or formatted.",
    hint: ({ reference }) => `copy it first with \`${copyCommand(reference)}\`, then name that file`,
  },
});

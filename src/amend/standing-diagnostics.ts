import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";

// What also a program without amendments can meet stands apart from the rest, which its bundle does without.

export const parentNotFound = defineDiagnostic<{ parent: string; canLoad: boolean }>({
  code: "PTH2400",
  name: "parent-not-found",
  severity: "error",
  id: {
    message: ({ parent }) => `rubrik ${quote(parent)} yang diubah di sini tidak ditemukan`,
    why: "Sebuah perubahan hanya berarti bersama rubrik yang diubahnya.",
    hint: ({ parent, canLoad }) =>
      canLoad
        ? `periksa nama dan tahunnya; perintah \`patuh\` mencari ${quote(fileOf(parent))} di folder yang sama`
        : "berikan `loadParent` kepada `compileRubric` dari `patuh/amend`: fungsi dari nama dan tahun ke teks rubrik itu",
  },
  en: {
    message: ({ parent }) => `the rubric ${quote(parent)} that is amended here was not found`,
    why: "An amendment means something only together with the rubric that it amends.",
    hint: ({ parent, canLoad }) =>
      canLoad
        ? `check name and year; the command \`patuh\` looks for ${quote(fileOf(parent))} in the same folder`
        : "give `loadParent` to `compileRubric` of `patuh/amend`: a function from name and year to the text of that rubric",
  },
});

export const hashUnexpected = defineDiagnostic<{ rubric: string; expected: string; found: string }>({
  code: "PTH2409",
  name: "hash-unexpected",
  severity: "error",
  id: {
    message: ({ rubric, expected, found }) =>
      `rubrik ${quote(rubric)} memiliki hash \`${found}\`, bukan ${pin(expected)} yang diharapkan`,
    why: "Hash ini menjamin bahwa isi rubrik sama dengan yang dulu diperiksa; dengan isi lain, hasilnya dapat berbeda.",
    hint: () =>
      "bandingkan rubrik ini dengan yang dulu (`patuh diff`); bila perubahannya memang dimaksud, tulis hash yang baru",
  },
  en: {
    message: ({ rubric, expected, found }) =>
      `the rubric ${quote(rubric)} has the hash \`${found}\`, not ${pin(expected)} as expected`,
    why: "The hash makes sure that the rubric still says what it said when it was reviewed; another one may give other results.",
    hint: () => "compare this rubric with what it was (`patuh diff`); if the change is meant, write the new hash",
  },
});

/** A whole hash has more characters than a quoted word may have. */
export function pin(hash: string): string {
  return hash.length <= 51 ? `\`${hash}\`` : quote(hash);
}

function fileOf(parent: string): string {
  return `${parent.replace(" ", "-")}.rubric`;
}

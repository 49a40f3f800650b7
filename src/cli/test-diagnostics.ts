import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";

export const folderWithoutRubrics = defineDiagnostic<{ folder: string }>({
  code: "PTH6050",
  name: "folder-without-rubrics",
  severity: "error",
  id: {
    message: ({ folder }) => `di folder ${quote(folder)} tidak ada berkas \`*.rubric\`, jadi tidak ada yang diuji`,
    why: "Pengujian yang tidak menguji apa pun tidak boleh tampak berhasil.",
    hint: () => "periksa nama foldernya; folder di dalamnya tidak ikut dibaca",
  },
  en: {
    message: ({ folder }) => `there is no file \`*.rubric\` in the folder ${quote(folder)}, so nothing was tested`,
    why: "A test that tests nothing must not look like a success.",
    hint: () => "check the name of the folder; folders inside it are not read",
  },
});

export const casesWithoutRubric = defineDiagnostic<{ rubric: string; beside: string }>({
  code: "PTH6051",
  name: "cases-without-rubric",
  severity: "error",
  id: {
    message: ({ rubric }) => `rubrik ${quote(rubric)} untuk hasil ini tidak ditemukan`,
    why: "Rubriknya dicari di samping berkas ini, lalu di antara rubrik yang disertakan bersama patuh.",
    hint: ({ beside }) => `perbaiki \`rubric\`, atau simpan rubriknya sebagai ${quote(beside)}`,
  },
  en: {
    message: ({ rubric }) => `the rubric ${quote(rubric)} of these results was not found`,
    why: "It is looked for beside this file, then among the rubrics that ship with patuh.",
    hint: ({ beside }) => `correct \`rubric\`, or save the rubric as ${quote(beside)}`,
  },
});

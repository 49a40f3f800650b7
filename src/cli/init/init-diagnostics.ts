import { defineDiagnostic } from "../../diagnostics/define-diagnostic.js";
import { quote } from "../../diagnostics/quote.js";

export const projectFileExists = defineDiagnostic<{ file: string }>({
  code: "PTH7710",
  name: "project-file-exists",
  severity: "error",
  id: {
    message: ({ file }) => `berkas ${quote(file)} sudah ada; tidak ada yang ditulis`,
    why: "`patuh init` hanya membuat berkas baru, supaya pekerjaan Anda tidak tertimpa.",
    hint: () => "sebutkan folder lain, misalnya `patuh init penilaian-kami`, atau pindahkan berkas itu",
  },
  en: {
    message: ({ file }) => `the file ${quote(file)} is already there; nothing was written`,
    why: "`patuh init` only makes new files, so that no work of yours is lost.",
    hint: () => "name another folder, as in `patuh init our-assessment`, or move that file away",
  },
});

export const projectUnwritable = defineDiagnostic<{ file: string; reason: string }>({
  code: "PTH7711",
  name: "project-unwritable",
  severity: "error",
  id: {
    message: ({ file, reason }) => `${quote(file)} tidak dapat ditulis (${reason}); yang sudah ditulis dihapus lagi`,
    why: "Sistem operasi menolaknya; proyek yang hanya separuh ada tidak dibiarkan.",
    hint: () => "periksa folder dan hak aksesnya, atau sebutkan folder lain: `patuh init FOLDER`",
  },
  en: {
    message: ({ file, reason }) =>
      `${quote(file)} cannot be written (${reason}); what was written was taken away again`,
    why: "The operating system refuses; half a project is not left behind.",
    hint: () => "check the folder and its permissions, or name another one: `patuh init FOLDER`",
  },
});

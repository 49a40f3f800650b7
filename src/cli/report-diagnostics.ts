import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";

export const reportUnwritable = defineDiagnostic<{ file: string; reason: string }>({
  code: "PTH1035",
  name: "report-unwritable",
  severity: "error",
  id: {
    message: ({ file, reason }) => `laporan ${quote(file)} tidak dapat ditulis (${reason})`,
    why: "Tanpa berkas itu program lain tidak melihat hasil pengujian, jadi perintah ini dianggap gagal.",
    hint: () => "periksa folder dan hak aksesnya",
  },
  en: {
    message: ({ file, reason }) => `the report ${quote(file)} cannot be written (${reason})`,
    why: "Without that file other programs do not see the results, so the command counts as failed.",
    hint: () => "check its folder and permissions",
  },
});

import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";

export const formFileExists = defineDiagnostic<{ file: string }>({
  code: "PTH7341",
  name: "form-file-exists",
  severity: "error",
  id: {
    message: ({ file }) => `berkas ${quote(file)} sudah ada; tidak ada yang ditulis`,
    why: "Berkas itu mungkin sudah berisi jawaban, dan formulir kosong tidak boleh menimpanya.",
    hint: () => "pakai nama lain dengan `--out`, atau pindahkan berkas itu",
  },
  en: {
    message: ({ file }) => `the file ${quote(file)} is already there; nothing was written`,
    why: "It may hold answers by now, and an empty form must not take their place.",
    hint: () => "use another name with `--out`, or move that file away",
  },
});

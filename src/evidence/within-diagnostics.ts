import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";

export const unknownWithin = defineDiagnostic<{ key: string; suggestion: string | null }>({
  code: "PTH5080",
  name: "unknown-within",
  severity: "error",
  id: {
    message: ({ key }) => `tidak ada jenjang ${quote(key)} di atas yang dinilai`,
    why: "Yang dinilai hanya dapat berada di dalam jenjang yang dinyatakan rubrik dengan `level`.",
    hint: ({ suggestion }) =>
      suggestion === null
        ? "pakai nama jenjang dari pernyataan `level`, atau hapus"
        : `mungkin maksudnya \`${suggestion}\``,
  },
  en: {
    message: ({ key }) => `there is no level ${quote(key)} above subjects`,
    why: "A subject can only belong to something of a level that the rubric declares with `level`.",
    hint: ({ suggestion }) =>
      suggestion === null
        ? "use the name of a level in a `level` statement, or delete it"
        : `did you mean \`${suggestion}\``,
  },
});

export const withinForm = defineDiagnostic<{ level: string }>({
  code: "PTH5081",
  name: "within-form",
  severity: "error",
  id: {
    message: ({ level }) => `\`${level}\` bukan nama yang dapat dipakai`,
    why: "Yang menyebut nama yang sama digabung menjadi satu, jadi nama itu harus dapat dibaca di setiap layar.",
    hint: () => 'tulis teks sampai 200 karakter, misalnya `"disdik"`, tanpa karakter kendali',
  },
  en: {
    message: ({ level }) => `\`${level}\` is no usable name`,
    why: "Those that give the same name are combined, so every screen must be able to show it.",
    hint: () => 'write text up to 200 characters, for example `"disdik"`, without control characters',
  },
});

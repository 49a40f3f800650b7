import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";
import type { Localized } from "../text/localized.js";

export const casesSyntax = defineDiagnostic<{ found: string }>({
  code: "PTH5040",
  name: "cases-syntax",
  severity: "error",
  id: {
    message: ({ found }) =>
      found.trim() === ""
        ? "berkas ini berhenti sebelum JSON-nya lengkap"
        : `dari ${quote(found)} teks ini bukan JSON lagi`,
    why: "Hasil yang terbit dibaca seluruhnya atau tidak sama sekali, supaya tidak ada yang terlewat.",
    hint: () => "periksa koma, tanda petik dan kurung; JSON tidak mengenal komentar, dan bertingkat paling banyak 32",
  },
  en: {
    message: ({ found }) =>
      found.trim() === ""
        ? "this file ends before its JSON is complete"
        : `from ${quote(found)} on, this text is not JSON`,
    why: "Published results are read whole or not at all, so that none is passed over.",
    hint: () => "check commas, quotes and brackets; JSON has no comments, and nests at most 32 deep",
  },
});

export const casesForm = defineDiagnostic<{ part: string; expected: Localized }>({
  code: "PTH5041",
  name: "cases-form",
  severity: "error",
  id: {
    message: ({ part, expected }) =>
      `${part === "" ? "isi berkas ini" : `\`${part}\``} tidak ada atau bentuknya salah; seharusnya ${expected.id}`,
    why: "Hasil yang terbaca keliru akan diuji terhadap sesuatu yang tidak pernah terbit.",
    hint: ({ expected }) => `tulis ${expected.id}`,
  },
  en: {
    message: ({ part, expected }) =>
      `${part === "" ? "what this file holds" : `\`${part}\``} is missing or has the wrong form; it should be ${expected.en}`,
    why: "A misread result would be tested against something that nobody published.",
    hint: ({ expected }) => `write ${expected.en}`,
  },
});

export const casesKey = defineDiagnostic<{ key: string; suggestion: string | null }>({
  code: "PTH5042",
  name: "cases-key",
  severity: "error",
  id: {
    message: ({ key }) => `kunci ${quote(key)} tidak dikenal dalam kasus ini`,
    why: "Harapan di bawah kunci yang salah eja tidak akan pernah diuji.",
    hint: ({ suggestion }) => (suggestion === null ? "hapus kunci ini" : `mungkin maksudnya \`${suggestion}\``),
  },
  en: {
    message: ({ key }) => `the key ${quote(key)} is not known in this case`,
    why: "What is expected under a misspelt key would never be tested.",
    hint: ({ suggestion }) => (suggestion === null ? "delete this key" : `did you mean \`${suggestion}\``),
  },
});

export const casesKeyTwice = defineDiagnostic<{ key: string }>({
  code: "PTH5043",
  name: "cases-key-twice",
  severity: "error",
  id: {
    message: ({ key }) => `kunci ${quote(key)} ditulis dua kali dalam satu kasus`,
    why: "Yang kedua akan menggantikan yang pertama tanpa terlihat.",
    hint: () => "hapus salah satu",
  },
  en: {
    message: ({ key }) => `the key ${quote(key)} is written twice in one case`,
    why: "The second would replace the first without anyone seeing it.",
    hint: () => "delete one of them",
  },
});

export const caseKind = defineDiagnostic<{ given: string; suggestion: string | null; kinds: readonly string[] }>({
  code: "PTH5044",
  name: "case-kind",
  severity: "error",
  id: {
    message: ({ given }) => `tidak ada jenis kasus ${quote(given)}`,
    why: "Jenisnya menentukan apa yang diuji; kasus yang jenisnya tidak dikenal tidak dilewati diam-diam.",
    hint: ({ suggestion, kinds }) =>
      suggestion === null ? `pilih salah satu: ${kinds.join(", ")}` : `mungkin maksudnya \`${suggestion}\``,
  },
  en: {
    message: ({ given }) => `there is no kind of case ${quote(given)}`,
    why: "The kind says what is tested; a case of an unknown kind is not passed over silently.",
    hint: ({ suggestion, kinds }) =>
      suggestion === null ? `choose one of: ${kinds.join(", ")}` : `did you mean \`${suggestion}\``,
  },
});

export const caseTwice = defineDiagnostic<{ id: string }>({
  code: "PTH5045",
  name: "case-twice",
  severity: "error",
  id: {
    message: ({ id }) => `kasus ${quote(id)} disebut dua kali`,
    why: "Satu hasil yang terbit dihitung satu kali saja.",
    hint: () => "hapus salah satu, atau beri nama lain bila memang hasil lain",
  },
  en: {
    message: ({ id }) => `the case ${quote(id)} is listed twice`,
    why: "One published result counts once.",
    hint: () => "delete one of them, or give it another id if it is another result",
  },
});

export const caseReference = defineDiagnostic<{ id: string; suggestion: string | null }>({
  code: "PTH5046",
  name: "case-reference",
  severity: "error",
  id: {
    message: ({ id }) => `berkas ini tidak memuat kasus nilai ${quote(id)}`,
    why: "Tabel peringkat mengurutkan nilai yang berdiri sendiri sebagai kasus di berkas yang sama.",
    hint: ({ suggestion }) =>
      suggestion === null
        ? 'tulis dahulu kasus dengan `"kind": "score"` dan id itu'
        : `mungkin maksudnya \`${suggestion}\``,
  },
  en: {
    message: ({ id }) => `there is no score case ${quote(id)} in this file`,
    why: "A league table ranks scores that stand as cases of their own in the same file.",
    hint: ({ suggestion }) =>
      suggestion === null ? 'write a case with `"kind": "score"` and that id first' : `did you mean \`${suggestion}\``,
  },
});

export const casesRubric = defineDiagnostic<{ given: string; rubric: string }>({
  code: "PTH6040",
  name: "cases-rubric",
  severity: "error",
  id: {
    message: ({ given, rubric }) => `hasil ini milik ${quote(given)}, bukan \`${rubric}\``,
    why: "Nilai yang sama dapat masuk kategori lain pada tahun atau instrumen lain.",
    hint: ({ rubric }) => `uji dengan rubriknya sendiri, atau isi \`"rubric": "${rubric}"\` bila memang miliknya`,
  },
  en: {
    message: ({ given, rubric }) => `these results are of ${quote(given)}, not of \`${rubric}\``,
    why: "The same score may be in another category in another year or instrument.",
    hint: ({ rubric }) => `test them with their own rubric, or set \`"rubric": "${rubric}"\` if they are its own`,
  },
});

export const caseName = defineDiagnostic<{ name: string; what: Localized; suggestion: string | null }>({
  code: "PTH6041",
  name: "case-name",
  severity: "error",
  id: {
    message: ({ name, what }) => `rubrik ini tidak mempunyai ${what.id} ${quote(name)}`,
    why: "Harapan pada nama yang tidak ada tidak akan pernah terpenuhi, jadi tidak dapat membuktikan apa pun.",
    hint: ({ suggestion }) =>
      suggestion === null ? "pakai nama yang ada di dalam rubrik" : `mungkin maksudnya \`${suggestion}\``,
  },
  en: {
    message: ({ name, what }) => `this rubric has no ${what.en} ${quote(name)}`,
    why: "What is expected of a name that is not there can never come out, so it would prove nothing.",
    hint: ({ suggestion }) =>
      suggestion === null ? "use a name that the rubric has" : `did you mean \`${suggestion}\``,
  },
});

export const contradictionStale = defineDiagnostic<{ aspect: Localized }>({
  code: "PTH6042",
  name: "contradiction-stale",
  severity: "error",
  id: {
    message: ({ aspect }) => `${aspect.id} keluar seperti yang tercetak, padahal dinyatakan bertentangan`,
    why: "Pertentangan yang sudah tidak ada akan menutupi kesalahan berikutnya.",
    hint: () => "hapus dari `contradiction`, atau periksa mengapa rubrik kini menghasilkannya",
  },
  en: {
    message: ({ aspect }) => `the ${aspect.en} comes out as printed, although it is said to contradict`,
    why: "A contradiction that is no more would hide the next mistake.",
    hint: () => "delete it from `contradiction`, or find out why the rubric gives it now",
  },
});

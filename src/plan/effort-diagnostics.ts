import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";

const EXAMPLE = '`{ "default": "1", "indicators": { "parking": "3" } }`';

export const effortForm = defineDiagnostic<{ place: string }>({
  code: "PTH5110",
  name: "effort-form",
  severity: "error",
  id: {
    message: ({ place }) =>
      place === "" ? "upaya bukan objek dengan kunci yang dikenal" : `${quote(place)} tidak dapat dibaca sebagai upaya`,
    why: "Rencana termurah hanya berarti bila setiap upaya dibaca tepat seperti yang dimaksud.",
    hint: () => `tulis misalnya ${EXAMPLE}; kunci yang ada: \`default\`, \`indicators\`, \`classes\``,
  },
  en: {
    message: ({ place }) =>
      place === "" ? "the efforts are no object with known keys" : `${quote(place)} cannot be read as an effort`,
    why: "The cheapest plan only means something when every effort is read as it was meant.",
    hint: () => `write for example ${EXAMPLE}; the keys are \`default\`, \`indicators\`, \`classes\``,
  },
});

export const effortNotPositive = defineDiagnostic<{ place: string; shown: string }>({
  code: "PTH5111",
  name: "effort-not-positive",
  severity: "error",
  id: {
    message: ({ place, shown }) => `upaya ${quote(shown)} pada ${quote(place)} bukan angka di atas nol`,
    why: "Perubahan tanpa upaya, atau dengan upaya negatif, membuat rencana termurah tidak bermakna.",
    hint: () =>
      'tulis angka positif dengan titik desimal, misalnya "2.5"; kunci bagian yang tidak boleh berubah dengan `fixed`',
  },
  en: {
    message: ({ place, shown }) => `the effort ${quote(shown)} at ${quote(place)} is no number above zero`,
    why: "With changes that take no effort, or less than none, a cheapest plan means nothing.",
    hint: () => 'write a positive number with a decimal point, such as "2.5"; keep what must not change with `fixed`',
  },
});

export const effortUnknownPart = defineDiagnostic<{ name: string; suggestion: string | null }>({
  code: "PTH5112",
  name: "effort-unknown-part",
  severity: "error",
  id: {
    message: ({ name }) => `rubrik ini tidak memiliki indikator atau bagian ${quote(name)}`,
    why: "Upaya yang namanya salah ketik tidak akan dihitung, dan rencana lain yang tampak termurah.",
    hint: ({ suggestion }) =>
      suggestion === null ? "pakai nama seperti di dalam rubrik" : `mungkin maksudnya ${quote(suggestion)}`,
  },
  en: {
    message: ({ name }) => `this rubric has no indicator or part ${quote(name)}`,
    why: "An effort under a misspelt name would not count, and another plan would seem the cheapest.",
    hint: ({ suggestion }) =>
      suggestion === null ? "use the names of the rubric" : `did you mean ${quote(suggestion)}`,
  },
});

export const effortUnknownClass = defineDiagnostic<{ name: string; place: string; suggestion: string | null }>({
  code: "PTH5113",
  name: "effort-unknown-class",
  severity: "error",
  id: {
    message: ({ name, place }) => `golongan upaya ${quote(name)} pada ${quote(place)} tidak dikenal`,
    why: "Golongan diberi angka di `classes`; yang tidak ada di sana tidak ditebak.",
    hint: ({ suggestion }) =>
      suggestion === null
        ? "tambahkan golongan itu ke `classes`, atau tulis angkanya"
        : `mungkin maksudnya ${quote(suggestion)}`,
  },
  en: {
    message: ({ name, place }) => `the effort class ${quote(name)} at ${quote(place)} is not known`,
    why: "Classes get their numbers in `classes`; what is not there is not guessed.",
    hint: ({ suggestion }) =>
      suggestion === null ? "add the class to `classes`, or write the number" : `did you mean ${quote(suggestion)}`,
  },
});

export const effortPerStep = defineDiagnostic<{ place: string }>({
  code: "PTH5114",
  name: "effort-per-step",
  severity: "error",
  id: {
    message: ({ place }) => `${quote(place)} tidak memiliki tingkat yang dapat dihitung`,
    why: "Upaya per tingkat hanya ada pada indikator berskala `levels` atau `count` yang dijawab satu kali.",
    hint: () => 'tulis satu angka untuk seluruh perubahan, misalnya "2"',
  },
  en: {
    message: ({ place }) => `${quote(place)} has no steps that could be counted`,
    why: "Effort per step is only there for indicators on a `levels` or `count` scale that are answered once.",
    hint: () => 'write one number for the whole change, such as "2"',
  },
});

export const effortSyntax = defineDiagnostic<{ found: string }>({
  code: "PTH5115",
  name: "effort-syntax",
  severity: "error",
  id: {
    message: ({ found }) =>
      found === ""
        ? "berkas upaya berakhir sebelum JSON-nya selesai"
        : `berkas upaya bukan JSON mulai dari ${quote(found)}`,
    why: "Upaya dibaca sebagai JSON; yang tidak dapat dibaca seluruhnya tidak dipakai sebagian.",
    hint: () => `tulis misalnya ${EXAMPLE}`,
  },
  en: {
    message: ({ found }) =>
      found === "" ? "the effort file ends before its JSON does" : `the effort file is no JSON from ${quote(found)} on`,
    why: "Efforts are read as JSON; what cannot be read as a whole is not used in part.",
    hint: () => `write for example ${EXAMPLE}`,
  },
});

export const effortTwice = defineDiagnostic<{ key: string }>({
  code: "PTH5116",
  name: "effort-twice",
  severity: "error",
  id: {
    message: ({ key }) => `${quote(key)} ditulis dua kali`,
    why: "Tidak dapat diketahui upaya mana yang dimaksud.",
    hint: () => "hapus salah satunya",
  },
  en: {
    message: ({ key }) => `${quote(key)} is written twice`,
    why: "Nobody can tell which of the two is meant.",
    hint: () => "delete one of them",
  },
});

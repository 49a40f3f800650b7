import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";
import { formatPercent } from "../numeric/format-percent.js";
import type { Rational } from "../numeric/rational.js";
import type { Localized } from "../text/localized.js";

/** The most draws of one simulation. */
export const MOST_DRAWS = 1_000_000;

export const specificationForm = defineDiagnostic<{ part: string; expected: Localized }>({
  code: "PTH5031",
  name: "specification-form",
  severity: "error",
  id: {
    message: ({ part }) =>
      part === "" ? "bentuk spesifikasi simulasi tidak dikenali" : `bentuk ${quote(part)} tidak dikenali`,
    why: "Spesifikasi yang hanya terbaca sebagian akan menjawab pertanyaan lain daripada yang dimaksud.",
    hint: ({ expected }) => `tulis ${expected.id}`,
  },
  en: {
    message: ({ part }) =>
      part === "" ? "the specification of the simulation has an unknown form" : `${quote(part)} has an unknown form`,
    why: "A specification that can be read only in part would answer another question than was meant.",
    hint: ({ expected }) => `write ${expected.en}`,
  },
});

export const specificationKey = defineDiagnostic<{
  key: string;
  suggestion: string | null;
  known: readonly string[];
}>({
  code: "PTH5032",
  name: "specification-key",
  severity: "error",
  id: {
    message: ({ key }) => `spesifikasi simulasi tidak mengenal ${quote(key)}`,
    why: "Kunci yang tidak dikenal tidak akan dipakai, jadi tidak diabaikan diam-diam.",
    hint: ({ suggestion, known }) =>
      suggestion === null ? `yang ada: ${known.map(quote).join(", ")}` : `mungkin maksudnya ${quote(suggestion)}`,
  },
  en: {
    message: ({ key }) => `the specification of a simulation has no ${quote(key)}`,
    why: "An unknown key would not be used, so it is not ignored silently.",
    hint: ({ suggestion, known }) =>
      suggestion === null ? `there are: ${known.map(quote).join(", ")}` : `did you mean ${quote(suggestion)}`,
  },
});

export const specificationSeed = defineDiagnostic<{ shown: string | null }>({
  code: "PTH5033",
  name: "specification-seed",
  severity: "error",
  id: {
    message: ({ shown }) =>
      shown === null ? "benih (`seed`) tidak ada" : `benih ${quote(shown)} bukan bilangan bulat atau teks`,
    why: "Hanya dengan benih yang tertulis simulasi dapat diulang dan memberi hasil yang sama.",
    hint: () => "tulis misalnya `2026`, atau teks sampai 200 karakter",
  },
  en: {
    message: ({ shown }) =>
      shown === null ? "there is no `seed`" : `the seed ${quote(shown)} is neither a whole number nor a text`,
    why: "Only with a written seed can a simulation be run again and give the same result.",
    hint: () => "write for example `2026`, or a text of at most 200 characters",
  },
});

export const specificationDraws = defineDiagnostic<{ shown: string | null }>({
  code: "PTH5034",
  name: "specification-draws",
  severity: "error",
  id: {
    message: ({ shown }) =>
      shown === null
        ? "banyaknya undian (`draws`) tidak ada"
        : `banyaknya undian ${quote(shown)} bukan bilangan bulat dari 1 sampai ${MOST_DRAWS}`,
    why: "Banyaknya undian menentukan seberapa halus hasilnya, dan dibatasi supaya simulasi selalu selesai.",
    hint: () => "tulis misalnya `1000`",
  },
  en: {
    message: ({ shown }) =>
      shown === null
        ? "there is no number of `draws`"
        : `the number of draws ${quote(shown)} is no whole number from 1 to ${MOST_DRAWS}`,
    why: "The number of draws sets how fine the result is, and is bounded so that a simulation always ends.",
    hint: () => "write for example `1000`",
  },
});

export const specificationWidth = defineDiagnostic<{ shown: string }>({
  code: "PTH5035",
  name: "specification-width",
  severity: "error",
  id: {
    message: ({ shown }) => `bobot tidak dapat diubah sebesar ${quote(shown)}`,
    why: "Setiap bobot dikalikan dengan 1 dikurangi atau ditambah paling banyak lebar ini; pada 100% sebuah bobot dapat hilang.",
    hint: () => 'tulis persentase di atas 0% dan di bawah 100%, misalnya "10%"',
  },
  en: {
    message: ({ shown }) => `weights cannot be changed by ${quote(shown)}`,
    why: "Every weight is multiplied by 1 less or plus at most this width; at 100% a weight could vanish.",
    hint: () => 'write a percentage above 0% and below 100%, for example "10%"',
  },
});

export const contestedIndicator = defineDiagnostic<{ name: string; suggestion: string | null }>({
  code: "PTH5036",
  name: "contested-indicator",
  severity: "error",
  id: {
    message: ({ name }) => `rubrik ini tidak mempunyai indikator ${quote(name)}`,
    why: "Jawaban yang diperdebatkan untuk indikator yang tidak dikenal tidak akan mengubah apa pun.",
    hint: ({ suggestion }) =>
      suggestion === null ? "periksa nama indikator di dalam rubrik" : `mungkin maksudnya \`${suggestion}\``,
  },
  en: {
    message: ({ name }) => `this rubric has no indicator ${quote(name)}`,
    why: "Contested answers to an unknown indicator would change nothing.",
    hint: ({ suggestion }) =>
      suggestion === null ? "look up the indicator's name in the rubric" : `did you mean \`${suggestion}\``,
  },
});

export const contestedChances = defineDiagnostic<{ indicator: string; total: Rational | null }>({
  code: "PTH5037",
  name: "contested-chances",
  severity: "error",
  id: {
    message: ({ indicator, total }) =>
      total === null
        ? `peluang jawaban untuk \`${indicator}\` tidak dapat dibaca`
        : `peluang jawaban untuk \`${indicator}\` berjumlah ${formatPercent(total)}, bukan 100%`,
    why: "Peluang yang kurang atau lebih dari satu utuh tidak diperbaiki diam-diam.",
    hint: () => 'beri setiap jawaban `chance` di atas 0 (misalnya "25%"), bersama-sama 100%, atau tidak satu pun',
  },
  en: {
    message: ({ indicator, total }) =>
      total === null
        ? `the chances of the answers to \`${indicator}\` cannot be read`
        : `the chances of the answers to \`${indicator}\` add up to ${formatPercent(total)}, not 100%`,
    why: "Chances that are less or more than one whole are not mended silently.",
    hint: () => 'give every answer a `chance` above 0 (for example "25%"), 100% together, or none of them',
  },
});

export const contestedTwice = defineDiagnostic<{ subject: string; indicator: string }>({
  code: "PTH5038",
  name: "contested-twice",
  severity: "error",
  id: {
    message: ({ subject, indicator }) => `jawaban ${quote(subject)} untuk \`${indicator}\` diperdebatkan dua kali`,
    why: "Dua daftar jawaban untuk satu hal saling bertentangan; tidak ada yang dipilih diam-diam.",
    hint: () => "gabungkan keduanya menjadi satu daftar",
  },
  en: {
    message: ({ subject, indicator }) => `the answer of ${quote(subject)} to \`${indicator}\` is contested twice`,
    why: "Two lists of answers to one thing conflict; none is picked silently.",
    hint: () => "merge the two into one list",
  },
});

export const undisclosedUnsaid = defineDiagnostic<{ parts: readonly string[] }>({
  code: "PTH5039",
  name: "undisclosed-unsaid",
  severity: "error",
  id: {
    message: ({ parts }) =>
      `bobot ${named(parts)} tidak pernah diterbitkan, dan spesifikasi tidak mengatakan apa-apa tentangnya`,
    why: "Bobot yang tidak diketahui tidak ditebak, juga tidak di dalam simulasi.",
    hint: () => "tambahkan `undisclosed`: `uniform` (setiap pembagian sama mungkin) atau `equal` (sama besar)",
  },
  en: {
    message: ({ parts }) =>
      `weights were never published (${named(parts)}), and the specification says nothing of them`,
    why: "An unknown weight is not guessed, in a simulation neither.",
    hint: () => "add `undisclosed`: `uniform` (every split is equally likely) or `equal` (the same for each)",
  },
});

const MOST_NAMED = 3;

function named(parts: readonly string[]): string {
  const shown = parts.slice(0, MOST_NAMED).map((part) => `\`${part}\``);
  return parts.length > MOST_NAMED ? `${shown.join(", ")} (+${parts.length - MOST_NAMED})` : shown.join(", ");
}

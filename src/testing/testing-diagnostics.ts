import { defineDiagnostic } from "../diagnostics/define-diagnostic.js";
import { quote } from "../diagnostics/quote.js";
import type { Localized } from "../text/localized.js";

export const noExamples = defineDiagnostic<{ rubric: string }>({
  code: "PTH6030",
  name: "no-examples",
  severity: "warning",
  id: {
    message: ({ rubric }) => `\`${rubric}\` tidak memuat contoh, jadi tidak ada yang diuji`,
    why: "Contoh menunjukkan bahwa rubrik menghasilkan nilai yang dimaksud, juga setelah diubah.",
    hint: () =>
      'tambahkan `example "..." { ... expect score ... }`, atau mulai dari yang ditulis `patuh test --generate-boundaries`',
  },
  en: {
    message: ({ rubric }) => `\`${rubric}\` has no examples, so nothing was tested`,
    why: "Examples show that a rubric gives the scores it is meant to give, also after a change.",
    hint: () =>
      'add `example "..." { ... expect score ... }`, or begin with what `patuh test --generate-boundaries` writes',
  },
});

export const subtotalForm = defineDiagnostic<{ name: string; given: string }>({
  code: "PTH5030",
  name: "example-subtotal-form",
  severity: "error",
  id: {
    message: ({ name, given }) => `\`${name}\` bukan indikator, jadi tidak dapat dijawab dengan ${quote(given)}`,
    why: "Nilai sebuah bagian dan sumbangannya setelah dibobot adalah dua angka yang berbeda; tidak ditebak mana yang dimaksud.",
    hint: ({ name, given }) => `tulis \`${name} score ${given}\` atau \`${name} ${given} points\``,
  },
  en: {
    message: ({ name, given }) => `\`${name}\` is no indicator, so it cannot be answered with ${quote(given)}`,
    why: "The score of a part and what it adds after weighting are two different numbers; which is meant is not guessed at.",
    hint: ({ name, given }) => `write \`${name} score ${given}\` or \`${name} ${given} points\``,
  },
});

/** A side of a bound for which no evidence was found. */
interface MissedSide {
  readonly rule: string;
  readonly test: string;
  readonly holds: boolean;
}

export const boundaryMissed = defineDiagnostic<MissedSide>({
  code: "PTH6031",
  name: "boundary-missed",
  severity: "info",
  id: {
    message: ({ rule, test, holds }) =>
      `untuk \`${test}\` dalam aturan \`${rule}\` tidak ditemukan bukti yang ${holds ? "memenuhinya" : "tidak memenuhinya"}`,
    why: "Pencariannya terbatas; sisi batas yang tanpa contoh tidak diuji.",
    hint: () => "tulis sendiri contohnya, atau periksa apakah syaratnya pernah dapat berubah",
  },
  en: {
    message: ({ rule, test, holds }) =>
      `no evidence was found for which \`${test}\` in the rule \`${rule}\` ${holds ? "holds" : "does not hold"}`,
    why: "The search is bounded; a side of a bound without an example is not tested.",
    hint: () => "write the example yourself, or check whether the condition can ever change",
  },
});

export const thresholdMissed = defineDiagnostic<{ category: string; why: Localized }>({
  code: "PTH6032",
  name: "threshold-missed",
  severity: "info",
  id: {
    message: ({ category, why }) => `tidak ada contoh di dalam kategori \`${category}\`: ${why.id}`,
    why: "Pencariannya terbatas; sisi batas yang tanpa contoh tidak diuji.",
    hint: () => "`patuh check --report` menunjukkan apakah kategori itu dapat dicapai",
  },
  en: {
    message: ({ category, why }) => `there is no example in the category \`${category}\`: ${why.en}`,
    why: "The search is bounded; a side of a bound without an example is not tested.",
    hint: () => "`patuh check --report` shows whether that category can be reached",
  },
});

import { controlCharacter, textTooLong } from "../../check/rules/control-character.js";
import { numbersTooFine } from "../../check/rules/number-fineness.js";
import {
  divisionByZero,
  expressionTooLarge,
  numberFormat,
  numberTooLarge,
  thousandsLookalike,
} from "../../check/rules/number-format.js";
import type { CodeEntry } from "./entry.js";
import { described, rubric } from "./example.js";

/** PTH1xxx: numbers and texts that can be read, but not with certainty or not within bounds. */
export const NUMBER_CODES: readonly CodeEntry[] = [
  {
    kind: numberFormat,
    wrong: rubric(`
      indicator tarif "Tarif dipasang" weight 62,5% { scale yes/no }
      indicator waktu "Waktu dipasang" weight 37.5% { scale yes/no }`),
    right: rubric(`
      indicator tarif "Tarif dipasang" weight 62.5% { scale yes/no }
      indicator waktu "Waktu dipasang" weight 37.5% { scale yes/no }`),
    more: {
      id: "Di dalam rubrik ditulis `62.5%`, bukan `62,5%`, dan `1000`, bukan `1.000`.",
      en: "A rubric has `62.5%`, not `62,5%`, and `1000`, not `1.000`.",
    },
  },
  {
    kind: thousandsLookalike,
    wrong: rubric('indicator berkas "Berkas selesai" weight 100% { scale number 0..2.000 higher is better }'),
    right: rubric('indicator berkas "Berkas selesai" weight 100% { scale number 0..2000 higher is better }'),
  },
  {
    kind: numberTooLarge,
    wrong: rubric('indicator hari "Hari tunggu" weight 100% { scale number 0..1e400 lower is better }'),
    right: rubric('indicator hari "Hari tunggu" weight 100% { scale number 0..30 lower is better }'),
    more: {
      id: "`1e400` berarti angka 1 dengan 400 nol. Angka seperti ini biasanya salah ketik.",
      en: "`1e400` is a 1 with 400 zeros. Such a number is usually a slip.",
    },
  },
  {
    kind: expressionTooLarge,
    wrong: rubric('indicator hari "Hari tunggu" weight 100% { scale number 0..1e80 * 1e80 lower is better }'),
    right: rubric('indicator hari "Hari tunggu" weight 100% { scale number 0..2 * 30 lower is better }'),
  },
  {
    kind: divisionByZero,
    wrong: rubric(`
      indicator tarif "Tarif dipasang" weight 1/0 { scale yes/no }
      indicator waktu "Waktu dipasang" weight 1/2 { scale yes/no }`),
    right: rubric(`
      indicator tarif "Tarif dipasang" weight 1/2 { scale yes/no }
      indicator waktu "Waktu dipasang" weight 1/2 { scale yes/no }`),
  },
  {
    kind: numbersTooFine,
    wrong: described(
      {
        id: "Seratus indikator, masing-masing dengan bobot seperti 1/10000000000000000000000000000000000000000000000000000000000, dan semua penyebutnya berlainan.",
        en: "A hundred indicators, each with a weight like 1/10000000000000000000000000000000000000000000000000000000000, and all divisors different.",
      },
      () => rubric(Array.from({ length: 100 }, (_, index) => finePart(index)).join("\n")),
    ),
    right: rubric(`
      indicator tarif "Tarif dipasang" weight 1/3 { scale yes/no }
      indicator waktu "Waktu dipasang" weight 2/3 { scale yes/no }`),
  },
  {
    kind: controlCharacter,
    wrong: rubric('title "Penilaian\u200b loket"'),
    right: rubric('title "Penilaian loket"'),
    more: {
      id: "Karakter seperti ini ikut tersalin dari halaman web atau PDF. Mengetik ulang teksnya selalu membantu.",
      en: "Such characters come along when text is copied from web pages or PDF files. Typing it again always helps.",
    },
  },
  {
    kind: textTooLong,
    wrong: described({ id: "Sebuah judul dengan 12.000 karakter.", en: "A title of 12,000 characters." }, () =>
      rubric(`title "${"Penilaian loket ".repeat(750)}"`),
    ),
    right: rubric(`
      title  "Penilaian loket"
      source pedoman "Pedoman penilaian loket" url "https://contoh.go.id/pedoman"`),
  },
];

function finePart(index: number): string {
  return `indicator bagian-${index} weight 1/${10n ** 58n + BigInt(index)} { scale yes/no }`;
}

import { categoryUnreachable } from "../../prove/category-unreachable.js";
import type { CodeEntry } from "./entry.js";
import { proved, rubric } from "./example.js";

const INDICATOR = `
  indicator tarif "Tarif dipasang" weight 50% { scale yes/no }
  indicator waktu "Waktu dipasang" weight 50% { scale yes/no }`;

/** PTH4053: what `patuh check` proves beyond the text. */
export const PROOF_CODES: readonly CodeEntry[] = [
  {
    kind: categoryUnreachable,
    wrong: proved(
      rubric(`${INDICATOR}
  category tinggi "Tinggi" from 90
  category sedang "Sedang" from 60
  category rendah "Rendah" from 0`),
    ),
    right: proved(
      rubric(`${INDICATOR}
  category tinggi "Tinggi" from 90
  category sedang "Sedang" from 50
  category rendah "Rendah" from 0`),
    ),
    more: {
      id: "Dua jawaban ya/tidak hanya memberi 0, 50 atau 100. `patuh check --report` menunjukkan untuk setiap kategori jawaban yang mencapainya.",
      en: "Two yes/no answers only give 0, 50 or 100. `patuh check --report` shows for every category answers that reach it.",
    },
  },
];

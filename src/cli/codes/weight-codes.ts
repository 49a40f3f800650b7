import { unusedAssumption } from "../../check/rules/unused-assumption.js";
import { weightNothingLeft, weightSum, weightsTotalRange } from "../../check/rules/weight-sum.js";
import { weightMissing, weightRange, weightUnit } from "../../check/rules/weight-value.js";
import type { CodeEntry } from "./entry.js";
import { rubric } from "./example.js";

/** PTH3xxx: weights; PTH2xxx: what is assumed of them. */
export const WEIGHT_CODES: readonly CodeEntry[] = [
  {
    kind: weightSum,
    wrong: rubric(`
      dimension layanan "Layanan" weight 100% {
        indicator tarif "Tarif dipasang" weight 60% { scale yes/no }
        indicator waktu "Waktu dipasang" weight 30% { scale yes/no }
      }`),
    right: rubric(`
      dimension layanan "Layanan" weight 100% {
        indicator tarif "Tarif dipasang" weight 60% { scale yes/no }
        indicator waktu "Waktu dipasang" weight 40% { scale yes/no }
      }`),
    more: {
      id: "Bobot dihitung di dalam satu blok saja: semua bagian di dalam `layanan` bersama-sama 100%, berapa pun bobot `layanan` sendiri. Tiga bagian yang sama berat ditulis `1/3`, bukan `33.33%`.",
      en: "Weights are added up inside one block only: all parts inside `layanan` make 100% together, whatever the weight of `layanan` itself. Three equal parts are written `1/3`, not `33.33%`.",
    },
  },
  {
    kind: weightMissing,
    wrong: rubric(`
      indicator tarif "Tarif dipasang" weight 60% { scale yes/no }
      indicator waktu "Waktu dipasang" { scale yes/no }`),
    right: rubric(`
      indicator tarif "Tarif dipasang" weight 60% { scale yes/no }
      indicator waktu "Waktu dipasang" weight 40% { scale yes/no }`),
  },
  {
    kind: weightRange,
    wrong: rubric(`
      indicator tarif "Tarif dipasang" weight 120% { scale yes/no }
      indicator waktu "Waktu dipasang" weight 40%  { scale yes/no }`),
    right: rubric(`
      indicator tarif "Tarif dipasang" weight 60% { scale yes/no }
      indicator waktu "Waktu dipasang" weight 40% { scale yes/no }`),
  },
  {
    kind: weightUnit,
    wrong: rubric(`
      indicator tarif "Tarif dipasang" weight 60  { scale yes/no }
      indicator waktu "Waktu dipasang" weight 40% { scale yes/no }`),
    right: rubric(`
      indicator tarif "Tarif dipasang" weight 60% { scale yes/no }
      indicator waktu "Waktu dipasang" weight 40% { scale yes/no }`),
  },
  {
    kind: weightNothingLeft,
    wrong: rubric(`
      dimension layanan "Layanan" weight 100% {
        indicator tarif "Tarif dipasang" weight 60% { scale yes/no }
        indicator waktu "Waktu dipasang" weight 40% { scale yes/no }
        indicator loket "Loket terbuka"  weight undisclosed { scale yes/no }
      }`),
    right: rubric(`
      dimension layanan "Layanan" weight 100% {
        indicator tarif "Tarif dipasang" weight 60% { scale yes/no }
        indicator waktu "Waktu dipasang" weight 30% { scale yes/no }
        indicator loket "Loket terbuka"  weight undisclosed { scale yes/no }
      }`),
  },
  {
    kind: weightsTotalRange,
    wrong: rubric(`
      weights total 99.9
      indicator syarat "Persyaratan" weight 33.3% { scale levels 1..4 }
      indicator waktu  "Waktu"       weight 33.3% { scale levels 1..4 }
      indicator biaya  "Biaya"       weight 33.3% { scale levels 1..4 }`),
    right: rubric(`
      weights total 99.9%
      indicator syarat "Persyaratan" weight 33.3% { scale levels 1..4 }
      indicator waktu  "Waktu"       weight 33.3% { scale levels 1..4 }
      indicator biaya  "Biaya"       weight 33.3% { scale levels 1..4 }`),
  },
  {
    kind: unusedAssumption,
    wrong: rubric(`
      undisclosed weights assume equal assumed "tidak ada keterangan lain"
      indicator tarif "Tarif dipasang" weight 60% { scale yes/no }
      indicator waktu "Waktu dipasang" weight 40% { scale yes/no }`),
    right: rubric(`
      indicator tarif "Tarif dipasang" weight 60% { scale yes/no }
      indicator waktu "Waktu dipasang" weight 40% { scale yes/no }`),
  },
];

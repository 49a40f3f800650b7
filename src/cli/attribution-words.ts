import type { AttributionTerms, BecauseOf, Together, TreeTerms } from "../diff/attribution.js";
import type { Localized } from "../text/localized.js";
import { match } from "../text/match.js";

/** What the terms of a change are called. */
export const TERM_WORDS: Readonly<Record<Exclude<keyof AttributionTerms, "ofTree">, Localized>> = {
  evidence: { id: "Bukti: jawaban, fakta, subtotal", en: "Evidence: answers, facts, subtotals" },
  scales: { id: "Skala jawaban", en: "Scales of answers" },
  tree: { id: "Susunan dan bobot", en: "Tree and weights" },
  paired: { id: "Jawaban bersama skalanya (tidak terpisahkan)", en: "Answers with their scales (not separable)" },
  rules: { id: "Aturan, kebijakan, pembulatan bagian", en: "Rules, policies, rounding of parts" },
  rounding: { id: "Pembulatan nilai yang terbit", en: "Rounding of published scores" },
};

/** What the effect of the tree consists of. */
export const TREE_WORDS: Readonly<Record<keyof TreeTerms, Localized>> = {
  weights: { id: "bobot bagian yang tetap", en: "weights of parts that stayed" },
  added: { id: "bagian baru", en: "new parts" },
  removed: { id: "bagian yang hilang", en: "parts that are gone" },
  inseparable: { id: "tidak terpisahkan", en: "not separable" },
};

/** Because of what a category changed. */
export const BECAUSE_WORDS: Readonly<Record<BecauseOf, Localized>> = {
  evidence: { id: "karena bukti saja", en: "because of the evidence alone" },
  rubric: { id: "karena rubrik saja", en: "because of the rubric alone" },
  both: { id: "karena bukti dan rubrik bersama", en: "because of evidence and rubric together" },
  inseparable: { id: "sebabnya tidak dapat dipisahkan", en: "because of what cannot be told apart" },
  none: { id: "tidak berubah", en: "not changed" },
};

/** Why two things moved as one. */
export const TOGETHER_WORDS: Readonly<Record<Together["why"], Localized>> = {
  scale: {
    id: "jawaban satu tahun tidak cocok dengan skala tahun lain",
    en: "an answer of one year does not fit the scale of the other",
  },
  "not-told": {
    id: "bukti satu tahun tidak mengatakan apa-apa tentangnya",
    en: "the evidence of one year says nothing of it",
  },
  missing: {
    id: "tanpa jawaban, kebijakan tahun lain tidak memberi nilai",
    en: "without an answer the policy of the other year gives no score",
  },
};

/** The other words of a split change. */
export const ATTRIBUTION_WORDS = {
  term: { id: "Sebab", en: "Cause" },
  change: { id: "Perubahan", en: "Change" },
  meanChange: { id: "Rata-rata", en: "Mean" },
  difference: { id: "Selisih", en: "Difference" },
  category: { id: "Kategori", en: "Category" },
  byZone: { id: "dibandingkan menurut zona", en: "compared by zone" },
  evidence: { id: "Bukti", en: "Evidence" },
  scales: { id: "Skala", en: "Scales" },
  tree: { id: "Susunan", en: "Tree" },
  rules: { id: "Aturan", en: "Rules" },
  paired: { id: "Bersama", en: "Paired" },
  total: { id: "Jumlah", en: "Total" },
  together: { id: "Bergerak bersama", en: "Moved together" },
  countedUnder: { id: "dihitung pada", en: "counted under" },
  assumptions: { id: "Andaian", en: "Assumptions" },
  roundingOf: { id: "pembulatan", en: "rounding of" },
  byRubric: { id: "Berubah kategori karena rubrik saja", en: "Changed category because of the rubric alone" },
  nobody: { id: "tidak ada", en: "nobody" },
  onlyBefore: { id: "Hanya tahun sebelumnya", en: "Only in the earlier year" },
  onlyAfter: { id: "Hanya tahun sesudahnya", en: "Only in the later year" },
  unread: { id: "Tidak terbaca pada salah satu tahun", en: "Not read in one year" },
  counted: { id: "diuraikan", en: "split" },
  of: { id: "dari", en: "of" },
} as const satisfies Record<string, Localized>;

/** The heading of a split change. */
export function howWords(before: string, after: string): Localized {
  return { id: `Bagaimana ${before} menjadi ${after}`, en: `How ${before} became ${after}` };
}

/** What evidence of one year would have had under the rubric of another. */
export function underWords(evidence: Localized, rubric: Localized, found: Localized): Localized {
  return {
    id: `bukti ${evidence.id} menurut rubrik ${rubric.id}: ${found.id}`,
    en: `evidence of ${evidence.en} under the rubric of ${rubric.en}: ${found.en}`,
  };
}

/** Why a category that hangs on something cannot be told. */
export function untoldWords(why: Together["why"], title: Localized): Localized {
  return match(why)
    .returnType<Localized>()
    .with("scale", () => ({
      id: `tidak dapat dipisahkan: jawaban untuk *${title.id}* hanya cocok dengan skala tahunnya sendiri`,
      en: `cannot be told apart: the answer for *${title.en}* fits only the scale of its own year`,
    }))
    .with("not-told", () => ({
      id: `tidak dapat dipisahkan: bukti satu tahun tidak mengatakan apa-apa tentang *${title.id}*`,
      en: `cannot be told apart: the evidence of one year says nothing of *${title.en}*`,
    }))
    .with("missing", () => ({
      id: `tidak dapat dipisahkan: tanpa jawaban untuk *${title.id}*, kebijakan tahun lain tidak memberi nilai`,
      en: `cannot be told apart: without an answer for *${title.en}* the policy of the other year gives no score`,
    }))
    .exhaustive();
}

/** Two rubrics of one name and year. */
export const TWIN_WORDS = {
  before: { id: "rubrik pertama", en: "first rubric" },
  after: { id: "rubrik kedua", en: "second rubric" },
} as const satisfies Record<string, Localized>;

/** What one published score is by the thresholds of two years. */
export function thresholdWords(
  score: string,
  [first, second]: readonly [Localized, Localized],
  found: readonly [Localized, Localized],
): Localized {
  return {
    id: `${score} menurut ambang ${first.id}: ${found[0].id}, menurut ambang ${second.id}: ${found[1].id}`,
    en: `${score} by the thresholds of ${first.en}: ${found[0].en}, by those of ${second.en}: ${found[1].en}`,
  };
}

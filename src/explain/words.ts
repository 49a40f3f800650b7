import type { Assumption } from "../evaluate/outcome.js";
import type { LeftOut } from "../evaluate/trace.js";
import type { Localized } from "../text/localized.js";

/** The fixed words of an explanation. */
export interface Words {
  readonly heading: string;
  readonly subject: string;
  readonly rubric: string;
  readonly score: string;
  readonly category: string;
  readonly zone: string;
  readonly certain: string;
  readonly award: string;
  readonly awards: Readonly<Record<"given" | "withheld", string>>;
  readonly labels: string;
  readonly verdict: string;
  readonly noScore: string;
  readonly noSingleScore: string;
  readonly facts: string;
  readonly fromAnswers: string;
  readonly scoreRules: string;
  readonly rounding: string;
  readonly thresholds: string;
  readonly otherRules: string;
  readonly rules: string;
  readonly whyRange: string;
  readonly whyNoScore: string;
  readonly assumptions: string;
  readonly remarks: string;
  readonly total: string;
  readonly leftOut: string;
  readonly answerLeftOut: string;
  readonly stopped: string;
  readonly mayApply: (why: string) => string;
  readonly itsScore: string;
  readonly notCertain: string;
  readonly possible: string;
  readonly possibleCategories: string;
  readonly mayChange: string;
  readonly approximate: string;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  readonly between: (low: string, high: string) => string;
  readonly redistribution: string;
  readonly leftOutBecause: Readonly<Record<LeftOut, string>>;
  /** A weight that is null was never published. */
  readonly gives: (part: string, because: string, weight: string | null) => string;
  readonly receives: (part: string, received: string, from: string, to: string) => string;
  readonly weightsTotal: (total: string) => string;
  readonly becauseUndisclosed: (parts: string) => string;
  readonly becauseNotBrokenDown: string;
  readonly becauseBelow: (parts: string) => string;
  readonly undisclosedWeights: string;
  readonly notBrokenDown: string;
  readonly missingAnswers: string;
  readonly unknownFacts: string;
  readonly everyPossibility: (between: string) => string;
  readonly certainAllTheSame: (category: string) => string;
  readonly ruleApplies: (why: string) => string;
  readonly ruleDoesNotApply: (why: string) => string;
  readonly ruleUndecided: (why: string) => string;
  readonly appliesAlways: (effect: string) => string;
  readonly appliesNever: string;
  readonly appliesSometimes: (effect: string) => string;
  readonly undecidedAnyway: string;
  readonly fromTo: (from: string, to: string) => string;
  readonly unchanged: string;
  readonly notBelow: (min: string) => string;
  readonly subtracted: (amount: string) => string;
  readonly scoreCapped: (most: string) => string;
  readonly categoryCapped: (category: string) => string;
  readonly awardWithheld: string;
  readonly labelled: (label: string) => string;
}

/** The words in both languages. */
export const WORDS: Localized<Words> = {
  id: {
    heading: "Penjelasan nilai",
    subject: "Yang dinilai",
    rubric: "Rubrik",
    score: "Nilai",
    category: "Kategori",
    zone: "zona",
    certain: "pasti",
    award: "Penghargaan",
    awards: { given: "diberikan", withheld: "ditahan" },
    labels: "Label",
    verdict: "Putusan",
    noScore: "tidak ada nilai",
    noSingleScore: "tidak ada nilai tunggal",
    facts: "Fakta",
    fromAnswers: "Dari jawaban ke nilai",
    scoreRules: "Aturan atas nilai",
    rounding: "Pembulatan",
    thresholds: "Kategori menurut ambang batas",
    otherRules: "Aturan atas kategori, penghargaan dan label",
    rules: "Aturan",
    whyRange: "Mengapa hanya ada rentang nilai",
    whyNoScore: "Mengapa tidak ada nilai",
    assumptions: "Bagian rubrik yang disimpulkan atau diandaikan",
    remarks: "Catatan",
    total: "Nilai keseluruhan",
    leftOut: "tidak ada yang dijawab di bagian ini; tidak dihitung",
    answerLeftOut: "tidak dihitung; bobotnya dibagikan kepada bagian lain yang dijawab",
    stopped: "rubrik ini tidak memberi nilai tanpa jawaban ini",
    mayApply: (why) => `belum diketahui apakah bagian ini berlaku, karena ${why}`,
    itsScore: "nilainya",
    notCertain: "belum pasti",
    possible: "Belum pasti, nilai yang mungkin",
    possibleCategories: "Kategori yang mungkin",
    mayChange: "Kategorinya tetap, tetapi nilai masih dapat berubah",
    approximate: "≈ berarti ditulis sampai empat desimal; perhitungannya memakai angka yang persis.",
    yes: "ya",
    no: "tidak",
    unknown: "tidak diketahui",
    between: (low, high) => (low === high ? low : `antara ${low} dan ${high}`),
    redistribution: "Bobot yang dibagikan, sebanding dengan bobot penerimanya:",
    leftOutBecause: { missing: "tidak dijawab", "not-applicable": "tidak berlaku" },
    gives: (part, because, weight) => `${part} (${because}) memberikan ${weight ?? "bobotnya yang tidak diterbitkan"}`,
    receives: (part, received, from, to) => `${part} menerima ${received}: dari ${from} menjadi ${to}`,
    weightsTotal: (total) => `bobot di sini berjumlah ${total}, seperti yang diterbitkan`,
    becauseUndisclosed: (parts) => `karena bobot ${parts} tidak pernah diterbitkan`,
    becauseNotBrokenDown: "karena rinciannya tidak ada di rubrik ini",
    becauseBelow: (parts) => `karena nilai ${parts} belum pasti`,
    undisclosedWeights: "Bobot yang tidak pernah diterbitkan",
    notBrokenDown: "Tidak dirinci di rubrik ini",
    missingAnswers: "Tidak dijawab",
    unknownFacts: "Fakta yang tidak diketahui",
    everyPossibility: (between) => `Di setiap kemungkinan nilainya ${between}`,
    certainAllTheSame: (category) => `Kategorinya tetap pasti: ${category} di setiap kemungkinan`,
    ruleApplies: (why) => `berlaku, karena ${why}`,
    ruleDoesNotApply: (why) => `tidak berlaku, karena ${why}`,
    ruleUndecided: (why) => `tidak dapat diputuskan, karena ${why}; tidak mengubah apa pun`,
    appliesAlways: (effect) => `berlaku di setiap kemungkinan: ${effect}`,
    appliesNever: "tidak berlaku di kemungkinan mana pun",
    appliesSometimes: (effect) => `belum diketahui apakah berlaku; bila berlaku: ${effect}`,
    undecidedAnyway: "tidak dapat diputuskan; tidak mengubah apa pun",
    fromTo: (from, to) => `dari ${from} menjadi ${to}`,
    unchanged: "tidak ada yang berubah",
    notBelow: (min) => `tidak lebih rendah dari ${min}`,
    subtracted: (amount) => `nilai dikurangi ${amount}`,
    scoreCapped: (most) => `nilai paling tinggi ${most}`,
    categoryCapped: (category) => `kategori paling tinggi ${category}`,
    awardWithheld: "penghargaan ditahan",
    labelled: (label) => `diberi label: ${label}`,
  },
  en: {
    heading: "How the score came about",
    subject: "Assessed",
    rubric: "Rubric",
    score: "Score",
    category: "Category",
    zone: "zone",
    certain: "certain",
    award: "Award",
    awards: { given: "given", withheld: "withheld" },
    labels: "Labels",
    verdict: "Verdict",
    noScore: "no score",
    noSingleScore: "no single score",
    facts: "Facts",
    fromAnswers: "From answers to the score",
    scoreRules: "Rules on the score",
    rounding: "Rounding",
    thresholds: "Category by thresholds",
    otherRules: "Rules on category, award and labels",
    rules: "Rules",
    whyRange: "Why there is only a range",
    whyNoScore: "Why there is no score",
    assumptions: "Parts of the rubric that were inferred or assumed",
    remarks: "Remarks",
    total: "Whole score",
    leftOut: "nothing in this part was answered; left out",
    answerLeftOut: "left out; its weight goes to other parts that were answered",
    stopped: "this rubric gives no score without this answer",
    mayApply: (why) => `it is not known whether this part applies, because ${why}`,
    itsScore: "its score is",
    notCertain: "not certain",
    possible: "Not certain, the score could be",
    possibleCategories: "Possible categories",
    mayChange: "The category stays, but the score may still change",
    approximate: "≈ means shown to four decimals; the calculation uses the exact number.",
    yes: "yes",
    no: "no",
    unknown: "not known",
    between: (low, high) => (low === high ? low : `between ${low} and ${high}`),
    redistribution: "Weights given away, in proportion to the weights of those who receive:",
    leftOutBecause: { missing: "not answered", "not-applicable": "not applicable" },
    gives: (part, because, weight) => `${part} (${because}) gives ${weight ?? "its weight, which was never published"}`,
    receives: (part, received, from, to) => `${part} receives ${received}: from ${from} to ${to}`,
    weightsTotal: (total) => `the weights here add up to ${total}, as they were published`,
    becauseUndisclosed: (parts) => `because the weights of ${parts} were never published`,
    becauseNotBrokenDown: "because this rubric has no details of it",
    becauseBelow: (parts) => `because the score of ${parts} is not certain`,
    undisclosedWeights: "Weights that were never published",
    notBrokenDown: "Without details in this rubric",
    missingAnswers: "Not answered",
    unknownFacts: "Facts that are not known",
    everyPossibility: (between) => `In every case the score is ${between}`,
    certainAllTheSame: (category) => `The category is certain all the same: ${category} in every case`,
    ruleApplies: (why) => `applies, because ${why}`,
    ruleDoesNotApply: (why) => `does not apply, because ${why}`,
    ruleUndecided: (why) => `cannot be decided, because ${why}; changes nothing`,
    appliesAlways: (effect) => `applies in every case: ${effect}`,
    appliesNever: "does not apply in any case",
    appliesSometimes: (effect) => `not known yet whether it applies; if it does: ${effect}`,
    undecidedAnyway: "cannot be decided; changes nothing",
    fromTo: (from, to) => `from ${from} to ${to}`,
    unchanged: "nothing changes",
    notBelow: (min) => `never below ${min}`,
    subtracted: (amount) => `${amount} is subtracted from the score`,
    scoreCapped: (most) => `the score is at most ${most}`,
    categoryCapped: (category) => `the category is at most ${category}`,
    awardWithheld: "the award is withheld",
    labelled: (label) => `the label is given: ${label}`,
  },
};

/** What an assumption may be about. */
export const ABOUT_WORDS: Readonly<Record<Assumption["about"], Localized>> = {
  score: { id: "nilai", en: "score" },
  missing: { id: "jawaban yang tidak ada", en: "missing answers" },
  "not-applicable": { id: "bagian yang tidak berlaku", en: "parts that do not apply" },
  undisclosed: { id: "bobot yang tidak diterbitkan", en: "undisclosed weights" },
  weight: { id: "bobot", en: "weight" },
  part: { id: "bagian", en: "part" },
  applies: { id: "berlakunya", en: "applicability of" },
  scale: { id: "skala", en: "scale" },
  answer: { id: "arti jawaban", en: "meaning of the answer to" },
  observations: { id: "pengamatan", en: "observations of" },
  rounding: { id: "pembulatan", en: "rounding of" },
  category: { id: "kategori", en: "category" },
  fact: { id: "fakta", en: "fact" },
  rule: { id: "aturan", en: "rule" },
  verdict: { id: "putusan", en: "verdict" },
};

/** How something that no source states came into a rubric. */
export const KIND_WORDS: Readonly<Record<Assumption["kind"], Localized>> = {
  inferred: { id: "disimpulkan", en: "inferred" },
  assumed: { id: "diandaikan", en: "assumed" },
};

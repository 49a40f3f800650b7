import { MODE_WORDS } from "../model/mode-words.js";
import { ZONE_WORDS } from "../model/zone-words.js";
import { formatExact } from "../numeric/format-exact.js";
import { formatPercent } from "../numeric/format-percent.js";
import { parseExact } from "../numeric/parse-exact.js";
import type { Language, Localized } from "../text/localized.js";
import { match } from "../text/match.js";
import { titleIn } from "../text/title-in.js";
import type { ConditionData, EffectData, NumberKind, WordKind } from "./change.js";

/** `a, b dan c`, `a, b and c`; with semicolons where a comma would be taken for one of its own. */
export function listOf(words: readonly string[], language: Language): string {
  if (words.length > 1 && words.some((word) => word.includes(","))) return words.join("; ");
  const and = language === "id" ? " dan " : " and ";
  return [words.slice(0, -1).join(", "), ...words.slice(-1)].filter((part) => part !== "").join(and);
}

/** A number as it is read: a weight as a percentage. */
export function numberWords(kind: NumberKind, text: string | null, language: Language): string {
  if (text === null) return kind === "weight" ? UNKNOWN[language] : NONE[language];
  const value = parseExact(text);
  if (value === null) return text;
  return kind === "weight" || kind === "weights-total" ? formatPercent(value) : formatExact(value);
}

/** A word of the rubric as it is read. */
export function wordWords(kind: WordKind, text: string | null, language: Language): string {
  if (text === null) return NONE[language];
  return WORDS[kind]?.[text]?.[language] ?? text;
}

/** What a zone is called. */
export function zoneWords(zone: string, language: Language): string {
  return WORDS.zone?.[zone]?.[language] ?? zone;
}

const UNKNOWN: Localized = { id: "tidak diketahui", en: "not known" };
const NONE: Localized = { id: "tidak ada", en: "none" };

/** What the words of the language mean, by the kind of change. */
const WORDS: Partial<Readonly<Record<WordKind, Readonly<Record<string, Localized>>>>> = {
  "may-be-not-applicable": { yes: { id: "boleh", en: "allowed" }, no: { id: "tidak boleh", en: "not allowed" } },
  comparison: {
    published: { id: "nilai yang terbit", en: "the published score" },
    exact: { id: "nilai sebelum dibulatkan", en: "the score before rounding" },
  },
  "score-mode": MODE_WORDS,
  direction: {
    higher: { id: "lebih tinggi lebih baik", en: "higher is better" },
    lower: { id: "lebih rendah lebih baik", en: "lower is better" },
    yes: { id: "ya lebih baik", en: "yes is better" },
    no: { id: "tidak lebih baik", en: "no is better" },
  },
  combine: {
    mean: { id: "rata-rata", en: "the mean" },
    lowest: { id: "yang terendah", en: "the lowest" },
    highest: { id: "yang tertinggi", en: "the highest" },
  },
  "scale-kind": {
    "yes-no": { id: "ya/tidak", en: "yes/no" },
    levels: { id: "tingkat", en: "levels" },
    choice: { id: "pilihan", en: "a choice" },
    count: { id: "hitungan", en: "a count" },
    number: { id: "angka", en: "a number" },
    mean: { id: "rata-rata responden", en: "the mean of respondents" },
    checklist: { id: "daftar periksa", en: "a checklist" },
    steps: { id: "langkah", en: "steps" },
  },
  "fact-type": {
    "yes-no": { id: "ya/tidak", en: "yes/no" },
    choice: { id: "pilihan", en: "a choice" },
    number: { id: "angka", en: "a number" },
  },
  "part-level": {
    dimension: { id: "dimensi", en: "a dimension" },
    variable: { id: "variabel", en: "a variable" },
    indicator: { id: "indikator", en: "an indicator" },
  },
  zone: ZONE_WORDS,
  ties: {
    share: { id: "berbagi tempat (1 2 2 4)", en: "share a place (1 2 2 4)" },
    dense: { id: "berurutan (1 2 2 3)", en: "dense (1 2 2 3)" },
  },
  by: {
    published: { id: "nilai yang terbit", en: "the published score" },
    exact: { id: "nilai persis", en: "the exact score" },
  },
};

/** A condition in the words of the rubric, with `dan`, `atau` and `tidak` in Indonesian. */
export function conditionWords(condition: ConditionData, language: Language): string {
  const [and, or, not] = language === "id" ? ["dan", "atau", "tidak"] : ["and", "or", "not"];
  const below = (part: ConditionData): string =>
    part.kind === "any-of" || part.kind === "all-of"
      ? `(${conditionWords(part, language)})`
      : conditionWords(part, language);
  return match(condition)
    .returnType<string>()
    .with({ kind: "any-of" }, ({ parts }) => parts.map(below).join(` ${or} `))
    .with({ kind: "all-of" }, ({ parts }) => parts.map(below).join(` ${and} `))
    .with({ kind: "not" }, ({ operand }) => `${not} ${below(operand)}`)
    .with({ kind: "fact-is" }, ({ fact, value }) => (value === "yes" ? fact : `${fact} = ${value}`))
    .with({ kind: "fact-compared" }, ({ fact, operator, bound }) => `${fact} ${SIGNS[operator]} ${bound}`)
    .with({ kind: "score-compared" }, ({ path, operator, bound }) => {
      const score = language === "id" ? "nilai" : "score";
      const of = path === "" ? score : `${score} ${path.slice(path.lastIndexOf(".") + 1)}`;
      return `${of} ${SIGNS[operator]} ${bound}`;
    })
    .exhaustive();
}

const SIGNS = { "at least": "≥", "at most": "≤", above: ">", below: "<" } as const;

/** What a rule does. */
export function effectWords(effect: EffectData, language: Language): string {
  const isId = language === "id";
  return match(effect)
    .returnType<string>()
    .with({ kind: "subtract" }, ({ amount }) =>
      isId ? `nilai dikurangi ${amount}` : `${amount} is subtracted from the score`,
    )
    .with({ kind: "cap-score" }, ({ most }) => (isId ? `nilai paling tinggi ${most}` : `the score is at most ${most}`))
    .with({ kind: "cap-category" }, ({ category }) =>
      isId ? `kategori paling tinggi ${category}` : `the category is at most ${category}`,
    )
    .with({ kind: "withhold-award" }, () => (isId ? "penghargaan ditahan" : "the award is withheld"))
    .with({ kind: "label" }, ({ title }) =>
      isId ? `diberi label “${title.id}”` : `labelled “${titleIn(title, language)}”`,
    )
    .exhaustive();
}

import { showNumber, showPercent } from "../explain/show-number.js";
import type { Possibility, Standing, StatementKind, Witness } from "../prove/proofs.js";
import type { Language, Localized } from "../text/localized.js";
import { match } from "../text/match.js";

/** How a statement came into a rubric. */
export const STANDING_WORDS: Readonly<Record<Standing, Localized>> = {
  documented: { id: "Bersumber", en: "Sourced" },
  inferred: { id: "Disimpulkan", en: "Inferred" },
  assumed: { id: "Diandaikan", en: "Assumed" },
  undisclosed: { id: "Tidak terbit", en: "Undisclosed" },
  unsourced: { id: "Tanpa sumber", en: "Unsourced" },
};

/** What the kinds of statements are called. */
export const STATEMENT_WORDS: Readonly<Record<StatementKind, Localized>> = {
  score: { id: "Nilai dan pembulatan", en: "Score and rounding" },
  policy: { id: "Kebijakan", en: "Policies" },
  weight: { id: "Bobot", en: "Weights" },
  scale: { id: "Skala", en: "Scales" },
  answer: { id: "Jawaban pada skala", en: "Answers on scales" },
  category: { id: "Ambang kategori", en: "Thresholds" },
  condition: { id: "Syarat berlaku", en: "Applicability" },
  rounding: { id: "Pembulatan bagian", en: "Rounding of parts" },
  observations: { id: "Pengamatan", en: "Observations" },
  fact: { id: "Fakta", en: "Facts" },
  rule: { id: "Aturan", en: "Rules" },
  verdict: { id: "Baris putusan", en: "Verdict rows" },
  level: { id: "Jenjang dan peringkat", en: "Levels and ranks" },
};

/** What is known of whether a condition holds, or fails. */
export const POSSIBILITY_WORDS: Readonly<Record<Possibility, Localized>> = {
  shown: { id: "ya", en: "yes" },
  never: { id: "tidak pernah", en: "never" },
  undecided: { id: "belum terbukti", en: "not decided" },
};

/** How many answers of a witness are shown. */
const MOST_SHOWN = 3;

/** The score of a witness and a few of its answers: `94.00: input 94, process 94 (+2)`. */
export function witnessText({ score, range, evidence }: Witness, language: Language): string {
  const { facts, answers, known } = evidence;
  const given = [...Object.entries(answers), ...Object.entries(known)];
  const shown = given.slice(0, MOST_SHOWN).map(([name, value]) => `${name} ${valueText(value, language)}`);
  const more = given.length > shown.length ? ` (+${given.length - shown.length})` : "";
  const stated = Object.entries(facts).map(([name, value]) => `${name} ${valueText(value, language)}`);
  const list = [...stated, ...shown].join(", ");
  const bounds = range === null ? "" : showNumber(range.low);
  return `${score ?? bounds}: ${list === "" ? nothing(language) : `${list}${more}`}`;
}

function nothing(language: Language): string {
  return language === "id" ? "tanpa jawaban" : "no answers";
}

/** How the split of unpublished weights bears on a witness; "" where all weights are known. */
export function splitText({ under, weights }: Witness, language: Language): string {
  return match(under)
    .with("published", () => "")
    .with("any-split", () =>
      language === "id" ? "berapa pun bobot yang tidak terbit" : "whatever the unpublished weights are",
    )
    .with("equal-split", () =>
      language === "id"
        ? "dengan bobot sama besar sebagai andaian rubrik"
        : "with the equal weights that the rubric assumes",
    )
    .with("this-split", () => {
      const shares = Object.entries(weights).filter(([, weight]) => weight !== "0");
      const shown = shares.slice(0, MOST_SHOWN).map(([path, weight]) => `${path} ${showPercent(weight)}`);
      const more = shares.length > shown.length ? ` (+${shares.length - shown.length})` : "";
      return `${language === "id" ? "bila bobotnya" : "if the weights are"} ${shown.join(", ")}${more}`;
    })
    .exhaustive();
}

/** A value as evidence has it, in few characters. */
export function valueText(value: unknown, language: Language): string {
  if (value === true) return language === "id" ? "ya" : "yes";
  if (value === false) return language === "id" ? "tidak" : "no";
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return listText(value, language);
  if (typeof value !== "object" || value === null) return String(value);
  const [number] = Object.values(value);
  return typeof number === "string" ? number : JSON.stringify(value);
}

/** More elements than these are only counted. */
const MOST_ELEMENTS = 4;

function listText(values: readonly unknown[], language: Language): string {
  if (values.length === 0) return "[]";
  const shown = values.slice(0, MOST_ELEMENTS).map((value) => valueText(value, language));
  return `[${shown.join(", ")}${values.length > MOST_ELEMENTS ? `, … (${values.length})` : ""}]`;
}

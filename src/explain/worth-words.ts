import type {
  AnswerText,
  ChecklistConversion,
  CombinedConversion,
  Conversion,
  LinearConversion,
} from "../evaluate/trace.js";
import { parseExact } from "../numeric/parse-exact.js";
import { compare } from "../numeric/rational.js";
import type { Language } from "../text/localized.js";
import { match } from "../text/match.js";
import { showNumber, showPercent } from "./show-number.js";

/** What an answer is worth, and how that was computed. */
export function worthWords(
  answer: AnswerText | null,
  conversion: Conversion,
  points: string,
  language: Language,
): string {
  const worth = `${language === "id" ? "bernilai" : "worth"} ${showNumber(points)}`;
  return match(conversion)
    .returnType<string>()
    .with({ kind: "stated" }, () => worth)
    .with({ kind: "missing" }, () =>
      language === "id" ? `dihitung sebagai nilai terendah, ${worth}` : `counts as the lowest score, ${worth}`,
    )
    .with({ kind: "linear" }, (linear) => `${scaleWords(answer, linear, language)}${worth}${formula(linear)}`)
    .with({ kind: "checklist" }, (list) => `${worth}${checklistFormula(list)}`)
    .with({ kind: "combined" }, (combined) => `${COMBINED[language][combined.combine]}, ${worth}${terms(combined)}`)
    .exhaustive();
}

const COMBINED: Readonly<Record<Language, Readonly<Record<CombinedConversion["combine"], string>>>> = {
  id: { mean: "rata-rata pengamatan", lowest: "pengamatan terendah", highest: "pengamatan tertinggi" },
  en: { mean: "mean of the observations", lowest: "lowest observation", highest: "highest observation" },
};

/** What became of the answer before it was placed on the scale: a mean, or a count that is full already. */
function scaleWords(answer: AnswerText | null, { value, worst, best }: LinearConversion, language: Language): string {
  const scale =
    language === "id"
      ? `skala ${showNumber(worst)} sampai ${showNumber(best)}`
      : `scale ${showNumber(worst)} to ${showNumber(best)}`;
  if (answer?.kind === "respondents") {
    return language === "id" ? `rata-rata ${showNumber(value)}, ${scale}, ` : `mean ${showNumber(value)}, ${scale}, `;
  }
  if (answer?.kind === "single" && answer.value !== value) {
    return language === "id"
      ? `mulai ${showNumber(value)} nilainya penuh, `
      : `from ${showNumber(value)} on the points are full, `;
  }
  return `${scale}, `;
}

/** How a value on a scale becomes points, where they differ. */
function formula({ value, worst, best, min, max }: LinearConversion): string {
  if (worst === min && best === max) return "";
  const [low, high] = [parseExact(worst), parseExact(best)];
  const rises = low !== null && high !== null && compare(low, high) < 0;
  const share = rises
    ? `(${term(value)} − ${term(worst)}) ÷ (${term(best)} − ${term(worst)})`
    : `(${term(worst)} − ${term(value)}) ÷ (${term(worst)} − ${term(best)})`;
  return ` = ${spread(share, min, max)}`;
}

/** `(50% + 30%) × 100` */
function checklistFormula({ weights, min, max }: ChecklistConversion): string {
  const shares = weights.filter(({ present }) => present).map(({ weight }) => showPercent(weight));
  if (shares.length === 0) return "";
  return ` = ${spread(shares.length === 1 ? shares.join("") : `(${shares.join(" + ")})`, min, max)}`;
}

/** A share of the score range as points. */
function spread(share: string, min: string, max: string): string {
  return min === "0" ? `${share} × ${term(max)}` : `${term(min)} + ${share} × (${term(max)} − ${term(min)})`;
}

/** `(70 + 100) ÷ 2`; nothing where one observation is taken as it is. */
function terms({ combine, observations }: CombinedConversion): string {
  if (combine !== "mean" || observations.length === 1) return "";
  return ` = (${observations.map(({ points }) => term(points)).join(" + ")}) ÷ ${observations.length}`;
}

/** A number inside a formula: a negative one in brackets. */
function term(text: string): string {
  return text.startsWith("-") ? `(${showNumber(text)})` : showNumber(text);
}

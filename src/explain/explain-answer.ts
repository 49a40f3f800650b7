import { match } from "ts-pattern";
import type { AnswerStep, AnswerText, LinearConversion, PartStep } from "../evaluate/trace.js";
import { parseExact } from "../numeric/parse-exact.js";
import { add, compare, type Rational, ZERO } from "../numeric/rational.js";
import type { Language } from "../text/localized.js";
import { printable } from "../text/printable.js";
import { showNumber, showPercent } from "./show-number.js";
import { titleIn, WORDS } from "./words.js";

/** One indicator in a few lines: what was answered, what it is worth and why, what it adds. */
export function explainAnswer(step: AnswerStep, part: PartStep, language: Language): readonly string[] {
  const lines = [`${step.code === null ? "" : `${step.code} `}${titleIn(step.title, language)}`];
  lines.push(`  ${answerWords(step, language)}`);
  lines.push(`  ${worthWords(step, language)}`);
  if (part.contribution !== null) lines.push(`  ${contributionWords(part, language)}`);
  const { source, note } = step;
  if (source !== null) lines.push(`  ${language === "id" ? "bukti" : "evidence"}: ${printable(source)}`);
  if (note !== null) lines.push(`  ${language === "id" ? "catatan" : "note"}: ${printable(note)}`);
  return lines;
}

/** `5 × 17% = 0.85`, with the original weight where parts were left out. */
export function contributionWords(part: PartStep, language: Language): string {
  const { score, weight, effectiveWeight, contribution } = part;
  const was = language === "id" ? "semula" : "was";
  const share = weight === effectiveWeight ? "" : ` (${was} ${showPercent(weight)})`;
  return `${showNumber(score ?? "")} × ${showPercent(effectiveWeight)}${share} = ${showNumber(contribution ?? "")}`;
}

function answerWords({ answer, meaning }: AnswerStep, language: Language): string {
  if (answer === null) return language === "id" ? "tidak dijawab" : "not answered";
  const text = answerText(answer, language);
  return meaning === null ? text : `${text}: ${titleIn(meaning, language)}`;
}

function answerText(answer: AnswerText, language: Language): string {
  const { yes: yesWord, no: noWord } = WORDS[language];
  const word = language === "id" ? "jawaban" : "answer";
  return match(answer)
    .returnType<string>()
    .with({ kind: "yes-no" }, ({ yes }) => `${word} ${yes ? yesWord : noWord}`)
    .with({ kind: "single" }, ({ value }) => `${word} ${showNumber(value)}`)
    .with({ kind: "stated-mean" }, ({ mean, respondents }) => {
      if (respondents === null) return `${language === "id" ? "rata-rata" : "mean"} ${showNumber(mean)}`;
      return language === "id"
        ? `rata-rata ${showNumber(mean)} dari ${respondents} responden`
        : `mean ${showNumber(mean)} of ${respondents} respondents`;
    })
    .with({ kind: "respondents" }, ({ counts }) => {
      const people = showNumber(String(total(counts.map(({ respondents }) => respondents)).num));
      const list = counts.map(({ choice, respondents }) =>
        language === "id" ? `${respondents} orang memilih ${choice}` : `${respondents} chose ${choice}`,
      );
      return language === "id"
        ? `jawaban ${people} responden: ${list.join(", ")}`
        : `answers of ${people} respondents: ${list.join(", ")}`;
    })
    .exhaustive();
}

function total(numbers: readonly string[]): Rational {
  return numbers.reduce((sum, text) => add(sum, parseExact(text) ?? ZERO), ZERO);
}

function worthWords({ answer, conversion, points }: AnswerStep, language: Language): string {
  if (conversion === null || points === null) {
    return language === "id"
      ? "tidak dihitung; bobotnya dibagikan kepada bagian lain yang dijawab"
      : "left out; its weight goes to other parts that were answered";
  }
  const worth = `${language === "id" ? "bernilai" : "worth"} ${showNumber(points)}`;
  return match(conversion)
    .returnType<string>()
    .with({ kind: "stated" }, () => worth)
    .with({ kind: "missing" }, () =>
      language === "id" ? `dihitung sebagai nilai terendah, ${worth}` : `counts as the lowest score, ${worth}`,
    )
    .with({ kind: "linear" }, (linear) => `${scaleWords(answer, linear, language)}${worth}${formula(linear)}`)
    .exhaustive();
}

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
  return min === "0" ? ` = ${share} × ${term(max)}` : ` = ${term(min)} + ${share} × (${term(max)} − ${term(min)})`;
}

/** A number inside a formula: a negative one in brackets. */
function term(text: string): string {
  return text.startsWith("-") ? `(${showNumber(text)})` : showNumber(text);
}

import { match } from "ts-pattern";
import type { AnswerStep, AnswerText, Conversion, PartStep } from "../evaluate/trace.js";
import type { Language } from "../text/localized.js";
import { printable } from "../text/printable.js";
import { showNumber, showPercent } from "./show-number.js";
import { titleIn, WORDS } from "./words.js";

/** One indicator in one or two lines: what was answered, what it is worth, what it adds. */
export function explainAnswer(step: AnswerStep, part: PartStep, language: Language): readonly string[] {
  const name = `${step.code === null ? "" : `${step.code} `}${titleIn(step.title, language)}`;
  const lines = [name, `  ${answerWords(step, language)}${worth(step, language)}`];
  if (part.contribution !== null) lines.push(`  ${contributionWords(part)}`);
  const { source, note } = step;
  if (source !== null)
    lines.push(language === "id" ? `  bukti: ${printable(source)}` : `  evidence: ${printable(source)}`);
  if (note !== null) lines.push(language === "id" ? `  catatan: ${printable(note)}` : `  note: ${printable(note)}`);
  return lines;
}

/** `5 x 17% = 0.85`, with the original weight where siblings were left out. */
export function contributionWords({ score, weight, effectiveWeight, contribution }: PartStep): string {
  const share = showPercent(effectiveWeight);
  const shared = weight === effectiveWeight ? share : `${share} (${showPercent(weight)} ↑)`;
  return `${showNumber(score ?? "")} × ${shared} = ${showNumber(contribution ?? "")}`;
}

function answerWords({ answer, meaning }: AnswerStep, language: Language): string {
  if (answer === null) return language === "id" ? "tidak dijawab" : "not answered";
  const text = `${language === "id" ? "jawaban" : "answer"} ${answerText(answer, language)}`;
  return meaning === null ? text : `${text} "${titleIn(meaning, language)}"`;
}

function answerText(answer: AnswerText, language: Language): string {
  const { yes, no } = WORDS[language];
  return match(answer)
    .returnType<string>()
    .with({ kind: "single" }, ({ value }) => (value === "yes" ? yes : value === "no" ? no : showNumber(value)))
    .with({ kind: "stated-mean" }, ({ mean, respondents }) => {
      const people =
        respondents === null
          ? ""
          : language === "id"
            ? ` dari ${respondents} responden`
            : ` of ${respondents} respondents`;
      return `${language === "id" ? "rata-rata" : "mean"} ${showNumber(mean)}${people}`;
    })
    .with({ kind: "respondents" }, ({ counts }) => {
      const list = counts.map(({ choice, respondents }) => `${respondents} × ${choice}`).join(", ");
      return language === "id" ? `responden: ${list}` : `respondents: ${list}`;
    })
    .exhaustive();
}

function worth({ answer, conversion, points }: AnswerStep, language: Language): string {
  if (conversion === null || points === null) {
    return language === "id"
      ? "; tidak dihitung, bobotnya dibagikan kepada yang lain"
      : "; left out, its weight goes to the others";
  }
  const value = `${showNumber(points)}`;
  return match<Conversion>(conversion)
    .returnType<string>()
    .with({ kind: "stated" }, () => (language === "id" ? `, bernilai ${value}` : `, worth ${value}`))
    .with({ kind: "missing" }, () =>
      language === "id" ? `; dihitung sebagai nilai terendah, ${value}` : `; counts as lowest, ${value}`,
    )
    .with({ kind: "linear" }, ({ value: number, worst, best }) => {
      const mean = answer?.kind === "respondents" ? showNumber(number) : null;
      const scale = `${showNumber(worst)} → ${showNumber(best)}`;
      return language === "id"
        ? `${mean === null ? "" : `, rata-rata ${mean}`} pada skala ${scale}, bernilai ${value}`
        : `${mean === null ? "" : `, mean ${mean}`} on the scale ${scale}, worth ${value}`;
    })
    .exhaustive();
}

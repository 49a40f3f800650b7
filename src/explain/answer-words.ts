import type { AnswerText, ChecklistConversion, StepTitle } from "../evaluate/trace.js";
import { parseExact } from "../numeric/parse-exact.js";
import { add, type Rational, ZERO } from "../numeric/rational.js";
import type { Language } from "../text/localized.js";
import { match } from "../text/match.js";
import { titleIn } from "../text/title-in.js";
import { listWords } from "./list-words.js";
import { showNumber } from "./show-number.js";
import { WORDS } from "./words.js";

/** What was answered, with what the rubric says of it. */
export function answerWords(
  answer: AnswerText | null,
  meaning: StepTitle | null,
  items: ChecklistConversion["weights"],
  language: Language,
): string {
  if (answer === null) return language === "id" ? "tidak dijawab" : "not answered";
  const text = answerText(answer, items, language);
  return meaning === null ? text : `${text}: ${titleIn(meaning, language)}`;
}

function answerText(answer: AnswerText, items: ChecklistConversion["weights"], language: Language): string {
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
    .with({ kind: "checklist" }, () => checklistText(items, language))
    .with({ kind: "observations" }, ({ count }) =>
      language === "id" ? `${count} pengamatan` : `${count} observations`,
    )
    .exhaustive();
}

function checklistText(items: ChecklistConversion["weights"], language: Language): string {
  const named = (isThere: boolean): readonly string[] =>
    items.filter(({ present }) => present === isThere).map(({ title }) => titleIn(title, language));
  const [present, absent] = [named(true), named(false)];
  const there = language === "id" ? "ada" : "there";
  const notThere = language === "id" ? "tidak ada" : "not there";
  return [
    ...(present.length === 0 ? [] : [`${there}: ${listWords(present, language)}`]),
    ...(absent.length === 0 ? [] : [`${notThere}: ${listWords(absent, language)}`]),
  ].join("; ");
}

function total(numbers: readonly string[]): Rational {
  return numbers.reduce((sum, text) => add(sum, parseExact(text) ?? ZERO), ZERO);
}

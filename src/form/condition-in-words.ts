import type { Condition } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import type { ComparisonOperator } from "../syntax/tree-conditions.js";
import type { Language } from "../text/localized.js";
import { match } from "../text/match.js";
import { titleIn } from "../text/title-in.js";
import type { Choice } from "./asked-answer.js";
import type { Questions } from "./questions.js";

/** A condition as the person reads it who fills in a form: `Jenis instansi: Kabupaten, dan bukan (Sedang tutup: Ya)`. */
export function conditionInWords(condition: Condition, questions: Questions, language: Language): string {
  const inner = (one: Condition): string => {
    const text = conditionInWords(one, questions, language);
    return one.kind === "any-of" || one.kind === "all-of" ? `(${text})` : text;
  };
  return match(condition)
    .returnType<string>()
    .with({ kind: "any-of" }, ({ parts }) => parts.map(inner).join(language === "id" ? " atau " : " or "))
    .with({ kind: "all-of" }, ({ parts }) => parts.map(inner).join(language === "id" ? " dan " : " and "))
    .with({ kind: "not" }, ({ operand }) => `${language === "id" ? "bukan" : "not"} (${inner(operand)})`)
    .with({ kind: "fact-is" }, ({ fact, value }) => `${factTitle(fact)}: ${valueTitle(fact, value)}`)
    .with(
      { kind: "fact-compared" },
      ({ fact, operator, bound }) => `${factTitle(fact)} ${OPERATORS[language][operator]} ${formatExact(bound)}`,
    )
    .with(
      { kind: "score-compared" },
      ({ path, operator, bound }) => `${scoreTitle(path)} ${OPERATORS[language][operator]} ${formatExact(bound)}`,
    )
    .exhaustive();

  function factTitle(name: string): string {
    const fact = questions.facts.find((one) => one.name === name);
    return fact === undefined ? name : titleIn(fact.title, language);
  }

  function valueTitle(name: string, value: string): string {
    const answer = questions.facts.find((one) => one.name === name)?.answer;
    const choices: readonly Choice[] = answer?.kind === "one-of" ? answer.choices : [];
    // Conditions write yes and no in English.
    const title = choices.find((choice) => choice.value === value || choice.title?.en?.toLowerCase() === value)?.title;
    return title == null ? value : titleIn(title, language);
  }

  function scoreTitle(path: string): string {
    const part = questions.parts.find((one) => one.path === path);
    const title = part === undefined ? path : titleIn(part.title, language);
    return language === "id" ? `nilai ${title}` : `the score of ${title}`;
  }
}

const OPERATORS: Readonly<Record<Language, Readonly<Record<ComparisonOperator, string>>>> = {
  id: { "at least": "paling sedikit", "at most": "paling banyak", above: "di atas", below: "di bawah" },
  en: { "at least": "at least", "at most": "at most", above: "above", below: "below" },
};

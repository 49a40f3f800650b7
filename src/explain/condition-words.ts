import type { ConditionStep, FactStep } from "../evaluate/trace.js";
import type { ComparisonOperator } from "../syntax/tree-conditions.js";
import type { Language } from "../text/localized.js";
import { match } from "../text/match.js";
import { titleIn } from "../text/title-in.js";
import { listWords } from "./list-words.js";
import { showNumber } from "./show-number.js";
import { type Steps, titleOf } from "./steps.js";
import { WORDS } from "./words.js";

type Test = Extract<ConditionStep, { kind: "fact-is" | "fact-compared" | "score-compared" }>;

/**
 * Why a condition holds, fails or cannot be decided: the facts and scores that
 * settled it, each as a true statement. `or` needs only what holds, `and` only
 * what fails, and what is not known only that.
 */
export function conditionWords(condition: ConditionStep, steps: Steps, language: Language): string {
  const words = decidingTests(condition).map((test) => testWords(test, steps, language));
  return listWords([...new Set(words)], language);
}

function decidingTests(step: ConditionStep): readonly Test[] {
  return match(step)
    .returnType<readonly Test[]>()
    .with({ kind: "any-of" }, { kind: "all-of" }, ({ parts, holds }) =>
      parts.filter((part) => part.holds === holds).flatMap(decidingTests),
    )
    .with({ kind: "not" }, ({ operand }) => decidingTests(operand))
    .with({ kind: "fact-is" }, { kind: "fact-compared" }, { kind: "score-compared" }, (test) => [test])
    .exhaustive();
}

function testWords(test: Test, steps: Steps, language: Language): string {
  return match(test)
    .returnType<string>()
    .with({ kind: "fact-is" }, ({ fact, expected, holds }) => {
      const known = steps.facts.get(fact);
      const words = factWords(fact, known, language);
      // Of yes and no the one that is not told is clear.
      if (holds !== false || known?.meaning == null) return words;
      return `${words} (${language === "id" ? "bukan" : "not"} ${expected})`;
    })
    .with({ kind: "fact-compared" }, ({ of, operator, bound, value, holds }) => {
      const name = nameOfFact(of, steps.facts.get(of), language);
      return value === null
        ? `${name}: ${WORDS[language].unknown}`
        : `${name} ${comparisonWords(value, operator, bound, holds === true, language)}`;
    })
    .with({ kind: "score-compared" }, ({ of, operator, bound, value, holds }) => {
      const name = scoreName(of, steps, language);
      return value === null
        ? `${name} ${language === "id" ? "tidak ada" : "is missing"}`
        : `${name} ${comparisonWords(value, operator, bound, holds === true, language)}`;
    })
    .exhaustive();
}

/** `Jenis instansi: Kabupaten` */
export function factWords(name: string, fact: FactStep | undefined, language: Language): string {
  return `${nameOfFact(name, fact, language)}: ${valueWords(fact, language)}`;
}

function nameOfFact(name: string, fact: FactStep | undefined, language: Language): string {
  return fact === undefined ? name : titleIn(fact.title, language);
}

function valueWords(fact: FactStep | undefined, language: Language): string {
  if (fact === undefined || fact.value === null) return WORDS[language].unknown;
  if (fact.meaning !== null) return titleIn(fact.meaning, language);
  return yesOrNo(showNumber(fact.value), language);
}

function yesOrNo(value: string, language: Language): string {
  const { yes, no } = WORDS[language];
  if (value === "yes") return yes;
  return value === "no" ? no : value;
}

function scoreName(path: string, steps: Steps, language: Language): string {
  if (path === "") return language === "id" ? "nilai keseluruhan" : "the whole score";
  const title = titleOf(steps, path, language);
  return language === "id" ? `nilai ${title}` : `the score of ${title}`;
}

/** `12 mencapai 10`: how a number stands to a bound, said so that it is true. */
function comparisonWords(
  value: string,
  operator: ComparisonOperator,
  bound: string,
  holds: boolean,
  language: Language,
): string {
  const [so, notSo] = COMPARED[language][operator];
  return `${showNumber(value)} ${holds ? so : notSo} ${showNumber(bound)}`;
}

const COMPARED: Readonly<Record<Language, Readonly<Record<ComparisonOperator, readonly [so: string, notSo: string]>>>> =
  {
    id: {
      "at least": ["mencapai", "di bawah"],
      "at most": ["tidak melebihi", "melebihi"],
      above: ["di atas", "tidak di atas"],
      below: ["di bawah", "tidak di bawah"],
    },
    en: {
      "at least": ["reaches", "is below"],
      "at most": ["does not exceed", "exceeds"],
      above: ["is above", "is not above"],
      below: ["is below", "is not below"],
    },
  };

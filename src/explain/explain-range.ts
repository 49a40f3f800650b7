import type { Outcome } from "../evaluate/outcome.js";
import type { Language } from "../text/localized.js";
import { titleIn } from "../text/title-in.js";
import { listWords } from "./list-words.js";
import { showNumber } from "./show-number.js";
import { type Steps, titleOf } from "./steps.js";
import { WORDS } from "./words.js";

/** The score as far as it is known: the one number, or between what it lies. */
export function scoreWords({ score, range }: Outcome, language: Language): string {
  const words = WORDS[language];
  if (score !== null) return score;
  if (range === null) return words.noScore;
  return `${words.noSingleScore}, ${words.between(showNumber(range.low), showNumber(range.high))}`;
}

/** What the score could still be, beside a score or in place of it. */
export function rangeLines(
  { score, range, possibleCategories, certain }: Outcome,
  language: Language,
): readonly string[] {
  if (range === null) return [];
  const { possible, mayChange, possibleCategories: categories } = WORDS[language];
  if (score === null) return certain ? [] : [`${categories}: ${possibleCategories.join(", ")}`];
  if (range.low === range.high) return [];
  const bounds = `${showNumber(range.low)} ${language === "id" ? "sampai" : "to"} ${showNumber(range.high)}`;
  return [certain ? `${mayChange}: ${bounds}` : `${possible}: ${bounds} (${possibleCategories.join(", ")})`];
}

/** Why there is only a range, or nothing at all: everything that is not known, and what is certain all the same. */
export function explainRange(outcome: Outcome, steps: Steps, language: Language): readonly string[] {
  const { score, range, certain, category, unknownFacts } = outcome;
  if (score !== null) return [];
  const words = WORDS[language];
  const titled = (paths: readonly string[]): string =>
    listWords(
      paths.map((path) => (path === "" ? words.total : titleOf(steps, path, language))),
      language,
    );
  const because = (reason: string): readonly string[] =>
    [...steps.undetermined.values()].filter((step) => step.reason === reason).flatMap(({ parts }) => parts);
  const missing = [...steps.answers.values()].filter(({ answer }) => answer === null).map(({ path }) => path);
  const facts = unknownFacts.flatMap(({ name, stopsScore }) => (stopsScore ? (steps.facts.get(name) ?? []) : []));
  const open = [
    [words.undisclosedWeights, titled(because("undisclosed-weights"))],
    [words.notBrokenDown, titled(because("not-broken-down"))],
    [words.missingAnswers, titled(missing)],
    [
      words.unknownFacts,
      listWords(
        facts.map(({ title }) => titleIn(title, language)),
        language,
      ),
    ],
  ].filter(([, names]) => names !== "");
  return [
    ...open.map(([what, names]) => `${what}: ${names}`),
    ...(range === null ? [] : [words.everyPossibility(words.between(showNumber(range.low), showNumber(range.high)))]),
    ...(certain && category !== null ? [words.certainAllTheSame(category.id)] : []),
  ];
}

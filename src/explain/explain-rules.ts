import type { Outcome, OutcomeRule } from "../evaluate/outcome.js";
import type { EffectText, RuleStep } from "../evaluate/trace.js";
import { parseExact } from "../numeric/parse-exact.js";
import { equals, subtract } from "../numeric/rational.js";
import type { Language } from "../text/localized.js";
import { match } from "../text/match.js";
import { titleIn } from "../text/title-in.js";
import { conditionWords, factWords } from "./condition-words.js";
import { indent, listWords } from "./list-words.js";
import { showNumber } from "./show-number.js";
import type { StepOf, Steps } from "./steps.js";
import { WORDS } from "./words.js";

/** Whether a rule acts on the score, before it is rounded. */
export function changesScore({ effect }: RuleStep): boolean {
  return effect.kind === "subtract" || effect.kind === "cap-score";
}

/** A rule: whether it applied, on what that was decided, and what it changed. */
export function explainRule(rule: RuleStep, steps: Steps, language: Language): readonly string[] {
  const { title, condition, holds } = rule;
  const why = conditionWords(condition, steps, language);
  const words = WORDS[language];
  const lines =
    holds === null
      ? [words.ruleUndecided(why)]
      : holds
        ? [words.ruleApplies(why), effectWords(rule, language)]
        : [words.ruleDoesNotApply(why)];
  return [titleIn(title, language), ...lines.map(indent)];
}

/** The rules where there is only a range: whether each applies in every case, and what it then does. */
export function explainPossibleRules(rules: Outcome["rules"], language: Language): readonly string[] {
  return rules.flatMap(({ title, titleEn, ...rule }) => [
    titleIn({ id: title, en: titleEn }, language),
    indent(possibleWords(rule, language)),
  ]);
}

function possibleWords(
  { holds, applies, does }: Pick<OutcomeRule, "holds" | "applies" | "does">,
  language: Language,
): string {
  const words = WORDS[language];
  return match(applies)
    .with("always", () => words.appliesAlways(actionWords(does, language)))
    .with("sometimes", () => words.appliesSometimes(actionWords(does, language)))
    .with("never", () => (holds === null ? words.undecidedAnyway : words.appliesNever))
    .exhaustive();
}

/** What a rule would do to whatever score or category there is. */
function actionWords(effect: EffectText, language: Language): string {
  const words = WORDS[language];
  return match(effect)
    .returnType<string>()
    .with(
      { kind: "subtract" },
      ({ amount, min }) => `${words.subtracted(showNumber(amount))} (${words.notBelow(showNumber(min))})`,
    )
    .with({ kind: "cap-score" }, ({ most }) => words.scoreCapped(showNumber(most)))
    .with({ kind: "cap-category" }, ({ category }) =>
      words.categoryCapped(`${category.id} (${titleIn(category.title, language)})`),
    )
    .with({ kind: "withhold-award" }, () => words.awardWithheld)
    .with({ kind: "label" }, ({ title }) => words.labelled(titleIn(title, language)))
    .exhaustive();
}

/** What a rule that applies does: `nilai dikurangi 2.5: dari 70 menjadi 67.5`. */
export function effectWords(
  { effect, before, after }: Pick<RuleStep, "effect" | "before" | "after">,
  language: Language,
): string {
  const words = WORDS[language];
  const change = (from: string, to: string): string => (from === to ? words.unchanged : words.fromTo(from, to));
  return match(effect)
    .returnType<string>()
    .with({ kind: "subtract" }, (subtracted) => {
      const [from, to] = [before ?? "", after ?? ""];
      const floor = isCut(subtracted, from, to) ? ` (${words.notBelow(showNumber(subtracted.min))})` : "";
      return `${words.subtracted(showNumber(subtracted.amount))}${floor}: ${change(showNumber(from), showNumber(to))}`;
    })
    .with(
      { kind: "cap-score" },
      ({ most }) =>
        `${words.scoreCapped(showNumber(most))}: ${change(showNumber(before ?? ""), showNumber(after ?? ""))}`,
    )
    .with(
      { kind: "cap-category" },
      ({ category }) =>
        `${words.categoryCapped(`${category.id} (${titleIn(category.title, language)})`)}: ${change(before ?? "", after ?? "")}`,
    )
    .with({ kind: "withhold-award" }, () => words.awardWithheld)
    .with({ kind: "label" }, ({ title }) => words.labelled(titleIn(title, language)))
    .exhaustive();
}

/** Whether the end of the score range kept a subtraction from being whole. */
function isCut({ amount }: Extract<EffectText, { kind: "subtract" }>, before: string, after: string): boolean {
  const [from, to, whole] = [parseExact(before), parseExact(after), parseExact(amount)];
  return from !== null && to !== null && whole !== null && !equals(subtract(from, whole), to);
}

/** The row of the verdict table that applies: on what it rests, and its words. */
export function explainVerdict({ columns, title }: StepOf<"verdict">, steps: Steps, language: Language): string {
  const rests = columns.map(({ name, value }) =>
    name === "category"
      ? `${WORDS[language].category.toLowerCase()} ${value}`
      : factWords(name, steps.facts.get(name), language),
  );
  return `${titleIn(title, language)}, ${language === "id" ? "menurut" : "by"} ${listWords(rests, language)}`;
}

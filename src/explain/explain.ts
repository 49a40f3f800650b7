/**
 * How each number of an outcome came about, in words.
 *
 * @module patuh/explain
 */
import type { Outcome } from "../evaluate/outcome.js";
import { ZONE_WORDS } from "../model/zone-words.js";
import { isLanguage, type Language } from "../text/localized.js";
import { titleIn } from "../text/title-in.js";
import { assumptionLine } from "./assumption-line.js";
import { factWords } from "./condition-words.js";
import { explainParts, roundingWords } from "./explain-part.js";
import { explainRange, rangeLines, scoreWords } from "./explain-range.js";
import { changesScore, explainPossibleRules, explainRule, explainVerdict } from "./explain-rules.js";
import { indent } from "./list-words.js";
import { indexSteps, stepsOf } from "./steps.js";
import { thresholdLine } from "./threshold-line.js";
import { WORDS } from "./words.js";

/**
 * The trace of an outcome as text that a civil servant can read: from each fact
 * and answer to the score, the rules, the rounding, the category, what is
 * missing to the next one, and the verdict. Without a single score it tells
 * everything that is known, which rules apply as far as that is certain, and why
 * there is only a range.
 *
 * @param language Indonesian unless asked otherwise
 * @returns lines of plain text
 * @throws TypeError for another language
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const { evidence } = readEvidence(rubric, { subject: "loket-1", answers: { "fee-shown": "ya" } });
 * explain(evaluate(rubric, evidence), "en").includes("Fees are shown"); // => true
 */
export function explain(outcome: Outcome, language: Language = "id"): string {
  if (!isLanguage(language)) throw new TypeError('explain takes "id" or "en" as its language');
  const words = WORDS[language];
  const steps = indexSteps(outcome);
  const { trace } = outcome;
  const rules = (onScore: boolean): readonly string[] =>
    steps.rules.filter((rule) => changesScore(rule) === onScore).flatMap((rule) => explainRule(rule, steps, language));
  const sections = [
    head(outcome, language),
    section(
      words.facts,
      [...steps.facts].map(([name, fact]) => factWords(name, fact, language)),
    ),
    section(words.fromAnswers, explainParts("", steps, language)),
    section(words.scoreRules, rules(true)),
    section(
      words.rounding,
      stepsOf(trace, "rounding").map((step) => roundingWords(step, language)),
    ),
    section(
      words.thresholds,
      stepsOf(trace, "threshold").map((step) => thresholdLine(step, language)),
    ),
    section(words.otherRules, rules(false)),
    section(
      words.verdict,
      stepsOf(trace, "verdict").map((step) => explainVerdict(step, steps, language)),
    ),
    section(words.rules, outcome.score === null ? explainPossibleRules(outcome.rules, language) : []),
    section(outcome.range === null ? words.whyNoScore : words.whyRange, explainRange(outcome, steps, language)),
    section(
      words.remarks,
      outcome.diagnostics.map(({ text }) => text[language].message),
    ),
    section(
      words.assumptions,
      outcome.assumptions.map((one) => assumptionLine(one, steps, language)),
    ),
  ];
  const text = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
  return text.includes("≈") ? `${text}\n\n${words.approximate}` : text;
}

/** A heading with indented lines below it; nothing when there are none. */
function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map(indent)];
}

function head(outcome: Outcome, language: Language): readonly string[] {
  const { subject, rubric, score, verdict, verdictEn, award, labels } = outcome;
  const words = WORDS[language];
  // Without a score only what is the same in every case is told.
  const certain = score === null ? `, ${words.certain}` : "";
  return [
    words.heading,
    "",
    `${words.subject}: ${subject.name ?? subject.id}`,
    `${words.rubric}: ${rubric.id}@${rubric.year}`,
    `${words.score}: ${scoreWords(outcome, language)}`,
    ...categoryLines(outcome, language),
    ...rangeLines(outcome, language),
    ...(verdict === null ? [] : [`${words.verdict}: ${titleIn({ id: verdict, en: verdictEn }, language)}${certain}`]),
    ...(award === null ? [] : [`${words.award}: ${words.awards[award]}${certain}`]),
    ...labels.map(
      ({ title, titleEn }) => `${words.labels}: ${titleIn({ id: title, en: titleEn }, language)}${certain}`,
    ),
  ];
}

function categoryLines({ category, score }: Outcome, language: Language): readonly string[] {
  if (category === null) return [];
  const words = WORDS[language];
  const zone = category.zone === null ? "" : `, ${words.zone} ${ZONE_WORDS[category.zone][language]}`;
  const title = titleIn({ id: category.title, en: category.titleEn }, language);
  const certain = score === null ? `, ${words.certain}` : "";
  return [`${words.category}: ${category.id} (${title}${zone})${certain}`];
}

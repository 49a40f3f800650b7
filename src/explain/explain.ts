import { InternalError } from "../diagnostics/internal-error.js";
import type { Assumption, Outcome } from "../evaluate/outcome.js";
import type { AnswerStep, GroupStep, RoundingStep, ThresholdStep, Trace } from "../evaluate/trace.js";
import { formatExact } from "../numeric/format-exact.js";
import { parseExact } from "../numeric/parse-exact.js";
import { subtract } from "../numeric/rational.js";
import type { Language, Localized } from "../text/localized.js";
import { contributionWords, explainAnswer } from "./explain-answer.js";
import { showNumber } from "./show-number.js";
import { ABOUT_WORDS, KIND_WORDS, MODE_WORDS, titleIn, WORDS, ZONE_WORDS } from "./words.js";

/**
 * The trace of an outcome as text that a civil servant can read: from each
 * answer to the score, the rounding, the category and what is missing to the
 * next one.
 *
 * @param language Indonesian unless asked otherwise
 * @returns lines of plain text
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const { evidence } = readEvidence(rubric, { subject: "loket-1", answers: { "fee-shown": "ya" } });
 * explain(evaluate(rubric, evidence), "en").includes("Fees are shown"); // => true
 */
export function explain(outcome: Outcome, language: Language = "id"): string {
  const words = WORDS[language];
  const steps = indexSteps(outcome.trace);
  const sections = [
    head(outcome, language),
    ...(outcome.score === null ? [] : scoreSections(outcome.trace, steps, language)),
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

function scoreSections(trace: Trace, steps: Steps, language: Language): readonly (readonly string[])[] {
  const words = WORDS[language];
  const roundings = trace.filter((step) => step.kind === "rounding");
  return [
    section(words.fromAnswers, groupLines("", steps, language)),
    section(
      words.rounding,
      roundings.map((step) => roundingLine(step, language)),
    ),
    section(words.thresholds, thresholdLines(trace, language)),
  ];
}

/** A heading with indented lines below it; nothing when there are none. */
function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map(indent)];
}

function head(outcome: Outcome, language: Language): readonly string[] {
  const { subject, rubric, score, category } = outcome;
  const words = WORDS[language];
  const lines = [
    words.heading,
    "",
    `${words.subject}: ${subject.name ?? subject.id}`,
    `${words.rubric}: ${rubric.id}@${rubric.year}`,
    `${words.score}: ${score ?? words.noScore}`,
  ];
  if (category === null) return lines;
  const zone = category.zone === null ? "" : `, ${words.zone} ${ZONE_WORDS[category.zone][language]}`;
  const title = titleIn({ id: category.title, en: category.titleEn }, language);
  return [...lines, `${words.category}: ${category.id} (${title}${zone})`, ...rangeLines(outcome, language)];
}

/** What the score could be, when not everything was answered. */
function rangeLines({ range, possibleCategories, certain }: Outcome, language: Language): readonly string[] {
  if (range === null || range.low === range.high) return [];
  const bounds = `${showNumber(range.low)} ${language === "id" ? "sampai" : "to"} ${showNumber(range.high)}`;
  const { possible, mayChange } = WORDS[language];
  return [certain ? `${mayChange}: ${bounds}` : `${possible}: ${bounds} (${possibleCategories.join(", ")})`];
}

/** The steps of a trace by the path that they speak of. */
interface Steps {
  readonly answers: ReadonlyMap<string, AnswerStep>;
  readonly groups: ReadonlyMap<string, GroupStep>;
  readonly titles: ReadonlyMap<string, Localized>;
}

function indexSteps(trace: Trace): Steps {
  const answers = trace.filter((step): step is AnswerStep => step.kind === "answer");
  const groups = trace.filter((step): step is GroupStep => step.kind === "group");
  return {
    answers: new Map(answers.map((step) => [step.path, step])),
    groups: new Map(groups.map((step) => [step.path, step])),
    titles: new Map(
      [...answers, ...groups.filter(({ path }) => path !== "")].map(({ path, title }) => [
        path,
        { id: title.id, en: titleIn(title, "en") },
      ]),
    ),
  };
}

function groupLines(path: string, steps: Steps, language: Language): readonly string[] {
  const group = steps.groups.get(path);
  if (group === undefined) throw new InternalError(`a trace has no step for the group \`${path}\``);
  const lines = group.parts.flatMap((part) => {
    const answer = steps.answers.get(part.path);
    if (answer !== undefined) return explainAnswer(answer, part, language);
    const inner = groupLines(part.path, steps, language);
    const share = part.contribution === null ? [] : [contributionWords(part, language)];
    return [titleIn(part.title, language), ...inner.map(indent), ...share.map(indent)];
  });
  return [...lines, group.score === null ? WORDS[language].leftOut : sumLine(group, group.score, language)];
}

function sumLine({ path, title, parts }: GroupStep, score: string, language: Language): string {
  const contributions = parts.flatMap(({ contribution }) => (contribution === null ? [] : [showNumber(contribution)]));
  const name = path === "" ? WORDS[language].total : titleIn(title, language);
  const terms = contributions.length > 1 ? [contributions.join(" + ")] : [];
  return [name, ...terms, showNumber(score)].join(" = ");
}

function roundingLine({ exact, digits, mode, score }: RoundingStep, language: Language): string {
  const how = MODE_WORDS[mode][language];
  return language === "id"
    ? `${showNumber(exact)} dibulatkan menjadi ${digits} desimal (${how}): ${score}`
    : `${showNumber(exact)} rounded to ${digits} decimals (${how}): ${score}`;
}

function thresholdLines(trace: Trace, language: Language): readonly string[] {
  const steps = trace.filter((step): step is ThresholdStep => step.kind === "threshold");
  return steps.map(({ score, from, category, reached }) => {
    const name = `${category.id} (${titleIn(category.title, language)})`;
    if (reached) return language === "id" ? `${name} mulai ${from}: tercapai` : `${name} from ${from}: reached`;
    const missing = showNumber(difference(from, score));
    return language === "id" ? `${name} mulai ${from}: kurang ${missing}` : `${name} from ${from}: ${missing} short`;
  });
}

function assumptionLine({ about, path, kind, why, whyEn }: Assumption, steps: Steps, language: Language): string {
  const what = [ABOUT_WORDS[about][language], steps.titles.get(path)?.[language] ?? path].filter((word) => word !== "");
  return `${what.join(" ")} (${KIND_WORDS[kind][language]}): ${titleIn({ id: why, en: whyEn }, language)}`;
}

function difference(a: string, b: string): string {
  const [from, score] = [parseExact(a), parseExact(b)];
  return from === null || score === null ? "" : formatExact(subtract(from, score));
}

function indent(line: string): string {
  return `  ${line}`;
}

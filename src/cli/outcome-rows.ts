import type { Paint } from "../diagnostics/paint.js";
import type { Outcome, OutcomeCategory } from "../evaluate/outcome.js";
import type { RuleStep, ThresholdStep } from "../evaluate/trace.js";
import { showNumber } from "../explain/show-number.js";
import { ZONE_WORDS } from "../model/zone-words.js";
import { formatFixed } from "../numeric/format-exact.js";
import { parseExact } from "../numeric/parse-exact.js";
import { equals, subtract } from "../numeric/rational.js";
import type { Language } from "../text/localized.js";
import { titleIn } from "../text/title-in.js";
import { HEADINGS, heading } from "./heading.js";
import { awardText, certainText, rangeText } from "./range-text.js";
import { zonePaint } from "./zone-paint.js";

/** What an outcome comes to, as rows of a label and a text. */
export function outcomeRows(
  outcome: Outcome,
  lang: Language | undefined,
  paint: Paint,
): readonly (readonly [string, string])[] {
  const language = lang ?? "id";
  const { score, category, verdict, verdictEn, award, labels } = outcome;
  const colour = zonePaint(category?.zone ?? null, paint);
  const row = (name: keyof typeof HEADINGS, text: string): readonly [string, string] => [
    heading(HEADINGS[name], lang),
    text,
  ];
  return [
    scoreRow(outcome, lang, (text) => colour(paint.bold(text))),
    ...(category === null ? [] : [row("category", colour(categoryText(outcome, category, lang)))]),
    ...(score === null ? [] : [row("next", next(outcome, language))]),
    ...possibleRows(outcome, lang),
    ...(verdict === null ? [] : [row("verdict", titleIn({ id: verdict, en: verdictEn }, language))]),
    ...(award === null ? [] : [row("award", awardText(award, lang))]),
    ...labels.map(({ title, titleEn }) => row("label", titleIn({ id: title, en: titleEn }, language))),
    ...changes(outcome, language).map((text) => row("rules", text)),
    ...assumptionRows(outcome, lang),
  ];
}

function scoreRow(
  outcome: Outcome,
  lang: Language | undefined,
  colour: (text: string) => string,
): readonly [string, string] {
  const { score, range } = outcome;
  if (score !== null) return [heading(HEADINGS.score, lang), `${colour(score)}${exactBeside(outcome)}`];
  return range === null
    ? [heading(HEADINGS.score, lang), "-"]
    : [heading(HEADINGS.range, lang), colour(rangeText(range))];
}

function categoryText(
  { score }: Outcome,
  { id, title, titleEn, zone }: OutcomeCategory,
  lang: Language | undefined,
): string {
  const language = lang ?? "id";
  const zoned = zone === null ? "" : ` · ${ZONE_WORDS[zone][language]}`;
  const certain = score === null ? ` (${certainText(lang)})` : "";
  return `${id}  ${titleIn({ id: title, en: titleEn }, language)}${zoned}${certain}`;
}

/** How far the next better category is, or what holds this one down. */
function next({ trace, category }: Outcome, language: Language): string {
  const thresholds = trace.filter((step): step is ThresholdStep => step.kind === "threshold");
  const reached = thresholds.find((step) => step.reached);
  if (category !== null && reached !== undefined && reached.category.id !== category.id)
    return language === "id" ? "dibatasi aturan" : "limited by a rule";
  const above = thresholds.findLast((step) => !step.reached);
  if (above === undefined) return language === "id" ? "sudah teratas" : "at the top";
  const points = missingTo(above);
  return language === "id"
    ? `${above.category.id} mulai ${above.from}, kurang ${points}`
    : `${above.category.id} from ${above.from}, short by ${points}`;
}

/** In the decimals of the bound where that is exact, as it is for published scores. */
function missingTo({ from, score }: ThresholdStep): string {
  const [bound, compared] = [parseExact(from), parseExact(score)];
  if (bound === null || compared === null) return "";
  const missing = subtract(bound, compared);
  const isFine = (score.split(".")[1] ?? "").length > decimalsOf(from) || score.includes("/");
  return isFine ? showNumber(`${missing.num}/${missing.den}`) : formatFixed(missing, decimalsOf(from));
}

function decimalsOf(text: string): number {
  return text.split(".")[1]?.length ?? 0;
}

/** The exact score, where it says more than the published one. */
function exactBeside({ score, exact }: Outcome): string {
  const [published, whole] = [parseExact(score ?? ""), parseExact(exact ?? "")];
  return published === null || whole === null || equals(published, whole) ? "" : `  (${showNumber(exact ?? "")})`;
}

function possibleRows(
  { score, certain, range, possibleCategories }: Outcome,
  lang: Language | undefined,
): readonly (readonly [string, string])[] {
  if (certain || range === null) return [];
  // Without a score the range stands above already.
  const bounds = score === null ? "" : `  (${rangeText(range)})`;
  return [[heading(HEADINGS.possible, lang), `${possibleCategories.join(", ")}${bounds}`]];
}

/** The rules that changed the score or the category. */
function changes({ trace }: Outcome, language: Language): readonly string[] {
  return trace
    .filter((step): step is RuleStep => step.kind === "rule")
    .filter(({ before, after }) => before !== after)
    .map(({ title, before, after }) => {
      return `${titleIn(title, language)}: ${showNumber(before ?? "")} → ${showNumber(after ?? "")}`;
    });
}

function assumptionRows({ assumptions }: Outcome, lang: Language | undefined): readonly (readonly [string, string])[] {
  if (assumptions.length === 0) return [];
  const see = heading({ id: "lihat", en: "see" }, lang);
  return [[heading(HEADINGS.assumptions, lang), `${assumptions.length} (${see} \`patuh explain\`)`]];
}

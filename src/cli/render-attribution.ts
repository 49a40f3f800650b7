import type { Paint } from "../diagnostics/paint.js";
import type { Attribution, CategoryChange, PartEffect, YearScore } from "../diff/attribution.js";
import type { OutcomeCategory } from "../evaluate/outcome.js";
import { showNumber } from "../explain/show-number.js";
import { ZONE_WORDS } from "../model/zone-words.js";
import type { Language, Localized } from "../text/localized.js";
import {
  ATTRIBUTION_WORDS,
  BECAUSE_WORDS,
  howWords,
  TERM_WORDS,
  TOGETHER_WORDS,
  TWIN_WORDS,
  thresholdWords,
  underWords,
  untoldWords,
} from "./attribution-words.js";
import { HEADINGS, heading } from "./heading.js";
import { moreWords } from "./more-words.js";
import { renderTable } from "./table.js";
import { signed, termRows } from "./term-rows.js";
import { zonePaint } from "./zone-paint.js";

const MOST_PARTS = 10;
const WIDEST_TITLE = 40;

/** The split change of one score for a terminal: the terms with their sum, the category, and the parts that moved most. */
export function renderAttribution(attribution: Attribution, lang: Language | undefined, paint: Paint): string {
  const { subject, before, after, terms, difference, parts, category, together } = attribution;
  const head = [
    paint.bold(subject.name === null ? subject.id : `${subject.name} (${subject.id})`),
    `${yearName(before)} -> ${yearName(after)}`,
  ];
  if (terms === null || difference === null || category === null)
    return [...head, `${scoreText(before)} -> ${scoreText(after)}`, ""].join("\n");
  const table = renderTable(
    [
      { heading: heading(ATTRIBUTION_WORDS.term, lang), align: "left" },
      { heading: heading(ATTRIBUTION_WORDS.change, lang), align: "right" },
    ],
    termRows(terms, difference.published, lang),
  );
  return [
    ...head,
    "",
    paint.bold(heading(howWords(scoreText(before), scoreText(after)), lang)),
    "",
    table,
    "",
    ...categoryLines(category, attribution, lang, paint),
    ...(parts.length === 0 ? [] : ["", partsTable(parts, lang)]),
    ...togetherLines(together, lang),
    ...assumptionLines(before, after, lang),
    "",
  ].join("\n");
}

/** A rubric as people call it. */
export function yearName({ rubric: { id, year } }: YearScore): string {
  return `${id}@${year}`;
}

/** A category with its zone. */
export function categoryWord({ id, zone }: OutcomeCategory, paint: Paint): Localized {
  const word = (lang: Language): string =>
    zonePaint(zone, paint)(zone === null ? id : `${id} (${ZONE_WORDS[zone][lang]})`);
  return { id: word("id"), en: word("en") };
}

function scoreText({ score, range }: YearScore): string {
  return score ?? (range === null ? "-" : `${showNumber(range.low)}..${showNumber(range.high)}`);
}

function categoryLines(
  change: CategoryChange,
  { before, after, together }: Pick<Attribution, "before" | "after" | "together">,
  lang: Language | undefined,
  paint: Paint,
): readonly string[] {
  const word = (category: OutcomeCategory | null): Localized =>
    category === null ? NONE : categoryWord(category, paint);
  const told = (category: OutcomeCategory | null): Localized =>
    category === null ? untold(together) : categoryWord(category, paint);
  const years = yearLabels(before, after);
  const line = (words: Localized): string => `  ${heading(words, lang)}`;
  const how = change.comparedBy === "zone" ? `, ${heading(ATTRIBUTION_WORDS.byZone, lang)}` : "";
  const { thresholds } = change;
  return [
    `${heading(HEADINGS.category, lang)}: ${heading(word(change.before), lang)} -> ${heading(word(change.after), lang)}, ${heading(BECAUSE_WORDS[change.becauseOf], lang)}${how}`,
    line(underWords(years[1], years[0], told(change.evidenceAlone))),
    line(underWords(years[0], years[1], told(change.rubricAlone))),
    line(thresholdWords(before.score ?? "-", years, [word(thresholds.before.before), word(thresholds.before.after)])),
    line(thresholdWords(after.score ?? "-", years, [word(thresholds.after.before), word(thresholds.after.after)])),
  ];
}

const NONE: Localized = { id: "-", en: "-" };

/** Why a category cannot be told: the first of what moved together, and how much more there is. */
function untold([first, ...others]: Attribution["together"]): Localized {
  if (first === undefined) return NONE;
  const words = untoldWords(first.why, { id: first.title, en: first.titleEn ?? first.title });
  const more = moreWords(others.length);
  return others.length === 0 ? words : { id: `${words.id}, ${more.id}`, en: `${words.en}, ${more.en}` };
}

/** What tells two rubrics apart: the year alone, or the name with it, or which of them it is. */
function yearLabels(before: YearScore, after: YearScore): readonly [Localized, Localized] {
  if (yearName(before) === yearName(after)) return [TWIN_WORDS.before, TWIN_WORDS.after];
  const isOneYear = before.rubric.year === after.rubric.year;
  const label = (year: YearScore): Localized => {
    const text = isOneYear ? yearName(year) : year.rubric.year;
    return { id: text, en: text };
  };
  return [label(before), label(after)];
}

function partsTable(parts: readonly PartEffect[], lang: Language | undefined): string {
  const isPaired = parts.some(({ paired }) => paired !== "0");
  const columns = ["evidence", "scales", "tree", "rules", ...(isPaired ? ["paired" as const] : []), "total"] as const;
  const table = renderTable(
    [
      { heading: heading(HEADINGS.part, lang), align: "left" },
      ...columns.map((column) => ({ heading: heading(ATTRIBUTION_WORDS[column], lang), align: "right" as const })),
    ],
    parts.slice(0, MOST_PARTS).map((part) => [partName(part, lang), ...columns.map((column) => signed(part[column]))]),
  );
  const more = parts.length - MOST_PARTS;
  return more > 0 ? `${table}\n${heading(moreWords(more), lang)} (--format json)` : table;
}

/** `+` before what only the later year has, `-` before what only the earlier one has. */
function partName(effect: PartEffect, lang: Language | undefined): string {
  const { what, before, after } = effect;
  if (what === "rules") return heading(ATTRIBUTION_WORDS.rules, lang);
  const path = after ?? before ?? "";
  const mark = before === null ? "+ " : after === null ? "- " : "";
  const isRenamed = before !== null && after !== null && last(before) !== last(after);
  const title = heading({ id: effect.title, en: effect.titleEn ?? effect.title }, lang);
  const old = { id: effect.titleBefore ?? "", en: effect.titleBeforeEn ?? effect.titleBefore ?? "" };
  const titles = isRenamed && heading(old, lang) !== title ? `${heading(old, lang)} -> ${title}` : title;
  const names = isRenamed ? `${last(before)} -> ${last(after)}` : last(path);
  const name = `${mark}${titles.length > WIDEST_TITLE ? names : titles}`;
  return what === "rounding" ? `${heading(ATTRIBUTION_WORDS.roundingOf, lang)} ${name}` : name;
}

function last(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

function togetherLines(together: Attribution["together"], lang: Language | undefined): readonly string[] {
  if (together.length === 0) return [];
  const lines = together.slice(0, MOST_PARTS).map(({ path, title, titleEn, why, term }) => {
    const under = `${heading(ATTRIBUTION_WORDS.countedUnder, lang)} ${heading(TERM_WORDS[term], lang)}`;
    const titles = heading({ id: title, en: titleEn ?? title }, lang);
    return `  ${titles.length > WIDEST_TITLE ? path : titles}: ${heading(TOGETHER_WORDS[why], lang)}; ${under}`;
  });
  const more = together.length - MOST_PARTS;
  return [
    "",
    `${heading(ATTRIBUTION_WORDS.together, lang)}:`,
    ...lines,
    ...(more > 0 ? [`  ${heading(moreWords(more), lang)} (--format json)`] : []),
  ];
}

function assumptionLines(before: YearScore, after: YearScore, lang: Language | undefined): readonly string[] {
  const counts = [before, after].map((year) => `${yearName(year)} ${year.assumptions.length}`);
  if (before.assumptions.length + after.assumptions.length === 0) return [];
  return ["", `${heading(ATTRIBUTION_WORDS.assumptions, lang)}: ${counts.join(", ")} (patuh score)`];
}

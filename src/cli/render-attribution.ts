import type { Paint } from "../diagnostics/paint.js";
import type { Attribution, CategoryChange, PartEffect, YearScore } from "../diff/attribution.js";
import type { OutcomeCategory } from "../evaluate/outcome.js";
import { showNumber } from "../explain/show-number.js";
import type { Language, Localized } from "../text/localized.js";
import {
  ATTRIBUTION_WORDS,
  BECAUSE_WORDS,
  howWords,
  TERM_WORDS,
  TOGETHER_WORDS,
  thresholdWords,
  underWords,
} from "./attribution-words.js";
import { HEADINGS, heading } from "./heading.js";
import { moreWords } from "./more-words.js";
import { renderTable } from "./table.js";
import { signed, termRows } from "./term-rows.js";
import { zonePaint } from "./zone-paint.js";

const MOST_PARTS = 10;

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
    ...categoryLines(category, before, after, lang, paint),
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
export function categoryWord({ id, zone }: OutcomeCategory, paint: Paint): string {
  return zone === null ? id : zonePaint(zone, paint)(`${id} (${zone})`);
}

function scoreText({ score, range }: YearScore): string {
  return score ?? (range === null ? "-" : `${showNumber(range.low)}..${showNumber(range.high)}`);
}

function categoryLines(
  change: CategoryChange,
  before: YearScore,
  after: YearScore,
  lang: Language | undefined,
  paint: Paint,
): readonly string[] {
  const word = (category: OutcomeCategory | null): string => (category === null ? "-" : categoryWord(category, paint));
  const years = [yearLabel(before, after), yearLabel(after, before)] as const;
  const line = (words: Localized): string => `  ${heading(words, lang)}`;
  const how = change.comparedBy === "zone" ? `, ${heading(ATTRIBUTION_WORDS.byZone, lang)}` : "";
  const { thresholds } = change;
  return [
    `${heading(HEADINGS.category, lang)}: ${word(change.before)} -> ${word(change.after)}, ${heading(BECAUSE_WORDS[change.becauseOf], lang)}${how}`,
    line(underWords(years[1], years[0], word(change.evidenceAlone))),
    line(underWords(years[0], years[1], word(change.rubricAlone))),
    line(thresholdWords(before.score ?? "-", years, [word(thresholds.before.before), word(thresholds.before.after)])),
    line(thresholdWords(after.score ?? "-", years, [word(thresholds.after.before), word(thresholds.after.after)])),
  ];
}

/** The year alone, where it tells two rubrics apart. */
function yearLabel(one: YearScore, other: YearScore): string {
  return one.rubric.year === other.rubric.year ? yearName(one) : one.rubric.year;
}

function partsTable(parts: readonly PartEffect[], lang: Language | undefined): string {
  const columns = ["evidence", "scales", "tree", "rules", "total"] as const;
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
function partName({ what, before, after }: PartEffect, lang: Language | undefined): string {
  if (what === "rules") return heading(ATTRIBUTION_WORDS.rules, lang);
  const path = after ?? before ?? "";
  const mark = before === null ? "+ " : after === null ? "- " : "";
  const renamed = before !== null && after !== null && last(before) !== last(after) ? `${last(before)} -> ` : "";
  const name = `${mark}${renamed}${last(path)}`;
  return what === "rounding" ? `${heading(ATTRIBUTION_WORDS.roundingOf, lang)} ${name}` : name;
}

function last(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

function togetherLines(together: Attribution["together"], lang: Language | undefined): readonly string[] {
  if (together.length === 0) return [];
  const lines = together.slice(0, MOST_PARTS).map(({ path, why, term }) => {
    const under = `${heading(ATTRIBUTION_WORDS.countedUnder, lang)} ${heading(TERM_WORDS[term], lang)}`;
    return `  ${path}: ${heading(TOGETHER_WORDS[why], lang)}; ${under}`;
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

import { compared } from "../evaluate/breakpoints.js";
import type { OutcomeCategory } from "../evaluate/outcome.js";
import { showNumber } from "../explain/show-number.js";
import type { Category, Rubric } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { parseExact } from "../numeric/parse-exact.js";
import { compare, type Rational, subtract } from "../numeric/rational.js";
import type { Localized } from "../text/localized.js";
import { titleIn } from "../text/title-in.js";
import { type Content, element, type ReportElement } from "./element.js";
import type { Placed } from "./placed.js";
import { PLACED_WORDS as WORDS } from "./placed-words.js";
import { zoneMark } from "./zone-mark.js";

/**
 * Score, category and zone at first sight, and how far the next category is.
 *
 * @param more lines between the category and the distance
 */
export function answerCard(placed: Placed, more: Content = null): ReportElement {
  const { outcome, language } = placed;
  const { category, score, possibleCategories } = outcome;
  const lines = [
    category === null
      ? null
      : element("p", { class: "category" }, `${categoryName(category, placed)} `, zoneMark(category.zone, language)),
    category !== null && score === null ? element("p", {}, WORDS.certain[language]) : null,
    possibleCategories.length < 2
      ? null
      : labelledLine(WORDS.possibleCategories[language], possibleCategories.join(", ")),
    more,
    distanceLine(placed),
  ];
  return element("div", { class: `answer ${category?.zone ?? "plain"}` }, figure(placed), element("div", {}, lines));
}

/** A line that begins with what it tells. */
export function labelledLine(label: string, value: string): ReportElement {
  return element("p", {}, element("strong", {}, `${label}: `), value);
}

/** A category as it is spoken of: `Kategori A, sangat baik`. */
export function categoryName({ id, title, titleEn }: OutcomeCategory, { language }: Pick<Placed, "language">): string {
  const words = titleIn({ id: title, en: titleEn }, language);
  return `${WORDS.category[language]} ${id === words ? id : `${id}, ${words}`}`;
}

/** The next better category; null at the top. */
export function nextCategory({ categories }: Rubric, id: string): Category | null {
  return categories[categories.findIndex((one) => one.id === id) - 1] ?? null;
}

function figure({ outcome, rubric, language }: Placed): Content {
  const { score, exact, range } = outcome;
  if (score !== null) {
    const { min, max } = rubric.score;
    const scale = WORDS.ofRange(formatExact(min), formatExact(max))[language];
    const value = exact === null ? null : parseExact(exact);
    const isRounded = exact !== null && value !== null && showNumber(exact) !== formatExact(parseExact(score) ?? value);
    const more = isRounded ? element("small", {}, WORDS.exact(showNumber(exact))[language]) : null;
    return element("p", { class: "figure" }, score, element("small", {}, scale), more);
  }
  if (range === null) return element("p", { class: "figure range" }, WORDS.noScore[language]);
  const ends = [range.low, range.high].map(showNumber).join(" – ");
  return element("p", { class: "figure range" }, ends, element("small", {}, WORDS.range[language]));
}

/** How far it is to the next category, or that there is none. */
function distanceLine({ outcome, rubric, language }: Placed): Content {
  const { category, exact, score } = outcome;
  const text = exact ?? score;
  const value = text === null ? null : parseExact(text);
  if (category === null || score === null || value === null) return null;
  const seen = compared(rubric.score, value);
  const own = rubric.categories.find(({ id }) => id === category.id);
  const isAbove = own !== undefined && own !== rubric.categories.at(-1) && compare(seen, own.from) >= 0;
  const sentences = [
    nextSentence(nextCategory(rubric, category.id), seen),
    isAbove ? WORDS.above(showNumber(formatExact(subtract(seen, own.from)))) : null,
  ];
  return element("p", {}, sentences.flatMap((one) => (one === null ? [] : [one[language]])).join(" "));
}

function nextSentence(next: Category | null, seen: Rational): Localized {
  if (next === null) return WORDS.atTop;
  if (compare(seen, next.from) >= 0) return WORDS.heldByRule(next.id);
  return WORDS.toNext(showNumber(formatExact(subtract(next.from, seen))), next.id, formatExact(next.from));
}

import { compared } from "../evaluate/breakpoints.js";
import { showNumber } from "../explain/show-number.js";
import { formatExact } from "../numeric/format-exact.js";
import { parseExact } from "../numeric/parse-exact.js";
import { compare, type Rational, subtract } from "../numeric/rational.js";
import { titleIn } from "../text/title-in.js";
import { categoryScale } from "./category-scale.js";
import { type Content, element } from "./element.js";
import type { Placed } from "./placed.js";
import { PLACED_WORDS as WORDS } from "./placed-words.js";
import { table } from "./table.js";
import { zoneMark } from "./zone-mark.js";

/** The score, or the range of what it may be, among the categories; drawn, and as a table. */
export function standing(view: Placed): Content {
  const { rubric, outcome, language } = view;
  const { score, exact, range, possibleCategories, category } = outcome;
  const text = exact ?? score;
  const value = text === null ? null : parseExact(text);
  if (score !== null && value !== null) {
    const words = WORDS.scaleText(score, category?.id ?? "")[language];
    return [categoryScale({ rubric, low: value, high: value, label: score, text: words }), categoryTable(view, value)];
  }
  const low = range === null ? null : parseExact(range.low);
  const high = range === null ? null : parseExact(range.high);
  if (range === null || low === null || high === null) return categoryTable(view, null);
  const ends = [showNumber(range.low), showNumber(range.high)] as const;
  const words = WORDS.rangeText(...ends, possibleCategories.join(", "))[language];
  return [categoryScale({ rubric, low, high, label: ends.join(" – "), text: words }), categoryTable(view, null)];
}

/** Every category with where it begins, and how far that is. */
function categoryTable({ rubric, outcome, language }: Placed, exact: Rational | null): Content {
  const seen = exact === null ? null : compared(rubric.score, exact);
  const isPossible = (id: string): boolean =>
    outcome.category === null ? outcome.possibleCategories.includes(id) : outcome.category.id === id;
  const rows = rubric.categories.map(({ id, title, zone, from }) => ({
    head: [id, titleIn(title, language) === id ? "" : ` – ${titleIn(title, language)}`],
    cells: [
      zoneMark(zone, language),
      formatExact(from),
      isPossible(id) ? element("strong", {}, WORDS.here[language]) : distance(seen, from),
    ],
    isStrong: isPossible(id),
  }));
  const columns = [
    { heading: WORDS.category[language], kind: "text" },
    { heading: WORDS.zone[language], kind: "text" },
    { heading: WORDS.from[language], kind: "number" },
    { heading: WORDS.distance[language], kind: "number" },
  ] as const;
  return element(
    "details",
    { class: "categories" },
    element("summary", {}, WORDS.categories[language]),
    table({ caption: WORDS.categories[language], isCaptionHidden: true, columns, rows }),
  );
}

function distance(seen: Rational | null, from: Rational): string {
  if (seen === null) return "";
  const points = subtract(from, seen);
  return `${compare(points, { num: 0n, den: 1n }) > 0 ? "+" : ""}${showNumber(formatExact(points))}`;
}

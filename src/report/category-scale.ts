import { scoreLimits } from "../evaluate/score-limits.js";
import type { Category, Rubric } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { compare, multiply, type Rational, rational, subtract } from "../numeric/rational.js";
import { element, type ReportElement } from "./element.js";
import { lengthOf, partOf, shareOf } from "./share.js";

/** A score, or a range of scores, among the categories of a rubric. */
export interface ScaleContent {
  readonly rubric: Rubric;
  readonly low: Rational;
  /** The same as `low` for a score that is one number. */
  readonly high: Rational;
  /** What stands above the mark, as in `3.97`. */
  readonly label: string;
  /** What the drawing shows, in words. */
  readonly text: string;
}

/**
 * The categories of a rubric as bands, each with its name, and above them the
 * mark of a score, or a bracket over all that is possible.
 */
export function categoryScale({ rubric, low, high, label, text }: ScaleContent): ReportElement {
  const { min, max } = scoreLimits(rubric);
  const at = (value: Rational): string => shareOf(value, min, max);
  const bands = bandsOf(rubric.categories, min, max);
  return element(
    "figure",
    { class: "scale" },
    element(
      "svg",
      { class: "scale", role: "img", width: "100%", height: "84" },
      element("title", {}, text),
      bands.map((band) => drawnBand(band, at)),
      bands.slice(0, -1).map(({ from }, index) => boundary(from, bands[index + 1]?.from ?? min, at, min, max)),
      end(min, "start", at),
      end(max, "end", at),
      compare(low, high) === 0 ? mark(at(low), label, partOf(low, min, max)) : bracket(low, high, label, min, max),
    ),
  );
}

interface Band {
  readonly category: Category;
  readonly from: Rational;
  readonly to: Rational;
  readonly width: Rational;
}

/** The best category first; the lowest reaches down to the lowest score. */
function bandsOf(categories: readonly Category[], min: Rational, max: Rational): readonly Band[] {
  return categories.map((category, index): Band => {
    const from = index === categories.length - 1 ? min : category.from;
    const to = categories[index - 1]?.from ?? max;
    return { category, from, to, width: subtract(partOf(to, min, max), partOf(from, min, max)) };
  });
}

/** A letter takes so much of the width of a wide page, and of a phone. */
const LETTER = { wide: rational(1n, 100n), narrow: rational(1n, 40n) } as const;

function drawnBand({ category, from, to, width }: Band, at: (value: Rational) => string): ReportElement {
  const middle = rational(from.num * to.den + to.num * from.den, 2n * from.den * to.den);
  const letters = rational(BigInt(category.id.length));
  const hasRoom = (letter: Rational): boolean => compare(width, multiply(letters, letter)) >= 0;
  // A name without room is in the table of categories.
  const name = hasRoom(LETTER.wide)
    ? element(
        "text",
        { x: at(middle), y: "50", "text-anchor": "middle", ...(hasRoom(LETTER.narrow) ? {} : { class: "wide" }) },
        category.id,
      )
    : null;
  const area = { x: at(from), y: "32", width: lengthOf(width), height: "26" };
  return element("g", {}, element("rect", { class: `band ${category.zone ?? "plain"}`, ...area }), name);
}

/** Closer to each other than this, the numbers of two boundaries would touch. */
const NARROWEST = rational(1n, 20n);

/** Where a category begins; its number only where there is room for it. */
function boundary(
  from: Rational,
  below: Rational,
  at: (value: Rational) => string,
  min: Rational,
  max: Rational,
): ReportElement {
  const room = subtract(partOf(from, min, max), partOf(below, min, max));
  const isFree =
    compare(room, NARROWEST) >= 0 && compare(subtract(rational(1n), partOf(from, min, max)), rational(1n, 14n)) >= 0;
  const number = isFree
    ? element("text", { class: "quiet", x: at(from), y: "76", "text-anchor": "middle" }, formatExact(from))
    : null;
  return element("g", {}, element("line", { class: "edge", x1: at(from), x2: at(from), y1: "32", y2: "62" }), number);
}

function end(value: Rational, anchor: "start" | "end", at: (value: Rational) => string): ReportElement {
  return element("text", { class: "quiet", x: at(value), y: "76", "text-anchor": anchor }, formatExact(value));
}

function mark(x: string, label: string, part: Rational): ReportElement {
  return element(
    "g",
    { class: "mark" },
    element("svg", { x, y: "20" }, element("path", { d: "M0 12 L-7 1 L7 1 Z" })),
    element("text", { x, y: "16", "text-anchor": anchorAt(part) }, label),
  );
}

function bracket(low: Rational, high: Rational, label: string, min: Rational, max: Rational): ReportElement {
  const [from, to] = [low, high].map((value) => shareOf(value, min, max));
  const middle = rational(low.num * high.den + high.num * low.den, 2n * low.den * high.den);
  const part = partOf(middle, min, max);
  return element(
    "g",
    { class: "mark" },
    element("line", { class: "bracket", x1: from ?? "", x2: to ?? "", y1: "25", y2: "25" }),
    [from, to].map((x) => element("line", { class: "bracket", x1: x ?? "", x2: x ?? "", y1: "20", y2: "58" })),
    element("text", { x: lengthOf(part), y: "14", "text-anchor": anchorAt(part) }, label),
  );
}

/** A label near an end grows away from it. */
function anchorAt(part: Rational): "start" | "middle" | "end" {
  if (compare(part, rational(1n, 8n)) < 0) return "start";
  return compare(part, rational(7n, 8n)) > 0 ? "end" : "middle";
}

import type { Scale } from "../model/scale.js";
import { parseExact } from "../numeric/parse-exact.js";
import { divide, multiply, type Rational, sum, ZERO } from "../numeric/rational.js";
import { twoDecimals } from "./two-decimals.js";

/** What is told of an answer that is no word or number itself. */
export interface GivenWords {
  readonly unanswered: string;
  readonly yes: string;
  readonly no: string;
}

/**
 * What stands in evidence, as a person reads it in a table; what respondents chose, as its mean.
 *
 * @param scale of the indicator; null for a subtotal
 */
export function givenWords(given: unknown, scale: Scale["kind"] | null, words: GivenWords): string {
  if (given === null) return words.unanswered;
  if (given === true) return words.yes;
  if (given === false) return words.no;
  if (Array.isArray(given)) {
    // One choice of each respondent; several observations would be lists or objects themselves.
    if (scale === "mean" && given.every((one) => typeof one === "string"))
      return meanWords(given.map((choice) => [choice, "1"]));
    return shortened(given.map((one) => givenWords(one, scale, words)).join(", "));
  }
  if (typeof given !== "object") return String(given);
  const { score, points, mean, counts } = Object.fromEntries<unknown>(Object.entries(given));
  if (typeof counts === "object" && counts !== null) return meanWords(Object.entries(counts));
  return String(score ?? points ?? mean ?? "");
}

/** The mean of choices, each with how many people made it. */
function meanWords(choices: readonly (readonly [choice: unknown, people: unknown])[]): string {
  const people = sum(choices.map(([, one]) => exact(one)));
  if (people.num === 0n) return NOTHING;
  return twoDecimals(divide(sum(choices.map(([choice, one]) => multiply(exact(choice), exact(one)))), people));
}

function exact(text: unknown): Rational {
  return parseExact(String(text)) ?? ZERO;
}

const NOTHING = "∅";
const MOST_SHOWN = 40;

function shortened(text: string): string {
  if (text === "") return NOTHING;
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text;
}

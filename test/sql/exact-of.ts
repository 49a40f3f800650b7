import { parseExact } from "../../src/numeric/parse-exact.js";
import type { Rational } from "../../src/numeric/rational.js";

/** The number that `formatExact` wrote. */
export function exactOf(text: string): Rational {
  const found = parseExact(text);
  if (found === null) throw new Error(`${text} is no number`);
  return found;
}

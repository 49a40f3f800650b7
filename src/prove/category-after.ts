import { InternalError } from "../diagnostics/internal-error.js";
import { compared } from "../evaluate/breakpoints.js";
import { cappedCategory, changedScore, changesScore } from "../evaluate/conclude.js";
import type { Facts } from "../evaluate/worlds.js";
import type { Category, Rubric, Rule } from "../model/rubric.js";
import { compare, type Rational } from "../numeric/rational.js";
import { truthOf } from "./truth-of.js";
import type { Marks } from "./ways.js";

/** The rubric with those rules only that may hold under some facts and scores of parts, whatever the whole comes to. */
export function withOpenRules(rubric: Rubric, marks: Marks, facts: Facts): Rubric {
  if (rubric.rules.length === 0) return rubric;
  const rules = rubric.rules.filter(({ when }) => truthUnder(when, null, marks, facts) !== false);
  return { ...rubric, rules };
}

/** The category that follows from a total: the same as `conclude` comes to, without its steps. */
export function categoryAfter(rubric: Rubric, total: Rational, marks: Marks, facts: Facts): Category {
  let exact = total;
  let seen = compared(rubric.score, exact);
  const holds = ({ when }: Rule): boolean => truthUnder(when, seen, marks, facts) === true;
  for (const rule of rubric.rules) {
    if (!changesScore(rule.effect) || !holds(rule)) continue;
    exact = changedScore(rule.effect, exact, rubric);
    seen = compared(rubric.score, exact);
  }
  let category = bestReached(rubric, seen);
  for (const rule of rubric.rules)
    if (rule.effect.kind === "cap-category" && holds(rule)) category = cappedCategory(rule.effect, category, rubric);
  return category;
}

/** @param whole the score of the whole as rules look at it; null where it is open */
function truthUnder(when: Rule["when"], whole: Rational | null, marks: Marks, facts: Facts): boolean | null {
  return truthOf(when, { facts, scoreOf: (path) => (path === "" ? whole : (marks.get(path)?.seen ?? null)) });
}

/** The best category that a score reaches, found by halving; the lowest one takes whatever is below it. */
function bestReached({ categories }: Rubric, score: Rational): Category {
  let [first, last] = [0, categories.length - 1];
  while (first < last) {
    const middle = (first + last) >> 1;
    const one = categories[middle];
    if (one !== undefined && compare(score, one.from) >= 0) last = middle;
    else first = middle + 1;
  }
  const found = categories[first];
  if (found === undefined) throw new InternalError("a rubric has no category");
  return found;
}

import type { Category, Fact, Rubric } from "../model/rubric.js";
import { amendmentChain } from "./amendment-chain.js";
import { type Comparing, comparingOf } from "./comparing.js";
import type { Renames } from "./condition-data.js";
import { crosswalkOf } from "./crosswalk.js";
import { matchCategories } from "./diff-categories.js";
import { matchFacts } from "./diff-facts.js";
import type { Matched } from "./matched.js";

/** Two rubrics, and what of one is what of the other. */
export interface RubricPair {
  readonly comparing: Comparing;
  readonly facts: Matched<Fact>;
  readonly categories: Matched<Category>;
  /** The later names of the earlier rubric's parts, facts and categories. */
  readonly renames: Renames;
  /** Whether the later rubric is the earlier one, or amends it. */
  readonly isChain: boolean;
}

/** Finds everything that has a name in one rubric in the other. */
export function rubricPair(before: Rubric, after: Rubric, between: readonly Rubric[]): RubricPair {
  const chain = amendmentChain(before, after, between);
  const amendments = chain === null || chain.length === 1 ? null : chain;
  const crosswalk = crosswalkOf(before, after, between);
  const comparing = comparingOf(before, after, amendments, crosswalk);
  const facts = matchFacts(comparing);
  const categories = matchCategories(comparing);
  return {
    comparing,
    facts,
    categories,
    renames: {
      paths: new Map(crosswalk.pairs.map((pair) => [pair.before.path, pair.after.path])),
      facts: new Map(facts.pairs.map((pair) => [pair.before.name, pair.after.name])),
      categories: new Map(categories.pairs.map((pair) => [pair.before.id, pair.after.id])),
    },
    isChain: chain !== null,
  };
}

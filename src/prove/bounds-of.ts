import { possibleOutcomes } from "../evaluate/possible.js";
import { type Reach, rangeOf } from "../evaluate/range-of.js";
import type { Facts } from "../evaluate/worlds.js";
import type { Evidence } from "../evidence/evidence.js";
import type { Rubric } from "../model/rubric.js";

const NO_EVIDENCE: Evidence = {
  subject: { id: "nobody", name: null },
  facts: new Map(),
  answers: new Map(),
  known: new Map(),
};

/** Bounds of the score, and of every part, over all evidence: those of an outcome for which nothing is answered. */
export function boundsOf(rubric: Rubric, facts: Facts): Reach {
  return rangeOf(rubric, NO_EVIDENCE, facts);
}

/** The categories that bounds leave; what is not among them cannot be reached. */
export function categoriesWithin(rubric: Rubric, reach: Reach, facts: Facts): ReadonlySet<string> {
  return reach.total === null ? new Set() : possibleOutcomes(rubric, reach, reach.total, facts).categories;
}

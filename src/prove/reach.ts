import { indicatorsOf } from "../model/indicators.js";
import type { Indicator, Rubric } from "../model/rubric.js";
import type { Rational } from "../numeric/rational.js";
import { allAnswers, type Target } from "./aim.js";
import { aimAtAll } from "./aim-at-all.js";
import { boundsOf } from "./bounds-of.js";
import { combineAll } from "./combine-all.js";
import type { Trial } from "./draft.js";
import type { Lattice } from "./lattice.js";
import type { SearchLimit } from "./proofs.js";
import { latticesOf, missedBy, outsideOf, rangeOver } from "./ruled-out.js";
import { searchFor, settleBeside } from "./search.js";
import type { Stretch } from "./stretch.js";

/** What is known of one category: evidence that reaches it, how its being out of reach was seen, or what kept it open. */
export type Decision =
  | { readonly kind: "reached"; readonly trial: Trial }
  | { readonly kind: "unreachable"; readonly by: "bounds" | "steps" | "all-values" }
  | { readonly kind: "undecided"; readonly because: readonly SearchLimit[] };

/** What a search for categories found. */
export interface Decided {
  /** By the name of the category. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** The lowest and the highest total before rules; null where nothing counts, and where not all facts were looked at. */
  readonly range: { readonly low: Rational; readonly high: Rational } | null;
  /** Every total before rules, where each was looked at; none otherwise. */
  readonly totals: readonly Stretch[];
  /** Lattices of which every total is on one; null where there is none for some totals. */
  readonly lattices: readonly Lattice[] | null;
  readonly effort: Effort;
}

/** How far a search went. */
export interface Effort {
  /** In how many ways the facts were filled in. */
  readonly worlds: number;
  /** How many different scores of a part were kept at most. */
  readonly most: number;
  /** How often the engine was asked. */
  readonly trials: number;
}

/**
 * Finds for each of some categories evidence that reaches it, or that there is none.
 *
 * @param thrift by what the work is divided that a search may do
 */
export function decide(rubric: Rubric, categories: readonly string[], thrift = 1): Decided {
  const search = searchFor(rubric, categories, thrift);
  const { scoring, worlds, limits } = search;
  const indicators = indicatorsOf(rubric);
  const answers = allAnswers(rubric, indicators);
  const reaches = worlds.alike.map(([facts]) => boundsOf(scoring, facts));
  const outside = outsideOf(search, reaches);
  for (const category of outside) search.wanted.delete(category);
  const lattices = latticesOf(search);
  const between = worlds.complete ? missedBy(search, lattices, reaches) : [];
  for (const category of between) search.wanted.delete(category);
  aimAtAll(search, reaches, answers);
  settleBeside(search);
  const { most, totals, complete } = combineAll(search, answersTo(indicators, answers), reaches);
  settleBeside(search);
  const decisionOf = (category: string): Decision => {
    const trial = search.found.get(category);
    if (trial !== undefined) return { kind: "reached", trial };
    if (outside.includes(category)) return { kind: "unreachable", by: "bounds" };
    if (between.includes(category)) return { kind: "unreachable", by: "steps" };
    const own: readonly SearchLimit[] = search.unconfirmed.has(category) ? ["unconfirmed"] : [];
    const because = [...limits, ...own];
    return because.length === 0 ? { kind: "unreachable", by: "all-values" } : { kind: "undecided", because };
  };
  return {
    decisions: new Map(categories.map((category) => [category, decisionOf(category)])),
    range: worlds.complete ? rangeOver(reaches) : null,
    totals: complete ? totals : [],
    lattices,
    effort: { worlds: worlds.alike.flat().length, most, trials: search.spent.trials },
  };
}

/** How many answers there are in all, as far as they are tried. */
function answersTo(indicators: readonly Indicator[], answers: Target["answers"]): number {
  return indicators.reduce((total, { path }) => total + (answers.get(path)?.all.length ?? 0), 0);
}

import { partsBelow } from "../model/indicators.js";
import type { Condition, Part, Rubric, Title } from "../model/rubric.js";
import { equals, ONE } from "../numeric/rational.js";
import { match } from "../text/match.js";
import type { Chain } from "./amendment-chain.js";
import type { Place, PlaceEntry } from "./change.js";
import type { Crosswalk } from "./crosswalk.js";
import type { Effect } from "./effect.js";

/** Two rubrics that are compared, and what is known of both together. */
export interface Comparing {
  readonly before: Rubric;
  readonly after: Rubric;
  /** The amendments between them; null where there are none. */
  readonly chain: Chain | null;
  readonly crosswalk: Crosswalk;
  /** Whether a higher score of a part never makes the outcome worse, in either. */
  readonly isMonotonic: boolean;
  /** Whether a rule asks for the score of a part, in either: known points make less of a score where a part weighs more. */
  readonly asksParts: boolean;
  /** Whether all weights of a group make one whole and nothing is rounded on the way, in both. */
  readonly isPlain: boolean;
}

/** What is known of two rubrics together. */
export function comparingOf(before: Rubric, after: Rubric, chain: Chain | null, crosswalk: Crosswalk): Comparing {
  const both = [before, after];
  return {
    before,
    after,
    chain,
    crosswalk,
    isMonotonic: both.every(({ rules }) => rules.every(({ notMonotonic }) => notMonotonic === null)),
    asksParts: both.some(({ rules }) => rules.some(({ when }) => asksPart(when))),
    isPlain: both.every(isPlain),
  };
}

function isPlain(rubric: Rubric): boolean {
  const parts = partsBelow(rubric.children);
  const totals = [rubric, ...parts.filter((part) => part.kind !== "indicator")].map(({ weightsTotal }) => weightsTotal);
  return totals.every((total) => equals(total, ONE)) && parts.every(({ rounded }) => rounded === null);
}

function asksPart(condition: Condition): boolean {
  return match(condition)
    .returnType<boolean>()
    .with({ kind: "any-of" }, { kind: "all-of" }, ({ parts }) => parts.some(asksPart))
    .with({ kind: "not" }, ({ operand }) => asksPart(operand))
    .with({ kind: "score-compared" }, ({ path }) => path !== "")
    .with({ kind: "fact-is" }, { kind: "fact-compared" }, () => false)
    .exhaustive();
}

/** What is claimed of a change of points, unless a better score may make the outcome worse. */
export function ifMonotonic({ isMonotonic }: Pick<Comparing, "isMonotonic">, effect: Effect): Effect {
  return !isMonotonic && (effect === "may-raise" || effect === "may-lower") ? "may-raise-or-lower" : effect;
}

/** The rubric itself, where a change is about the whole. */
export const WHOLE: Place = { what: "rubric", name: null, title: null, path: null, within: null, entry: null };

/** A part as a place, below the part above it. */
export function partPlace({ kind, name, title, path }: Part, above: Part | null): Place {
  const within = above === null ? null : { name: above.name, title: above.title };
  return { what: kind, name, title, path, within, entry: null };
}

/** Another declaration as a place. */
export function placeOf(what: Place["what"], name: string | null, title: Title | null): Place {
  return { what, name, title, path: null, within: null, entry: null };
}

/** A place inside another. */
export function entryOf(place: Place, what: PlaceEntry["what"], name: string, title: Title | null): Place {
  return { ...place, entry: { what, name, title } };
}

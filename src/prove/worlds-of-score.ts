import { equalShare } from "../evaluate/combine-group.js";
import { applicabilityKey, type Facts, unknownFacts, worldsOf } from "../evaluate/worlds.js";
import { partsBelow } from "../model/indicators.js";
import type { Part, Rubric } from "../model/rubric.js";
import type { Rational } from "../numeric/rational.js";
import { thinned } from "./answers-of.js";
import { anyValue } from "./draft.js";

/** The ways in which the facts may be, as far as a score or a category hangs on them. */
export interface Worlds {
  /** Those in which the same parts apply stand together. */
  readonly alike: readonly (readonly [Facts, ...Facts[]])[];
  /** Whether none was left out. */
  readonly complete: boolean;
}

/** A rubric with nothing but what decides score and category; weights that it assumes to be equal are filled in. */
export function scoringOf(rubric: Rubric): Rubric {
  const rules = rubric.rules.filter(({ effect }) => effect.kind !== "withhold-award" && effect.kind !== "label");
  const children = rubric.undisclosed === null ? rubric.children : shared(rubric.children, rubric.weightsTotal);
  return { ...rubric, rules, verdict: null, children };
}

function shared(parts: readonly Part[], total: Rational): readonly Part[] {
  const share = equalShare(parts, total);
  return parts.map((part) => {
    const weight = part.weight ?? share;
    return part.kind === "indicator"
      ? { ...part, weight }
      : { ...part, weight, children: shared(part.children, part.weightsTotal) };
  });
}

/** Every way in which the facts may be; some of them where there are too many to look at. */
export function worldsOfScore(scoring: Rubric): Worlds {
  const all = worldsOf(scoring, new Map());
  if (all !== null) return fewer(grouped(scoring, all), true, scoring);
  let settled: Facts = new Map();
  for (const fact of unknownFacts(scoring, settled).toReversed()) {
    settled = new Map([...settled, [fact.name, anyValue(fact)]]);
    const some = worldsOf(scoring, settled);
    if (some !== null) return fewer(grouped(scoring, some), false, scoring);
  }
  return fewer(grouped(scoring, [settled]), false, scoring);
}

/** How many parts are looked at over all worlds, and in how many worlds all the same. */
const MOST_PARTS = 60_000;
const FEWEST_WORLDS = 8;

function fewer(alike: Worlds["alike"], complete: boolean, { children }: Rubric): Worlds {
  const kept = thinned(
    alike,
    Math.max(FEWEST_WORLDS, Math.floor(MOST_PARTS / Math.max(1, partsBelow(children).length))),
  );
  return { alike: kept, complete: complete && kept.length === alike.length };
}

function grouped(rubric: Rubric, worlds: readonly Facts[]): Worlds["alike"] {
  const alike = new Map<string, [Facts, ...Facts[]]>();
  for (const facts of worlds) {
    const key = applicabilityKey(rubric, facts);
    const others = alike.get(key);
    if (others === undefined) alike.set(key, [facts]);
    else others.push(facts);
  }
  return [...alike.values()];
}

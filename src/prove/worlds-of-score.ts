import { conditionStep } from "../evaluate/condition-step.js";
import { type Facts, unknownFacts, worldsOf } from "../evaluate/worlds.js";
import { partsBelow } from "../model/indicators.js";
import type { Rubric } from "../model/rubric.js";
import { anyValue } from "./draft.js";

/** The ways in which the facts may be, as far as a score or a category hangs on them. */
export interface Worlds {
  /** Those in which the same parts apply stand together. */
  readonly alike: readonly (readonly [Facts, ...Facts[]])[];
  /** Whether none was left out. */
  readonly complete: boolean;
}

/** A rubric with nothing but what decides score and category. */
export function scoringOf(rubric: Rubric): Rubric {
  const rules = rubric.rules.filter(({ effect }) => effect.kind !== "withhold-award" && effect.kind !== "label");
  return { ...rubric, rules, verdict: null };
}

/** Every way in which the facts may be; some of them where there are too many to look at. */
export function worldsOfScore(scoring: Rubric): Worlds {
  const all = worldsOf(scoring, new Map());
  if (all !== null) return { alike: grouped(scoring, all), complete: true };
  let settled: Facts = new Map();
  for (const fact of unknownFacts(scoring, settled).toReversed()) {
    settled = new Map([...settled, [fact.name, anyValue(fact)]]);
    const some = worldsOf(scoring, settled);
    if (some !== null) return { alike: grouped(scoring, some), complete: false };
  }
  return { alike: grouped(scoring, [settled]), complete: false };
}

function grouped(rubric: Rubric, worlds: readonly Facts[]): Worlds["alike"] {
  const conditions = partsBelow(rubric.children).flatMap(({ applies }) => (applies === null ? [] : [applies]));
  const alike = new Map<string, [Facts, ...Facts[]]>();
  for (const facts of worlds) {
    const key = conditions
      .map((condition) => Number(conditionStep(condition, { facts, scoreOf: () => null }).holds))
      .join("");
    const others = alike.get(key);
    if (others === undefined) alike.set(key, [facts]);
    else others.push(facts);
  }
  return [...alike.values()];
}

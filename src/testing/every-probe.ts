import { applicabilityOf } from "../evaluate/applicability.js";
import { type Facts, worldsOf } from "../evaluate/worlds.js";
import type { GivenValue, Indicator, Part, Rubric } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { type Rational, ZERO } from "../numeric/rational.js";
import { match } from "../text/match.js";
import { leafOfIndicator, MOST_ITEMS, MOST_WHOLE } from "./leaf-of-indicator.js";
import { type Probe, probe } from "./probe.js";
import { givenFacts } from "./world.js";

/** More evidence than this is not looked at one by one. */
const MOST_EVIDENCE = 2000;

/** What is given for some parts. */
type Given = readonly { readonly name: string; readonly value: GivenValue }[];

/**
 * All evidence that answers everything that applies, with every set of facts
 * that something tells apart and `n/a` wherever it may be answered; of answers
 * that are worth the same one. None that has no score.
 *
 * @returns null where there is too much of it, or where any number may be given
 */
export function everyProbe(rubric: Rubric): readonly Probe[] | null {
  const worlds = worldsOf(rubric, new Map());
  if (worlds === null || worlds.length > MOST_EVIDENCE || !worlds.every(isWritable)) return null;
  const all: { readonly facts: Facts; readonly given: Given }[] = [];
  for (const facts of worlds) {
    const ways = waysOfParts(rubric.children, rubric, facts);
    if (ways === null || all.length + ways.length > MOST_EVIDENCE) return null;
    all.push(...ways.map((given) => ({ facts, given })));
  }
  return all.flatMap(({ facts, given }) => {
    const leaves = given.map(({ name }) => ({ name, path: "", choices: [], line: null, isPoints: false }));
    const choices = given.map(({ value }) => ({ given: value, points: ZERO }));
    return probe(rubric, givenFacts(facts), leaves, choices) ?? [];
  });
}

function isWritable(facts: Facts): boolean {
  return [...facts.values()].every((fact) => fact.kind !== "number" || isDecimal(fact.number));
}

function isDecimal(number: Rational): boolean {
  return !formatExact(number).includes("/");
}

/** Every way to give something for some parts together; null where these are too many, or have no end. */
function waysOfParts(parts: readonly Part[], rubric: Rubric, facts: Facts): readonly Given[] | null {
  if (parts.length === 0 || (rubric.undisclosed === null && parts.some(({ weight }) => weight === null))) return null;
  let all: readonly Given[] = [[]];
  for (const part of parts) {
    const own = waysOfPart(part, rubric, facts);
    if (own === null || all.length * own.length > MOST_EVIDENCE) return null;
    all = all.flatMap((before) => own.map((given) => [...before, ...given]));
  }
  return all;
}

function waysOfPart(part: Part, rubric: Rubric, facts: Facts): readonly Given[] | null {
  if (applicabilityOf(part, facts, new Map()).kind !== "applies") return [[]];
  const own = part.kind === "indicator" ? answersTo(part, rubric) : waysOfParts(part.children, rubric, facts);
  if (own === null || !part.mayBeNotApplicable) return own;
  return [...own, [{ name: part.name, value: { kind: "not-applicable" } }]];
}

function answersTo(indicator: Indicator, { score }: Rubric): readonly Given[] | null {
  if (!isListed(indicator)) return null;
  return leafOfIndicator(indicator, score).choices.map(({ given }) => [{ name: indicator.name, value: given }]);
}

/** Whether the answers to an indicator can be listed, so that none of other worth is left out. */
function isListed({ scale, observations }: Indicator): boolean {
  if (observations !== null) return false;
  return match(scale)
    .returnType<boolean>()
    .with({ kind: "yes-no" }, { kind: "choice" }, () => true)
    .with({ kind: "levels" }, ({ levels }) => levels.length <= MOST_WHOLE)
    .with({ kind: "count" }, ({ fullAt }) => fullAt < BigInt(MOST_WHOLE))
    .with({ kind: "checklist" }, ({ items }) => items.length <= MOST_ITEMS)
    .with({ kind: "steps" }, ({ steps }) => steps.every(({ from }) => isDecimal(from)))
    .with({ kind: "number" }, { kind: "mean" }, () => false)
    .exhaustive();
}

import { conditionStep } from "../evaluate/condition-step.js";
import type { Answered, FactValue, Known } from "../evidence/evidence.js";
import type { Part } from "../model/rubric.js";
import { equals, type Rational } from "../numeric/rational.js";
import { otherThan, type Year, type YearRead, type Years } from "./hybrid-years.js";

/** What decides a part: an answer, a subtotal, or that there is neither; and the year that says so. */
export interface Given {
  readonly name: string;
  readonly year: Year;
  readonly answered: Answered | null;
  readonly known: Known | null;
}

/** What could be carried over to the tree of one year from the evidence of the other, and what had to stay. */
export interface CarriedOver {
  readonly given: readonly Given[];
  /** The parts that both years have, but of which the other one says nothing that this tree could take. */
  readonly apart: readonly Part[];
}

/** Puts the evidence of the other year on the tree of one; where that says nothing, the evidence of the tree's year stays. */
export function carriedOver(years: Years, tree: Year, facts: ReadonlyMap<string, FactValue>): CarriedOver {
  const from = otherThan(tree);
  const road: Road = { home: years[tree], abroad: years[from], tree, from, facts };
  const apart: Part[] = [];
  const mixed = (part: Part): readonly Given[] => {
    const carried = wholeOf(part, road);
    if (carried !== null) return carried;
    const isLowest = part.kind === "indicator" || part.children.length === 0;
    if (!isLowest && !isDecided(part, road.home)) return part.children.flatMap(mixed);
    if (road.home.other.has(part.name)) apart.push(part);
    return [givenBy(part.name, tree, road.home, part.name)];
  };
  return { given: road.home.rubric.children.flatMap(mixed), apart };
}

/** From one year to the tree of the other. */
interface Road {
  readonly home: YearRead;
  readonly abroad: YearRead;
  readonly tree: Year;
  readonly from: Year;
  /** The facts that decide what applies. */
  readonly facts: ReadonlyMap<string, FactValue>;
}

/** All that the other year says of a part and what is below; null where it does not say all of it. */
function wholeOf(part: Part, road: Road): readonly Given[] | null {
  if (doesNotApply(part, road)) return [];
  const other = road.home.other.get(part.name);
  if (other === undefined) return isDecided(part, road.home) ? null : wholeBelow(part, road);
  if (!road.abroad.told.has(other.name)) return null;
  if (isDecided(other, road.abroad)) return decidedAt(part, other, road);
  return part.kind === "indicator" ? [] : wholeBelow(part, road);
}

function wholeBelow(part: Part, road: Road): readonly Given[] | null {
  if (part.kind === "indicator" || part.children.length === 0) return null;
  const found = part.children.map((child) => wholeOf(child, road));
  return found.includes(null) ? null : found.flatMap((one) => one ?? []);
}

/** An answer as it is, a subtotal as a score, which no other weight changes. */
function decidedAt({ name, weight }: Part, other: Part, { abroad, from }: Road): readonly Given[] | null {
  const given = givenBy(name, from, abroad, other.name);
  const { known } = given;
  if (known === null) return [given];
  const value = abroad.scores.get(other.name) ?? null;
  if (value !== null) return [{ ...given, known: { ...known, kind: "score", value } }];
  // Points of an unknown weight are the same points only beside the same weight.
  return known.kind === "score" || isSameWeight(weight, other.weight) ? [given] : null;
}

function givenBy(name: string, year: Year, { evidence }: YearRead, there: string): Given {
  return { name, year, answered: evidence.answers.get(there) ?? null, known: evidence.known.get(there) ?? null };
}

/** Whether evidence decides a part as a whole. */
function isDecided({ name }: Part, { evidence }: YearRead): boolean {
  return evidence.answers.has(name) || evidence.known.has(name);
}

function doesNotApply({ applies }: Part, { facts }: Road): boolean {
  return applies !== null && conditionStep(applies, { facts, scoreOf: () => null }).holds === false;
}

function isSameWeight(one: Rational | null, other: Rational | null): boolean {
  return one === null || other === null ? one === other : equals(one, other);
}

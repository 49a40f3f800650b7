import { match } from "ts-pattern";
import { type Facts, worldsOf } from "../evaluate/worlds.js";
import type { FactValue } from "../evidence/evidence.js";
import type { Fact, GivenValue, Rubric } from "../model/rubric.js";
import { compare } from "../numeric/rational.js";
import { type Ladder, ladderOf } from "./ladder.js";
import type { Choice, Leaf } from "./leaf.js";
import { leavesOf } from "./leaves-of.js";
import { type GivenFacts, type Probe, probe } from "./probe.js";

/** A rubric under chosen facts, with the worst and the best that can be answered there. */
export interface World {
  readonly leaves: readonly Leaf[];
  readonly ladder: Ladder;
  readonly worst: Probe;
  readonly best: Probe;
  readonly probe: (choices: readonly Choice[]) => Probe | null;
}

/** With more values than this of all facts together, the last facts are not varied. */
const MOST_VALUES = 60;

/**
 * The facts under which the best answers come to the best outcome, and those
 * under which the worst come to the worst; found by changing one fact after the
 * other. None where the rubric gives no score under them.
 */
export function worldsFor(rubric: Rubric): readonly World[] {
  const favourable = chosenWorld(rubric, ({ best }, other) => isBetter(best, other.best));
  const adverse = chosenWorld(rubric, ({ worst }, other) => isBetter(other.worst, worst));
  return [favourable, adverse].flatMap((world) => world ?? []);
}

function chosenWorld(rubric: Rubric, isPreferred: (world: World, other: World) => boolean): World | null {
  const values = rubric.facts.map((fact) => ({ fact, values: valuesOf(fact, rubric) }));
  let facts: Facts = new Map(
    values.flatMap(({ fact, values: [first] }) => (first === undefined ? [] : [[fact.name, first]])),
  );
  let world = worldUnder(rubric, facts);
  let tried = 0;
  for (const { fact, values: all } of values) {
    for (const value of all.slice(1)) {
      if (tried === MOST_VALUES) return world;
      tried += 1;
      const changed = new Map([...facts, [fact.name, value] as const]);
      const other = worldUnder(rubric, changed);
      if (other === null || (world !== null && !isPreferred(other, world))) continue;
      [facts, world] = [changed, other];
    }
  }
  return world;
}

/** The values of one fact that something tells apart; none for a fact on which nothing hangs. */
function valuesOf(fact: Fact, rubric: Rubric): readonly FactValue[] {
  const worlds = worldsOf({ ...rubric, facts: [fact] }, new Map()) ?? [];
  return worlds.flatMap((world) => world.get(fact.name) ?? []);
}

function worldUnder(rubric: Rubric, facts: Facts): World | null {
  const leaves = leavesOf(rubric, facts);
  const ladder = ladderOf(leaves);
  const given: GivenFacts = [...facts].map(([name, value]) => ({ name, value: givenFact(value) }));
  const evaluate = (choices: readonly Choice[]): Probe | null => probe(rubric, given, leaves, choices);
  const [worst, best] = [evaluate(ladder.at(0)), evaluate(ladder.at(ladder.top))];
  return worst === null || best === null ? null : { leaves, ladder, worst, best, probe: evaluate };
}

/** A better category, or a higher score in the same one. */
function isBetter(one: Probe, other: Probe): boolean {
  return one.place === other.place ? compare(one.compared, other.compared) > 0 : one.place < other.place;
}

function givenFact(value: FactValue): GivenValue {
  return match(value)
    .returnType<GivenValue>()
    .with({ kind: "yes-no" }, ({ yes }) => ({ kind: "word", word: yes ? "yes" : "no" }))
    .with({ kind: "option" }, ({ option }) => ({ kind: "word", word: option }))
    .with({ kind: "number" }, ({ number }) => ({ kind: "number", number }))
    .exhaustive();
}

import { type Facts, worldsOf } from "../evaluate/worlds.js";
import type { FactValue } from "../evidence/evidence.js";
import type { Fact, GivenValue, Rubric } from "../model/rubric.js";
import { compare } from "../numeric/rational.js";
import { match } from "../text/match.js";
import { type Ladder, ladderOf } from "./ladder.js";
import type { Choice, Leaf } from "./leaf.js";
import { leavesOf } from "./leaves-of.js";
import { type GivenFacts, type Probe, probe } from "./probe.js";

/** A rubric under chosen facts, with the worst and the best that can be answered there. */
export interface World {
  readonly facts: Facts;
  readonly leaves: readonly Leaf[];
  readonly ladder: Ladder;
  readonly worst: Probe;
  readonly best: Probe;
  readonly probe: (choices: readonly Choice[]) => Probe | null;
}

/** How many sets of facts are looked at for one world. */
const MOST_TRIED = 60;

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

type Preference = (world: World, other: World) => boolean;

function chosenWorld(rubric: Rubric, isPreferred: Preference): World | null {
  const values = rubric.facts.map((fact) => ({ fact, values: valuesOf(fact, rubric) }));
  const first = new Map(values.flatMap(({ fact, values: [one] }) => (one === undefined ? [] : [[fact.name, one]])));
  const changes = values.flatMap(({ fact, values: all }) =>
    all.length < 2 ? [] : all.map((value) => ({ name: fact.name, value })),
  );
  // Of several rules only the hardest shows, so the first round also takes changes that alter nothing yet.
  const isNoWorse: Preference = (world, other) => !isPreferred(other, world);
  let tried = 0;
  let chosen = { facts: first, world: worldUnder(rubric, first) };
  for (const isTaken of [isNoWorse, isPreferred, isPreferred]) {
    for (const { name, value } of changes) {
      if (chosen.facts.get(name) === value || tried === MOST_TRIED) continue;
      tried += 1;
      const facts = new Map([...chosen.facts, [name, value] as const]);
      const world = worldUnder(rubric, facts);
      if (world !== null && (chosen.world === null || isTaken(world, chosen.world))) chosen = { facts, world };
    }
  }
  return chosen.world;
}

/** The values of one fact that something tells apart; none for a fact on which nothing hangs. */
function valuesOf(fact: Fact, rubric: Rubric): readonly FactValue[] {
  const worlds = worldsOf({ ...rubric, facts: [fact] }, new Map()) ?? [];
  return worlds.flatMap((world) => world.get(fact.name) ?? []);
}

/** A rubric under some facts; null where it gives no score under them. */
export function worldUnder(rubric: Rubric, facts: Facts): World | null {
  const leaves = leavesOf(rubric, facts);
  const ladder = ladderOf(leaves);
  const given = givenFacts(facts);
  const evaluate = (choices: readonly Choice[]): Probe | null => probe(rubric, given, leaves, choices);
  const [worst, best] = [evaluate(ladder.at(0)), evaluate(ladder.at(ladder.top))];
  return worst === null || best === null ? null : { facts, leaves, ladder, worst, best, probe: evaluate };
}

/** A better category; in the same one a higher score, or at the same score no award withheld. */
function isBetter(one: Probe, other: Probe): boolean {
  if (one.place !== other.place) return one.place < other.place;
  const order = compare(one.compared, other.compared);
  return order === 0 ? other.outcome.award === "withheld" && one.outcome.award !== "withheld" : order > 0;
}

/** Facts as an example gives them. */
export function givenFacts(facts: Facts): GivenFacts {
  return [...facts].map(([name, value]) => ({ name, value: givenFact(value) }));
}

function givenFact(value: FactValue): GivenValue {
  return match(value)
    .returnType<GivenValue>()
    .with({ kind: "yes-no" }, ({ yes }) => ({ kind: "word", word: yes ? "yes" : "no" }))
    .with({ kind: "option" }, ({ option }) => ({ kind: "word", word: option }))
    .with({ kind: "number" }, ({ number }) => ({ kind: "number", number }))
    .exhaustive();
}

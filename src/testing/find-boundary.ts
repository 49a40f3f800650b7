import type { Rubric } from "../model/rubric.js";
import { compare, equals, powerOfTen, type Rational, subtract } from "../numeric/rational.js";
import type { Choice } from "./leaf.js";
import { linearModel } from "./linear-model.js";
import { nearByLines } from "./near-by-lines.js";
import { nearByLists } from "./near-by-lists.js";
import type { Probe } from "./probe.js";
import type { World } from "./world.js";

/** Evidence on both sides of a threshold, each as near to it as was found; null where no evidence was found there. */
export interface Boundary {
  readonly at: Probe | null;
  readonly below: Probe | null;
}

/** How often found evidence is moved nearer. */
const ROUNDS = 2;

/**
 * Finds evidence on a threshold and just below it. First the two neighbours on
 * the ladder from the worst to the best answers between which it lies, by
 * bisection; then, where they are not next to it, other combinations near by.
 * Everything that is returned came out of the engine.
 */
export function findBoundary(rubric: Rubric, world: World, threshold: Rational): Boundary {
  const { ladder, worst, best } = world;
  const isAt = (one: Probe): boolean => compare(one.compared, threshold) >= 0;
  if (isAt(worst)) return { at: worst, below: null };
  if (!isAt(best)) return { at: null, below: best };
  let [low, high] = [
    { rung: 0, found: worst },
    { rung: ladder.top, found: best },
  ];
  while (high.rung - low.rung > 1) {
    const rung = (low.rung + high.rung) >> 1;
    const found = world.probe(ladder.at(rung));
    if (found === null) break;
    if (isAt(found)) high = { rung, found };
    else low = { rung, found };
  }
  let nearest = { at: high.found, below: low.found };
  for (let round = 0; round < ROUNDS && !isNearest(rubric, nearest, threshold); round += 1)
    nearest = nearer(rubric, world, nearest, threshold, ladder.raisedBy(high.rung));
  return nearest;
}

interface Both {
  readonly at: Probe;
  readonly below: Probe;
}

/** Whether nothing can be nearer: on the threshold, and one published digit below it. */
function isNearest({ score }: Rubric, { at, below }: Both, threshold: Rational): boolean {
  return equals(at.compared, threshold) && compare(below.compared, justBelow({ score }, threshold)) >= 0;
}

function justBelow({ score }: Pick<Rubric, "score">, threshold: Rational): Rational {
  return subtract(threshold, powerOfTen(-score.digits));
}

/** The same, or nearer: answers on lines are moved, lists are combined anew, and lines are moved again. */
function nearer(rubric: Rubric, world: World, both: Both, threshold: Rational, first: number): Both {
  const { leaves } = world;
  const targets = [threshold, justBelow(rubric, threshold)];
  let nearest = both;
  const consider = (candidates: readonly (readonly Choice[])[]): void => {
    for (const candidate of candidates) nearest = better(nearest, world.probe(candidate), threshold);
  };
  const moveLines = ({ at, below }: Both): void => {
    for (const one of [below, at]) {
      const model = linearModel(leaves, one);
      if (model === null || isNearest(rubric, nearest, threshold)) continue;
      consider(targets.flatMap((target) => nearByLines(rubric, leaves, one.choices, model, target)));
    }
  };
  moveLines(both);
  // A rule may change sides at the threshold, often by the answer that was raised there: so the model is read off on
  // both sides, and that answer is held as well.
  for (const one of [both.below, both.at]) {
    const model = linearModel(leaves, one);
    if (model === null || isNearest(rubric, nearest, threshold)) continue;
    for (const isFirstFree of [true, false])
      consider(nearByLists({ rubric, leaves, choices: one.choices, model, threshold }, first, isFirstFree));
  }
  moveLines(nearest);
  return nearest;
}

function better({ at, below }: Both, found: Probe | null, threshold: Rational): Both {
  if (found === null) return { at, below };
  if (compare(found.compared, threshold) >= 0)
    return { at: compare(found.compared, at.compared) < 0 ? found : at, below };
  return { at, below: compare(found.compared, below.compared) > 0 ? found : below };
}

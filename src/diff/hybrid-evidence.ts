import type { Answered, Evidence, FactValue } from "../evidence/evidence.js";
import { indicatorsOf } from "../model/indicators.js";
import type { Part } from "../model/rubric.js";
import { carriedOver, type Given } from "./hybrid-carried.js";
import { type Misfit, misfitAt } from "./hybrid-misfits.js";
import type { Mix } from "./hybrid-mix.js";
import type { Year, Years } from "./hybrid-years.js";

/** Evidence for the tree of one year, as far as it can be of another. */
export interface HybridEvidence {
  readonly evidence: Evidence;
  /** The parts of that tree of which the other year says nothing that could be carried over, though it has them. */
  readonly apart: readonly Part[];
  /** The indicators that need the scale of a certain year, by their names in that tree. */
  readonly scales: ReadonlyMap<string, Year>;
}

/**
 * The evidence of one year, put on the tree of the other: answers, `n/a` and
 * known scores where the same part is there. Parts that only the tree's year
 * has, and those of which the other one says nothing, have their own evidence.
 */
export function hybridEvidence(
  years: Years,
  mix: Mix,
  facts: ReadonlyMap<string, FactValue>,
  misfits: ReadonlyMap<string, Misfit>,
): HybridEvidence {
  const { tree, evidence: from } = mix;
  const { subject } = years[tree].evidence;
  const { given, apart } =
    tree === from ? { given: ownGiven(years, tree), apart: [] } : carriedOver(years, tree, facts);
  const known = new Map(given.flatMap(({ name, known: one }) => (one === null ? [] : [[name, one]])));
  const answers = new Map(given.flatMap(({ name, answered }) => (answered === null ? [] : [[name, answered]])));
  const sources = new Map(given.map(({ name, year }) => [name, year]));
  const scales = new Map<string, Year>();
  for (const part of misfits.size === 0 ? [] : indicatorsOf(years[tree].rubric)) {
    const misfit = misfitAt(misfits, part, tree, years);
    if (misfit === "scale") scales.set(part.name, sources.get(part.name) ?? mix.scales);
    if (misfit !== "answer") continue;
    scales.set(part.name, mix.paired);
    if (mix.paired === from) continue;
    const answered = answerOf(part, mix.paired);
    if (answered === undefined) answers.delete(part.name);
    else answers.set(part.name, answered);
  }
  return { evidence: { subject, facts, answers, known }, apart, scales };

  function answerOf({ name }: Part, year: Year): Answered | undefined {
    const there = year === tree ? name : years[tree].other.get(name)?.name;
    return there === undefined ? undefined : years[year].evidence.answers.get(there);
  }
}

function ownGiven(years: Years, year: Year): readonly Given[] {
  const { answers, known } = years[year].evidence;
  return [
    ...[...answers].map(([name, answered]): Given => ({ name, year, answered, known: null })),
    ...[...known].map(([name, one]): Given => ({ name, year, answered: null, known: one })),
  ];
}

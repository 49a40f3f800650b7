import { conditionStep } from "../evaluate/condition-step.js";
import type { Answered, Evidence, FactValue, Known } from "../evidence/evidence.js";
import { indicatorsOf } from "../model/indicators.js";
import type { Part } from "../model/rubric.js";
import { equals, type Rational } from "../numeric/rational.js";
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
    tree === from ? { given: ownGiven(years, tree), apart: [] } : carriedOver(years, { tree, from }, facts);
  const known = new Map(given.flatMap(({ name, known: one }) => (one === null ? [] : [[name, one]])));
  const answers = new Map(given.flatMap(({ name, answered }) => (answered === null ? [] : [[name, answered]])));
  const sources = new Map(given.map(({ name, year }) => [name, year]));
  const scales = new Map<string, Year>();
  for (const part of misfits.size === 0 ? [] : indicatorsOf(years[tree].rubric)) {
    const misfit = misfitAt(misfits, part, tree, years);
    if (misfit === "scale") scales.set(part.name, sources.get(part.name) ?? mix.scales);
    if (misfit !== "answer" || mix.scales === from) continue;
    const answered = answerOf(part, mix.scales);
    if (answered === undefined) answers.delete(part.name);
    else answers.set(part.name, answered);
  }
  return { evidence: { subject, facts, answers, known }, apart, scales };

  function answerOf({ name }: Part, year: Year): Answered | undefined {
    const there = year === tree ? name : years[tree].other.get(name)?.name;
    return there === undefined ? undefined : years[year].evidence.answers.get(there);
  }
}

/** What decides a part: an answer, a subtotal, or that there is neither; and the year that says so. */
interface Given {
  readonly name: string;
  readonly year: Year;
  readonly answered: Answered | null;
  readonly known: Known | null;
}

function ownGiven(years: Years, year: Year): readonly Given[] {
  const { answers, known } = years[year].evidence;
  return [
    ...[...answers].map(([name, answered]): Given => ({ name, year, answered, known: null })),
    ...[...known].map(([name, one]): Given => ({ name, year, answered: null, known: one })),
  ];
}

function carriedOver(
  years: Years,
  { tree, from }: { readonly tree: Mix["tree"]; readonly from: Mix["evidence"] },
  facts: ReadonlyMap<string, FactValue>,
): { readonly given: readonly Given[]; readonly apart: readonly Part[] } {
  const [home, abroad] = [years[tree], years[from]];
  const apart: Part[] = [];
  const doesNotApply = ({ applies }: Part): boolean =>
    applies !== null && conditionStep(applies, { facts, scoreOf: () => null }).holds === false;

  /** All that the other year says of a part and what is below; null where it does not say all of it. */
  const whole = (part: Part): readonly Given[] | null => {
    if (doesNotApply(part)) return [];
    const other = home.other.get(part.name);
    if (other === undefined) return below(part);
    if (!abroad.told.has(other.name)) return null;
    const decided = decidedAt(part, other);
    if (decided !== "open") return decided === "unclear" ? null : [decided];
    return part.kind === "indicator" ? [] : below(part);
  };

  const below = (part: Part): readonly Given[] | null => {
    if (part.kind === "indicator" || part.children.length === 0) return null;
    const found = part.children.map(whole);
    return found.some((one) => one === null) ? null : found.flatMap((one) => one ?? []);
  };

  const decidedAt = ({ name, weight }: Part, other: Part): Given | "unclear" | "open" => {
    const answered = abroad.evidence.answers.get(other.name) ?? null;
    if (answered !== null) return { name, year: from, answered, known: null };
    const known = abroad.evidence.known.get(other.name);
    if (known === undefined) return "open";
    const score = abroad.scores.get(other.name) ?? null;
    if (known.kind === "score" || score !== null)
      return { name, year: from, answered, known: { ...known, kind: "score", value: score ?? known.value } };
    // Points of an unknown weight are the same points only beside the same weight.
    return isSameWeight(weight, other.weight) ? { name, year: from, answered, known } : "unclear";
  };

  const mixed = (part: Part): readonly Given[] => {
    if (doesNotApply(part)) return [];
    const carried = whole(part);
    if (carried !== null) return carried;
    const { name } = part;
    const answered = home.evidence.answers.get(name) ?? null;
    const known = home.evidence.known.get(name) ?? null;
    const isLowest = part.kind === "indicator" || part.children.length === 0;
    if (answered === null && known === null && !isLowest) return part.children.flatMap(mixed);
    if (home.other.has(name)) apart.push(part);
    return [{ name, year: tree, answered, known }];
  };

  return { given: home.rubric.children.flatMap(mixed), apart };
}

function isSameWeight(one: Rational | null, other: Rational | null): boolean {
  return one === null || other === null ? one === other : equals(one, other);
}

import Fraction from "fraction.js";
import type { RawEvidence } from "./answer-sketch.js";
import { weightBounds } from "./completions.js";
import { exactFraction, pointsBounds } from "./points-of.js";
import {
  answerTo,
  type Completion,
  type Filled,
  factValue,
  hiddenIn,
  isGivenBelow,
  knownTo,
  recomputeWith,
  restOf,
  type Siblings,
} from "./recompute.js";
import { type ConditionSketch, type FactSketch, type PartSketch, partsIn, type RubricSketch } from "./rubric-sketch.js";

/** What all combinations of extremes come to. */
export interface BruteForce {
  readonly combinations: number;
  /** Null where no combination gives a score. */
  readonly low: Fraction | null;
  readonly high: Fraction | null;
  readonly categories: ReadonlySet<string>;
}

/** One thing that is open, and every end at which it may stand. */
type Open =
  | { readonly kind: "fact"; readonly name: string; readonly ends: readonly (string | Fraction)[] }
  | { readonly kind: "split"; readonly group: Siblings; readonly ends: readonly ReadonlyMap<string, Fraction>[] }
  | { readonly kind: "part"; readonly path: string; readonly ends: readonly Filled[] };

/** How many combinations of extremes there are. */
export function combinationsOf(sketch: RubricSketch, raw: RawEvidence): number {
  return openIn(sketch, raw).reduce((product, { ends }) => product * ends.length, 1);
}

/** Looks at every combination of the ends of all that is open: no cleverness, only patience. */
export function bruteForce(sketch: RubricSketch, raw: RawEvidence): BruteForce {
  const open = openIn(sketch, raw);
  const combinations = open.reduce((product, { ends }) => product * ends.length, 1);
  const categories = new Set<string>();
  let low: Fraction | null = null;
  let high: Fraction | null = null;
  for (let index = 0; index < combinations; index += 1) {
    const result = recomputeWith(sketch, raw, chosen(sketch, raw, open, index));
    if (typeof result === "string") continue;
    categories.add(result.category);
    if (low === null || result.exact.compare(low) < 0) low = result.exact;
    if (high === null || result.exact.compare(high) > 0) high = result.exact;
  }
  return { combinations, low, high, categories };
}

/** The combination with a number, as a completion. */
function chosen(sketch: RubricSketch, raw: RawEvidence, open: readonly Open[], index: number): Completion {
  const facts = new Map<string, string | Fraction>();
  for (const fact of sketch.facts)
    if (Object.hasOwn(raw.facts, fact.name)) facts.set(fact.name, factValue(fact, raw.facts[fact.name]));
  const splits = new Map<Siblings["children"], ReadonlyMap<string, Fraction>>();
  const fills = new Map<string, Filled>();
  let rest = index;
  for (const one of open) {
    const at = rest % one.ends.length;
    rest = Math.floor(rest / one.ends.length);
    if (one.kind === "fact") facts.set(one.name, one.ends[at] ?? "");
    if (one.kind === "split") splits.set(one.group.children, one.ends[at] ?? new Map());
    if (one.kind === "part") fills.set(one.path, one.ends[at] ?? { kind: "missing" });
  }
  return {
    factOf: (name) => facts.get(name),
    weightOf: (part, group) => splits.get(group.children)?.get(part.name) ?? new Fraction(0),
    fill: ({ path }) => fills.get(path) ?? { kind: "below" },
  };
}

function openIn(sketch: RubricSketch, raw: RawEvidence): readonly Open[] {
  const parts = partsIn(sketch.children);
  const groups: readonly Siblings[] = [sketch, ...parts.flatMap((part) => (part.kind === "indicator" ? [] : [part]))];
  return [
    ...sketch.facts
      .filter(({ name }) => !Object.hasOwn(raw.facts, name))
      .map((fact): Open => ({ kind: "fact", name: fact.name, ends: valuesOf(fact, sketch) })),
    ...groups
      .filter((group) => hiddenIn(group).length > 1)
      .map((group): Open => ({ kind: "split", group, ends: verticesOf(group, sketch, raw) })),
    ...parts.flatMap((part): Open[] => {
      const ends = endsOf(part, sketch, raw);
      return ends.length === 0 ? [] : [{ kind: "part", path: part.path, ends }];
    }),
  ];
}

/** Both answers, every option, or every bound of a number with something on either side. */
function valuesOf(fact: FactSketch, sketch: RubricSketch): readonly (string | Fraction)[] {
  if (fact.kind === "yes-no") return ["yes", "no"];
  if (fact.kind === "choice") return fact.options;
  const conditions = [
    ...partsIn(sketch.children).flatMap(({ applies }) => (applies === null ? [] : [applies])),
    ...sketch.rules.map(({ when }) => when),
  ];
  const bounds = conditions.flatMap((condition) => boundsIn(condition, fact.name));
  const half = new Fraction(1, 2);
  const ends = [new Fraction(fact.min), ...bounds.flatMap((bound) => [bound.sub(half), bound, bound.add(half)])];
  return [...new Map(ends.map((end) => [end.toFraction(), end])).values()];
}

function boundsIn(condition: ConditionSketch, fact: string): readonly Fraction[] {
  if (condition.kind === "or" || condition.kind === "and")
    return condition.parts.flatMap((part) => boundsIn(part, fact));
  if (condition.kind === "not") return boundsIn(condition.operand, fact);
  return condition.kind === "compare" && condition.of === fact ? [exactFraction(condition.bound)] : [];
}

/** The vertices of all splits: every part but one at a bound, and that one with what is left. */
function verticesOf(
  group: Siblings,
  { score }: RubricSketch,
  raw: RawEvidence,
): readonly ReadonlyMap<string, Fraction>[] {
  const rest = restOf(group);
  const parts = hiddenIn(group).map((part) => ({ name: part.name, ...weightBounds(part, raw, rest, score) }));
  const vertices = new Map<string, ReadonlyMap<string, Fraction>>();
  for (const free of parts) {
    const others = parts.filter((part) => part !== free);
    for (let corner = 0; corner < 2 ** others.length; corner += 1) {
      const vertex = new Map(
        others.map(({ name, from, to }, index) => [name, (corner >> index) % 2 === 0 ? from : to]),
      );
      const left = [...vertex.values()].reduce((sum, weight) => sum.sub(weight), rest);
      if (left.compare(free.from) < 0 || left.compare(free.to) > 0) continue;
      vertex.set(free.name, left);
      vertices.set(parts.map(({ name }) => vertex.get(name)?.toFraction()).join(), vertex);
    }
  }
  return [...vertices.values()];
}

/** Everything that may become of a part about which nothing is given; none where something is. */
function endsOf(part: PartSketch, sketch: RubricSketch, raw: RawEvidence): readonly Filled[] {
  const { score, missing } = sketch;
  if (answerTo(part, raw) !== undefined || knownTo(part, raw) !== undefined) return [];
  const notApplicable: readonly Filled[] = part.mayBeNotApplicable ? [{ kind: "not-applicable" }] : [];
  if (part.kind !== "indicator" && part.children.length > 0)
    return notApplicable.length === 0 || isGivenBelow(part, raw) ? [] : [{ kind: "below" }, ...notApplicable];
  const { low, high } =
    part.kind === "indicator"
      ? pointsBounds(part, score)
      : { low: new Fraction(score.min), high: new Fraction(score.max) };
  return [
    { kind: "points", points: low },
    ...(low.equals(high) ? [] : [{ kind: "points" as const, points: high }]),
    ...(part.kind === "indicator" && missing !== "stop" ? [{ kind: "missing" as const }] : []),
    ...notApplicable,
  ];
}

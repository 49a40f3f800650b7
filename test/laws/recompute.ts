import Fraction from "fraction.js";
import type { RawEvidence } from "./answer-sketch.js";
import { bare, exactFraction, pointsOf } from "./points-of.js";
import { type Concluded, conclude, type FactsOf, holds } from "./recompute-rules.js";
import { roundedTo } from "./rounded-units.js";
import type {
  FactSketch,
  GroupSketch,
  IndicatorSketch,
  PartSketch,
  PolicySketch,
  RubricSketch,
} from "./rubric-sketch.js";

/** What stands in for everything that evidence and rubric leave open. */
export interface Completion {
  readonly factOf: FactsOf;
  /** The weight of a part whose weight is undisclosed beside another one. */
  readonly weightOf: (part: PartSketch, group: Siblings) => Fraction;
  /** What becomes of an indicator or a group about which nothing is given; "below" goes on with its parts. */
  readonly fill: (part: PartSketch) => Filled;
}

export type Filled =
  | { readonly kind: "points"; readonly points: Fraction }
  | { readonly kind: "missing" | "not-applicable" | "below" };

export type Siblings = Pick<RubricSketch, "children" | "weightsTotal">;

/** What became of a part. */
export interface RecomputedPart {
  /** Null where it was never published. */
  readonly weight: Fraction | null;
  readonly effectiveWeight: Fraction;
  readonly score: Fraction | null;
  readonly leftOut: "missing" | "not-applicable" | null;
}

/** What an outcome should be, worked out from the sketch alone. */
export interface Recomputed extends Concluded {
  readonly parts: ReadonlyMap<string, RecomputedPart>;
}

/** Why there is no score: nothing that weighs is left in, or known points are more or less than their weight allows. */
export type NoScore = "nothing" | "impossible";

type State =
  | { readonly kind: "scored"; readonly score: Fraction }
  | { readonly kind: "points"; readonly points: Fraction }
  | { readonly kind: "out"; readonly why: "missing" | "not-applicable" };

interface Weighed {
  readonly part: PartSketch;
  readonly weight: Fraction;
  readonly state: State;
}

/** The outcome of evidence once everything that is open is filled in. */
export function recomputeWith(sketch: RubricSketch, raw: RawEvidence, completion: Completion): Recomputed | NoScore {
  const parts = new Map<string, RecomputedPart>();
  const scores = new Map<string, Fraction | null>();
  const { score } = sketch;
  let impossible = false;

  const stateOf = (part: PartSketch, inherited: PolicySketch | null): State => {
    const policy = part.notApplicable ?? inherited;
    const applies = part.applies === null || holds(part.applies, completion.factOf, () => null) === true;
    if (!applies || answerTo(part, raw) === "n/a") return under(policy);
    const known = knownTo(part, raw);
    if (known === undefined) return filled(part, policy);
    if ("score" in known) return { kind: "scored", score: new Fraction(known.score) };
    return { kind: "points", points: new Fraction(known.points) };
  };

  const filled = (part: PartSketch, policy: PolicySketch | null): State => {
    const given = fillOf(part);
    if (given.kind === "not-applicable") return under(policy);
    if (given.kind === "missing") return missing(part);
    if (given.kind === "points") return rounded(part, { kind: "scored", score: given.points });
    if (part.kind === "indicator") throw new Error("an indicator has nothing below it");
    const below = combined(part, policy);
    return below.kind === "out" && below.why === "not-applicable" ? under(policy) : rounded(part, below);
  };

  const fillOf = (part: PartSketch): Filled => {
    if (part.kind === "indicator") {
      const answer = answerTo(part, raw);
      return answer === undefined ? completion.fill(part) : { kind: "points", points: pointsOf(part, answer, score) };
    }
    return isGivenBelow(part, raw) ? { kind: "below" } : completion.fill(part);
  };

  const missing = (part: PartSketch): State =>
    sketch.missing === "excluded"
      ? { kind: "out", why: "missing" }
      : rounded(part, { kind: "scored", score: new Fraction(score.min) });

  const rounded = ({ rounded: stage }: PartSketch, state: State): State =>
    stage === null || state.kind !== "scored"
      ? state
      : { kind: "scored", score: roundedTo(state.score, stage.digits, stage.mode ?? score.mode) };

  const under = (policy: PolicySketch | null): State => {
    if (policy === "redistribute" || policy === null) return { kind: "out", why: "not-applicable" };
    return { kind: "scored", score: new Fraction(policy === "full" ? score.max : score.min) };
  };

  const combined = (group: Siblings, policy: PolicySketch | null): State => {
    const total = group.weightsTotal === null ? new Fraction(1) : exactFraction(group.weightsTotal);
    const each = group.children.map((part) => ({
      part,
      weight: weightIn(group, part, sketch, completion),
      state: stateOf(part, policy),
    }));
    const included = includedIn(each);
    if (included.equals(0)) return nothingIn(group, each);
    const contributions = each.map((one) => {
      const effective = one.state.kind === "out" ? new Fraction(0) : one.weight.mul(total).div(included);
      const own = scoreFrom(one.state, effective);
      note(group, one, effective, own);
      if (one.state.kind !== "points") return effective.mul(own ?? 0);
      if (!fits(one.state.points, effective)) impossible = true;
      return one.state.points;
    });
    return { kind: "scored", score: contributions.reduce((sum, one) => sum.add(one), new Fraction(0)) };
  };

  const nothingIn = (group: Siblings, each: readonly Weighed[]): State => {
    for (const one of each) note(group, one, new Fraction(0), null);
    for (const { state } of each) if (state.kind === "points" && !state.points.equals(0)) impossible = true;
    const isMissing = each.some(
      ({ weight, state }) => !weight.equals(0) && state.kind === "out" && state.why === "missing",
    );
    return { kind: "out", why: isMissing ? "missing" : "not-applicable" };
  };

  const note = (
    group: Siblings,
    { part, weight, state }: Weighed,
    effectiveWeight: Fraction,
    own: Fraction | null,
  ): void => {
    scores.set(part.name, own);
    parts.set(part.path, {
      weight: publishedWeight(group, part, sketch, weight),
      effectiveWeight,
      score: own,
      leftOut: state.kind === "out" ? state.why : null,
    });
  };

  const fits = (points: Fraction, weight: Fraction): boolean =>
    points.compare(weight.mul(score.min)) >= 0 && points.compare(weight.mul(score.max)) <= 0;

  const result = combined(sketch, sketch.notApplicable);
  if (impossible) return "impossible";
  if (result.kind !== "scored") return "nothing";
  const scoreOf = (name: string): Fraction | null => scores.get(name) ?? null;
  return { ...conclude(sketch, result.score, scoreOf, completion.factOf), parts };
}

function includedIn(each: readonly Weighed[]): Fraction {
  return each.reduce((sum, { state, weight }) => (state.kind === "out" ? sum : sum.add(weight)), new Fraction(0));
}

function scoreFrom(state: State, weight: Fraction): Fraction | null {
  if (state.kind === "scored") return state.score;
  return state.kind === "out" || weight.equals(0) ? null : state.points.div(weight);
}

/** The outcome of evidence, and what keeps it from being the only one. */
export interface Determined {
  /** Something of which only a range is known: a weight, a part that is not broken down, a fact, a missing answer that stops. */
  readonly open: boolean;
  /** The indicators that count and are not answered, in order. */
  readonly missing: readonly string[];
  readonly result: Recomputed | NoScore;
}

/** The outcome of evidence as it stands. */
export function recompute(sketch: RubricSketch, raw: RawEvidence): Determined {
  const missing: string[] = [];
  const given = factsIn(sketch, raw);
  const asked = new Set(sketch.facts.map(({ name }) => name));
  let open = false;
  const result = recomputeWith(sketch, raw, {
    factOf: (name) => {
      const value = given(name);
      if (value === undefined && asked.has(name)) open = true;
      return value;
    },
    weightOf: (part, group) => {
      open = true;
      return equalShare(group, part);
    },
    fill: (part) => {
      if (part.kind === "indicator") missing.push(part.name);
      else if (part.children.length > 0) return { kind: "below" };
      if (part.kind !== "indicator" || sketch.missing === "stop") open = true;
      return { kind: "missing" };
    },
  });
  return { open, missing, result };
}

/** The facts that evidence gives. */
export function factsIn(sketch: RubricSketch, raw: Pick<RawEvidence, "facts">): FactsOf {
  const facts = new Map(
    sketch.facts
      .filter(({ name }) => Object.hasOwn(raw.facts, name))
      .map((fact) => [fact.name, factValue(fact, raw.facts[fact.name])]),
  );
  return (name) => facts.get(name);
}

/** The value of a fact as evidence writes it. */
export function factValue({ kind }: FactSketch, value: unknown): string | Fraction {
  if (kind === "number") return new Fraction(String(value));
  if (kind === "choice") return String(value);
  return value === true || value === "ya" ? "yes" : "no";
}

function weightIn(group: Siblings, part: PartSketch, sketch: RubricSketch, completion: Completion): Fraction {
  if (part.weight !== null) return exactFraction(part.weight);
  if (sketch.assumeEqual || hiddenIn(group).length === 1) return equalShare(group, part);
  return completion.weightOf(part, group);
}

function publishedWeight(group: Siblings, part: PartSketch, sketch: RubricSketch, weight: Fraction): Fraction | null {
  return part.weight === null && hiddenIn(group).length > 1 && !sketch.assumeEqual ? null : weight;
}

/** The siblings whose weights are undisclosed. */
export function hiddenIn({ children }: Siblings): readonly PartSketch[] {
  return children.filter(({ weight }) => weight === null);
}

/** What published weights leave of the total. */
export function restOf({ children, weightsTotal }: Siblings): Fraction {
  const total = weightsTotal === null ? new Fraction(1) : exactFraction(weightsTotal);
  return children.reduce((rest, { weight }) => (weight === null ? rest : rest.sub(exactFraction(weight))), total);
}

function equalShare(group: Siblings, part: PartSketch): Fraction {
  return part.weight === null ? restOf(group).div(hiddenIn(group).length) : exactFraction(part.weight);
}

/** The bare answer to a part; undefined for none. */
export function answerTo({ name }: Pick<PartSketch, "name">, { answers }: RawEvidence): unknown {
  return Object.hasOwn(answers, name) ? (bare(answers[name]) ?? undefined) : undefined;
}

/** The subtotal that is known of a part; undefined for none. */
export function knownTo(
  { name }: Pick<PartSketch, "name">,
  { known }: RawEvidence,
): RawEvidence["known"][string] | undefined {
  return Object.hasOwn(known, name) ? known[name] : undefined;
}

/** Whether anything is given below a group. */
export function isGivenBelow(group: GroupSketch, raw: RawEvidence): boolean {
  return group.children.some(
    (part) =>
      Object.hasOwn(raw.answers, part.name) ||
      Object.hasOwn(raw.known, part.name) ||
      (part.kind !== "indicator" && isGivenBelow(part, raw)),
  );
}

/** The facts of evidence, and every indicator worth what a function says. */
export function worth(
  sketch: RubricSketch,
  raw: RawEvidence,
  pointsFor: (indicator: IndicatorSketch) => Fraction,
): Completion {
  return {
    factOf: factsIn(sketch, raw),
    weightOf: (part, group) => equalShare(group, part),
    fill: (part) => (part.kind === "indicator" ? { kind: "points", points: pointsFor(part) } : { kind: "below" }),
  };
}

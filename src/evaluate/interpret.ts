import { InternalError } from "../diagnostics/internal-error.js";
import type { Evidence } from "../evidence/evidence.js";
import { onceFor } from "../evidence/once-for.js";
import type { Group, Indicator, NotApplicablePolicy, Part, Rubric, ScoreRange, Title } from "../model/rubric.js";
import { formatExact, formatFixed } from "../numeric/format-exact.js";
import { type Rational, sum, ZERO } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import { match } from "../text/match.js";
import { answerStep } from "./answer-step.js";
import { type Applicability, applicabilityOf, policyOf } from "./applicability.js";
import { type Combined, combineGroup, equalShare, type Scored, type WeightedPart } from "./combine-group.js";
import { type Contradiction, contradictionsIn, unsplittable } from "./contradictions.js";
import { type CountedPart, countedPart, wholePart } from "./counted-part.js";
import { factStep } from "./fact-step.js";
import { groupSteps } from "./group-steps.js";
import type { ConditionStep, Step } from "./trace.js";
import type { ValuedAnswer } from "./valued-answer.js";
import { type WholeWeight, wholeWeights } from "./whole-weights.js";
import { usedFacts } from "./worlds.js";

/** Everything that a walk over the tree tells. */
export interface Interpretation {
  /** Before rules and rounding; null when there is no single score. */
  readonly total: Rational | null;
  /** Whether nothing that counts was left in. */
  readonly isLeftOut: boolean;
  /** Every part that was looked at, parents first. */
  readonly parts: readonly CountedPart[];
  readonly steps: readonly Step[];
  readonly findings: Findings;
}

/** What a walk met that its caller may want to speak of. */
export interface Findings {
  /** Applicable indicators without an answer that count. */
  readonly missing: Indicator[];
  /** Parts whose unpublished weights keep the score from being one number. */
  readonly undisclosed: Part[];
  /** Groups of which only the weight is known. */
  readonly bare: Group[];
  /** Parts that hang on a fact that is not known. */
  readonly undecided: Part[];
  /** Known points that the assumed split of the weights in their group does not allow; it is not assumed there. */
  readonly contradicting: Contradiction[];
  /** The paths of groups with a score by known points that no split of their weights allows. */
  readonly impossible: string[];
  /** Answers below a part that does not apply. */
  readonly unused: string[];
}

/** What stands in for weights that were never published. */
export type Assumption = "equal" | null;

/** Scores the tree of a rubric from the leaves up, exactly, and writes down every step. */
export function interpret(rubric: Rubric, evidence: Evidence, assume: Assumption): Interpretation {
  const steps: Step[] = usedFacts(rubric).map((fact) => factStep(fact, evidence.facts.get(fact.name)));
  const findings: Findings = {
    missing: [],
    undisclosed: [],
    bare: [],
    undecided: [],
    contradicting: [],
    impossible: [],
    unused: [],
  };

  const scorePart = (part: Part): Walked => {
    const applicability = applicabilityOf(part, evidence.facts, evidence.answers);
    if (applicability.kind === "not-applicable") {
      findings.unused.push(...answersIn(part, evidence));
      return { scored: notApplicable(part, applicability), below: [], valued: null };
    }
    if (applicability.kind === "unknown") {
      findings.undecided.push(part);
      steps.push(undetermined(part, "unknown-fact", [part.path], applicability.condition));
      const mayVanish = part.notApplicable === "redistribute";
      return { scored: { kind: "undetermined", mayVanish }, below: [], valued: null };
    }
    const known = evidence.known.get(part.name);
    if (known !== undefined) {
      const { kind: given, value, source, note } = known;
      const { path, title } = part;
      steps.push({ kind: "known", path, title, given, value: formatExact(value), source, note });
      return {
        scored: given === "score" ? { kind: "scored", score: value } : { kind: "points", points: value },
        below: [],
        valued: null,
      };
    }
    return part.kind === "indicator" ? scoreIndicator(part) : scoreGroup(part);
  };

  const notApplicable = (
    part: Part,
    { by, condition }: Pick<Extract<Applicability, { kind: "not-applicable" }>, "condition"> & { by: NotApplicableBy },
  ): Scored => {
    const policy = policyOf(part);
    const points = pointsUnder(policy, rubric);
    const { path, title } = part;
    const text = points === null ? null : formatExact(points);
    steps.push({ kind: "not-applicable", path, title, by, condition, policy, points: text });
    return points === null ? { kind: "left-out", reason: "not-applicable" } : { kind: "scored", score: points };
  };

  const scoreIndicator = (indicator: Indicator): Walked => {
    const answered = evidence.answers.get(indicator.name);
    const policy = missingPolicyOf(rubric);
    const { step, points, valued } = answerStep(indicator, answered, policy, rubric.score);
    steps.push(step);
    if (answered === undefined) findings.missing.push(indicator);
    if (points !== null) return { scored: rounded(indicator, { kind: "scored", score: points }), below: [], valued };
    if (policy === "excluded") return { scored: { kind: "left-out", reason: "missing" }, below: [], valued: null };
    steps.push(undetermined(indicator, "missing", [indicator.path]));
    return { scored: { kind: "undetermined", mayVanish: false }, below: [], valued: null };
  };

  const scoreGroup = (group: Group): Walked => {
    if (group.children.length === 0) findings.bare.push(group);
    const walked = scoreChildren(group);
    if (walked.scored.kind !== "left-out" || walked.scored.reason === "missing")
      return { ...walked, scored: rounded(group, walked.scored) };
    return { ...walked, scored: notApplicable(group, { by: "everything-below", condition: null }) };
  };

  const scoreChildren = (group: Children): Walked => {
    if (group.children.length === 0) {
      steps.push(undetermined(group, "not-broken-down", [group.path]));
      return { scored: { kind: "undetermined", mayVanish: false }, below: [], valued: null };
    }
    const walked = group.children.map(scorePart);
    const whole = countedWhole(group, walked, rubric.score);
    if (whole === null) return scorePartly(group, walked);
    const score = sum(whole.map(({ contribution }) => contribution ?? ZERO));
    steps.push(...groupSteps(group, whole, formatExact(score)));
    return { scored: { kind: "scored", score }, below: withBelow(whole, walked), valued: null };
  };

  /** Scores a group in which something is left out, or not known. */
  const scorePartly = (group: Children, walked: readonly Walked[]): Walked => {
    const share = equalShare(group.children, group.weightsTotal);
    const combine = (assumed: Rational | null): Combined =>
      combineGroup(
        group.children.flatMap((part, index): readonly WeightedPart[] => {
          const isAssumed = part.weight === null && assumed !== null;
          const scored = walked[index]?.scored;
          if (scored === undefined) return [];
          return [{ part, scored, weight: isAssumed ? assumed : part.weight, assumed: isAssumed }];
        }),
        group.weightsTotal,
      );
    const combined = combine(assume === "equal" ? share : null);
    const contradicting = contradictionsIn(group.path, combined.results, rubric);
    findings.contradicting.push(...contradicting);
    const { results, score } = contradicting.length === 0 ? combined : combine(null);
    findings.impossible.push(...unsplittable(group, { results, score }, rubric));
    const counted = results.map((result) => countedPart(result, rubric.score));
    const below = withBelow(counted, walked);
    if (score.kind !== "undetermined") {
      steps.push(...groupSteps(group, counted, score.kind === "scored" ? formatExact(score.score) : null));
      return { scored: score, below, valued: null };
    }
    findings.undisclosed.push(...score.undisclosed);
    const isBelow = score.undisclosed.length === 0;
    const open = group.children.filter((_, index) => walked[index]?.scored.kind === "undetermined");
    const named = (isBelow ? open : score.undisclosed).map(({ path }) => path);
    steps.push(undetermined(group, isBelow ? "below" : "undisclosed-weights", named));
    const mayVanish = walked.every(({ scored }) => mayBeLeftOut(scored));
    return { scored: { kind: "undetermined", mayVanish }, below, valued: null };
  };

  const rounded = (part: Part, scored: Scored): Scored => {
    if (part.rounded === null || scored.kind !== "scored") return scored;
    const { digits, mode } = part.rounded;
    const score = round(scored.score, digits, mode);
    steps.push({
      kind: "part-rounding",
      path: part.path,
      exact: formatExact(scored.score),
      digits,
      mode,
      score: formatFixed(score, digits),
    });
    return { kind: "scored", score };
  };

  const { scored, below } = scoreChildren(rootOf(rubric));
  return {
    total: scored.kind === "scored" ? scored.score : null,
    isLeftOut: scored.kind === "left-out",
    parts: below,
    steps,
    findings,
  };
}

/** Parts, each with everything below it behind it. */
function withBelow(parts: readonly CountedPart[], walked: readonly Walked[]): readonly CountedPart[] {
  const all: CountedPart[] = [];
  for (const [index, part] of parts.entries()) {
    all.push(part);
    for (const one of walked[index]?.below ?? []) all.push(one);
  }
  return all;
}

/** The whole rubric as a group of its parts. */
const rootOf = onceFor(
  ({ title, children, weightsTotal }: Rubric): Children => ({ path: "", title, children, weightsTotal }),
);

/**
 * The parts of a group of which each has a weight and a score of its own, as
 * {@link combineGroup} would count them; null for any other group.
 */
function countedWhole(group: Children, walked: readonly Walked[], range: ScoreRange): readonly CountedPart[] | null {
  const weights = wholeWeights(group);
  if (weights === null) return null;
  const parts: CountedPart[] = [];
  for (const [index, part] of group.children.entries()) {
    const weight = weights[index];
    const one = walked[index];
    if (weight === undefined || one?.scored.kind !== "scored") return null;
    parts.push(countedIn(part, one, one.scored.score, weight, range));
  }
  return parts;
}

function countedIn(
  part: Part,
  { valued }: Walked,
  score: Rational,
  weight: WholeWeight,
  range: ScoreRange,
): CountedPart {
  const isAsValued = valued !== null && valued.points === score;
  const known = isAsValued ? valued.counted : null;
  if (known !== null && known.effectiveWeight === weight.effectiveWeight) return known;
  const counted = wholePart(part, score, weight, range);
  if (isAsValued) valued.counted = counted;
  return counted;
}

function mayBeLeftOut(scored: Scored): boolean {
  return scored.kind === "left-out" || (scored.kind === "undetermined" && scored.mayVanish);
}

type NotApplicableBy = "condition" | "answer" | "everything-below";

/** The parts of a group, or of the rubric. */
interface Children {
  readonly path: string;
  readonly title: Title;
  readonly children: readonly Part[];
  readonly weightsTotal: Rational;
}

/** What became of a part, and of everything below it, parents first. */
interface Walked {
  readonly scored: Scored;
  readonly below: readonly CountedPart[];
  /** What the answer to an indicator is worth. */
  readonly valued: ValuedAnswer | null;
}

function undetermined(
  { path, title }: Pick<Children, "path" | "title">,
  reason: Extract<Step, { kind: "undetermined" }>["reason"],
  parts: readonly string[],
  condition: ConditionStep | null = null,
): Step {
  return { kind: "undetermined", path, title, reason, parts, condition };
}

/** What a part that does not apply counts; null when its weight goes to its siblings. */
export function pointsUnder(policy: NotApplicablePolicy, { score }: Pick<Rubric, "score">): Rational | null {
  return match(policy)
    .with("redistribute", () => null)
    .with("full", () => score.max)
    .with("lowest", () => score.min)
    .exhaustive();
}

/** The policy for indicators without an answer. */
export function missingPolicyOf({ missing }: Rubric): NonNullable<Rubric["missing"]> {
  if (missing === null) throw new InternalError("a rubric with indicators has no missing policy");
  return missing;
}

/** The names in a part that were given an answer or a subtotal. */
function answersIn(part: Part, evidence: Evidence): readonly string[] {
  const { name } = part;
  const answer = evidence.answers.get(name)?.answer;
  const isGiven = evidence.known.has(name) || (answer !== undefined && answer.kind !== "not-applicable");
  const below = part.kind === "indicator" ? [] : part.children.flatMap((child) => answersIn(child, evidence));
  return [...(isGiven ? [name] : []), ...below];
}

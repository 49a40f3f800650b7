import type { Report } from "../diagnostics/collect.js";
import { InternalError } from "../diagnostics/internal-error.js";
import { answerStep } from "../evaluate/answer-step.js";
import { applicabilityOf } from "../evaluate/applicability.js";
import { evaluate } from "../evaluate/evaluate.js";
import { missingPolicyOf } from "../evaluate/interpret.js";
import type { Outcome } from "../evaluate/outcome.js";
import { type Facts, unknownFacts } from "../evaluate/worlds.js";
import type { Answered, Evidence } from "../evidence/evidence.js";
import { partsBelow } from "../model/indicators.js";
import type { Condition, Indicator, Rubric } from "../model/rubric.js";
import { parseExact } from "../numeric/parse-exact.js";
import { multiply, powerOfTen, type Rational, ZERO } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import type { Localized } from "../text/localized.js";
import { match } from "../text/match.js";
import { type Concluded, changesResult } from "./simulate-conclude.js";
import type { Contested } from "./simulate-contested.js";
import { overCommonDenominator } from "./simulate-denominator.js";
import { contestedUnused, pointsOfUndisclosed, subjectUnscored } from "./simulate-diagnostics.js";
import { type Shape, shapeOf } from "./simulate-shape.js";
import type { Ratio } from "./simulate-sum.js";

/** Who is simulated: evidence as `readEvidence` gives it, and where a level is asked for, what it belongs to. */
export interface SimulatedSubject {
  readonly id: string;
  readonly institution?: string | null;
  readonly evidence: Evidence;
}

/** Everything of a subject that stays the same in every draw. */
export interface PreparedSubject {
  readonly id: string;
  readonly institution: string | null;
  readonly facts: Facts;
  /** What the evidence comes to as it stands; null where that is what its values give under nominal weights. */
  readonly nominal: Concluded | null;
  readonly shape: Shape;
  /** The values of the parts that are given, in the order of the shape, over `den`. */
  readonly values: readonly bigint[];
  readonly den: bigint;
  /** Parts without a score of their own, for they weigh nothing. */
  readonly scoreless: ReadonlySet<string>;
  /** Where a value may be another, and which it may be. */
  readonly contested: readonly {
    readonly entry: Contested;
    readonly slot: number;
    readonly values: readonly bigint[];
  }[];
}

/** A subject that was prepared by evaluating it. */
export interface EvaluatedSubject extends PreparedSubject {
  /** The outcome of the evidence as it stands. */
  readonly outcome: Outcome;
}

/**
 * Evaluates a subject once and keeps what every draw has in common: which
 * parts count, and the exact score of each that does not come from below.
 * Known points of a part are taken as the score that they give it under its
 * published weight.
 */
export function prepareSubject(
  rubric: Rubric,
  { id, institution = null, evidence }: SimulatedSubject,
  contested: readonly Contested[],
  report: Report,
): EvaluatedSubject | null {
  const nominal = evaluate(rubric, evidence, { assumeUndisclosed: "equal" });
  // Which parts count is the same for every contested answer, but not for one that is still missing.
  const answered = contested.length === 0 ? evidence : withAnswers(evidence, contested);
  const outcome = contested.length === 0 ? nominal : evaluate(rubric, answered, { assumeUndisclosed: "equal" });
  const reason = unscoredReason(rubric, evidence, nominal) ?? unscoredReason(rubric, evidence, outcome);
  if (reason !== null) {
    report(subjectUnscored, id, { subject: id, reason });
    return null;
  }
  const points = undisclosedPoints(rubric, evidence);
  if (points.length > 0) report(pointsOfUndisclosed, id, { subject: id, parts: points });
  const unused = contested.filter(({ indicator }) => !isAnswered(indicator, outcome, answered));
  for (const { indicator } of unused) report(contestedUnused, id, { subject: id, indicator: indicator.name });
  if (points.length > 0 || unused.length > 0) return null;
  const plan = planOf(rubric, outcome, contested);
  return {
    id,
    institution,
    facts: evidence.facts,
    nominal: concludedIn(rubric, nominal),
    outcome: nominal,
    ...plan,
  };
}

/** An outcome with a score as what a draw comes to. */
function concludedIn(rubric: Rubric, { subject, exact, score, category }: Outcome): Concluded {
  const [unrounded, published] = [read(exact), read(score)];
  if (unrounded === null || published === null)
    throw new InternalError(`\`${subject.id}\` was prepared without a score`);
  return {
    exact: unrounded,
    published: multiply(published, powerOfTen(rubric.score.digits)).num,
    category: rubric.categories.findIndex(({ id }) => id === category?.id),
  };
}

/** The scores that conditions of a rubric ask for, of one subject in one draw. */
export function scoreOf(
  subject: PreparedSubject,
  values: readonly bigint[],
  stages: ReadonlyMap<string, Ratio>,
): (path: string) => Ratio | null {
  return (path) => {
    const stage = stages.get(path);
    if (stage !== undefined) return stage;
    const value = values[subject.shape.given.indexOf(path)];
    return value === undefined || subject.scoreless.has(path) ? null : { num: value, den: subject.den };
  };
}

type Plan = Pick<PreparedSubject, "shape" | "values" | "den" | "scoreless" | "contested">;

function planOf(rubric: Rubric, { nodes }: Outcome, contested: readonly Contested[]): Plan {
  const shape = shapeOf(rubric, nodes, askedPaths(rubric));
  const exact = new Map(nodes.map((node) => [node.path, node.exact]));
  const given = shape.given.map((path) => read(exact.get(path) ?? null));
  const alternatives = contested.map((entry) => ({
    entry,
    slot: shape.given.indexOf(entry.indicator.path),
    points: entry.answers.map(({ answer }) => pointsOf(rubric, entry, { answer, source: null, note: null })),
  }));
  const stages = shape.stages.flatMap(({ rounded }) => (rounded === null ? [] : [powerOfTen(-rounded.by.digits)]));
  const all = [...given.map((value) => value ?? ZERO), ...alternatives.flatMap(({ points }) => points), ...stages];
  const { nums, den } = overCommonDenominator(all);
  let next = given.length;
  return {
    shape,
    values: nums.slice(0, given.length),
    den,
    scoreless: new Set(shape.given.filter((_, slot) => given[slot] === null)),
    contested: alternatives.map(({ entry, slot, points }) => {
      const values = nums.slice(next, next + points.length);
      next += points.length;
      return { entry, slot, values };
    }),
  };
}

function read(text: string | null): Rational | null {
  return text === null ? null : parseExact(text);
}

/** What a contested answer is worth, rounded where the indicator says so. */
function pointsOf(rubric: Rubric, { indicator }: Contested, answered: Answered): Rational {
  const { points } = answerStep(indicator, answered, missingPolicyOf(rubric), rubric.score);
  if (points === null) throw new InternalError(`an answer to \`${indicator.path}\` is worth nothing`);
  return indicator.rounded === null ? points : round(points, indicator.rounded.digits, indicator.rounded.mode);
}

function withAnswers(evidence: Evidence, contested: readonly Contested[]): Evidence {
  const first = contested.flatMap(({ indicator, answers }): readonly [string, Answered][] =>
    answers.slice(0, 1).map(({ answer }) => [indicator.name, { answer, source: null, note: null }]),
  );
  return { ...evidence, answers: new Map([...evidence.answers, ...first]) };
}

/** The facts that are not known and decide a rule on score or category, so that a draw might have neither. */
export function openFacts(rubric: Rubric, facts: Facts): readonly string[] {
  const rules = rubric.rules.filter(({ effect }) => changesResult(effect));
  return unknownFacts({ ...rubric, children: [], verdict: null, rules }, facts).map(({ name }) => name);
}

/** Why there is no single score, or may be none in a draw; null when there always is. */
function unscoredReason(rubric: Rubric, { facts }: Evidence, { score, diagnostics }: Outcome): Localized | null {
  const open = openFacts(rubric, facts).map((name) => `\`${name}\``);
  const said = diagnostics.find(({ severity }) => severity === "error") ?? diagnostics[0];
  if (score === null && said !== undefined) return { id: said.text.id.message, en: said.text.en.message };
  return open.length === 0 ? null : { id: `tidak diketahui ${open.join(", ")}`, en: `not known is ${open.join(", ")}` };
}

/** Whether the answer to an indicator is what it counts for a subject. */
export function isAnswered(indicator: Indicator, { nodes }: Outcome, { facts, answers, known }: Evidence): boolean {
  const isScored = nodes.some(({ path, leftOut }) => path === indicator.path && leftOut === null);
  // A part that does not apply may count as full or lowest all the same.
  return isScored && !known.has(indicator.name) && applicabilityOf(indicator, facts, answers).kind === "applies";
}

function undisclosedPoints(rubric: Rubric, { known }: Evidence): readonly string[] {
  const hidden = partsBelow(rubric.children).filter(({ weight }) => weight === null);
  return hidden.map(({ name }) => name).filter((name) => known.get(name)?.kind === "points");
}

/** The parts whose scores the rules on score and category ask for. */
function askedPaths(rubric: Rubric): readonly string[] {
  return rubric.rules.filter(({ effect }) => changesResult(effect)).flatMap(({ when }) => pathsIn(when));
}

function pathsIn(condition: Condition): readonly string[] {
  return match(condition)
    .returnType<readonly string[]>()
    .with({ kind: "any-of" }, { kind: "all-of" }, ({ parts }) => parts.flatMap(pathsIn))
    .with({ kind: "not" }, ({ operand }) => pathsIn(operand))
    .with({ kind: "score-compared" }, ({ path }) => (path === "" ? [] : [path]))
    .with({ kind: "fact-is" }, { kind: "fact-compared" }, () => [])
    .exhaustive();
}

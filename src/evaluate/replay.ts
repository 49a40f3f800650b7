import { match } from "ts-pattern";
import { canBeSummed } from "../check/fineness.js";
import { formatExact, formatFixed } from "../numeric/format-exact.js";
import { parseExact } from "../numeric/parse-exact.js";
import { compare, divide, equals, multiply, ONE, type Rational, sum, ZERO } from "../numeric/rational.js";
import { round } from "../numeric/round.js";
import { convert } from "./convert.js";
import { isAnswered } from "./is-answered.js";
import { readConversion } from "./read-conversion.js";
import type { AnswerStep, GroupStep, PartStep, RoundingStep, Step, ThresholdStep, Trace } from "./trace.js";
import { traceSchema } from "./trace-schema.js";

/** What a trace comes to, or the first step that does not follow from the ones before. */
export type Replay =
  | { readonly ok: true; readonly score: string; readonly exact: string; readonly category: string }
  | { readonly ok: false; readonly step: number; readonly reason: string };

/** What the steps so far have established. */
interface State {
  /** Grows with every step; one map for the whole replay. */
  readonly scores: Map<string, Rational | null>;
  /** Scored parts that no group has taken up yet. */
  readonly open: Set<string>;
  readonly total: Rational | null;
  /** The threshold of the comparison before. */
  readonly above: Rational | null;
  readonly rounded: Rational | null;
  readonly category: string | null;
}

/**
 * Recomputes an outcome from its trace alone, without the rubric: every point,
 * effective weight, sum, rounding and comparison is done again and compared with
 * what the trace says. What the rubric and the evidence say (stated points,
 * scale ends, weights, thresholds, wording) stands in the trace once and is
 * taken as it stands; checking that against them is another matter.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const { evidence } = readEvidence(rubric, { subject: "loket-1", answers: { "fee-shown": false } });
 * replay(evaluate(rubric, evidence).trace).score; // => "0.00"
 */
export function replay(trace: unknown): Replay {
  const read = traceSchema.safeParse(trace);
  if (!read.success)
    return { ok: false, step: stepOf(read.error.issues[0]?.path), reason: "this is no step of a trace" };
  return replaySteps(read.data);
}

/** The index of the step that an issue lies in. */
function stepOf(path: readonly PropertyKey[] | undefined): number {
  return typeof path?.[0] === "number" ? path[0] : 0;
}

function replaySteps(trace: Trace): Replay {
  let state: State = { scores: new Map(), open: new Set(), total: null, above: null, rounded: null, category: null };
  for (const [index, step] of trace.entries()) {
    const next = replayStep(step, state);
    if (typeof next === "string") return { ok: false, step: index, reason: next };
    state = next;
  }
  const { total, category } = state;
  const rounding = trace.findLast((step): step is RoundingStep => step.kind === "rounding");
  if (total === null || category === null || rounding === undefined) {
    return { ok: false, step: trace.length, reason: "the trace ends before a category is reached" };
  }
  return { ok: true, score: rounding.score, exact: formatExact(total), category };
}

/** The state after a step, or why the step does not follow. */
function replayStep(step: Step, state: State): State | string {
  if (state.category !== null) return "a step follows after the category was reached";
  return match(step)
    .returnType<State | string>()
    .with({ kind: "answer" }, (answer) => replayAnswer(answer, state))
    .with({ kind: "group" }, (group) => replayGroup(group, state))
    .with({ kind: "rounding" }, (rounding) => replayRounding(rounding, state))
    .with({ kind: "threshold" }, (threshold) => replayThreshold(threshold, state))
    .exhaustive();
}

function replayAnswer({ path, answer, conversion, points }: AnswerStep, state: State): State | string {
  if (state.scores.has(path)) return `\`${path}\` is answered twice`;
  if (conversion === null) {
    if (answer !== null || points !== null) return `\`${path}\` is left out but has an answer or points`;
    return { ...state, scores: withScore(state, path, null) };
  }
  if ((answer === null) !== (conversion.kind === "missing"))
    return `\`${path}\` has an answer and counts as missing, or the reverse`;
  const exact = readConversion(conversion);
  if (exact === null || (exact.kind === "linear" && equals(exact.worst, exact.best)))
    return `the conversion of \`${path}\` cannot be read`;
  if (exact.kind === "linear" && answer !== null && !isAnswered(answer, exact))
    return `the value of \`${path}\` is not its answer`;
  const recomputed = convert(exact);
  if (points !== formatExact(recomputed))
    return `the points of \`${path}\` are ${formatExact(recomputed)}, not ${points}`;
  return { ...state, scores: withScore(state, path, recomputed) };
}

/** Means of samples have denominators of their own, so a trace may be finer than its rubric. */
const MAX_FINENESS_IN_TRACE = 50_000;

function replayGroup({ path, parts, score }: GroupStep, state: State): State | string {
  if (state.scores.has(path)) return `the group \`${path}\` is scored twice`;
  const read = readParts(parts, state);
  if (typeof read === "string") return read;
  const numbers = read.flatMap(({ weight, score }) => (score === null ? [weight] : [weight, score]));
  if (!canBeSummed(numbers, MAX_FINENESS_IN_TRACE)) return `the numbers inside \`${path}\` are too fine to be added up`;
  if (!equals(sum(read.map(({ weight }) => weight)), ONE)) return `the weights inside \`${path}\` are not one whole`;
  const included = sum(read.map(({ weight, score }) => (score === null ? ZERO : weight)));
  const recomputed = read.map((part) => ({ part: part.part, ...contributionOf(part, included) }));
  const wrong = recomputed.find(
    ({ part, effective, score, contribution }) => !follows(part, effective, score, contribution),
  );
  if (wrong !== undefined)
    return `the contribution of \`${wrong.part.path}\` does not follow from its weight and score`;
  const total = included.num === 0n ? null : sum(recomputed.map(({ contribution }) => contribution ?? ZERO));
  if (score !== exactText(total)) return `the score of \`${path}\` is not the sum of its contributions`;
  return { ...state, scores: withScore(state, path, total), total: path === "" ? total : state.total };
}

/** What a part adds to its group, of whose weights `included` are not left out. */
function contributionOf(
  { weight, score }: { readonly weight: Rational; readonly score: Rational | null },
  included: Rational,
): { readonly effective: Rational; readonly score: Rational | null; readonly contribution: Rational | null } {
  if (score === null || included.num === 0n) return { effective: ZERO, score: null, contribution: null };
  const effective = divide(weight, included);
  return { effective, score, contribution: multiply(effective, score) };
}

/** The parts of a group with what is known of each, or why one cannot be read. */
function readParts(
  parts: readonly PartStep[],
  { scores, open }: State,
): readonly { readonly part: PartStep; readonly weight: Rational; readonly score: Rational | null }[] | string {
  const read = [];
  for (const part of parts) {
    const weight = parseExact(part.weight);
    const score = scores.get(part.path);
    if (weight === null) return `the weight of \`${part.path}\` cannot be read`;
    if (score === undefined) return `\`${part.path}\` was not scored before`;
    if (!open.delete(part.path)) return `\`${part.path}\` belongs to two groups`;
    read.push({ part, weight, score });
  }
  return read;
}

function follows(part: PartStep, effective: Rational, score: Rational | null, contribution: Rational | null): boolean {
  return (
    part.effectiveWeight === formatExact(effective) &&
    part.score === exactText(score) &&
    part.contribution === exactText(contribution)
  );
}

function exactText(value: Rational | null): string | null {
  return value === null ? null : formatExact(value);
}

function replayRounding({ exact, digits, mode, score }: RoundingStep, state: State): State | string {
  if (state.total === null) return "there is no total to round";
  if (state.rounded !== null) return "the total is rounded twice";
  if (state.open.size > 0) return `no group takes up \`${[...state.open][0]}\``;
  if (exact !== formatExact(state.total)) return "the rounded number is not the total";
  if (!Number.isInteger(digits) || digits < 0 || digits > 10) return "the number of decimals is impossible";
  const rounded = round(state.total, digits, mode);
  if (score !== formatFixed(rounded, digits))
    return `the total rounds to ${formatFixed(rounded, digits)}, not to ${score}`;
  return { ...state, rounded };
}

function replayThreshold({ score, category, from, reached }: ThresholdStep, state: State): State | string {
  const threshold = parseExact(from);
  const compared = parseExact(score);
  if (state.rounded === null || threshold === null || compared === null) return "there is no rounded score to compare";
  if (state.above !== null && compare(threshold, state.above) >= 0) return "the thresholds do not descend";
  if (!equals(compared, state.rounded)) return "the compared score is not the rounded one";
  const isReached = compare(state.rounded, threshold) >= 0;
  if (reached !== isReached) return `${score} ${isReached ? "reaches" : "does not reach"} ${from}`;
  return { ...state, above: threshold, category: reached ? category.id : null };
}

function withScore({ scores, open }: State, path: string, score: Rational | null): Map<string, Rational | null> {
  if (path !== "") open.add(path);
  return scores.set(path, score);
}

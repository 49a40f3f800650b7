import { formatExact } from "../numeric/format-exact.js";
import { replayStep } from "./replay/replay-step.js";
import { initialState } from "./replay/state.js";
import type { RoundingStep, Trace } from "./trace.js";
import { traceSchema } from "./trace-schema.js";

/** What a trace comes to, or the first step that does not follow from the ones before. */
export type Replay =
  | { readonly ok: true; readonly score: string; readonly exact: string; readonly category: string }
  | { readonly ok: false; readonly step: number; readonly reason: string };

/**
 * Recomputes an outcome from its trace alone, without the rubric: every point,
 * effective weight, sum, condition, rule, rounding and comparison is done again
 * and compared with what the trace says. What the rubric and the evidence say
 * (facts, stated points, scale ends, weights, bounds, thresholds, wording) is
 * taken as it stands, but must be the same wherever it stands; checking that
 * against them is another matter. A step that is lost, doubled or stands before
 * what it rests on is noticed, also where nothing hangs on it. A trace without a single score ends before a
 * category is reached, and is not `ok`.
 *
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const { evidence } = readEvidence(rubric, { subject: "loket-1", answers: { "fee-shown": false } });
 * replay(evaluate(rubric, evidence).trace).score; // => "0.00"
 */
export function replay(trace: unknown): Replay {
  if (isTooDeep(trace)) return { ok: false, step: 0, reason: "this is no trace: it is nested too deeply" };
  const read = traceSchema.safeParse(trace);
  if (!read.success)
    return { ok: false, step: stepOf(read.error.issues[0]?.path), reason: "this is no step of a trace" };
  return replaySteps(read.data);
}

/** The index of the step that an issue lies in. */
function stepOf(path: readonly PropertyKey[] | undefined): number {
  return typeof path?.[0] === "number" ? path[0] : 0;
}

/** Conditions of a rubric have at most 64 layers of brackets; each makes a few layers of a trace. */
const MOST_LAYERS = 500;

/** Whether data is nested deeper than any trace, so that nobody who walks it recurses far. */
function isTooDeep(data: unknown): boolean {
  let layer = new Set([data]);
  for (let depth = 0; layer.size > 0; depth += 1) {
    if (depth > MOST_LAYERS) return true;
    // What is shared, or holds itself, is looked at once in each layer.
    layer = new Set(
      [...layer].flatMap((value) => (typeof value === "object" && value !== null ? Object.values(value) : [])),
    );
  }
  return false;
}

function replaySteps(trace: Trace): Replay {
  const rounding = trace.find((step): step is RoundingStep => step.kind === "rounding");
  let state = initialState(rounding);
  for (const [index, step] of trace.entries()) {
    const next = replayStep(step, state);
    if (typeof next === "string") return { ok: false, step: index, reason: next };
    state = next;
  }
  const { total, category } = state;
  if (total === null || category === null || rounding === undefined) {
    return { ok: false, step: trace.length, reason: "the trace ends before a category is reached" };
  }
  if (rounding.steps !== trace.length)
    return { ok: false, step: trace.length, reason: `the trace has ${trace.length} steps, not ${rounding.steps}` };
  return { ok: true, score: rounding.score, exact: formatExact(total), category: category.id };
}

import { InternalError } from "../diagnostics/internal-error.js";
import type { Answered } from "../evidence/evidence.js";
import type { Indicator, MissingPolicy, ScoreRange } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import type { Rational } from "../numeric/rational.js";
import type { AnswerStep } from "./trace.js";
import { type ValuedAnswer, valuedAnswer } from "./valued-answer.js";

/** What an indicator is worth, and the step that shows it. */
export interface AnsweredIndicator {
  readonly step: AnswerStep;
  /** In the score range; null when the indicator is left out or stops the score. */
  readonly points: Rational | null;
  /** What the answer itself is worth; null where there is none. */
  readonly valued: ValuedAnswer | null;
}

/** Turns the answer to an applicable indicator into points, or applies the missing policy. */
export function answerStep(
  indicator: Indicator,
  answered: Answered | undefined,
  policy: MissingPolicy,
  range: ScoreRange,
): AnsweredIndicator {
  if (answered === undefined) return missingStep(indicator, policy, range);
  const { answer, source, note } = answered;
  if (answer.kind === "not-applicable")
    throw new InternalError(`\`${indicator.path}\` is answered with n/a and scored`);
  const valued = valuedAnswer(indicator, answer, range);
  const { path, code, title, answer: text, meaning, conversion, points } = valued.step;
  // One by one, which is far faster than a spread.
  const step = { kind: "answer" as const, path, code, title, answer: text, meaning, source, note, conversion, points };
  return { step, points: valued.points, valued };
}

function missingStep({ path, code, title }: Indicator, policy: MissingPolicy, { min }: ScoreRange): AnsweredIndicator {
  const points = policy === "lowest" ? min : null;
  const text = points === null ? null : formatExact(points);
  const conversion = text === null ? null : { kind: "missing" as const, min: text };
  const nothing = { answer: null, meaning: null, source: null, note: null };
  return { step: { kind: "answer", path, code, title, ...nothing, conversion, points: text }, points, valued: null };
}

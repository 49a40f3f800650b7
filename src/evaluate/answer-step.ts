import { InternalError } from "../diagnostics/internal-error.js";
import type { Answered, ObservationsAnswer, SingleAnswer } from "../evidence/evidence.js";
import type { Indicator, MissingPolicy, ScoreRange } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import type { Rational } from "../numeric/rational.js";
import { match } from "../text/match.js";
import { answerText, meaningOf } from "./answer-text.js";
import { conversionOf, type SingleConversion } from "./conversion-of.js";
import { convert } from "./convert.js";
import type {
  AnswerStep,
  ChecklistConversion,
  Conversion,
  LinearConversion,
  ObservationStep,
  StatedConversion,
} from "./trace.js";

/** What an indicator is worth, and the step that shows it. */
export interface AnsweredIndicator {
  readonly step: AnswerStep;
  /** In the score range; null when the indicator is left out or stops the score. */
  readonly points: Rational | null;
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
  const { points, conversion } =
    answer.kind === "observations" ? combined(indicator, answer, range) : single(indicator, answer, range);
  const step = stepOf(indicator, {
    answer: answerText(answer, indicator.scale),
    meaning: meaningOf(indicator.scale, answer),
    source,
    note,
    conversion,
    points: formatExact(points),
  });
  return { step, points };
}

function missingStep(indicator: Indicator, policy: MissingPolicy, { min }: ScoreRange): AnsweredIndicator {
  const points = policy === "lowest" ? min : null;
  const conversion: Conversion | null = points === null ? null : { kind: "missing", min: formatExact(min) };
  const nothing = { answer: null, meaning: null, source: null, note: null };
  return {
    step: stepOf(indicator, { ...nothing, conversion, points: points === null ? null : formatExact(points) }),
    points,
  };
}

function stepOf(
  { path, code, title }: Indicator,
  found: Pick<AnswerStep, "answer" | "meaning" | "source" | "note" | "conversion" | "points">,
): AnswerStep {
  return { kind: "answer", path, code, title, ...found };
}

interface Converted<Text> {
  readonly points: Rational;
  readonly conversion: Text;
}

type SingleText = StatedConversion | LinearConversion | ChecklistConversion;

function single({ scale }: Indicator, answer: SingleAnswer, range: ScoreRange): Converted<SingleText> {
  const conversion = conversionOf(scale, answer, range);
  return { points: convert(conversion), conversion: conversionText(conversion, { scale }, answer) };
}

function combined(
  indicator: Indicator,
  { observations }: ObservationsAnswer,
  range: ScoreRange,
): Converted<Conversion> {
  if (indicator.observations === null) throw new InternalError(`\`${indicator.path}\` is observed once`);
  const { combine } = indicator.observations;
  const read = observations.map(({ answer, source, note }) => ({
    ...single(indicator, answer, range),
    answer,
    source,
    note,
  }));
  const steps = read.map(
    ({ answer, source, note, conversion, points }): ObservationStep => ({
      answer: answerText(answer, indicator.scale),
      meaning: meaningOf(indicator.scale, answer),
      source,
      note,
      conversion,
      points: formatExact(points),
    }),
  );
  return {
    points: convert({ kind: "combined", combine, points: read.map(({ points }) => points) }),
    conversion: { kind: "combined", combine, observations: steps },
  };
}

function conversionText(
  conversion: SingleConversion,
  { scale }: Pick<Indicator, "scale">,
  answer: SingleAnswer,
): SingleText {
  return match(conversion)
    .returnType<SingleText>()
    .with({ kind: "stated" }, ({ kind, points }) => ({ kind, points: formatExact(points) }))
    .with({ kind: "linear" }, ({ kind, value, worst, best, min, max }) => ({
      kind,
      value: formatExact(value),
      worst: formatExact(worst),
      best: formatExact(best),
      min: formatExact(min),
      max: formatExact(max),
    }))
    .with({ kind: "checklist" }, ({ kind, min, max }) => ({
      kind,
      weights: (scale.kind === "checklist" ? scale.items : []).map(({ name, title, weight }) => ({
        name,
        title,
        weight: formatExact(weight),
        present: answer.kind === "checklist" && answer.present.includes(name),
      })),
      min: formatExact(min),
      max: formatExact(max),
    }))
    .exhaustive();
}

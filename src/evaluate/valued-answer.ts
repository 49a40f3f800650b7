import { match } from "ts-pattern";
import { InternalError } from "../diagnostics/internal-error.js";
import type { ObservationsAnswer, SingleAnswer } from "../evidence/evidence.js";
import { onceFor } from "../evidence/once-for.js";
import { deepFreeze } from "../model/deep-freeze.js";
import type { Indicator, ScoreRange } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import type { Rational } from "../numeric/rational.js";
import { answerText, meaningOf } from "./answer-text.js";
import { conversionOf, type SingleConversion } from "./conversion-of.js";
import { convert } from "./convert.js";
import type { CountedPart } from "./counted-part.js";
import type {
  AnswerStep,
  ChecklistConversion,
  Conversion,
  LinearConversion,
  ObservationStep,
  StatedConversion,
} from "./trace.js";

/** What an answer is worth, and the step that shows it but for source and note. */
export interface ValuedAnswer {
  readonly step: AnswerStep;
  /** In the score range. */
  readonly points: Rational;
  /** What it was last counted as in a group of which nothing was left out; for the next subject with the same answer. */
  counted: CountedPart | null;
}

type Answered = SingleAnswer | ObservationsAnswer;

/** So many different answers of an indicator are remembered at most. */
const MOST_REMEMBERED = 200;

const remembered = onceFor((_: Indicator) => new WeakMap<ScoreRange, Map<unknown, ValuedAnswer>>());

/**
 * Turns the answer to an indicator into points. Where an answer is a word or a
 * whole number few are possible, and each is looked at once; most of a trace is
 * made of those.
 */
export function valuedAnswer(indicator: Indicator, answer: Answered, range: ScoreRange): ValuedAnswer {
  const key = keyOf(answer);
  if (key === null) return workedOut(indicator, answer, range);
  const ofIndicator = remembered(indicator);
  const known = ofIndicator.get(range) ?? new Map<unknown, ValuedAnswer>();
  const found = known.get(key);
  if (found !== undefined) return found;
  const valued = workedOut(indicator, answer, range);
  // What several outcomes share must not be changed by one of them.
  deepFreeze(valued.step);
  if (known.size < MOST_REMEMBERED) known.set(key, valued);
  ofIndicator.set(range, known);
  return valued;
}

/** What tells the answers of an indicator apart; null where nearly every subject has another. */
function keyOf(answer: Answered): unknown {
  switch (answer.kind) {
    case "yes-no":
      return answer.yes;
    case "level":
      return answer.level;
    case "option":
      return answer.option;
    case "count":
      return answer.count;
    default:
      return null;
  }
}

function workedOut(indicator: Indicator, answer: Answered, range: ScoreRange): ValuedAnswer {
  const { path, code, title, scale } = indicator;
  const { points, conversion } =
    answer.kind === "observations" ? combined(indicator, answer, range) : single(indicator, answer, range);
  return {
    step: {
      kind: "answer",
      path,
      code,
      title,
      answer: answerText(answer, scale),
      meaning: meaningOf(scale, answer),
      source: null,
      note: null,
      conversion,
      points: formatExact(points),
    },
    points,
    counted: null,
  };
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

import { InternalError } from "../diagnostics/internal-error.js";
import type { ObservationsAnswer, SingleAnswer } from "../evidence/evidence.js";
import { deepFreeze } from "../model/deep-freeze.js";
import type { Indicator, ScoreRange } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import type { Rational } from "../numeric/rational.js";
import { match } from "../text/match.js";
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

/** The answers of an indicator that were looked at, for the score range in which they were. */
interface Remembered {
  readonly range: ScoreRange;
  readonly byAnswer: Map<string | number | boolean, ValuedAnswer>;
}

const remembered = new WeakMap<Indicator, Remembered>();

/**
 * Turns the answer to an indicator into points. Where an answer is a word or a
 * whole number few are possible, and each is looked at once; most of a trace is
 * made of those.
 */
export function valuedAnswer(indicator: Indicator, answer: Answered, range: ScoreRange): ValuedAnswer {
  const key = keyOf(answer);
  if (key === null) return workedOut(indicator, answer, range);
  const { byAnswer } = rememberedOf(indicator, range);
  const found = byAnswer.get(key);
  if (found !== undefined) return found;
  const valued = workedOut(indicator, answer, range);
  // What several outcomes share must not be changed by one of them.
  deepFreeze(valued.step);
  if (byAnswer.size < MOST_REMEMBERED) byAnswer.set(key, valued);
  return valued;
}

function rememberedOf(indicator: Indicator, range: ScoreRange): Remembered {
  const known = remembered.get(indicator);
  if (known?.range === range) return known;
  const none = { range, byAnswer: new Map<string | number | boolean, ValuedAnswer>() };
  remembered.set(indicator, none);
  return none;
}

/** What tells the answers of an indicator apart; null where nearly every subject has another. */
function keyOf(answer: Answered): string | number | boolean | null {
  if (answer.kind === "yes-no") return answer.yes;
  if (answer.kind === "option") return answer.option;
  if (answer.kind !== "level" && answer.kind !== "count") return null;
  const whole = Number(answer.kind === "level" ? answer.level : answer.count);
  return Number.isSafeInteger(whole) ? whole : null;
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

import type { Report } from "../diagnostics/collect.js";
import { missingPolicyOf } from "../evaluate/interpret.js";
import type { Answered, Evidence } from "../evidence/evidence.js";
import { indicatorsOf, partsBelow } from "../model/indicators.js";
import type { Indicator, Rubric } from "../model/rubric.js";
import { powerOfTen, type Rational } from "../numeric/rational.js";
import { pointsOfAnswer, roundedPoints } from "../scorer/points-of-answer.js";
import type { Contested } from "./simulate-contested.js";
import { overCommonDenominator } from "./simulate-denominator.js";
import type { Shape } from "./simulate-shape.js";
import { openFacts, type PreparedSubject, prepareSubject, type SimulatedSubject } from "./simulate-subject.js";

/** Prepares one subject for a simulation; null, and reported, where it cannot be simulated. */
export type Prepare = (
  subject: SimulatedSubject,
  contested: readonly Contested[],
  report: Report,
) => PreparedSubject | null;

/**
 * Makes what prepares subjects as {@link prepareSubject} does. Those of which
 * every part counts all have the shape of the first of them, so that they differ
 * only in the points of their answers, and need not be evaluated.
 */
export function createPrepare(rubric: Rubric): Prepare {
  const slowly: Prepare = (subject, contested, report) => prepareSubject(rubric, subject, contested, report);
  if (partsBelow(rubric.children).some(({ applies }) => applies !== null)) return slowly;
  const indicators = indicatorsOf(rubric);
  const points = createPoints(rubric);
  let same: Whole | null = null;
  return (subject, contested, report) => {
    const { id, institution = null, evidence } = subject;
    const isUsual = contested.length === 0 && doesAllCount(rubric, evidence, indicators);
    if (!isUsual || openFacts(rubric, evidence.facts).length > 0) return slowly(subject, contested, report);
    if (same === null) {
      const prepared = slowly(subject, contested, report);
      same = prepared === null ? null : wholeOf(prepared, indicators);
      return prepared;
    }
    if (same.given === null) return slowly(subject, contested, report);
    const values = same.given.map((indicator) => points(indicator, evidence.answers.get(indicator.name)));
    const { nums, den } = overCommonDenominator([...values, ...same.stages]);
    return {
      id,
      institution,
      facts: evidence.facts,
      nominal: null,
      shape: same.shape,
      values: nums.slice(0, values.length),
      den,
      scoreless: new Set(),
      contested: [],
    };
  };
}

/** What all subjects of which every part counts have in common. */
interface Whole {
  readonly shape: Shape;
  /** The indicators whose points are added up; null where something else is. */
  readonly given: readonly Indicator[] | null;
  /** One unit of every rounding stage. */
  readonly stages: readonly Rational[];
}

function wholeOf({ shape, scoreless }: PreparedSubject, indicators: readonly Indicator[]): Whole {
  const byPath = new Map(indicators.map((indicator) => [indicator.path, indicator]));
  const given = shape.given.flatMap((path) => byPath.get(path) ?? []);
  const isOfIndicators = given.length === shape.given.length && scoreless.size === 0;
  const stages = shape.stages.flatMap(({ rounded }) => (rounded === null ? [] : [powerOfTen(-rounded.by.digits)]));
  return { shape, given: isOfIndicators ? given : null, stages };
}

/** Whether no part is left out, and none is known by itself; no part of the rubric has a condition. */
function doesAllCount(rubric: Rubric, { answers, known }: Evidence, indicators: readonly Indicator[]): boolean {
  if (known.size > 0) return false;
  for (const { answer } of answers.values()) if (answer.kind === "not-applicable") return false;
  return missingPolicyOf(rubric) === "lowest" || indicators.every(({ name }) => answers.has(name));
}

/** Makes what tells the points of answers; those that many subjects give are converted once. */
function createPoints(rubric: Rubric): (indicator: Indicator, answered: Answered | undefined) => Rational {
  const known = new Map<Indicator, Map<unknown, Rational>>();
  const convert = (indicator: Indicator, answered: Answered | undefined): Rational => {
    const answer = answered?.answer ?? null;
    return answer === null || answer.kind === "not-applicable"
      ? roundedPoints(indicator, rubric.score.min)
      : pointsOfAnswer(indicator, answer, rubric.score);
  };
  return (indicator, answered) => {
    const key = keyOf(answered);
    if (key === null) return convert(indicator, answered);
    const own = known.get(indicator) ?? new Map<unknown, Rational>();
    known.set(indicator, own);
    const points = own.get(key) ?? convert(indicator, answered);
    own.set(key, points);
    return points;
  };
}

/** What an answer of few differs in from the others to the same indicator; null for any other. */
function keyOf(answered: Answered | undefined): unknown {
  if (answered === undefined) return "";
  const { answer } = answered;
  switch (answer.kind) {
    case "yes-no":
      return answer.yes;
    case "level":
      return answer.level;
    case "count":
      return answer.count;
    case "option":
      return answer.option;
    default:
      return null;
  }
}

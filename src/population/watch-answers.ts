import { type EvaluateOptions, evaluate } from "../evaluate/evaluate.js";
import { pointsRange } from "../evaluate/points-range.js";
import type { Evidence } from "../evidence/evidence.js";
import { indicatorsOf } from "../model/indicators.js";
import type { Indicator, Rubric } from "../model/rubric.js";
import type { Rational } from "../numeric/rational.js";

/** An answer that decides a category by itself. */
export interface DecidingAnswer {
  /** The subject. */
  readonly id: string;
  /** The name of the indicator. */
  readonly indicator: string;
  /** Whether the answer is taken as the best or as the worst on its scale. */
  readonly changedTo: "best" | "worst";
  readonly from: string;
  /** The category that it would then be in. */
  readonly to: string;
}

/**
 * Finds the answers that decide the category of a subject by themselves: the
 * best or the worst answer in place of one that was given moves it to another
 * category, all else being equal. Answers that were not given, and subjects
 * whose category is not certain, are not looked at.
 *
 * Every answer takes two evaluations.
 *
 * @returns in the order of the indicators, the best answer first
 * @example
 * const { rubric } = compileRubric(exampleText);
 * const { evidence } = readEvidence(rubric, { subject: "a", answers: { "fee-shown": "ya" } });
 * watchAnswers(rubric, evidence).map(({ changedTo, to }) => `${changedTo} ${to}`); // => ["worst bad"]
 */
export function watchAnswers(
  rubric: Rubric,
  evidence: Evidence,
  options: EvaluateOptions = {},
): readonly DecidingAnswer[] {
  const from = evaluate(rubric, evidence, options).category?.id;
  if (from === undefined) return [];
  const answered = indicatorsOf(rubric).filter(({ name }) => isAnswered(evidence, name));
  return answered.flatMap((indicator) =>
    (["best", "worst"] as const).flatMap((changedTo): readonly DecidingAnswer[] => {
      const points = pointsRange(indicator.scale, rubric.score)[changedTo];
      const to = evaluate(rubric, answeredWith(evidence, indicator, points), options).category?.id;
      const isMoved = to !== undefined && to !== from;
      return isMoved ? [{ id: evidence.subject.id, indicator: indicator.name, changedTo, from, to }] : [];
    }),
  );
}

function isAnswered({ answers }: Evidence, name: string): boolean {
  const kind = answers.get(name)?.answer.kind;
  return kind !== undefined && kind !== "not-applicable";
}

/** The same evidence with the points of one indicator stated in place of its answer. */
function answeredWith(evidence: Evidence, { name }: Indicator, value: Rational): Evidence {
  const answers = new Map([...evidence.answers].filter(([other]) => other !== name));
  const known = new Map([...evidence.known, [name, { kind: "score", value, source: null, note: null }] as const]);
  return { ...evidence, answers, known };
}

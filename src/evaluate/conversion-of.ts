import { InternalError } from "../diagnostics/internal-error.js";
import type { RespondentAnswer, SingleAnswer } from "../evidence/evidence.js";
import type { Direction, Scale, ScoreRange, StepsScale } from "../model/rubric.js";
import { compare, divide, type Rational, rational } from "../numeric/rational.js";
import { match } from "../text/match.js";
import type { ExactConversion } from "./convert.js";

/** How one observation becomes points. */
export type SingleConversion = Extract<ExactConversion, { kind: "stated" | "linear" | "checklist" }>;

/** How an answer on a scale becomes points in the score range. */
export function conversionOf(
  scale: Scale,
  answer: SingleAnswer,
  { min, max }: Pick<ScoreRange, "min" | "max">,
): SingleConversion {
  const linear = (value: Rational, low: Rational, high: Rational, direction: Direction): SingleConversion => {
    const [worst, best] = direction === "higher" ? [low, high] : [high, low];
    return { kind: "linear", value, worst, best, min, max };
  };
  return match(scale)
    .returnType<SingleConversion>()
    .with({ kind: "yes-no" }, ({ better }) => {
      const { yes } = expected(answer, "yes-no");
      return { kind: "stated", points: yes === (better === "yes") ? max : min };
    })
    .with({ kind: "levels" }, (levels) => {
      const { level } = expected(answer, "level");
      const points = levels.levels.find((candidate) => candidate.level === level)?.points ?? null;
      if (points !== null) return { kind: "stated", points };
      return linear(rational(level), rational(levels.min), rational(levels.max), levels.direction);
    })
    .with({ kind: "choice" }, ({ options }) => {
      const { option } = expected(answer, "option");
      const points = options.find(({ name }) => name === option)?.points;
      if (points === undefined) throw new InternalError("evidence names an unknown option");
      return { kind: "stated", points };
    })
    .with({ kind: "count" }, ({ fullAt, direction }) => {
      const { count } = expected(answer, "count");
      return linear(rational(count < fullAt ? count : fullAt), rational(0n), rational(fullAt), direction);
    })
    .with({ kind: "number" }, (number) =>
      linear(expected(answer, "number").number, number.min, number.max, number.direction),
    )
    .with({ kind: "mean" }, (mean) =>
      linear(
        meanOf(expected(answer, "choices", "counts", "mean")),
        rational(mean.min),
        rational(mean.max),
        mean.direction,
      ),
    )
    .with({ kind: "checklist" }, ({ items }) => {
      const present = new Set(expected(answer, "checklist").present);
      return {
        kind: "checklist",
        present: items.filter(({ name }) => present.has(name)).map(({ weight }) => weight),
        min,
        max,
      };
    })
    .with({ kind: "steps" }, (steps) => ({
      kind: "stated",
      points: stepOf(steps, expected(answer, "number").number).points,
    }))
    .exhaustive();
}

/** The band of a number: the last one that begins at or below it. */
export function stepOf({ steps }: StepsScale, number: Rational): StepsScale["steps"][number] {
  const step = steps.findLast(({ from }) => compare(from, number) <= 0);
  if (step === undefined) throw new InternalError("a number lies below every step of its scale");
  return step;
}

/** The answer, which `readEvidence` made sure is of the kind that its scale asks for. */
function expected<Kind extends SingleAnswer["kind"]>(
  answer: SingleAnswer,
  ...kinds: readonly Kind[]
): Extract<SingleAnswer, { kind: Kind }> {
  const isExpected = (candidate: SingleAnswer): candidate is Extract<SingleAnswer, { kind: Kind }> =>
    kinds.some((kind) => kind === candidate.kind);
  if (!isExpected(answer)) throw new InternalError(`expected a ${kinds.join(" or ")} answer, met ${answer.kind}`);
  return answer;
}

/** The exact mean of what respondents chose. */
function meanOf(answer: RespondentAnswer): Rational {
  return match(answer)
    .returnType<Rational>()
    .with({ kind: "mean" }, ({ mean }) => mean)
    .with({ kind: "choices" }, ({ choices }) =>
      divide(rational(choices.reduce((total, choice) => total + choice, 0n)), rational(BigInt(choices.length))),
    )
    .with({ kind: "counts" }, ({ counts }) => {
      const total = counts.reduce((sum, { choice, respondents }) => sum + choice * respondents, 0n);
      const people = counts.reduce((sum, { respondents }) => sum + respondents, 0n);
      return divide(rational(total), rational(people));
    })
    .exhaustive();
}

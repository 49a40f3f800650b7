import { conversionOf } from "../evaluate/conversion-of.js";
import { convert } from "../evaluate/convert.js";
import type { SingleAnswer } from "../evidence/evidence.js";
import type { Scale, ScoreRange } from "../model/rubric.js";
import { compare, type Rational, rational } from "../numeric/rational.js";
import { match } from "../text/match.js";

/** The points of one answer; null where the scale has no such answer. */
export function pointsOf(scale: Scale, answer: SingleAnswer, range: Pick<ScoreRange, "min" | "max">): Rational | null {
  return isAnswerOf(scale, answer) ? convert(conversionOf(scale, answer, range)) : null;
}

function isAnswerOf(scale: Scale, answer: SingleAnswer): boolean {
  return match(scale)
    .returnType<boolean>()
    .with({ kind: "yes-no" }, () => answer.kind === "yes-no")
    .with({ kind: "levels" }, ({ min, max }) => answer.kind === "level" && answer.level >= min && answer.level <= max)
    .with(
      { kind: "choice" },
      ({ options }) => answer.kind === "option" && options.some(({ name }) => name === answer.option),
    )
    .with({ kind: "count" }, ({ max }) => answer.kind === "count" && answer.count <= max)
    .with(
      { kind: "number" },
      { kind: "steps" },
      ({ min, max }) =>
        answer.kind === "number" && compare(answer.number, min) >= 0 && compare(answer.number, max) <= 0,
    )
    .with(
      { kind: "mean" },
      ({ min, max }) =>
        answer.kind === "mean" && compare(answer.mean, rational(min)) >= 0 && compare(answer.mean, rational(max)) <= 0,
    )
    .with(
      { kind: "checklist" },
      ({ items }) =>
        answer.kind === "checklist" && answer.present.every((name) => items.some((item) => item.name === name)),
    )
    .exhaustive();
}

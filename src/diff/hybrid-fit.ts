import type { Answer, SingleAnswer } from "../evidence/evidence.js";
import { readAnswer } from "../evidence/read-answer.js";
import type { Indicator, Scale } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { match, P } from "../text/match.js";

/**
 * Whether an answer to one indicator also answers another: the scales are of
 * one kind, and the other one accepts what was answered. Bands of a number and
 * a number are of one kind.
 */
export function isFitting(answer: Answer, own: Indicator, other: Indicator): boolean {
  return match(answer)
    .returnType<boolean>()
    .with({ kind: "not-applicable" }, () => true)
    .with({ kind: "observations" }, ({ observations }) => {
      const wanted = other.observations;
      if (wanted === null || BigInt(observations.length) < wanted.atLeast) return false;
      return observations.every((one) => isFittingScale(one.answer, own.scale, other.scale));
    })
    .with(
      { kind: P.union("yes-no", "level", "option", "count", "number", "checklist", "choices", "counts", "mean") },
      (single) => other.observations === null && isFittingScale(single, own.scale, other.scale),
    )
    .exhaustive();
}

function isFittingScale(answer: SingleAnswer, own: Scale, other: Scale): boolean {
  return sortOf(own) === sortOf(other) && readAnswer(other, writtenAnswer(answer)).ok;
}

function sortOf({ kind }: Scale): string {
  return kind === "steps" ? "number" : kind;
}

/** An answer as evidence holds it. */
function writtenAnswer(answer: SingleAnswer): unknown {
  return match(answer)
    .returnType<unknown>()
    .with({ kind: "yes-no" }, ({ yes }) => yes)
    .with({ kind: "level" }, ({ level }) => level)
    .with({ kind: "option" }, ({ option }) => option)
    .with({ kind: "count" }, ({ count }) => count)
    .with({ kind: "number" }, ({ number }) => formatExact(number))
    .with({ kind: "checklist" }, ({ present }) => present)
    .with({ kind: "choices" }, ({ choices }) => choices)
    .with({ kind: "counts" }, ({ counts }) => ({
      counts: Object.fromEntries(counts.map(({ choice, respondents }) => [String(choice), respondents])),
    }))
    .with({ kind: "mean" }, ({ mean, respondents }) =>
      respondents === null ? { mean: formatExact(mean) } : { mean: formatExact(mean), respondents },
    )
    .exhaustive();
}

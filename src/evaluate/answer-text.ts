import type { ObservationsAnswer, SingleAnswer } from "../evidence/evidence.js";
import type { Scale } from "../model/rubric.js";
import { formatExact } from "../numeric/format-exact.js";
import { match } from "../text/match.js";
import { stepOf } from "./conversion-of.js";
import type { AnswerText, StepTitle } from "./trace.js";

/** An answer as text for the trace. */
export function answerText(answer: SingleAnswer | ObservationsAnswer, scale: Scale): AnswerText {
  return match(answer)
    .returnType<AnswerText>()
    .with({ kind: "yes-no" }, ({ yes }) => ({ kind: "yes-no", yes }))
    .with({ kind: "level" }, ({ level }) => ({ kind: "single", value: String(level) }))
    .with({ kind: "option" }, ({ option }) => ({ kind: "single", value: option }))
    .with({ kind: "count" }, ({ count }) => ({ kind: "single", value: String(count) }))
    .with({ kind: "number" }, ({ number }) => ({ kind: "single", value: formatExact(number) }))
    .with({ kind: "choices" }, ({ choices }) => ({ kind: "respondents", counts: tally(choices) }))
    .with({ kind: "counts" }, ({ counts }) => ({
      kind: "respondents",
      counts: counts.map(({ choice, respondents }) => ({ choice: String(choice), respondents: String(respondents) })),
    }))
    .with({ kind: "mean" }, ({ mean, respondents }) => ({
      kind: "stated-mean",
      mean: formatExact(mean),
      respondents: respondents === null ? null : String(respondents),
    }))
    .with({ kind: "checklist" }, ({ kind, present }) => ({
      kind,
      present,
      absent: namesOf(scale).filter((name) => !present.includes(name)),
    }))
    .with({ kind: "observations" }, ({ kind, observations }) => ({ kind, count: observations.length }))
    .exhaustive();
}

function namesOf(scale: Scale): readonly string[] {
  return scale.kind === "checklist" ? scale.items.map(({ name }) => name) : [];
}

/** What the rubric says of an answer: the text of a level or an option. */
export function meaningOf(scale: Scale, answer: SingleAnswer | ObservationsAnswer): StepTitle | null {
  if (scale.kind === "levels" && answer.kind === "level") {
    return scale.levels.find(({ level }) => level === answer.level)?.title ?? null;
  }
  if (scale.kind === "choice" && answer.kind === "option") {
    return scale.options.find(({ name }) => name === answer.option)?.title ?? null;
  }
  if (scale.kind === "steps" && answer.kind === "number") return stepOf(scale, answer.number).title;
  return null;
}

function tally(choices: readonly bigint[]): { choice: string; respondents: string }[] {
  const counts = new Map<bigint, number>();
  for (const choice of choices) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  return [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([choice, respondents]) => ({ choice: String(choice), respondents: String(respondents) }));
}

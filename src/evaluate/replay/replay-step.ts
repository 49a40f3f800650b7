import { match } from "../../text/match.js";
import type { Step } from "../trace.js";
import { replayAnswer } from "./replay-answer.js";
import { replayGroup, replayRedistribution } from "./replay-group.js";
import { replayFact, replayKnown, replayNotApplicable, replayPartRounding } from "./replay-part.js";
import { replayRounding, replayThreshold } from "./replay-published.js";
import { replayRule, replayVerdict } from "./replay-rule.js";
import { replayUndetermined } from "./replay-undetermined.js";
import type { Due, Replayed, State } from "./state.js";

/** The state after a step, or why the step does not follow from the ones before. */
export function replayStep(step: Step, state: State): Replayed {
  if (state.isOver) return "a step follows after the verdict";
  if (state.due !== null && !isDue(step, state.due)) return missed(state.due);
  if (state.total !== null && isOfParts(step)) return "a part is scored after the total";
  return match(step)
    .returnType<Replayed>()
    .with({ kind: "fact" }, (fact) => replayFact(fact, state))
    .with({ kind: "answer" }, (answer) => replayAnswer(answer, state))
    .with({ kind: "not-applicable" }, (part) => replayNotApplicable(part, state))
    .with({ kind: "known" }, (known) => replayKnown(known, state))
    .with({ kind: "redistribution" }, (redistribution) => replayRedistribution(redistribution, state))
    .with({ kind: "group" }, (group) => replayGroup(group, state))
    .with({ kind: "undetermined" }, (part) => replayUndetermined(part, state))
    .with({ kind: "part-rounding" }, (rounding) => replayPartRounding(rounding, state))
    .with({ kind: "rule" }, (rule) => replayRule(rule, state))
    .with({ kind: "rounding" }, (rounding) => replayRounding(rounding, state))
    .with({ kind: "threshold" }, (threshold) => replayThreshold(threshold, state))
    .with({ kind: "verdict" }, (verdict) => replayVerdict(verdict, state))
    .exhaustive();
}

/** Whether a step speaks of facts and parts, not of what follows from the total. */
function isOfParts({ kind }: Step): boolean {
  return kind !== "rule" && kind !== "rounding" && kind !== "threshold" && kind !== "verdict";
}

function isDue(step: Step, due: Due): boolean {
  if (due.kind === "group") return step.kind === "group" && step.path === due.redistribution.path;
  return step.kind === "not-applicable" && step.by === "everything-below" && step.path === due.path;
}

function missed(due: Due): string {
  return due.kind === "group"
    ? `the weights inside \`${due.redistribution.path}\` are redistributed, but its group does not follow`
    : `nothing inside \`${due.path}\` applies, but what becomes of it does not follow`;
}

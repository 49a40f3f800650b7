import { canBeSummed } from "../../check/fineness.js";
import { formatExact } from "../../numeric/format-exact.js";
import { equals, ONE, sum } from "../../numeric/rational.js";
import { convert, type ExactConversion } from "../convert.js";
import { isAnswered } from "../is-answered.js";
import { readAll, readConversion } from "../read-conversion.js";
import type { AnswerStep, AnswerText, Conversion, ObservationStep } from "../trace.js";
import { isEnd, MAX_FINENESS_IN_TRACE, type Replayed, type State, withPart } from "./state.js";

/** Converts an answer to points again. */
export function replayAnswer(step: AnswerStep, state: State): Replayed {
  const { path, answer, conversion, points } = step;
  if (conversion === null) {
    if (answer !== null || points !== null) return `\`${path}\` is left out but has an answer or points`;
    return withPart(state, step, { kind: "left-out", reason: "missing" });
  }
  if ((answer === null) !== (conversion.kind === "missing"))
    return `\`${path}\` has an answer and counts as missing, or the reverse`;
  const exact = readExact(conversion);
  if (exact === null) return `the conversion of \`${path}\` cannot be read`;
  const fault = conversionFault(path, answer, conversion, exact, state);
  if (fault !== null) return fault;
  const score = convert(exact);
  if (points !== formatExact(score)) return `the points of \`${path}\` are ${formatExact(score)}, not ${points}`;
  return withPart(state, step, { kind: "scored", score });
}

/** Why a conversion does not follow from an answer; null when it does. */
function conversionFault(
  path: string,
  answer: AnswerText | null,
  conversion: Conversion,
  exact: ExactConversion,
  state: State,
): string | null {
  if (answer !== null && !isAnswered(answer, conversion)) return `the value of \`${path}\` is not its answer`;
  if ("min" in exact && !isEnd(state, "min", exact.min)) return `the lowest score of \`${path}\` is another elsewhere`;
  if ("max" in exact && !isEnd(state, "max", exact.max)) return `the highest score of \`${path}\` is another elsewhere`;
  if (conversion.kind === "checklist" && !isWhole(conversion.weights))
    return `the items of \`${path}\` do not add up to one whole`;
  if (conversion.kind !== "combined") return null;
  for (const observation of conversion.observations) {
    const fault = observationFault(path, observation, state);
    if (fault !== null) return fault;
  }
  return null;
}

function observationFault(path: string, { answer, conversion, points }: ObservationStep, state: State): string | null {
  const exact = readExact(conversion);
  if (exact === null) return `an observation of \`${path}\` cannot be read`;
  const score = formatExact(convert(exact));
  if (points !== score) return `an observation of \`${path}\` is worth ${score}, not ${points}`;
  return conversionFault(path, answer, conversion, exact, state);
}

/** The numbers of a conversion that can be computed in bounded time. */
function readExact(conversion: Conversion): ExactConversion | null {
  const exact = readConversion(conversion);
  if (exact?.kind === "linear" && equals(exact.worst, exact.best)) return null;
  if (exact?.kind === "checklist" && !canBeSummed(exact.present, MAX_FINENESS_IN_TRACE)) return null;
  if (exact?.kind === "combined" && !canBeSummed(exact.points, MAX_FINENESS_IN_TRACE)) return null;
  return exact;
}

function isWhole(items: readonly { readonly weight: string }[]): boolean {
  const weights = readAll(items.map(({ weight }) => weight));
  return weights !== null && canBeSummed(weights, MAX_FINENESS_IN_TRACE) && equals(sum(weights), ONE);
}

import { formatExact, formatFixed } from "../../numeric/format-exact.js";
import { parseExact } from "../../numeric/parse-exact.js";
import { round } from "../../numeric/round.js";
import type { FactStep, KnownStep, NotApplicableStep, PartRoundingStep } from "../trace.js";
import { conditionFault } from "./condition-fault.js";
import { canBeShown, isEnd, type Replayed, type State, withPart } from "./state.js";

/** Takes a fact as it stands; everything that hangs on it comes later. */
export function replayFact({ name, value, meaning }: FactStep, state: State): Replayed {
  if (state.parts.size > 0) return "a fact follows after the first part";
  if (state.facts.has(name)) return `the fact \`${name}\` is told twice`;
  if (value === null && meaning !== null) return `the fact \`${name}\` is not known but means something`;
  state.facts.set(name, value);
  return state;
}

/** Decides again why a part does not apply, and what becomes of it. */
export function replayNotApplicable(step: NotApplicableStep, state: State): Replayed {
  const { path, by, condition, policy, points } = step;
  const fault = reasonFault(step, state);
  if (fault !== null) return fault;
  if ((by === "condition") !== (condition !== null)) return `it is unclear why \`${path}\` does not apply`;
  if ((policy === "redistribute") !== (points === null))
    return `\`${path}\` gives its weight away and has points, or neither`;
  const score = points === null ? null : parseExact(points);
  if (score === null && points !== null) return `the points of \`${path}\` cannot be read`;
  if (score !== null && !isEnd(state, policy === "full" ? "max" : "min", score))
    return `the points of \`${path}\` are not the ${policy === "full" ? "highest" : "lowest"} score`;
  if (by === "everything-below") {
    state.parts.delete(path);
    state.open.delete(path);
  } else state.settled.add(path);
  return withPart(
    { ...state, due: null },
    step,
    score === null ? { kind: "left-out", reason: "not-applicable" } : { kind: "scored", score },
  );
}

function reasonFault({ path, by, condition }: NotApplicableStep, { due, facts }: State): string | null {
  if (by === "everything-below" && due?.kind !== "not-applicable") return `something below \`${path}\` applies`;
  if (condition === null) return null;
  const fault = conditionFault(condition, { facts, scoreOf: () => null });
  if (fault !== null) return `\`${path}\`: ${fault}`;
  return condition.holds === false ? null : `the condition of \`${path}\` does not fail`;
}

/** Takes a published subtotal as it stands. */
export function replayKnown(step: KnownStep, state: State): Replayed {
  const { path, given } = step;
  const value = parseExact(step.value);
  if (value === null) return `what is known of \`${path}\` cannot be read`;
  state.settled.add(path);
  return withPart(
    state,
    step,
    given === "score" ? { kind: "scored", score: value } : { kind: "points", points: value },
  );
}

/** Rounds the score of a part again. */
export function replayPartRounding({ path, exact, digits, mode, score }: PartRoundingStep, state: State): Replayed {
  const part = state.parts.get(path);
  if (part === undefined || !state.open.has(path) || state.settled.has(path))
    return `there is no score of \`${path}\` to round`;
  if (part.kind !== "scored" || exact !== formatExact(part.score))
    return `the rounded number is not the score of \`${path}\``;
  if (!canBeShown(digits)) return "the number of decimals is impossible";
  const rounded = round(part.score, digits, mode);
  const text = formatFixed(rounded, digits);
  if (score !== text) return `the score of \`${path}\` rounds to ${text}, not to ${score}`;
  state.settled.add(path);
  state.parts.set(path, { kind: "scored", score: rounded });
  return state;
}

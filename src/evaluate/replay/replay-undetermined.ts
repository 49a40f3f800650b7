import { match } from "../../text/match.js";
import type { UndeterminedStep } from "../trace.js";
import { conditionFault } from "./condition-fault.js";
import { type Replayed, type State, withPart } from "./state.js";

/** Looks again at why a part has no single score. */
export function replayUndetermined(step: UndeterminedStep, state: State): Replayed {
  const { path, reason, parts, condition } = step;
  if ((reason === "unknown-fact") !== (condition !== null)) return `it is unclear what \`${path}\` hangs on`;
  const below = [...state.open].filter((part) => path !== part && parentOf(part) === path);
  const undetermined = below.filter((part) => state.parts.get(part)?.kind === "undetermined");
  const isAlone = parts.length === 1 && parts[0] === path;
  const holds = match(reason)
    .returnType<boolean>()
    .with("missing", () => {
      const part = state.parts.get(path);
      return isAlone && state.open.has(path) && part?.kind === "left-out" && part.reason === "missing";
    })
    .with("unknown-fact", () => isAlone && condition?.holds === null)
    .with("not-broken-down", () => isAlone && below.length === 0)
    .with("below", () => parts.length > 0 && JSON.stringify(parts) === JSON.stringify(undetermined))
    .with("undisclosed-weights", () => parts.length > 0 && parts.every((part) => below.includes(part)))
    .exhaustive();
  if (!holds) return `the reason why \`${path}\` has no single score does not follow`;
  const fault = condition === null ? null : conditionFault(condition, { facts: state.facts, scoreOf: () => null });
  if (fault !== null) return `\`${path}\`: ${fault}`;
  for (const part of below) state.open.delete(part);
  if (reason === "missing") state.parts.delete(path);
  return withPart(state, step, { kind: "undetermined", mayVanish: true });
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf(".")));
}

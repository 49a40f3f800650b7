import { scoreTestsIn } from "../evaluate/breakpoints.js";
import type { Plan } from "./plan.js";

/** Whether whole answers can be added up while they are read: every part always applies, and no rule looks at an indicator. */
export function isForFastLane({ isWhole, parts, rubric, leaves }: Plan): boolean {
  const tested = new Set(rubric.rules.flatMap(({ when }) => scoreTestsIn(when).map(({ path }) => path)));
  return (
    isWhole &&
    parts.every(({ applies }) => applies === null) &&
    !leaves.some(({ indicator }) => tested.has(indicator.path))
  );
}

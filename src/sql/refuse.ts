import type { Report } from "../diagnostics/collect.js";
import { partsBelow } from "../model/indicators.js";
import type { Part, Rubric } from "../model/rubric.js";
import { sqlNotBrokenDown, sqlObservations, sqlUndisclosed } from "./sql-diagnostics.js";

/** Reports what keeps a rubric from being a query. */
export function refuse(rubric: Rubric, assume: "equal" | null, report: Report): void {
  const parts = partsBelow(rubric.children);
  const undisclosed = parts.filter(({ weight }) => weight === null);
  if (undisclosed.length > 0 && assume === null) report(sqlUndisclosed, null, { parts: names(undisclosed) });
  const bare = parts.filter((part) => part.kind !== "indicator" && part.children.length === 0);
  if (rubric.children.length === 0) report(sqlNotBrokenDown, null, { parts: [rubric.id] });
  else if (bare.length > 0) report(sqlNotBrokenDown, null, { parts: names(bare) });
  const observed = parts.filter((part) => part.kind === "indicator" && part.observations !== null);
  if (observed.length > 0) report(sqlObservations, null, { parts: names(observed) });
}

function names(parts: readonly Part[]): readonly string[] {
  return parts.map(({ name }) => name);
}

import type { Report } from "../diagnostics/collect.js";
import { indicatorsOf } from "../model/indicators.js";
import type { Rubric } from "../model/rubric.js";
import { sqlNotBrokenDown, sqlObservations } from "./sql-diagnostics.js";

/** Reports what keeps a rubric from being a query. */
export function refuse(rubric: Rubric, report: Report): void {
  if (rubric.children.length === 0) report(sqlNotBrokenDown, null, { rubric: rubric.id });
  const observed = indicatorsOf(rubric).filter(({ observations }) => observations !== null);
  if (observed.length > 0) report(sqlObservations, null, { parts: observed.map(({ name }) => name) });
}

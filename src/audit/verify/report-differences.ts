import type { Report } from "../../diagnostics/collect.js";
import type { DiagnosticKind } from "../../diagnostics/define-diagnostic.js";
import { type Difference, moreDifferences } from "../record/record-diagnostics.js";
import { dataDifferences } from "./data-differences.js";

/** Where two data differ is told one by one up to here. */
const MOST_TOLD = 10;

/** Reports every place at which a part of a record differs; of very many the first ones, and how many more there are. */
export function reportDifferences(
  part: string,
  recorded: unknown,
  found: unknown,
  kind: DiagnosticKind<Difference>,
  report: Report,
): void {
  const all = dataDifferences(recorded, found);
  for (const { path, one, other } of all.slice(0, MOST_TOLD)) {
    const dot = path === "" || path.startsWith("[") ? "" : ".";
    report(kind, null, { path: `${part}${dot}${path}`, recorded: shown(one), found: shown(other) });
  }
  const more = all.length - MOST_TOLD;
  if (more > 0) report(moreDifferences, null, { part, more });
}

function shown(value: unknown): string {
  return value === undefined ? "—" : typeof value === "string" ? value : JSON.stringify(value);
}

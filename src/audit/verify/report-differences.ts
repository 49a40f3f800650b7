import type { Report } from "../../diagnostics/collect.js";
import type { DiagnosticKind } from "../../diagnostics/define-diagnostic.js";
import { moreDifferences } from "../record/record-diagnostics.js";
import { dataDifferences } from "./data-differences.js";

/** Where two data differ is told one by one up to here. */
const MOST_TOLD = 10;

/** Reports every place at which two data differ; of very many the first ones, and how many more there are. */
export function reportDifferences<Facts>(
  part: string,
  one: unknown,
  other: unknown,
  kind: DiagnosticKind<Facts>,
  facts: (path: string, one: string, other: string) => Facts,
  report: Report,
): void {
  const all = dataDifferences(one, other);
  for (const { path, one, other } of all.slice(0, MOST_TOLD))
    report(
      kind,
      null,
      facts(`${part}${path.startsWith("[") || path === "" ? "" : "."}${path}`, shown(one), shown(other)),
    );
  const more = all.length - MOST_TOLD;
  if (more > 0) report(moreDifferences, null, { part, more });
}

function shown(value: unknown): string {
  return value === undefined ? "—" : typeof value === "string" ? value : JSON.stringify(value);
}

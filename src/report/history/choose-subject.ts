import type { Report } from "../../diagnostics/collect.js";
import { suggest } from "../../text/suggest.js";
import { historySubjectsMixed, historySubjectUnknown } from "./history-diagnostics.js";

/**
 * The one subject of a history: the one that was asked for, or the only one
 * that there is.
 *
 * @param ids of all rows
 * @returns null where it is not clear, which is reported
 */
export function chooseSubject(ids: readonly string[], asked: string | null, report: Report): string | null {
  const found = [...new Set(ids)];
  const [only = null, ...others] = found;
  if (asked === null) {
    if (others.length > 0) report(historySubjectsMixed, null, { ids: found });
    return others.length > 0 ? null : only;
  }
  if (found.includes(asked)) return asked;
  report(historySubjectUnknown, null, { subject: asked, suggestion: suggest(asked, found) });
  return null;
}

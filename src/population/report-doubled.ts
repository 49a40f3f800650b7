import type { Report } from "../diagnostics/collect.js";
import { idsDoubled } from "./rank-diagnostics.js";
import type { Row } from "./row.js";

/** Reports rows with one id, as a program may make them; `readTable` and `readEvidenceText` give none. */
export function reportDoubled(rows: readonly Row[], report: Report): void {
  const seen = new Set<string>();
  const doubled = rows.filter(({ id }) => seen.size === seen.add(id).size).map(({ id }) => id);
  if (doubled.length > 0) report(idsDoubled, null, { ids: [...new Set(doubled)] });
}

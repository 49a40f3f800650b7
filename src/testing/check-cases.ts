import type { Report } from "../diagnostics/collect.js";
import type { RelatedSpan } from "../diagnostics/diagnostic.js";
import type { Span } from "../text/span.js";
import { suggest } from "../text/suggest.js";
import { caseReference, caseTwice } from "./cases-diagnostics.js";
import type { PublishedCase } from "./published-case.js";

/** Reports ids that stand for two cases, and rows of league tables that rank a case twice or one that is not there. */
export function checkCases(
  cases: readonly PublishedCase[],
  locate: (path: string, atKey: boolean) => Span,
  report: Report,
): void {
  const names = cases.map(({ id }, index) => ({ id, path: `cases[${index}].id` }));
  const tables = cases.map((one, index) =>
    one.kind === "ranks" ? one.rows.map((row, at) => ({ id: row.case, path: `cases[${index}].rows[${at}].case` })) : [],
  );
  for (const list of [names, ...tables]) {
    const seen = new Map<string, string>();
    for (const { id, path } of list) {
      const first = seen.get(id);
      if (first === undefined) seen.set(id, path);
      else report(caseTwice, path, { id }, { related: [firstHere(locate(first, false))] });
    }
  }
  const scores = new Set(cases.flatMap(({ kind, id }) => (kind === "score" ? [id] : [])));
  for (const { id, path } of tables.flat())
    if (!scores.has(id)) report(caseReference, path, { id, suggestion: suggest(id, scores) });
}

/** The other place of something that stands twice. */
export function firstHere(span: Span): RelatedSpan {
  return { span, label: { id: "pertama kali di sini", en: "first here" } };
}

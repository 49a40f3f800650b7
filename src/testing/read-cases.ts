import type { core } from "zod/mini";
import { createCollector, type Locate, type Report } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { parseJson } from "../evidence/parse-json.js";
import { showValue } from "../evidence/show-value.js";
import { formatPath, type PathStep } from "../text/format-path.js";
import type { Source } from "../text/source.js";
import type { Span } from "../text/span.js";
import { suggest } from "../text/suggest.js";
import { caseKind, casesForm, casesKey, casesKeyTwice, casesSyntax } from "./cases-diagnostics.js";
import { CASE_SCHEMAS, casesFileSchema } from "./cases-schema.js";
import { checkCases, firstHere } from "./check-cases.js";
import { expectedInCases } from "./expected-in-cases.js";
import type { PublishedCase } from "./published-case.js";

/** The published cases of one rubric, with their places in the text. */
export interface PublishedCases {
  /** The name of the text, usually the file's. */
  readonly source: string;
  /** The rubric that they belong to, as `id@year`. */
  readonly rubric: string;
  readonly cases: readonly PublishedCase[];
  /** The place of a path such as `cases[3].expect.zone`, or the nearest one around it. */
  readonly locate: (path: string, atKey: boolean) => Span;
}

/** Published cases, or why there are none. */
export type ReadCases =
  | { readonly ok: true; readonly published: PublishedCases; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly published: null; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads published results from the JSON text of a `*.cases.json` file:
 * `{ "rubric": "id@year", "cases": [...] }`.
 *
 * Never throws for a bad text: every mistake comes back as a diagnostic with
 * its place, and then no case is run, so that none is passed over.
 *
 * @example
 * const text = `{"rubric": "front-desk@2024", "cases": [
 *   {"kind": "score", "id": "a", "subject": "Loket A", "score": "81.5", "source": "https://example.org"}]}`;
 * readCases({ name: "front-desk-2024.cases.json", text }).published.cases.length; // => 1
 * readCases({ name: "empty.cases.json", text: "" }).diagnostics[0].code; // => "PTH5040"
 */
export function readCases(source: Source): ReadCases {
  const text = source.text.startsWith("\uFEFF") ? ` ${source.text.slice(1)}` : source.text;
  const parsed = parseJson(text);
  if (!parsed.ok) {
    const { report, diagnostics } = createCollector(source.name);
    const found = text.slice(parsed.span.start, parsed.span.start + 20).split(/[\r\n]/)[0] ?? "";
    report(casesSyntax, parsed.span, { found });
    return { ok: false, published: null, diagnostics };
  }
  const locate = nearest(parsed.locate);
  const { report, diagnostics } = createCollector(source.name, locate);
  for (const { key, span, first } of parsed.duplicates)
    report(casesKeyTwice, span, { key }, { related: [firstHere(first)] });
  const file = casesFileSchema.safeParse(parsed.value);
  if (!file.success) reportIssues(file.error.issues, [], report);
  const cases = file.success ? file.data.cases.flatMap((one, index) => readCase(one, index, report)) : [];
  if (diagnostics.length === 0) checkCases(cases, locate, report);
  if (!file.success || diagnostics.length > 0) return { ok: false, published: null, diagnostics };
  const { rubric } = file.data;
  return { ok: true, published: { source: source.name, rubric, cases, locate }, diagnostics };
}

function readCase(value: unknown, index: number, report: Report): readonly PublishedCase[] {
  const path = ["cases", index];
  const kind = typeof value === "object" && value !== null && "kind" in value ? value.kind : undefined;
  if (kind === undefined) {
    report(casesForm, formatPath([...path, "kind"]), { part: "kind", expected: expectedInCases("kind") });
    return [];
  }
  const known = KINDS.find((one) => one === kind);
  if (known === undefined) {
    const given = showValue(kind);
    report(caseKind, formatPath([...path, "kind"]), { given, suggestion: suggest(given, KINDS), kinds: KINDS });
    return [];
  }
  const read = CASE_SCHEMAS[known].safeParse(value);
  if (read.success) return [read.data];
  reportIssues(read.error.issues, path, report);
  return [];
}

const KINDS = ["score", "mean", "parts", "ranks", "shares"] as const satisfies readonly PublishedCase["kind"][];

function reportIssues(issues: readonly core.$ZodIssue[], base: readonly PathStep[], report: Report): void {
  for (const issue of issues) {
    const path = issue.path.map((step): PathStep => (typeof step === "symbol" ? String(step) : step));
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys)
        report(
          casesKey,
          formatPath([...base, ...path, key]),
          { key, suggestion: KEYS.includes(key) ? null : suggest(key, KEYS) },
          { atKey: true },
        );
      continue;
    }
    const name = path.findLast((step) => typeof step === "string") ?? "";
    report(casesForm, formatPath([...base, ...path]), { part: formatPath(path), expected: expectedInCases(name) });
  }
}

const KEYS = [
  ...["rubric", "cases", "kind", "id", "note", "subject", "year", "source", "printed", "facts", "expect", "score"],
  ...["contradiction", "differs", "category", "title", "zone", "verdict", "level", "members", "slack", "known"],
  ...["among", "of", "rows", "case", "place", "categories", "zones", "count", "percent"],
];

/** Finds a path, or what stands around a path that is not there. */
function nearest(locate: Locate): (path: string, atKey: boolean) => Span {
  return (path, atKey) => {
    const found = locate(path, atKey);
    if (found !== null) return found;
    const cut = Math.max(path.lastIndexOf("."), path.lastIndexOf("["));
    if (cut > 0) return firstOf(nearest(locate)(path.slice(0, cut), false));
    return firstOf(locate("", false) ?? { start: 0, end: 0 });
  };
}

/** Where something begins: what is lacking in it has no place of its own. */
function firstOf({ start, end }: Span): Span {
  return { start, end: Math.min(start + 1, end) };
}

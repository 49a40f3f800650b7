import { coverageOf } from "../testing/coverage-of.js";
import type { CaseResult } from "../testing/run-cases.js";
import type { ExampleResult } from "../testing/run-examples.js";
import type { Language } from "../text/localized.js";
import { positionRange } from "../text/position.js";
import type { Source } from "../text/source.js";
import type { TestedCases } from "./run-cases-file.js";
import type { TestedFile } from "./run-tests.js";
import { diagnosticsJson } from "./show-diagnostics.js";

/** The results of one file as JSON data; exact numbers are text, lines and columns count from 1. */
export function testsToJson(tested: TestedFile, withCoverage: boolean, language: Language): object {
  const { file, rubric, source, diagnostics, results, cases } = tested;
  return {
    file,
    rubric: rubric === null ? null : { id: rubric.id, year: rubric.year, hash: rubric.hash },
    passed: results.filter(({ kind }) => kind === "passed").length,
    failed: results.filter(({ kind }) => kind !== "passed").length,
    examples: results.map((result) => exampleToJson(result, source, language)),
    cases: cases === null ? null : casesToJson(cases, language),
    ...(withCoverage ? { coverage: rubric === null ? null : coverageOf(rubric, results) } : {}),
    diagnostics: diagnosticsJson(diagnostics, source, language),
  };
}

function exampleToJson(result: ExampleResult, source: Source | null, language: Language): object {
  const { kind, example, diagnostics } = result;
  const { title, span } = example;
  const place = (of: typeof span): object | null => (source === null ? null : positionRange(source.text, of));
  const outcome = kind === "unreadable" ? null : result.outcome;
  const differences = kind === "failed" ? result.differences : [];
  return {
    title: title.id,
    titleEn: title.en,
    status: kind,
    span: place(span),
    score: outcome?.score ?? null,
    exact: outcome?.exact ?? null,
    range: outcome?.range ?? null,
    category: outcome?.category ?? null,
    differences: differences.map((one) => ({ ...one, span: place(one.span) })),
    diagnostics: diagnosticsJson(diagnostics, source, language),
  };
}

function casesToJson({ file, source, results, diagnostics }: TestedCases, language: Language): object {
  const count = (kind: CaseResult["kind"]): number => results.filter((result) => result.kind === kind).length;
  return {
    file,
    reproduced: count("reproduced"),
    recorded: count("recorded"),
    contradictions: count("contradiction"),
    failed: count("failed"),
    results: results.map((result) => caseToJson(result, source, language)),
    diagnostics: diagnosticsJson(diagnostics, source, language),
  };
}

function caseToJson(result: CaseResult, source: Source | null, language: Language): object {
  const { kind: status, case: published, span } = result;
  return {
    id: published.id,
    kind: published.kind,
    status,
    span: source === null ? null : positionRange(source.text, span),
    differences: "differences" in result ? result.differences : [],
    reasons: status === "contradiction" ? result.reasons : [],
    diagnostics: status === "failed" ? diagnosticsJson(result.diagnostics, source, language) : [],
  };
}

import { coverageOf } from "../testing/coverage-of.js";
import type { ExampleResult } from "../testing/run-examples.js";
import type { Language } from "../text/localized.js";
import { positionRange } from "../text/position.js";
import type { Source } from "../text/source.js";
import type { TestedFile } from "./run-tests.js";
import { diagnosticsJson } from "./show-diagnostics.js";

/** The results of one file as JSON data; exact numbers are text, lines and columns count from 1. */
export function testsToJson(tested: TestedFile, withCoverage: boolean, language: Language): object {
  const { file, rubric, source, diagnostics, results } = tested;
  return {
    file,
    rubric: rubric === null ? null : { id: rubric.id, year: rubric.year, hash: rubric.hash },
    passed: results.filter(({ kind }) => kind === "passed").length,
    failed: results.filter(({ kind }) => kind !== "passed").length,
    examples: results.map((result) => exampleToJson(result, source, language)),
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

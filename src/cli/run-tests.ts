import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { hasErrors } from "../diagnostics/has-errors.js";
import type { Rubric } from "../model/rubric.js";
import { type ExampleResult, runExamples } from "../testing/run-examples.js";
import { noExamples } from "../testing/testing-diagnostics.js";
import type { Source } from "../text/source.js";
import { loadRubric } from "./load-rubric.js";

/** What the examples of one rubric came to. */
export interface TestedFile {
  /** As the user named it. */
  readonly file: string;
  readonly rubric: Rubric | null;
  readonly source: Source | null;
  /** What was said of the rubric itself. */
  readonly diagnostics: readonly Diagnostic[];
  readonly results: readonly ExampleResult[];
}

/** Loads a rubric and runs its examples. */
export function runTests(file: string): TestedFile {
  const { rubric, source, diagnostics } = loadRubric(file);
  if (rubric === null) return { file, rubric, source, diagnostics, results: [] };
  const name = source?.name ?? file;
  const { report, diagnostics: own } = createCollector(name);
  if (rubric.examples.length === 0) report(noExamples, null, { rubric: `${rubric.id}@${rubric.year}` });
  return {
    file,
    rubric,
    source,
    diagnostics: [...diagnostics, ...own],
    results: runExamples(rubric, { source: name }),
  };
}

/** Whether the rubric did not compile, or an example did not pass. */
export function hasFailedTests({ diagnostics, results }: TestedFile): boolean {
  return hasErrors(diagnostics) || results.some(({ kind }) => kind !== "passed");
}

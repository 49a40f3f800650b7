import { existsSync } from "node:fs";
import { basename } from "node:path";
import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { hasErrors } from "../diagnostics/has-errors.js";
import type { Rubric } from "../model/rubric.js";
import { type ExampleResult, runExamples } from "../testing/run-examples.js";
import { noExamples } from "../testing/testing-diagnostics.js";
import { match } from "../text/match.js";
import type { Source } from "../text/source.js";
import { findRubric } from "./find-rubric.js";
import { casesBeside, type TestTarget } from "./find-tests.js";
import { loadRubric } from "./load-rubric.js";
import { rubricOfCases, runCasesFile, type TestedCases } from "./run-cases-file.js";

/** What the examples of one rubric, and the published cases beside it, came to. */
export interface TestedFile {
  /** As the user named it. */
  readonly file: string;
  readonly rubric: Rubric | null;
  readonly source: Source | null;
  /** What was said of the rubric itself. */
  readonly diagnostics: readonly Diagnostic[];
  readonly results: readonly ExampleResult[];
  /** Null where there are no published cases, or no rubric to hold them against. */
  readonly cases: TestedCases | null;
}

/** Runs what was found: the examples of a rubric and the cases beside it, or cases alone. */
export function runTests(target: TestTarget): TestedFile {
  const { file } = target;
  const nothing = { file, rubric: null, source: null, diagnostics: [], results: [], cases: null };
  return match(target)
    .returnType<TestedFile>()
    .with({ kind: "rubric" }, () => runRubric(file))
    .with({ kind: "cases" }, () => {
      const { loaded, cases } = runCasesFile(file, file, (...read) => rubricOfCases(file, ...read));
      return { ...nothing, rubric: loaded.rubric, ...(cases === null ? loaded : {}), cases };
    })
    .with({ kind: "nothing" }, ({ diagnostics }) => ({ ...nothing, diagnostics }))
    .exhaustive();
}

function runRubric(file: string): TestedFile {
  const loaded = loadRubric(file);
  const { rubric, source, diagnostics } = loaded;
  if (rubric === null) return { file, rubric, source, diagnostics, results: [], cases: null };
  const name = source?.name ?? file;
  const { report, diagnostics: own } = createCollector(name);
  const cases = findCases(file);
  if (rubric.examples.length === 0 && cases === null)
    report(noExamples, null, { rubric: `${rubric.id}@${rubric.year}` });
  return {
    file,
    rubric,
    source,
    diagnostics: [...diagnostics, ...own],
    results: runExamples(rubric, { source: name }),
    cases: cases === null ? null : runCasesFile(cases.path, cases.name, () => loaded).cases,
  };
}

/** The cases beside a rubric; those of a shipped one are named without the folder of the package. */
function findCases(reference: string): { readonly path: string; readonly name: string } | null {
  const found = findRubric(reference);
  const path = found.kind === "unknown" ? null : casesBeside(found.path);
  if (path === null || !existsSync(path)) return null;
  return { path, name: found.kind === "shipped" ? basename(path) : path };
}

/** Whether the rubric or its cases could not be read, or an example or a case did not pass. */
export function hasFailedTests({ diagnostics, results, cases }: TestedFile): boolean {
  return (
    hasErrors([...diagnostics, ...(cases?.diagnostics ?? [])]) ||
    results.some(({ kind }) => kind !== "passed") ||
    (cases?.results ?? []).some(({ kind }) => kind === "failed")
  );
}

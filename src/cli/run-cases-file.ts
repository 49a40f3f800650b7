import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { createCollector } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { type PublishedCases, readCases } from "../testing/read-cases.js";
import { type CaseResult, runCases } from "../testing/run-cases.js";
import type { Source } from "../text/source.js";
import { findRubric } from "./find-rubric.js";
import { rubricBeside } from "./find-tests.js";
import { type LoadedRubric, loadRubric } from "./load-rubric.js";
import { readSource } from "./read-source.js";
import { casesWithoutRubric } from "./test-diagnostics.js";

/** What the published cases of one file came to. */
export interface TestedCases {
  /** As the user knows it. */
  readonly file: string;
  readonly source: Source | null;
  readonly results: readonly CaseResult[];
  /** What was said of the file; where there is any, no case was run. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads published cases and holds them against their rubric.
 *
 * @param load the rubric of the cases, for those that could be read
 * @returns null for cases that have no rubric to be held against
 */
export function runCasesFile(
  path: string,
  file: string,
  load: (published: PublishedCases, source: Source) => LoadedRubric,
): { readonly loaded: LoadedRubric; readonly cases: TestedCases | null } {
  const unloaded = { rubric: null, source: null, diagnostics: [] };
  const text = readSource(path);
  if (!text.ok) return { loaded: unloaded, cases: { file, source: null, results: [], diagnostics: text.diagnostics } };
  const source = { ...text.source, name: file };
  const read = readCases(source);
  if (!read.ok) return { loaded: unloaded, cases: { file, source, results: [], diagnostics: read.diagnostics } };
  const loaded = load(read.published, source);
  if (loaded.rubric === null) return { loaded, cases: null };
  return { loaded, cases: { file, source, ...runCases(loaded.rubric, read.published) } };
}

/** The rubric that cases name: beside them under their name or its own, or shipped. */
export function rubricOfCases(path: string, published: PublishedCases, source: Source): LoadedRubric {
  const own = `${published.rubric.replace("@", "-")}.rubric`;
  const beside = [rubricBeside(path), join(dirname(path), own)].find((one) => existsSync(one));
  if (beside !== undefined) return loadRubric(beside);
  if (findRubric(published.rubric).kind !== "unknown") return loadRubric(published.rubric);
  const { report, diagnostics } = createCollector(source.name, published.locate);
  report(casesWithoutRubric, "rubric", { rubric: published.rubric, beside: own });
  return { rubric: null, source, diagnostics };
}

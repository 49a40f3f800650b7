import { writeFileSync } from "node:fs";
import { createCollector } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { coverageOf } from "../../testing/coverage-of.js";
import { generateBoundaries } from "../../testing/generate-boundaries.js";
import { match } from "../../text/match.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import { findTests, type TestTarget } from "../find-tests.js";
import { heading } from "../heading.js";
import { renderJunit } from "../junit.js";
import { type LoadedRubric, loadRubric } from "../load-rubric.js";
import type { CommonOptions } from "../options.js";
import { renderCaseCounts, renderCases } from "../render-cases.js";
import { renderCoverage } from "../render-coverage.js";
import { renderCounts, renderTests } from "../render-tests.js";
import { reportUnwritable } from "../report-diagnostics.js";
import type { TestedCases } from "../run-cases-file.js";
import { hasFailedTests, runTests, type TestedFile } from "../run-tests.js";
import { diagnosticsJson, showDiagnostics } from "../show-diagnostics.js";
import type { Terminal } from "../terminal.js";
import { TEST_WORDS } from "../test-words.js";
import { testsToJson } from "../tests-to-json.js";
import { mapWithProgress, UNITS } from "../with-progress.js";

/** How `test` answers. */
export interface TestOptions extends CommonOptions {
  /** The file to which results are written as JUnit XML. */
  readonly junit?: string;
  readonly coverage?: boolean;
  readonly generateBoundaries?: boolean;
  /** Show the warnings of examples that pass, and those on the rubric, too. */
  readonly verbose?: boolean;
}

/**
 * `patuh test FILE...`: runs the examples of rubrics and the published cases
 * beside them, or writes examples at their thresholds. A folder stands for
 * every rubric in it.
 */
export function test(files: readonly string[], options: TestOptions, terminal: Terminal): ExitStatus {
  const targets = findTests(files);
  if (options.generateBoundaries === true) return printBoundaries(targets, options, terminal);
  const tested = mapWithProgress(targets, UNITS.files, options.lang, runTests);
  if (options.format === "json") {
    const all = tested.map((one) => testsToJson(one, options.coverage === true, options.lang ?? "en"));
    terminal.out(`${JSON.stringify(all, null, 2)}\n`);
  } else showTests(tested, options, terminal);
  const unwritten = options.junit === undefined ? [] : writeJunit(options.junit, tested, options);
  terminal.err(showDiagnostics(unwritten, null, options, terminal.paintErr));
  return unwritten.length > 0 || tested.some(hasFailedTests) ? EXIT.inputErrors : EXIT.fine;
}

function showTests(tested: readonly TestedFile[], options: TestOptions, terminal: Terminal): void {
  for (const one of tested) showTested(one, options, terminal);
  if (tested.length < 2) return;
  const { out, paintOut } = terminal;
  const all = tested.flatMap(({ results }) => results);
  out(`${heading(TEST_WORDS.total, options.lang)}: ${renderCounts(all, options.lang, paintOut)}\n`);
  const cases = tested.flatMap((one) => one.cases?.results ?? []);
  if (cases.length > 0)
    out(`${heading(TEST_WORDS.allPublished, options.lang)}: ${renderCaseCounts(cases, options.lang, paintOut)}\n`);
}

function showTested(one: TestedFile, options: TestOptions, terminal: Terminal): void {
  const { out, err, paintOut, paintErr } = terminal;
  const { rubric, source, diagnostics, results, cases } = one;
  const isTold = (name: string): boolean => rubric === null || options.verbose === true || name === "no-examples";
  const told = diagnostics.filter(({ name }) => isTold(name));
  if (results.length > 0) out(`${renderTests(one, options, paintOut)}\n`);
  if (rubric !== null && options.coverage === true)
    out(`${renderCoverage(coverageOf(rubric, results), options.lang, paintOut)}\n`);
  if (told.length > 0) err(`${showDiagnostics(told, source, options, paintErr)}\n`);
  if (cases !== null) showCases(cases, options, terminal);
}

function showCases(cases: TestedCases, options: TestOptions, { out, err, paintOut, paintErr }: Terminal): void {
  const { source, results, diagnostics } = cases;
  if (results.length > 0) out(`${renderCases(cases, options.lang, paintOut)}\n`);
  if (diagnostics.length > 0) err(`${showDiagnostics(diagnostics, source, options, paintErr)}\n`);
}

/** Writes the report; answers with why it could not be written. */
function writeJunit(file: string, tested: readonly TestedFile[], { lang }: TestOptions): readonly Diagnostic[] {
  const { report, diagnostics } = createCollector(null);
  try {
    writeFileSync(file, renderJunit(tested, lang ?? "en"));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    if (code === null) throw error;
    report(reportUnwritable, null, { file, reason: code });
  }
  return diagnostics;
}

function printBoundaries(targets: readonly TestTarget[], options: TestOptions, terminal: Terminal): ExitStatus {
  const all = targets.flatMap((target) =>
    match(target)
      .returnType<readonly (LoadedRubric & { readonly file: string })[]>()
      .with({ kind: "rubric" }, ({ file }) => [{ file, ...loadRubric(file) }])
      // Published cases hold no examples, and nothing to write them from.
      .with({ kind: "cases" }, () => [])
      .with({ kind: "nothing" }, ({ file, diagnostics }) => [{ file, rubric: null, source: null, diagnostics }])
      .exhaustive(),
  );
  if (options.format === "json")
    terminal.out(
      `${JSON.stringify(
        all.map((one) => boundariesJson(one, options)),
        null,
        2,
      )}\n`,
    );
  else {
    for (const { rubric, source, diagnostics } of all) {
      if (rubric === null) terminal.err(showDiagnostics(diagnostics, source, options, terminal.paintErr));
      else {
        const { text, diagnostics: missed } = generateBoundaries(rubric);
        terminal.out(text);
        if (missed.length > 0) terminal.err(`${showDiagnostics(missed, null, options, terminal.paintErr)}\n`);
      }
    }
  }
  return all.every(({ rubric }) => rubric !== null) ? EXIT.fine : EXIT.inputErrors;
}

function boundariesJson(
  { file, rubric, source, diagnostics }: LoadedRubric & { readonly file: string },
  { lang = "en" }: TestOptions,
): object {
  const said = diagnosticsJson(diagnostics, source, lang);
  if (rubric === null) return { file, text: null, unreached: [], diagnostics: said };
  const { text, unreached, diagnostics: remarks } = generateBoundaries(rubric);
  const missed = unreached.map(({ category, why }) => ({ category, why: why[lang] }));
  return { file, text, unreached: missed, diagnostics: [...said, ...diagnosticsJson(remarks, source, lang)] };
}

import { dirname, relative } from "node:path";
import { createCollector } from "../../diagnostics/collect.js";
import { hasErrors } from "../../diagnostics/has-errors.js";
import { printable } from "../../text/printable.js";
import { showChecked } from "../check-output.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import { findRubric } from "../find-rubric.js";
import { heading } from "../heading.js";
import type { EvaluationOptions } from "../options.js";
import { renderCaseCounts } from "../render-cases.js";
import { renderCounts, renderTests } from "../render-tests.js";
import { diagnosticsJson, showDiagnostics } from "../show-diagnostics.js";
import { showRemarks } from "../show-remarks.js";
import type { Terminal } from "../terminal.js";
import { compareLooks, type SubjectChange } from "../watch/compare-looks.js";
import { type Look, look } from "../watch/look.js";
import { renderChanges } from "../watch/render-change.js";
import { watchFailed } from "../watch/watch-diagnostics.js";
import { type Watched, watchFiles } from "../watch/watch-files.js";

/** `patuh watch RUBRIC [EVIDENCE]`: looks again whenever a file changes, until `stop` is called back. */
export async function watch(
  reference: string,
  evidence: string | undefined,
  options: EvaluationOptions,
  terminal: Terminal,
  stop: (end: () => void) => void,
): Promise<ExitStatus> {
  let last: Look | null = null;
  const lookAgain = async (files: readonly string[]): Promise<void> => {
    const now = await look(reference, evidence, options);
    tell(files, now, compareLooks(last, now), options, terminal);
    // What was last scored is what the next score is compared with.
    if (now.evaluated !== null || last === null) last = now;
  };
  await lookAgain([]);
  const stopped = new Promise<ExitStatus>((end) => stop(() => end(EXIT.fine)));
  let fail: (status: ExitStatus) => void = () => {};
  const failed = new Promise<ExitStatus>((end) => {
    fail = end;
  });
  let turn = Promise.resolve();
  let breakOff: (reason: unknown) => void = () => {};
  const broken = new Promise<never>((_, reject) => {
    breakOff = reject;
  });
  // One look after the other, each compared with the one before.
  const changed = (files: readonly string[]): void => {
    turn = turn.then(() => lookAgain(files)).catch(breakOff);
  };
  const watching = await watchFiles(watchedFor(reference, evidence), changed, (error) => {
    const { report, diagnostics } = createCollector(null);
    report(watchFailed, null, { reason: "code" in error ? String(error.code) : printable(error.message) });
    terminal.err(showDiagnostics(diagnostics, null, options, terminal.paintErr));
    fail(EXIT.inputErrors);
  });
  terminal.err(`${heading(WORDS.waiting, options.lang)}\n`);
  const status = await Promise.race([stopped, failed, broken]);
  await watching.end();
  return status;
}

/** The files of which a change matters: of a rubric also those beside it, which it may amend, and its cases. */
function watchedFor(reference: string, evidence: string | undefined): Watched {
  const found = findRubric(reference);
  const files = evidence === undefined ? [] : [evidence];
  if (found.kind !== "file") return { files, folders: [], endings: [] };
  return {
    files: [...files, found.path],
    folders: [dirname(found.path)],
    endings: [".rubric", ".cases.json"],
  };
}

function tell(
  files: readonly string[],
  now: Look,
  changes: readonly SubjectChange[],
  options: EvaluationOptions,
  terminal: Terminal,
): void {
  if (options.format === "json") terminal.out(`${JSON.stringify(lookJson(files, now, changes, options))}\n`);
  else showLook(files, now, changes, options, terminal);
}

/** One line for each look. */
function lookJson(
  files: readonly string[],
  { rubric, tests, evaluated }: Look,
  changes: readonly SubjectChange[],
  { lang = "en" }: EvaluationOptions,
): object {
  const said = (evaluated?.subjects ?? []).flatMap(({ diagnostics }) => diagnostics);
  return {
    files: files.map((file) => relative(".", file)),
    valid: !hasErrors(rubric.diagnostics),
    passed: tests.flatMap(({ results }) => results).filter(({ kind }) => kind === "passed").length,
    failed: tests.flatMap(({ results }) => results).filter(({ kind }) => kind !== "passed").length,
    casesFailed: tests.flatMap(({ cases }) => cases?.results ?? []).filter(({ kind }) => kind === "failed").length,
    changes,
    diagnostics: [
      ...diagnosticsJson(rubric.diagnostics, rubric.source, lang),
      ...diagnosticsJson([...(evaluated?.failure ?? []), ...said], evaluated?.source ?? null, lang),
    ],
  };
}

/** Nothing is cleared: what was said before stays above, and the time tells one look from the next. */
function showLook(
  files: readonly string[],
  { rubric, tests, evaluated }: Look,
  changes: readonly SubjectChange[],
  options: EvaluationOptions,
  terminal: Terminal,
): void {
  const { lang } = options;
  const { out, err, paintOut, paintErr } = terminal;
  const names = files.map((file) => printable(relative(".", file))).join(", ");
  const changed = names === "" ? "" : `  ${names} ${heading(WORDS.changed, lang)}`;
  out(`${paintOut.dim(timeNow())}${changed}\n`);
  showChecked([rubric], options, terminal);
  if (!hasErrors(rubric.diagnostics)) out(`  ${heading(WORDS.valid, lang)}${testCounts(tests, options, terminal)}\n`);
  for (const one of tests.filter(({ results }) => results.some(({ kind }) => kind !== "passed")))
    out(renderTests(one, options, paintOut));
  out(renderChanges(changes, lang, paintOut));
  if (evaluated === null) return;
  const failure = { subject: null, outcome: null, diagnostics: evaluated.failure };
  const faults = evaluated.subjects.filter(({ diagnostics }) => hasErrors(diagnostics));
  err(showRemarks([failure, ...faults], evaluated.source, options, paintErr));
}

function testCounts(tests: Look["tests"], { lang }: EvaluationOptions, { paintOut }: Terminal): string {
  const examples = tests.flatMap(({ results }) => results);
  const cases = tests.flatMap((one) => one.cases?.results ?? []);
  return [
    ...(examples.length === 0 ? [] : [renderCounts(examples, lang, paintOut)]),
    ...(cases.length === 0 ? [] : [renderCaseCounts(cases, lang, paintOut)]),
  ]
    .map((text) => ` · ${text}`)
    .join("");
}

/** The time on the wall, for a person who looks at the window again. */
function timeNow(): string {
  return new Date().toTimeString().slice(0, 8);
}

const WORDS = {
  changed: { id: "berubah", en: "changed" },
  valid: { id: "rubrik tanpa kesalahan", en: "no mistakes in the rubric" },
  waiting: { id: "menunggu perubahan; Ctrl-C mengakhiri", en: "waiting for changes; Ctrl-C ends" },
} as const;

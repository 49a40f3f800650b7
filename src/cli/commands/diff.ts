import { hasErrors } from "../../diagnostics/has-errors.js";
import { describeDiff } from "../../diff/describe-diff.js";
import type { RubricDiff } from "../../diff/diff-rubrics.js";
import { diffToMarkdown } from "../../diff/diff-to-markdown.js";
import type { Language } from "../../text/localized.js";
import { printable } from "../../text/printable.js";
import { diffFiles, type FileProblems } from "../diff-files.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import { diagnosticsJson, showDiagnostics } from "../show-diagnostics.js";
import type { Terminal } from "../terminal.js";
import { writeJson } from "../write-json.js";

/** How `diff` answers. */
export interface DiffCommandOptions {
  readonly format: "text" | "json" | "markdown";
  /** Text and Markdown are in Indonesian where it is not given. */
  readonly lang?: Language;
  /** Where it is not given, the rubrics between are looked for. */
  readonly between?: readonly string[];
}

/** `patuh diff BEFORE AFTER`: what changed between two rubrics, and what that does to outcomes. */
export function diff(before: string, after: string, options: DiffCommandOptions, terminal: Terminal): ExitStatus {
  const found = diffFiles(before, after, options.between);
  if (!found.ok) return refuse(found.problems, options, terminal);
  const { diff: difference } = found;
  if (options.format === "json") writeJson([toJson(difference, options)], terminal);
  else {
    terminal.out(`${textOf(difference, options)}\n`);
    terminal.err(showDiagnostics(difference.diagnostics, null, options, terminal.paintErr));
  }
  return hasErrors(difference.diagnostics) ? EXIT.inputErrors : EXIT.fine;
}

function textOf(difference: RubricDiff, { format, lang = "id" }: DiffCommandOptions): string {
  const lines =
    format === "markdown" ? diffToMarkdown(difference, lang).trimEnd().split("\n") : describeDiff(difference)[lang];
  return lines.map(printable).join("\n");
}

function toJson(difference: RubricDiff, { lang = "en" }: DiffCommandOptions): object {
  return { ...difference, diagnostics: diagnosticsJson(difference.diagnostics, null, lang) };
}

function refuse(problems: readonly FileProblems[], options: DiffCommandOptions, terminal: Terminal): ExitStatus {
  const { lang = "en" } = options;
  if (options.format === "json") {
    const all = problems.flatMap(({ source, diagnostics }) => diagnosticsJson(diagnostics, source, lang));
    writeJson([{ before: null, after: null, changes: [], diagnostics: all }], terminal);
  } else {
    for (const { source, diagnostics } of problems)
      terminal.err(showDiagnostics(diagnostics, source, options, terminal.paintErr));
  }
  return EXIT.inputErrors;
}

import { explain as explainOutcome } from "../../explain/explain.js";
import type { Language } from "../../text/localized.js";
import type { Source } from "../../text/source.js";
import { type Evaluated, evaluateFiles, hasFailed } from "../evaluate-file.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import type { EvaluationOptions } from "../options.js";
import { diagnosticsJson, showDiagnostics } from "../show-diagnostics.js";
import type { Terminal } from "../terminal.js";
import { writeJson } from "../write-json.js";

/** `patuh explain RUBRIC EVIDENCE`: how each score came about, as text or as the trace. */
export async function explain(
  reference: string,
  files: readonly string[],
  options: EvaluationOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const evaluated = await evaluateFiles(reference, files, options);
  const { source, failure, subjects } = evaluated;
  if (options.format === "json") {
    const all = failure.length > 0 ? [{ subject: null, outcome: null, diagnostics: failure }] : subjects;
    writeJson(
      all.map((one) => explanationJson(one, source, options.lang ?? "en")),
      terminal,
    );
  } else {
    const outcomes = subjects.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]));
    const unscored = subjects.flatMap(({ outcome, diagnostics }) => (outcome === null ? diagnostics : []));
    const texts = outcomes.map((outcome) => explainOutcome(outcome, options.lang ?? "id"));
    if (texts.length > 0) terminal.out(`${texts.join("\n\n")}\n`);
    terminal.err(showDiagnostics([...failure, ...unscored], source, options, terminal.paintErr));
  }
  return hasFailed(evaluated) ? EXIT.inputErrors : EXIT.fine;
}

function explanationJson({ outcome, diagnostics }: Evaluated, source: Source | null, language: Language): object {
  const { rubric = null, subject = null, score = null, exact = null, category = null } = outcome ?? {};
  const { range = null, possibleCategories = [], certain = false, trace = [] } = outcome ?? {};
  return {
    rubric,
    subject,
    score,
    exact,
    category,
    range,
    possibleCategories,
    certain,
    trace,
    diagnostics: diagnosticsJson(diagnostics, source, language),
  };
}

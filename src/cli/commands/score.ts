import type { Outcome } from "../../evaluate/outcome.js";
import type { Rubric } from "../../model/rubric.js";
import type { Language } from "../../text/localized.js";
import type { Source } from "../../text/source.js";
import { type Evaluated, evaluateFiles, hasFailed } from "../evaluate-file.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import type { EvaluationOptions } from "../options.js";
import { renderOutcome } from "../render-outcome.js";
import { renderOutcomes } from "../render-outcomes.js";
import { diagnosticsJson } from "../show-diagnostics.js";
import { showRemarks } from "../show-remarks.js";
import type { Terminal } from "../terminal.js";
import { writeJson } from "../write-json.js";

/** How `score` answers. */
export interface ScoreOptions extends EvaluationOptions {
  /** Show every indicator, not only the groups. */
  readonly all?: boolean;
}

/** `patuh score RUBRIC EVIDENCE`: the outcome of each subject; one JSON line each when there are several. */
export async function score(
  reference: string,
  files: readonly string[],
  options: ScoreOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const evaluated = await evaluateFiles(reference, files, options);
  const { rubric, source, failure, subjects } = evaluated;
  if (options.format === "json") {
    const all = failure.length > 0 ? [{ subject: null, outcome: null, diagnostics: failure }] : subjects;
    writeJson(
      all.map((one) => outcomeJson(one, rubric, source, options.lang ?? "en")),
      terminal,
    );
  } else {
    if (rubric !== null) terminal.out(rendered(subjects, rubric, options, terminal));
    const all = [{ subject: null, outcome: null, diagnostics: failure }, ...subjects];
    terminal.err(showRemarks(all, source, options, terminal.paintErr));
  }
  return hasFailed(evaluated) ? EXIT.inputErrors : EXIT.fine;
}

function rendered(
  subjects: readonly Evaluated[],
  rubric: Rubric,
  options: ScoreOptions,
  { paintOut }: Terminal,
): string {
  const [first] = subjects;
  if (first === undefined || subjects.every(({ outcome }) => outcome === null)) return "";
  if (subjects.length > 1 || first.outcome === null) return renderOutcomes(subjects, rubric, options.lang, paintOut);
  return renderOutcome(first.outcome, rubric, options, paintOut);
}

/** The outcome in the shape of the contract; nulls where there is none. */
function outcomeJson(
  { subject, outcome, diagnostics }: Evaluated,
  rubric: Rubric | null,
  source: Source | null,
  language: Language,
): object {
  const said = diagnosticsJson(diagnostics, source, language);
  if (outcome !== null) {
    const { trace: _, ...answer } = outcome;
    return { ...answer, diagnostics: said };
  }
  return {
    rubric: rubric === null ? null : { id: rubric.id, year: rubric.year, hash: rubric.hash },
    subject,
    ...NOTHING,
    diagnostics: said,
  };
}

/** An outcome of which nothing is known, in the order of its keys. */
const NOTHING: Omit<Outcome, "rubric" | "subject" | "trace" | "diagnostics"> = {
  score: null,
  exact: null,
  category: null,
  verdict: null,
  verdictEn: null,
  award: null,
  labels: [],
  range: null,
  possibleCategories: [],
  certain: false,
  unknownFacts: [],
  nodes: [],
  rules: [],
  assumptions: [],
};

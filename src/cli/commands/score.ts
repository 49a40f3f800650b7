import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Rubric } from "../../model/rubric.js";
import type { Language } from "../../text/localized.js";
import type { Source } from "../../text/source.js";
import { type Evaluated, evaluateFile, hasFailed } from "../evaluate-file.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import type { CommonOptions } from "../options.js";
import { renderOutcome } from "../render-outcome.js";
import { renderOutcomes } from "../render-outcomes.js";
import { diagnosticsJson, showDiagnostics } from "../show-diagnostics.js";
import type { Terminal } from "../terminal.js";
import { writeJson } from "../write-json.js";

/** How `score` answers. */
export interface ScoreOptions extends CommonOptions {
  /** Show every indicator, not only the groups. */
  readonly all?: boolean;
}

/** `patuh score RUBRIC EVIDENCE`: the outcome of each subject; one JSON line each when there are several. */
export function score(reference: string, file: string, options: ScoreOptions, terminal: Terminal): ExitStatus {
  const evaluated = evaluateFile(reference, file);
  const { rubric, source, failure, subjects } = evaluated;
  if (options.format === "json") {
    const all = failure.length > 0 ? [{ outcome: null, diagnostics: failure }] : subjects;
    writeJson(
      all.map((one) => outcomeJson(one, source, options.lang ?? "en")),
      terminal,
    );
  } else {
    if (rubric !== null) terminal.out(rendered(subjects, rubric, options, terminal));
    terminal.err(
      remarks([...failure, ...subjects.flatMap(({ diagnostics }) => diagnostics)], source, options, terminal),
    );
  }
  return hasFailed(evaluated) ? EXIT.inputErrors : EXIT.fine;
}

function rendered(
  subjects: readonly Evaluated[],
  rubric: Rubric,
  { lang = "id", all = false }: ScoreOptions,
  { paintOut }: Terminal,
): string {
  const outcomes = subjects.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]));
  const [only] = outcomes;
  if (only === undefined) return "";
  if (subjects.length === 1) return renderOutcome(only, rubric, lang, all, paintOut);
  return renderOutcomes(outcomes, rubric, lang, paintOut);
}

/** The outcome in the shape of the contract; nulls where there is none. */
function outcomeJson({ outcome, diagnostics }: Evaluated, source: Source | null, language: Language): object {
  const said = diagnosticsJson(diagnostics, source, language);
  if (outcome === null) {
    const nothing = {
      rubric: null,
      subject: null,
      score: null,
      exact: null,
      category: null,
      verdict: null,
      range: null,
    };
    return {
      ...nothing,
      possibleCategories: [],
      certain: false,
      nodes: [],
      rules: [],
      assumptions: [],
      diagnostics: said,
    };
  }
  const { trace: _, ...answer } = outcome;
  return { ...answer, diagnostics: said };
}

const MOST_SHOWN = 10;

/** The gravest remarks in full, and how many more there are. */
function remarks(
  diagnostics: readonly Diagnostic[],
  source: Source | null,
  options: ScoreOptions,
  { paintErr }: Terminal,
): string {
  if (diagnostics.length === 0) return "";
  const shown = diagnostics
    .toSorted((a, b) => Number(b.severity === "error") - Number(a.severity === "error"))
    .slice(0, MOST_SHOWN);
  const more = diagnostics.length - shown.length;
  const rest = more === 0 ? "" : `\n+${more} lagi / more (--format json)\n`;
  return `\n${showDiagnostics(shown, source, options, paintErr)}${rest}`;
}

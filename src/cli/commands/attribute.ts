import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Attribution } from "../../diff/attribution.js";
import type { Language } from "../../text/localized.js";
import { match } from "../../text/match.js";
import type { Source } from "../../text/source.js";
import { type AttributedFiles, attributeFiles, hasFailedToAttribute } from "../attribute-files.js";
import { diffFiles } from "../diff-files.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import type { EvaluationOptions } from "../options.js";
import { renderAttribution } from "../render-attribution.js";
import { renderAttributions } from "../render-attributions.js";
import { diagnosticsJson, showDiagnostics } from "../show-diagnostics.js";
import type { Terminal } from "../terminal.js";
import { writeJson } from "../write-json.js";

/** How a change of scores is asked for. */
export interface AttributeCommandOptions extends EvaluationOptions {
  readonly evidence: readonly [before: string, after: string];
  readonly between?: readonly string[];
}

/** `patuh diff BEFORE AFTER --evidence A.json B.json`: what brought each change of a score about. */
export async function attribute(
  before: string,
  after: string,
  options: AttributeCommandOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const files = diffFiles(before, after, options.between);
  if (!files.ok) return answer(null, files.problems, options, terminal, EXIT.inputErrors);
  const attributed = await attributeFiles({ ...files, evidence: options.evidence, assume: options.assume });
  // That the schemes are two is told by both.
  const ofRubrics = files.diff.diagnostics.filter(({ severity }) => severity === "error");
  const problems = [{ source: null, diagnostics: ofRubrics }, ...attributed.problems];
  const status = ofRubrics.length > 0 || hasFailedToAttribute(attributed) ? EXIT.inputErrors : EXIT.fine;
  if (options.format === "text") terminal.out(rendered(attributed, files, options.lang, terminal));
  return answer(attributed.found, problems, options, terminal, status);
}

type Loaded = Extract<ReturnType<typeof diffFiles>, { ok: true }>;

function rendered({ found }: AttributedFiles, rubrics: Loaded, lang: Language | undefined, terminal: Terminal): string {
  if (found === null) return "";
  return match(found)
    .with({ kind: "one" }, ({ attribution }) => renderAttribution(attribution, lang, terminal.paintOut))
    .with({ kind: "many" }, ({ population, unread }) =>
      renderAttributions(population, unread, rubrics, lang, terminal.paintOut),
    )
    .exhaustive();
}

interface Problems {
  readonly source: Source | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Tells what is to be said beside the answer, or the whole as JSON. */
function answer(
  found: AttributedFiles["found"],
  problems: readonly Problems[],
  options: AttributeCommandOptions,
  terminal: Terminal,
  status: ExitStatus,
): ExitStatus {
  const language = options.lang ?? "en";
  const json = ({ source, diagnostics }: Problems): ReturnType<typeof diagnosticsJson> =>
    diagnosticsJson(diagnostics, source, language);
  if (options.format === "json") {
    const ofFiles = problems.flatMap(json);
    writeJson([dataOf(found, ofFiles, (diagnostics) => json({ source: null, diagnostics }))], terminal);
    return status;
  }
  const all = [...problems, { source: null, diagnostics: saidOf(found) }];
  const texts = all.map(({ source, diagnostics }) => showDiagnostics(diagnostics, source, options, terminal.paintErr));
  terminal.err(texts.filter((text) => text !== "").join("\n"));
  return status;
}

function saidOf(found: AttributedFiles["found"]): readonly Diagnostic[] {
  if (found === null) return [];
  return match(found)
    .returnType<readonly Diagnostic[]>()
    .with({ kind: "one" }, ({ attribution }) => attribution.diagnostics)
    .with({ kind: "many" }, ({ population: { diagnostics, subjects } }) => [
      ...diagnostics,
      ...subjects.flatMap((one) => one.diagnostics).slice(0, MOST_TOLD),
    ])
    .exhaustive();
}

/** How many remarks on subjects are told in full; JSON has all of them. */
const MOST_TOLD = 10;

type Json = ReturnType<typeof diagnosticsJson>;

function dataOf(found: AttributedFiles["found"], ofFiles: Json, json: (said: readonly Diagnostic[]) => Json): object {
  const one = (attribution: Attribution): object => ({ ...attribution, diagnostics: json(attribution.diagnostics) });
  if (found === null) return { subject: null, terms: null, diagnostics: ofFiles };
  return match(found)
    .returnType<object>()
    .with({ kind: "one" }, ({ attribution }) => ({
      ...attribution,
      diagnostics: [...ofFiles, ...json(attribution.diagnostics)],
    }))
    .with({ kind: "many" }, ({ population, unread }) => ({
      ...population,
      unread,
      subjects: population.subjects.map(one),
      diagnostics: [...ofFiles, ...json(population.diagnostics)],
    }))
    .exhaustive();
}

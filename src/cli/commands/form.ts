import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { hasErrors } from "../../diagnostics/has-errors.js";
import type { Evidence } from "../../evidence/evidence.js";
import { indicatorsOf } from "../../model/indicators.js";
import type { Rubric } from "../../model/rubric.js";
import type { Source } from "../../text/source.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import { FORM_KINDS, type FormKind, type FormKindName } from "../form-kinds.js";
import { heading } from "../heading.js";
import { loadRubric } from "../load-rubric.js";
import type { CommonOptions } from "../options.js";
import { readEvidenceFile } from "../read-evidence-file.js";
import { renderTable } from "../table.js";
import type { Terminal } from "../terminal.js";
import { writeAnswerFile } from "../write-answer-file.js";
import { writeJson } from "../write-json.js";
import { writeNewFile } from "../write-new-file.js";

/** How `form` answers. */
export interface FormOptions extends CommonOptions {
  readonly to: FormKindName;
  /** Where the form goes; standard output unless it is given. */
  readonly out?: string;
  /** A file of evidence that is filled in. */
  readonly from?: string;
  readonly subjects?: number;
  readonly observations?: number;
}

/** `patuh form RUBRIC --to KIND`: what people fill in to give evidence for a rubric. */
export async function form(reference: string, options: FormOptions, terminal: Terminal): Promise<ExitStatus> {
  const { rubric, source, diagnostics } = loadRubric(reference);
  const fail = (said: readonly Diagnostic[], from: Source | null): ExitStatus =>
    writeAnswerFile(null, [{ source: from, diagnostics: said }], options, terminal);
  if (rubric === null) return fail(diagnostics, source);
  const given = await readGiven(rubric, options.from);
  if (!given.ok) return fail(given.diagnostics, given.source);
  const kind: FormKind = FORM_KINDS[options.to];
  const { subjects, observations, out } = options;
  const written = await kind.write({
    rubric,
    evidence: given.evidence,
    ...(subjects === undefined ? {} : { subjects }),
    ...(observations === undefined ? {} : { observations }),
  });
  const { content } = written;
  if (content === null) return fail(written.diagnostics, null);
  if (out === undefined)
    return writeAnswerFile(String(content), [{ source: null, diagnostics: written.diagnostics }], options, terminal);
  const unwritten = writeNewFile(out, content);
  if (unwritten.length > 0) return fail(unwritten, null);
  tell(rubric, out, Math.max(subjects ?? 1, given.evidence.length), options, terminal);
  return EXIT.fine;
}

type Given =
  | { readonly ok: true; readonly evidence: readonly Evidence[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[]; readonly source: Source | null };

async function readGiven(rubric: Rubric, file: string | undefined): Promise<Given> {
  if (file === undefined) return { ok: true, evidence: [] };
  const read = await readEvidenceFile(rubric, file);
  if (!read.ok) return { ok: false, diagnostics: read.diagnostics, source: null };
  const all = read.subjects;
  const diagnostics = all.flatMap((one) => one.diagnostics);
  if (hasErrors(diagnostics)) return { ok: false, diagnostics, source: read.source };
  return { ok: true, evidence: all.flatMap((one) => (one.ok ? [one.evidence] : [])) };
}

function tell(
  rubric: Rubric,
  file: string,
  subjects: number,
  { to, format, lang }: FormOptions,
  terminal: Terminal,
): void {
  const { id, year, hash } = rubric;
  const indicators = indicatorsOf(rubric).length;
  if (format === "json") {
    writeJson([{ rubric: { id, year, hash }, to, file, subjects, indicators }], terminal);
    return;
  }
  const columns = [WORDS.file, WORDS.rubric, WORDS.indicators, WORDS.subjects].map((words, index) => ({
    heading: heading(words, lang),
    align: index < 2 ? ("left" as const) : ("right" as const),
  }));
  terminal.out(`${renderTable(columns, [[file, `${id}@${year}`, String(indicators), String(subjects)]])}\n`);
}

const WORDS = {
  file: { id: "Berkas", en: "File" },
  rubric: { id: "Rubrik", en: "Rubric" },
  indicators: { id: "Indikator", en: "Indicators" },
  subjects: { id: "Yang dinilai", en: "Subjects" },
} as const;

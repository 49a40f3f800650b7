import { writeFileSync } from "node:fs";
import { createCollector } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { reportFileUnwritable } from "../../report/report-diagnostics.js";
import type { ExitStatus } from "../exit-status.js";
import type { CommonOptions } from "../options.js";
import type { PopulationOptions } from "../population-options.js";
import { printPdf } from "../print-pdf.js";
import { makeReport, type ReportKind, type ReportRequest } from "../report-kinds.js";
import type { Terminal } from "../terminal.js";
import { writeAnswerFile } from "../write-answer-file.js";

/** How `report` is asked. */
export interface ReportCommandOptions
  extends CommonOptions,
    Pick<PopulationOptions, "assume" | "decimal" | "encoding"> {
  readonly kind?: ReportKind;
  readonly to: "html" | "pdf";
  readonly out?: string;
  readonly at?: string;
  readonly title?: string;
  readonly of?: string;
  readonly level?: string;
  readonly within?: string;
  readonly before?: string;
  readonly beforeRubric?: string;
  /** A rubric and a file for each further year. */
  readonly more: readonly string[];
}

/** `patuh report RUBRIC EVIDENCE`: the report as HTML or PDF. */
export async function report(
  reference: string,
  file: string,
  options: ReportCommandOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { to, out, kind = null } = options;
  const { html, source, diagnostics, others = [] } = await makeReport(kind, requestOf(reference, file, options));
  const printed = html !== null && to === "pdf" ? printPdf(html, process.env) : null;
  const content = to === "pdf" ? (printed?.pdf ?? null) : html;
  const unsaved = content === null || out === undefined ? [] : save(out, content);
  const said = [
    { source, diagnostics },
    ...others,
    { source: null, diagnostics: [...(printed?.diagnostics ?? []), ...unsaved] },
  ];
  return writeAnswerFile(shown(content, out), said, options, terminal);
}

function requestOf(reference: string, file: string, options: ReportCommandOptions): ReportRequest {
  const { at, title, of, level, lang, assume, decimal, encoding } = options;
  return {
    reference,
    file,
    stated: { language: lang ?? "id", at: at ?? null, ...(title === undefined ? {} : { title }) },
    of: of ?? null,
    level: level ?? null,
    within: options.within ?? null,
    before: options.before ?? null,
    beforeRubric: options.beforeRubric ?? null,
    more: options.more,
    reading: { format: "text", decimal, encoding, ...(assume === undefined ? {} : { assume }) },
  };
}

/** What goes to standard output: nothing of what went into a file, and null where there is no report. */
function shown(content: string | Uint8Array | null, out: string | undefined): string | null {
  if (content === null) return null;
  return out === undefined && typeof content === "string" ? content : "";
}

function save(file: string, content: string | Uint8Array): readonly Diagnostic[] {
  const { report: tell, diagnostics } = createCollector(file);
  try {
    writeFileSync(file, content);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    if (code === null) throw error;
    tell(reportFileUnwritable, null, { file, reason: code });
  }
  return diagnostics;
}

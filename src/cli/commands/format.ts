import { createCollector } from "../../diagnostics/collect.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { hasErrors } from "../../diagnostics/has-errors.js";
import { formatRubric } from "../../format/format-rubric.js";
import { printable } from "../../text/printable.js";
import type { Source } from "../../text/source.js";
import { EXIT, type ExitStatus } from "../exit-status.js";
import { rubricNotFormatted } from "../file-diagnostics.js";
import { findRubric } from "../find-rubric.js";
import { heading } from "../heading.js";
import type { CommonOptions } from "../options.js";
import { readSource } from "../read-source.js";
import { refuseShipped } from "../refuse-shipped.js";
import { diagnosticsJson, showDiagnostics } from "../show-diagnostics.js";
import type { Terminal } from "../terminal.js";
import { writeSource } from "../write-source.js";

/** What `format` does with what it formatted: by default it prints it. */
export interface FormatOptions extends CommonOptions {
  /** Only tell which files are not formatted. */
  readonly check?: boolean;
  /** Write the files that change. */
  readonly write?: boolean;
}

/** One file, and what became of it. */
interface FormattedFile {
  readonly file: string;
  readonly source: Source | null;
  /** Null when the file was refused. */
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** `patuh format FILE...`: rubric files in the one canonical style. */
export function format(files: readonly string[], options: FormatOptions, terminal: Terminal): ExitStatus {
  const formatted = files.map((file) => formatFile(file, options)).map((one) => settle(one, options));
  if (options.format === "json") {
    terminal.out(
      `${JSON.stringify(
        formatted.map((one) => toJson(one, options)),
        null,
        2,
      )}\n`,
    );
  } else {
    for (const one of formatted) terminal.out(shown(one, options));
    const said = formatted.map(({ diagnostics, source }) =>
      showDiagnostics(diagnostics, source, options, terminal.paintErr),
    );
    terminal.err(said.filter((text) => text !== "").join("\n"));
  }
  return formatted.some(({ diagnostics }) => hasErrors(diagnostics)) ? EXIT.inputErrors : EXIT.fine;
}

/** A rubric of the package is shown and compared like any other, and never written. */
function formatFile(file: string, { write }: FormatOptions): FormattedFile {
  const refused = write === true ? refuseShipped(file) : [];
  const found = findRubric(file);
  if (refused.length > 0 || found.kind === "unknown")
    return { file, source: null, text: null, diagnostics: found.kind === "unknown" ? found.diagnostics : refused };
  const read = readSource(found.path);
  if (!read.ok) return { file, source: null, text: null, diagnostics: read.diagnostics };
  const name = found.kind === "file" ? read.source.name : file;
  const source = { name, text: read.source.text };
  return { file: name, source, ...textOf(source) };
}

/** What a text has beside errors (a byte order mark, say) is gone when it is formatted, so nobody needs to hear of it. */
function textOf({ text, name }: Source): Pick<FormattedFile, "text" | "diagnostics"> {
  const formatted = formatRubric(text, name);
  return { text: formatted.text, diagnostics: formatted.ok ? [] : formatted.diagnostics };
}

/** Does what the options ask for, and adds what there is to say about it. */
function settle(one: FormattedFile, options: FormatOptions): FormattedFile {
  const { file, source, text } = one;
  if (source === null || text === null || isFormatted(one)) return one;
  const { report, diagnostics } = createCollector(file);
  if (options.check === true) report(rubricNotFormatted, null, { file });
  return { ...one, diagnostics: options.write === true ? writeSource(file, source, text) : diagnostics };
}

/** Whether the file was found in the canonical style. */
function isFormatted({ source, text }: FormattedFile): boolean {
  return text !== null && text === source?.text;
}

/** What stands on standard output: the text, or with `--write` the name of a file that was changed. */
function shown(one: FormattedFile, { check, write, lang }: FormatOptions): string {
  if (check === true) return "";
  if (write !== true) return one.text ?? "";
  const changed = one.text !== null && !isFormatted(one) && !hasErrors(one.diagnostics);
  return changed ? `${heading({ id: "ditata", en: "formatted" }, lang)}: ${printable(one.file)}\n` : "";
}

/** `formatted` tells how the file was found; the text is there when nothing else was asked for. */
function toJson(one: FormattedFile, { check, write, lang }: FormatOptions): object {
  const { file, source, text, diagnostics } = one;
  return {
    file,
    formatted: isFormatted(one),
    ...(check === true || write === true ? {} : { text }),
    diagnostics: diagnosticsJson(diagnostics, source, lang ?? "en"),
  };
}
